import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exposesKey } from './exposes-key.ts';

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

it.each(['\\"', '\\u0041', '\\u006b', `${key.slice(0, -1)}\\`, '\\'])(
  'searches 8 MiB of %s without stopping the process',
  (part) => {
    const body = Buffer.from(part.repeat(Math.floor((8 * 1024 * 1024) / part.length)));
    const start = performance.now();
    expect(exposesKey({}, body, [key, 'key_9876543210', 'key_5555555555'])).toBe(false);
    expect(performance.now() - start).toBeLessThan(1_000);
  },
);
