/** The program for outsiders, verify/verify.mjs, as they run it. */
import { spawnSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { TreeEdge } from './tree/tree-edge.ts';
import { hashLeaf, type TreeHash, toBytes } from './tree/tree-hash.ts';
import { consistencyProof, inclusionProof } from './tree/tree-proofs.ts';

const program = new URL('../../verify/verify.mjs', import.meta.url);
const read = (name: string) => readFileSync(new URL(`../../verify/vectors/${name}`, import.meta.url), 'utf8');

interface Verifier {
  hashLeaf(record: string | Uint8Array): Buffer;
  rootOfInclusion(part: { leaf: Buffer; index: number; size: number; proof: Buffer[] }): Buffer;
  rootOfConsistency(part: { size: number; newSize: number; root: Buffer; proof: Buffer[] }): Buffer;
  openNote(note: string, name: string, key: ReturnType<typeof createPublicKey>): string;
}
// It is plain JavaScript, without declarations.
const verifier = (await import(program.href)) as Verifier;

const record = JSON.parse(read('record.json'));
const between = JSON.parse(read('between.json'));
const checkpoints = read('checkpoints.txt');
const [smallest = '', middle = '', largest = ''] = checkpoints
  .trim()
  .split('\n\ndoubletick')
  .map((text, n) => (n === 0 ? `${text}\n` : `doubletick${text}\n`));
const foreign = String(generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }));

interface Files {
  proof: object | string;
  checkpoint?: string;
  pem?: string;
}

function verify({ proof, checkpoint = checkpoints, pem = read('public.pem') }: Files) {
  const folder = temporaryDirectory();
  const texts = [typeof proof === 'string' ? proof : JSON.stringify(proof), checkpoint, pem];
  const paths = ['proof.json', 'checkpoint.txt', 'public.pem'].map((name) => join(folder, name));
  for (const [n, path] of paths.entries()) writeFileSync(path, texts[n] ?? '');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program.pathname, ...paths], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('is one file of at most 200 lines that imports nothing but Node', () => {
  const text = readFileSync(program, 'utf8');
  expect(text.split('\n').length).toBeLessThanOrEqual(201);
  const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, name]) => name);
  expect(imports).toEqual(['node:crypto', 'node:fs', 'node:url']);
});

it.each([
  ['the checkpoints that the company keeps', checkpoints],
  ['its checkpoint alone', largest],
  ['its checkpoint with the line ends of Windows', largest.replaceAll('\n', '\r\n')],
])('accepts a record with %s, and prints it', (_, checkpoint) => {
  const { status, stdout, stderr } = verify({ proof: record, checkpoint });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [line, printed = ''] = stdout.split('\n');
  expect(line).toMatch(
    /^Verified\. Leaf 700 of doubletick-gateway\/[\da-f-]{36}, which then had 1307, is this record:$/,
  );
  expect(JSON.parse(printed)).toEqual(JSON.parse(record.record));
  // A terminal must not be controlled by what it shows.
  expect(printed).toMatch(/^[\x20-\x7e]+$/);
});

it('accepts that nothing before a kept checkpoint has changed', () => {
  expect(verify({ proof: between, checkpoint: smallest })).toEqual({
    status: 0,
    stdout: expect.stringMatching(
      /^Verified\. The first 7 leaves of doubletick-gateway\/.* are unchanged: it now has 1307\.\n$/,
    ),
    stderr: '',
  });
});

const lines = record.proof.split('\n');
const withLines = (change: (lines: string[]) => string[]) => ({ ...record, proof: change([...lines]).join('\n') });

it.each<[string, Files, RegExp]>([
  [
    'a record that was changed',
    { proof: { ...record, record: record.record.replace('success', 'failure') } },
    /^The record is not in the log/,
  ],
  [
    'a blank more in the record',
    { proof: { ...record, record: `${record.record} ` } },
    /^The record is not in the log/,
  ],
  [
    'another index',
    { proof: withLines(([head = '', , ...rest]) => [head, 'index 701', ...rest]) },
    /^The record is not in the log/,
  ],
  [
    'an index behind the checkpoint',
    { proof: withLines(([head = '', , ...rest]) => [head, 'index 1307', ...rest]) },
    /^The record came after the checkpoint/,
  ],
  [
    'a hash less',
    { proof: withLines((all) => all.toSpliced(2, 1)) },
    /^The (proof is too short|record is not in the log)/,
  ],
  [
    'a hash more',
    { proof: withLines((all) => all.toSpliced(2, 0, all[2] ?? '')) },
    /^The (proof is too long|record is not in the log)/,
  ],
  [
    'two hashes swapped',
    { proof: withLines((all) => [...all.slice(0, 2), all[3] ?? '', all[2] ?? '', ...all.slice(4)]) },
    /^The record is not in the log/,
  ],
  [
    'a hash that is not base64',
    { proof: withLines((all) => all.toSpliced(2, 1, 'x')) },
    /^A hash of the proof is not 32 bytes/,
  ],
  [
    'another format',
    { proof: withLines((all) => ['c2sp.org/tlog-proof@v2', ...all.slice(1)]) },
    /^The proof is not of the format/,
  ],
  [
    'a size that was raised in the checkpoint',
    { proof: { ...record, proof: record.proof.replace('\n1307\n', '\n1308\n') } },
    /^The checkpoint is not signed with this key/,
  ],
  [
    'a checkpoint that nobody has kept',
    { proof: record, checkpoint: middle },
    /^The proof is for a checkpoint of 1307 records, which is not in the second file/,
  ],
  ['a foreign key', { proof: record, pem: foreign }, /^The checkpoint is not signed with this key/],
  ['a file that is not a key', { proof: record, pem: 'x' }, /^The third file is not a public key in PEM/],
  ['a file without a checkpoint', { proof: record, checkpoint: 'x' }, /^The second file has no checkpoint/],
  ['a proof that is not JSON', { proof: 'x' }, /^The first file is not JSON/],
  ['JSON that is not a proof', { proof: 'null' }, /^The first file is not a proof/],
  [
    'an older checkpoint that was rewritten',
    { proof: between, checkpoint: smallest.replace(/\n7\n.*\n/, `\n7\n${Buffer.alloc(32).toString('base64')}\n`) },
    /^The checkpoint is not signed with this key/,
  ],
  [
    'an older checkpoint that was not kept',
    { proof: between, checkpoint: largest },
    /^The proof starts at a checkpoint of 7 records, which is not in the second file/,
  ],
  [
    'a newer checkpoint that does not begin with the older',
    { proof: { ...between, to: middle }, checkpoint: smallest },
    /^(Something up to|The newer checkpoint|The proof is too long)/,
  ],
  [
    'checkpoints in the wrong order',
    { proof: { ...between, from: between.to, to: between.from } },
    /^The first checkpoint is not the older one/,
  ],
  [
    'a hash of the consistency proof that was changed',
    { proof: { ...between, consistency: between.consistency.toReversed() } },
    /^(Something up to|The newer checkpoint)/,
  ],
])('refuses %s', (_, files, reason) => {
  const { status, stdout, stderr } = verify(files);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^Not verified\. [^\n]+\n$/);
  expect(stderr.slice('Not verified. '.length)).toMatch(reason);
});

