/** Stands in every hostile text, so that a repetition of the value is recognized. */
export const marker = 'hostile-marker';

const depth = 100_000;

/** Values that anybody may send, each as the text of it. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'arrays 100,000 deep': '['.repeat(depth) + ']'.repeat(depth),
  'objects 100,000 deep': `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
  'names of Object.prototype': `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"${marker}","hasOwnProperty":1}`,
  'a text that names a prototype': '"__proto__"',
  'half a surrogate pair': `"${marker}\\ud800"`,
  'a surrogate pair the wrong way round': `"\\udc00\\ud800${marker}"`,
  'a NUL': `"\\u0000${marker}\\u0000"`,
  'a number past the largest': '1e999',
  'a number below the smallest': '-1e999',
  'the largest number': '1.7976931348623157e308',
  'a number that is no exact integer': '9007199254740993',
  'the smallest fraction': '5e-324',
  'minus zero': '-0',
  null: 'null',
};

/** The same as `JSON.parse` returns them. */
export const hostileValues: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(hostileTexts).map(([name, text]) => [name, JSON.parse(text)]),
);

/** One megabyte each, by what they consist of. */
export const megabytes: Readonly<Record<string, string>> = {
  digits: '9'.repeat(1_000_000),
  spaces: `${' '.repeat(1_000_000)}${marker}`,
  'half surrogate pairs': `${marker}${'\ud83d'.repeat(1_000_000)}`,
};
