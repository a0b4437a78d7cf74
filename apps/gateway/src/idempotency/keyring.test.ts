import { randomBytes } from 'node:crypto';
import { operations } from '@doubletick-kit/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CanonicalRequest } from '../http/canonical-request.ts';
import { createKeyring, longestAnswerBytes } from './keyring.ts';

const [hashSecret, answerSecret] = [randomBytes(32), randomBytes(32)];
const keyring = createKeyring({ hashSecret, answerSecret, randomBytes });
const scope = { team: 'Support', operation: 'createNote', key: 'k' };
const answer = { status: 201, headers: { 'content-type': 'application/json' }, body: Buffer.from('{"id":"é"}\n') };

const requestOf = (part: Partial<CanonicalRequest> = {}): CanonicalRequest => ({
  operation: operations.createNote,
  params: {},
  query: [],
  body: { a: 1, b: { c: [1, 2], d: null } },
  senders: [],
  missingSenders: false,
  recipients: [],
  recipientCount: 0,
  idFields: [],
  unknownFields: [],
  ...part,
});
const fingerprintOf = (part?: Partial<CanonicalRequest>, senders: string[] = []) =>
  keyring.fingerprint(requestOf(part), senders);

it.each([
  { team: 'Other' },
  { operation: 'updateNote' },
  { key: 'l' },
  { team: 'Support","createNote', operation: '' },
])('names the same key differently for %j', (part) => {
  expect(keyring.hashKey(scope)).toMatch(/^[\da-f]{32}$/);
  expect(keyring.hashKey({ ...scope, ...part })).not.toBe(keyring.hashKey(scope));
});

it('names a key differently with another secret', () => {
  const other = createKeyring({ hashSecret: randomBytes(32), answerSecret, randomBytes });
  expect(other.hashKey(scope)).not.toBe(keyring.hashKey(scope));
  expect(other.fingerprint(requestOf(), [])).not.toBe(fingerprintOf());
});

it('a request is the same whatever the order of its fields is', () => {
  expect(fingerprintOf({ body: { b: { d: null, c: [1, 2] }, a: 1 } })).toBe(fingerprintOf());
});

it.each<[string, Partial<CanonicalRequest>]>([
  ['operation', { operation: operations.updateNote }],
  ['path parameter', { params: { a: '1' } }],
  ['query', { query: [['a', '1']] }],
  ['value', { body: { a: 2, b: { c: [1, 2], d: null } } }],
  ['type of a value', { body: { a: '1', b: { c: [1, 2], d: null } } }],
  ['order of a list', { body: { a: 1, b: { c: [2, 1], d: null } } }],
  ['missing field', { body: { a: 1, b: { c: [1, 2] } } }],
  ['missing body', { body: undefined }],
])('a request is another one with another %s', (_, part) => {
  expect(fingerprintOf(part)).not.toBe(fingerprintOf());
});

it('a request is another one with another sender, and the same with the names of its query in another order', () => {
  expect(fingerprintOf({}, ['1'])).not.toBe(fingerprintOf({}, ['2']));
  const query = [
    ['a', '1'],
    ['b', '2'],
    ['a', '3'],
  ] as const;
  expect(fingerprintOf({ query })).toBe(fingerprintOf({ query: [query[1], query[0], query[2]] }));
  expect(fingerprintOf({ query })).not.toBe(fingerprintOf({ query: [query[2], query[1], query[0]] }));
});

it('a request is the same with other ids for its messages', () => {
  const text = (messageId?: string) =>
    fingerprintOf({
      operation: operations.sendWhatsappTextMessage,
      body: { to: '1', ...(messageId && { messageId }) },
    });
  expect(text('a')).toBe(text('b'));
  expect(text('a')).toBe(text());
  const batch = (...messages: object[]) =>
    fingerprintOf({ operation: operations.sendWhatsappTemplateMessages, body: { messages } });
  expect(batch({ to: '1', messageId: 'a' }, { to: '2' })).toBe(batch({ to: '1' }, { to: '2', messageId: 'b' }));
  expect(batch({ to: '1' })).not.toBe(batch({ to: '2' }));
  const note = (messageId: string) => fingerprintOf({ body: { messageId } });
  expect(note('a')).not.toBe(note('b'));
});

it('two JSON values have the same fingerprint exactly if they are equal', () => {
  const object = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(object, object, (one, other) => {
      const shuffled = Object.fromEntries(Object.entries(one).toReversed());
      expect(fingerprintOf({ body: shuffled })).toBe(fingerprintOf({ body: one }));
      const isSame = fingerprintOf({ body: one }) === fingerprintOf({ body: other });
      // -0 and 0 are the same number in JSON.
      const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
      if (isSame) expect(plain(one)).toEqual(plain(other));
    }),
  );
});

it('seals an answer for one key: it opens for that key alone, and only unchanged', () => {
  const sealed = keyring.seal(answer, 'key') ?? Buffer.of();
  expect(keyring.open(sealed, 'key')).toEqual(answer);
  expect(sealed.includes('id')).toBe(false);
  expect(keyring.seal(answer, 'key')).not.toEqual(sealed);
  expect(() => keyring.open(sealed, 'other')).toThrow();
  for (const place of [0, 12, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8((changed[place] ?? 0) ^ 1, place);
    expect(() => keyring.open(changed, 'key')).toThrow();
  }
  const other = createKeyring({ hashSecret, answerSecret: randomBytes(32), randomBytes });
  expect(() => other.open(sealed, 'key')).toThrow();
});

it('keeps answers of up to 256 KiB', () => {
  const largest = { ...answer, body: Buffer.alloc(longestAnswerBytes) };
  expect(keyring.open(keyring.seal(largest, 'k') ?? Buffer.of(), 'k')).toEqual(largest);
  expect(keyring.seal({ ...answer, body: Buffer.alloc(longestAnswerBytes + 1) }, 'k')).toBeNull();
});