it('says how it is called, and which file is missing', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [program.pathname, ...args], { encoding: 'utf8' });
  expect(run()).toMatchObject({ status: 2, stderr: 'Usage: node verify.mjs proof.json checkpoint.txt public.pem\n' });
  expect(run('/nowhere', '/nowhere', '/nowhere')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('/nowhere'),
  });
});

it('opens the published example of a note', () => {
  const key = createPublicKey(read('signed-note.pem'));
  expect(verifier.openNote(read('signed-note.txt'), 'PeterNeumann', key)).toMatch(
    /^If you think cryptography is the answer/,
  );
  expect(() => verifier.openNote(read('signed-note.txt').replace('think', 'thinc'), 'PeterNeumann', key)).toThrow(
    'not signed',
  );
});

it('comes to the published roots of 1 to 8 leaves from the proof of each leaf', () => {
  const { leaves, roots }: { leaves: string[]; roots: string[] } = JSON.parse(read('rfc6962.json'));
  const hashes = leaves.map((leaf) => verifier.hashLeaf(Buffer.from(leaf, 'hex')));
  const subtree = readFrom(hashes.map((hash) => hash.toString('latin1')));
  for (let size = 1; size <= leaves.length; size += 1) {
    for (let index = 0; index < size; index += 1) {
      const proof = inclusionProof(index, size, subtree).map(toBytes);
      const root = verifier.rootOfInclusion({ leaf: hashes[index] ?? Buffer.alloc(0), index, size, proof });
      expect(root.toString('hex')).toBe(roots[size]);
    }
  }
});

it('agrees with the gateway on every proof of trees up to 70 leaves, and on what does not prove anything', () => {
  const leaves = Array.from({ length: 70 }, (_, n) => hashLeaf(`record ${n}`));
  const subtree = readFrom(leaves);
  const roots: Buffer[] = [Buffer.alloc(0)];
  const edge = new TreeEdge();
  for (const leaf of leaves) {
    edge.append(leaf);
    roots.push(toBytes(edge.root()));
  }
  for (let newSize = 1; newSize <= leaves.length; newSize += 1) {
    for (let size = 1; size <= newSize; size += 1) {
      const proof = consistencyProof(size, newSize, subtree).map(toBytes);
      const root = roots[size] ?? Buffer.alloc(0);
      expect(verifier.rootOfConsistency({ size, newSize, root, proof })).toEqual(roots[newSize]);
      if (size < newSize) expect(attempt(() => forge(size, newSize, proof))).not.toEqual(roots[newSize]);
      const leaf = toBytes(leaves[size - 1] ?? '');
      const path = inclusionProof(size - 1, newSize, subtree).map(toBytes);
      expect(verifier.rootOfInclusion({ leaf, index: size - 1, size: newSize, proof: path })).toEqual(roots[newSize]);
      expect(() => verifier.rootOfInclusion({ leaf, index: size - 1, size: newSize, proof: [...path, leaf] })).toThrow(
        'too long',
      );
    }
  }
});

const forge = (size: number, newSize: number, proof: Buffer[]) =>
  verifier.rootOfConsistency({ size, newSize, root: Buffer.alloc(32), proof });

/** Undefined if the proof is refused. */
function attempt(check: () => Buffer): Buffer | undefined {
  try {
    return check();
  } catch {
    return undefined;
  }
}

/** Subtrees of leaves in memory. */
function readFrom(leaves: readonly TreeHash[]) {
  return (height: number, index: number) => {
    const edge = new TreeEdge();
    for (const leaf of leaves.slice(index * 2 ** height, (index + 1) * 2 ** height)) edge.append(leaf);
    return edge.root();
  };
}
