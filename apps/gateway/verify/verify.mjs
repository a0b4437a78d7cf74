#!/usr/bin/env node
/**
 * Verifies a proof that `audit prove` has written, with nothing but this file and Node 18 or newer:
 *
 *   node verify.mjs proof.json checkpoint.txt public.pem
 *
 * checkpoint.txt has one or more checkpoints that you trust, because you kept them or got them from someone who did.
 * public.pem is the key that `audit public-key` prints. Exit code: 0 if the proof holds, 1 if not, 2 for a wrong call.
 *
 * Formats: https://c2sp.org/tlog-proof, https://c2sp.org/tlog-checkpoint, https://c2sp.org/signed-note. Tree: RFC 6962.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
export const hashLeaf = (record) => sha256('\0', record);
const hashPair = (left, right) => sha256('\x01', left, right);

function demand(holds, message) {
  if (!holds) throw new Error(message);
}

function attempt(work, message) {
  try {
    return work();
  } catch {
    throw new Error(message);
  }
}

function decode(base64, bytes, what) {
  const decoded = Buffer.from(base64, 'base64');
  demand(decoded.length === bytes && decoded.toString('base64') === base64, `${what} is not ${bytes} bytes in base64.`);
  return decoded;
}

function count(text, what) {
  demand(/^(0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text)), `${what} is not a whole number.`);
  return Number(text);
}

/** The root that an inclusion proof leads to. RFC 9162, section 2.1.3.2. Division, since `>>` ends at 2^31. */
export function rootOfInclusion({ leaf, index, size, proof }) {
  demand(index < size, 'The record came after the checkpoint.');
  let [root, at, last] = [leaf, index, size - 1];
  for (const hash of proof) {
    demand(last > 0, 'The proof is too long.');
    if (at % 2 === 1 || at === last) {
      root = hashPair(hash, root);
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else root = hashPair(root, hash);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  demand(last === 0, 'The proof is too short.');
  return root;
}

/** The root of the newer tree that a consistency proof leads to. RFC 9162, section 2.1.4.2. */
export function rootOfConsistency({ size, newSize, root, proof }) {
  demand(size >= 1 && size <= newSize, 'The first checkpoint is not the older one.');
  if (size === newSize) {
    demand(proof.length === 0, 'The proof is too long.');
    return root;
  }
  let [at, last] = [size - 1, newSize - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  const [first, ...rest] = at === 0 ? [root, ...proof] : proof;
  demand(first !== undefined, 'The proof is too short.');
  let [old, grown] = [first, first];
  for (const hash of rest) {
    demand(last > 0, 'The proof is too long.');
    if (at % 2 === 1 || at === last) {
      [old, grown] = [hashPair(hash, old), hashPair(hash, grown)];
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else grown = hashPair(grown, hash);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  demand(last === 0, 'The proof is too short.');
  demand(
    old.equals(root),
    'Something up to the older checkpoint was changed: its root does not follow from the proof.',
  );
  return grown;
}

/** The text of a note that this key has signed under this name. */
export function openNote(note, name, key) {
  const end = note.lastIndexOf('\n\n') + 1;
  const text = note.slice(0, end);
  const raw = key.export({ type: 'spki', format: 'der' }).subarray(-32);
  const id = sha256(`${name}\n\x01`, raw).subarray(0, 4);
  const lines = note.slice(end + 1).split('\n');
  const isSigned = lines.some((line) => {
    if (!line.startsWith(`— ${name} `)) return false;
    const bytes = Buffer.from(line.slice(name.length + 3), 'base64');
    return bytes.subarray(0, 4).equals(id) && verify(null, Buffer.from(text), key, bytes.subarray(4));
  });
  demand(text !== '' && isSigned, 'The checkpoint is not signed with this key.');
  return text;
}

/** What a signed checkpoint states. */
export function openCheckpoint(note, key) {
  const [origin = '', size = '', root = ''] = note.split('\n');
  demand(/^[^\s+]+$/.test(origin), 'The checkpoint does not name its log.');
  openNote(note, origin, key);
  return { origin, size: count(size, 'The size of the checkpoint'), root: decode(root, 32, 'The root') };
}

const isSame = (a, b) => a.origin === b.origin && a.size === b.size && a.root.equals(b.root);

/** The checkpoints in a file: each has three lines or more, a blank line, and signatures. */
function trustedIn(text, key) {
  const notes = text.replace(/\r\n/g, '\n').match(/^\S+\n\d+\n\S+\n(?:.+\n)*\n(?:— .+(?:\n|$))+/gm) ?? [];
  demand(notes.length > 0, 'The second file has no checkpoint. Name a copy of checkpoints.txt.');
  return notes.map((note) => openCheckpoint(note, key));
}

/** Checks both kinds of proof. Returns what is proven. @throws Error with the reason if the proof does not hold */
export function checkProof(proofText, checkpointText, pem) {
  const key = attempt(
    () => createPublicKey(pem),
    'The third file is not a public key in PEM. Ask for `audit public-key`.',
  );
  demand(key.asymmetricKeyType === 'ed25519', 'The third file is not an Ed25519 key.');
  const trusted = trustedIn(checkpointText, key);
  const proof = attempt(() => Object(JSON.parse(proofText)), 'The first file is not JSON. Name a proof.');
  if (typeof proof.record === 'string' && typeof proof.proof === 'string') return checkRecord(proof, trusted, key);
  demand(Array.isArray(proof.consistency), 'The first file is not a proof that `audit prove` has written.');
  return checkConsistency(proof, trusted, key);
}

function checkRecord({ record, proof }, trusted, key) {
  const [head = '', ...parts] = proof.split('\n\n');
  const lines = head.split('\n');
  demand(lines.shift() === 'c2sp.org/tlog-proof@v1', 'The proof is not of the format c2sp.org/tlog-proof@v1.');
  if (lines[0]?.startsWith('extra ')) lines.shift();
  const index = count(/^index (.+)$/.exec(lines.shift() ?? '')?.[1] ?? '', 'The index');
  const stated = openCheckpoint(parts.join('\n\n'), key);
  const { origin, size, root } = stated;
  demand(
    trusted.some((one) => isSame(one, stated)),
    `The proof is for a checkpoint of ${size} records, which is not in the second file.`,
  );
  const hashes = lines.map((line) => decode(line, 32, 'A hash of the proof'));
  const found = rootOfInclusion({ leaf: hashLeaf(record), index, size, proof: hashes });
  demand(found.equals(root), 'The record is not in the log: it was changed, or the proof is of another record.');
  return `Leaf ${index} of ${origin}, which then had ${size}, is this record:\n${printable(record)}`;
}

function checkConsistency(proof, trusted, key) {
  const [from, to] = [proof.from, proof.to].map((note) => openCheckpoint(String(note), key));
  demand(from.origin === to.origin, 'The two checkpoints are of different logs.');
  demand(
    trusted.some((one) => isSame(one, from)),
    `The proof starts at a checkpoint of ${from.size} records, which is not in the second file.`,
  );
  const hashes = proof.consistency.map((line) => decode(String(line), 32, 'A hash of the proof'));
  const found = rootOfConsistency({ size: from.size, newSize: to.size, root: from.root, proof: hashes });
  demand(found.equals(to.root), 'The newer checkpoint does not follow from the older one.');
  return `The first ${from.size} leaves of ${to.origin} are unchanged: it now has ${to.size}.`;
}

/** Escapes what could control a terminal; in JSON it means the same. */
function printable(text) {
  return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function read(path, place) {
  try {
    return readFileSync(path, 'utf8') || demand(false, 'it is empty');
  } catch ({ code, message }) {
    const why = { ENOENT: 'it does not exist', EISDIR: 'it is a directory', EACCES: 'you have no permission' }[code];
    throw new Error(`The ${place} file, ${path}, cannot be used: ${why ?? code ?? message}. Check the path.`);
  }
}

function main([proof, checkpoint, pem, ...rest]) {
  if (pem === undefined || rest.length > 0) {
    console.error('Usage: node verify.mjs proof.json checkpoint.txt public.pem');
    return 2;
  }
  try {
    const [proofText, checkpointText, key] = [read(proof, 'first'), read(checkpoint, 'second'), read(pem, 'third')];
    console.log(`Verified. ${checkProof(proofText, checkpointText, key)}`);
    return 0;
  } catch (error) {
    console.error(`Not verified. ${error.message.split('\n')[0]}`);
    return 1;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = main(process.argv.slice(2));
}
