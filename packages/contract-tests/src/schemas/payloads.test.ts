import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOf, candidatesOf } from './arbitrary-of.ts';
import { payloads } from './payloads.ts';
import { assertions } from './schema.ts';
import { validatorOf } from './validator-of.ts';
import { explains, violationsOf } from './violations-of.ts';

const seed = 20_260_115;

describe.each(payloads)('$title', ({ schema, validate }) => {
  it('can be satisfied', async () => {
    const isValid = validatorOf(schema);
    const accepted = fc.asyncProperty(arbitraryOf(schema), async (value) => {
      expect(isValid(value)).toBe(true);
      expect(await validate?.(value)).toEqual(validate && []);
    });
    await fc.assert(accepted, { seed, numRuns: 6 });
  });

  it('can be violated', async () => {
    const refused = fc.asyncProperty(arbitraryOf(schema), async (value) => {
      const violations = violationsOf(schema, value);
      expect(violations).not.toEqual([]);
      for (const violation of violations) {
        if (!validate) continue;
        const found = await validate(violation.value);
        const { pointer, keyword } = violation;
        expect({ pointer, keyword, found, isExplained: explains(found, violation) }).toMatchObject({
          isExplained: true,
        });
      }
    });
    await fc.assert(refused, { seed, numRuns: 3 });
  });
});

it('every keyword that constrains a value is violated somewhere', () => {
  // Bodies and responses are components, or lists of them.
  const kinds = ['component', 'query', 'path'];
  const structure = ['$ref', 'allOf', 'properties', 'items', 'dependentSchemas'];
  const violated = payloads.flatMap(({ kind, schema }) =>
    kinds.includes(kind)
      ? fc.sample(arbitraryOf(schema), { seed, numRuns: 3 }).flatMap((value) => violationsOf(schema, value))
      : [],
  );
  const keywords = [...new Set(violated.map(({ keyword }) => keyword))].sort();
  expect(keywords).toEqual([...assertions, 'false schema'].filter((keyword) => !structure.includes(keyword)).sort());
});

it('generates values that Ajv accepts, so its filter rejects few', () => {
  const wasteful = payloads.flatMap(({ title, schema }) => {
    const candidates = fc.sample(candidatesOf(schema), { seed, numRuns: 20 });
    const confirmed = candidates.filter(validatorOf(schema)).length;
    return confirmed < 15 ? [`${title}: ${confirmed} of 20`] : [];
  });
  expect(wasteful).toEqual([]);
});
