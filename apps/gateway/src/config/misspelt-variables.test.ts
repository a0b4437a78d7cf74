import { expect, it } from 'vitest';
import { readDataDir, readSettings } from './read-settings.ts';
import { settings } from './settings.ts';

const key = 'key_0123456789';
const names = settings.flatMap(({ variable, isSecret }) => (isSecret ? [variable, `${variable}_FILE`] : [variable]));
const prefixOf = (name: string) => (/^[A-Z]+_/.exec(name) ?? [''])[0];

/** Each way to mistype one character after the prefix: left out, doubled, replaced, or swapped with the next one. */
function misspellings(name: string): string[] {
  const prefix = prefixOf(name);
  const word = name.slice(prefix.length);
  const wrong = Array.from(word, (letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    return [
      before + after,
      before + letter + letter + after,
      `${before}X${after}`,
      before + after.slice(0, 1) + letter + after.slice(1),
    ];
  });
  return wrong.flat().map((one) => prefix + one);
}

it.each(names)('refuses every misspelling of %s and names what was meant', (name) => {
  const accepted = misspellings(name).filter((wrong) => {
    if (names.includes(wrong)) return false;
    try {
      readSettings({ DOUBLETICK_API_KEY: key, [wrong]: key });
      return true;
    } catch (error) {
      return !String(error).startsWith(`Error: ${wrong} is not a setting. `) || !String(error).includes(name);
    }
  });
  expect(accepted).toEqual([]);
});

it.each([
  ['DOUBLETICK_BASE_ULR', 'DOUBLETICK_BASE_URL'],
  ['DOUBLETICK_BASEURL', 'DOUBLETICK_BASE_URL'],
  ['DOUBLETICK_API_KEY_FIEL', 'DOUBLETICK_API_KEY_FILE'],
  ['DOUBLETICK_APIKEY', 'DOUBLETICK_API_KEY'],
])('refuses %s and suggests %s, at the start and in every command', (wrong, meant) => {
  const message = `${wrong} is not a setting. Did you mean ${meant}?`;
  expect(() => readSettings({ DOUBLETICK_API_KEY: key, [wrong]: key })).toThrow(message);
  expect(() => readDataDir({ [wrong]: key })).toThrow(message);
});

it.each([
  'DOUBLETICK_',
  'DOUBLETICK_TOKEN',
  'DOUBLETICK_WEBHOOK_SECRET',
  'DOUBLETICK_API_URL',
  'DOUBLETICK_API_KEY_ID',
  'DOUBLETICK_API_KEY_2',
  'DOUBLETICK_API_KEY_LIVE',
  'DOUBLETICK_API_KEY_SITE',
  'DOUBLETICK_MY_API_KEY',
  'DOUBLETICK_BASE_URL_OF_MOCK',
  'DOUBLETICK_LOG_LEVEL',
])('leaves %s to the program that it belongs to', (name) => {
  expect(readSettings({ DOUBLETICK_API_KEY: key, [name]: 'x' }).apiKey).toBe(key);
});
