/** Stands in every hostile text, so that a repetition of the value is recognized. */
export const marker = 'hostile-marker';

const depth = 100_000;

/** Values that anybody may send, each as `JSON.parse` returns it. */
export const hostileValues: Readonly<Record<string, unknown>> = {
  'arrays 100,000 deep': JSON.parse('['.repeat(depth) + ']'.repeat(depth)),
  'objects 100,000 deep': JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
  'names of Object.prototype': JSON.parse(
    `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"${marker}","hasOwnProperty":1}`,
  ),
  'a text that names a prototype': '__proto__',
  'half a surrogate pair': JSON.parse(`"${marker}\\ud800"`),
  'a surrogate pair the wrong way round': JSON.parse(`"\\udc00\\ud800${marker}"`),
  'a NUL': JSON.parse(`"\\u0000${marker}\\u0000"`),
  'a number past the largest': JSON.parse('1e999'),
  'a number below the smallest': JSON.parse('-1e999'),
  'the largest number': JSON.parse('1.7976931348623157e308'),
  'a number that is no exact integer': JSON.parse('9007199254740993'),
  'the smallest fraction': JSON.parse('5e-324'),
  'minus zero': JSON.parse('-0'),
  null: null,
};

/** One megabyte each, by what they consist of. */
export const megabytes: Readonly<Record<string, string>> = {
  digits: '9'.repeat(1_000_000),
  spaces: `${' '.repeat(1_000_000)}${marker}`,
  'half surrogate pairs': `${marker}${'\ud83d'.repeat(1_000_000)}`,
};
