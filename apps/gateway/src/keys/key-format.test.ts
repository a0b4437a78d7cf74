import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawKeyParts, formatKey, parseKey } from './key-format.ts';

const parts = { id: 'Ab3dEf6hIj9l', secret: '0123456789ABCDEFGHIJabcdefghij01' };
const key = formatKey(parts);

describe('formatKey', () => {
  it('formats prefix, ID, secret and a checksum over all of them', () => {
    expect(key).toMatch(/^dtk_live_Ab3dEf6hIj9l_0123456789ABCDEFGHIJabcdefghij01[0-9A-Za-z]{6}$/);
    expect(parseKey(key)).toEqual(parts);
  });
});

describe('parseKey', () => {
  it.each([
    ['nothing', ''],
    ['another prefix', key.replace('live', 'test')],
    ['upper case', key.toUpperCase()],
    ['a letter less', key.slice(0, -1)],
    ['a letter more', `${key}0`],
    ['a trailing space', `${key} `],
    ['a trailing newline', `${key}\n`],
    ['a newline instead of its last letter', `${key.slice(0, -1)}\n`],
    ['a look-alike letter', key.replace('A', 'А')],
    ['another id', key.replace('Ab3', 'Ab4')],
    ['another secret', key.replace('_0123', '_0124')],
    ['another checksum', key.slice(0, -1) + (key.endsWith('0') ? '1' : '0')],
    ['a scheme', `Bearer ${key}`],
    ['SQL', `' OR 1=1;--${'x'.repeat(49)}`],
  ])('refuses a key with %s', (_, text) => {
    expect(parseKey(text)).toBeUndefined();
  });
});

describe('drawKeyParts', () => {
  it('draws a new key each time', () => {
    const keys = new Set(Array.from({ length: 100 }, () => formatKey(drawKeyParts(randomBytes))));
    expect(keys.size).toBe(100);
  });

  it('skips bytes that would make some characters more likely', () => {
    let next = 240;
    const counting = (size: number) => Buffer.from(Array.from({ length: size }, () => next++ % 256));
    expect(drawKeyParts(counting).id).toBe('stuvwxyz0123');
  });
});
