import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openCheckpoint, readCheckpoint, signCheckpoint, splitCheckpoints } from './checkpoint.ts';
import { openNote, signNote } from './signed-note.ts';
import { hashLeaf } from './tree-hash.ts';

/** An Ed25519 key from the 32 bytes that it is derived from. */
const keyOf = (seed: Buffer) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
  });

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const { publicKey: foreign } = generateKeyPairSync('ed25519');
const checkpoint = { origin: 'gateway.example/log', size: 12_345, root: hashLeaf('root') };
const note = signCheckpoint(checkpoint, privateKey);

it('signs the published example of a note', () => {
  // @see https://pkg.go.dev/golang.org/x/mod/sumdb/note#example-Sign
  const seed = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1);
  const publicBytes = Buffer.from('ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', 'base64').subarray(1);
  const key = keyOf(seed);
  expect(createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)).toEqual(publicBytes);
  const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const signed = signNote(text, { name: 'PeterNeumann', key });
  expect(signed).toBe(
    `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`,
  );
  expect(openNote(signed, { name: 'PeterNeumann', key: createPublicKey(key) })).toBe(text);
});

it('opens what it has signed, and not with another key', () => {
  expect(openCheckpoint(note, publicKey)).toEqual(checkpoint);
  expect(openCheckpoint(note, foreign)).toBeUndefined();
});

it('ignores signatures by others', () => {
  const foreignLine = '— witness.example mJirIklj\n';
  expect(openCheckpoint(note + foreignLine, publicKey)).toEqual(checkpoint);
});

it('opens no checkpoint of which a character was changed', () => {
  fc.assert(
    fc.property(fc.nat({ max: note.length - 1 }), fc.constantFrom('A', '0', '9', 'x', '\n', ' '), (at, character) => {
      fc.pre(note[at] !== character);
      expect(openCheckpoint(note.slice(0, at) + character + note.slice(at + 1), publicKey)).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});

it.each([
  ['a size with a leading zero', 'log.example\n012\n'],
  ['a size that is not a number', 'log.example\n1e3\n'],
  ['a size that a number of JavaScript cannot hold', 'log.example\n9007199254740993\n'],
  ['an origin with a blank', 'log example\n12\n'],
])('reads no checkpoint with %s', (_, head) => {
  expect(readCheckpoint(`${head}${Buffer.alloc(32).toString('base64')}\n`)).toBeUndefined();
});

it('reads no checkpoint with a root that is too short', () => {
  expect(readCheckpoint(`log.example\n12\n${Buffer.alloc(31).toString('base64')}\n`)).toBeUndefined();
});

const other = signCheckpoint({ ...checkpoint, size: 12_400 }, privateKey);

it.each([
  ['one behind the other', note + other],
  ['with blank lines between them', `${note}\n${other}\n`],
  ['with the line ends of Windows', `${note}\n${other}`.replaceAll('\n', '\r\n')],
  [
    'in the JSON lines of the gateway, among others',
    `Gateway on http://127.0.0.1:4000, forwarding to https://public.doubletick.io, data in x.
{"level":30,"time":"2026-11-28T10:00:00.000Z","requestId":"a","status":200}
${JSON.stringify({ level: 30, checkpoint: note })}
{"level":30,"torn
${JSON.stringify({ level: 30, checkpoint: other })}
`,
  ],
])('finds checkpoints %s', (_, text) => {
  expect(splitCheckpoints(text)).toEqual([note, other]);
});

it('reads the checkpoints around one that a full disk or a crash has cut off, and not that one', () => {
  fc.assert(
    fc.property(fc.nat({ max: note.length - 2 }), (length) => {
      const cut = note.slice(0, length);
      // As the gateway appends them: each begins with a newline.
      const whole = (text: string) => splitCheckpoints(text).filter((one) => one !== note);
      expect(whole(`\n${other}\n${cut}`)).toEqual([other]);
      expect(whole(`\n${cut}\n${other}`)).toEqual([other]);
    }),
    { numRuns: 2 * note.length },
  );
});

it('reads a checkpoint with extension lines, signatures by others, and a byte order mark before it', () => {
  const extended = note.replace('\n\n', '\nextension\n\n');
  const witnessed = `${extended}— witness.example mJirIklj\n`;
  expect(splitCheckpoints(`\ufeff${witnessed}\n${other}`)).toEqual([witnessed, other]);
});
