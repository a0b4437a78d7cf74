import { expect, it } from 'vitest';
import { remember } from './remember.ts';

function setup(most: number) {
  const made: string[] = [];
  const get = remember(most, (text) => {
    made.push(text);
    return text.toUpperCase();
  });
  return { get, made };
}

const words = (count: number) => Array.from({ length: count }, (_, n) => `word-${n}`);

it('makes a value once for each of as many strings as it may remember', () => {
  const { get, made } = setup(20);
  const all = [...words(20), ...words(20), ...words(20)];
  expect(all.map(get)).toEqual(all.map((word) => word.toUpperCase()));
  expect(made).toEqual(words(20));
});

it('never remembers more strings than that', () => {
  const { get, made } = setup(20);
  for (const word of words(1_000)) get(word);
  made.length = 0;
  for (const word of words(1_000).toReversed()) get(word);
  expect(1_000 - made.length).toBeLessThanOrEqual(20);
});
