/** Part of every hostile string, so that a message that contains the value is recognised. */
export const marker = 'hostile-marker';

const depth = 100_000;

/** Values that anyone can send, as JSON. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'arrays 100,000 deep': '['.repeat(depth) + ']'.repeat(depth),
  'objects 100,000 deep': `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
  'names of Object.prototype': `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"${marker}","hasOwnProperty":1}`,
  'a string that names a prototype': '"__proto__"',
  'half a surrogate pair': `"${marker}\\ud800"`,
  'a reversed surrogate pair': `"\\udc00\\ud800${marker}"`,
  'a NUL': `"\\u0000${marker}\\u0000"`,
  'a number above the largest': '1e999',
  'a number below the smallest': '-1e999',
  'the largest number': '1.7976931348623157e308',
  'a number that is not an exact integer': '9007199254740993',
  'the smallest fraction': '5e-324',
  'minus zero': '-0',
  null: 'null',
};

/** The same values, parsed. */
export const hostileValues: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(hostileTexts).map(([name, text]) => [name, JSON.parse(text)]),
);

/** Strings of one megabyte, by their content. */
export const megabytes: Readonly<Record<string, string>> = {
  digits: '9'.repeat(1_000_000),
  spaces: `${' '.repeat(1_000_000)}${marker}`,
  'half surrogate pairs': `${marker}${'\ud83d'.repeat(1_000_000)}`,
};
