import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exposesKey, longestFormOf } from './exposes-key.ts';

const key = 'key_0123/456"\\789';
const hex = (character: string, isUpper: boolean) => {
  const digits = character.charCodeAt(0).toString(16).padStart(4, '0');
  return `\\u${isUpper ? digits.toUpperCase() : digits}`;
};

it('finds a key whichever of its characters are escaped', () => {
  const escapes = fc.array(fc.constantFrom('plain', 'lower', 'upper'), {
    minLength: key.length,
    maxLength: key.length,
  });
  fc.assert(
    fc.property(escapes, fc.string(), (choices, around) => {
      const text = [...key]
        .map((character, index) => {
          if (choices[index] !== 'plain') return hex(character, choices[index] === 'upper');
          return character === '"' || character === '\\' ? `\\${character}` : character;
        })
        .join('');
      const body = Buffer.from(`{"a":${JSON.stringify(around).slice(0, -1)}${text}"}`);
      expect(exposesKey({}, body, ['other', key])).toBe(true);
    }),
  );
});

const keys = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 8,
});
const lowerHex = (text: string) => text.replaceAll(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase());
const everyByte = (text: string) => text.replaceAll(/./g, (character) => `%${character.charCodeAt(0).toString(16)}`);
const inXml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
// As PHP and Go write JSON by default.
const forScripts = (text: string) =>
  JSON.stringify(text)
    .replaceAll('/', '\\/')
    .replaceAll(/[&<>]/g, (character) => hex(character, false));

it.each<[name: string, encode: (text: string) => string]>([
  ['as it is', (text) => text],
  ['JSON', JSON.stringify],
  ['JSON for scripts', forScripts],
  ['a URL component', encodeURIComponent],
  ['a URL component in lower case', (text) => lowerHex(encodeURIComponent(text))],
  ['a URL component in a URL component', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['a whole URL', (text) => new URL(`https://x/?token=${encodeURIComponent(text)}`).href],
  ['a form', (text) => new URLSearchParams({ token: text }).toString()],
  ['a form in JSON', (text) => JSON.stringify({ url: `/?${new URLSearchParams({ token: text })}` })],
  ['every byte encoded', everyByte],
  ['XML', inXml],
  ['XML references', (text) => text.replaceAll(/./g, (character) => `&#x${character.charCodeAt(0).toString(16)};`)],
  ['a URL in HTML', (text) => inXml(`/?a=1&${new URLSearchParams({ token: text })}`)],
  ['XML in JSON for scripts', (text) => forScripts(inXml(text))],
])('finds a key that was written as %s, in the body and in headers', (_, encode) => {
  fc.assert(
    fc.property(keys, (given) => {
      const text = encode(given);
      expect(exposesKey({}, Buffer.from(`x${text}x`), [given])).toBe(true);
      expect(exposesKey({ location: `x${text}x` }, Buffer.alloc(0), [given])).toBe(true);
      expect(Buffer.byteLength(text.match(/token=(.*)/)?.[1] ?? '')).toBeLessThanOrEqual(longestFormOf(given) + 2);
    }),
  );
});

it.each(['', '{}', '{"a":"key_0123\\\\/456"}', '\\', '{"a":"\\u006bey_"}'])('finds no key in %s', (text) => {
  expect(exposesKey({}, Buffer.from(text), [key])).toBe(false);
});

it('looks at every value of every header', () => {
  const none = Buffer.alloc(0);
  expect(exposesKey({ 'x-a': `b ${key}` }, none, [key])).toBe(true);
  expect(exposesKey({ 'set-cookie': ['a', `b=${key}`] }, none, [key])).toBe(true);
  expect(exposesKey({ 'x-a': 'b', 'x-b': undefined }, none, [key])).toBe(false);
  expect(exposesKey({ 'x-a': `b \\u006b${key.slice(1)}` }, none, [key])).toBe(true);
});

it.each(['%2525', '%6b', '&#x00006', '\\u002525', '&', '\\"', '\\u0041', '\\u006b', `${key.slice(0, -1)}\\`, '\\'])(
  'searches 8 MiB of %s without stopping the process',
  (part) => {
    const body = Buffer.from(part.repeat(Math.floor((8 * 1024 * 1024) / part.length)));
    const search = () => {
      const start = performance.now();
      expect(exposesKey({}, body, [key, 'key_9876543210', 'key_5555555555'])).toBe(false);
      return performance.now() - start;
    };
    // On a busy machine one search says little; three are enough, and one that is fast needs no other.
    let fastest = Number.POSITIVE_INFINITY;
    for (let n = 0; n < 3 && fastest >= 1_000; n += 1) fastest = Math.min(fastest, search());
    expect(fastest).toBeLessThan(1_000);
  },
);
