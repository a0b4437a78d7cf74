import type fc from 'fast-check';

const patience = 10_000;

/**
 * Keeps the values that pass; unlike fast-check's own filter it does not wait for ever.
 *
 * @throws Error, while generating, after 10,000 values in a row that did not pass.
 */
export function filtered<T>(arbitrary: fc.Arbitrary<T>, passes: (value: T) => boolean): fc.Arbitrary<T> {
  let refused = 0;
  return arbitrary.filter((value) => {
    const isPassing = passes(value);
    refused = isPassing ? 0 : refused + 1;
    if (refused > patience) throw new Error(`None of ${patience} values passed; the last was ${JSON.stringify(value)}`);
    return isPassing;
  });
}
