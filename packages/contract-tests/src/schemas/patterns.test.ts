import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryOf } from './arbitrary-of.ts';
import { schemasInDocument } from './schemas-in-document.ts';
import { adversariesOf, slowestText } from './slowest-text.ts';
import { validatorOf } from './validator-of.ts';

const strings = schemasInDocument().flatMap(({ schema }) => {
  if (typeof schema === 'boolean') return [];
  const found: { pattern?: string; format?: string }[] = [];
  if (schema.pattern !== undefined) found.push({ pattern: schema.pattern });
  if (schema.format !== undefined) found.push({ format: schema.format });
  return found;
});
const distinct = [...new Map(strings.map((schema) => [JSON.stringify(schema), schema]))];

it.each(distinct)('%s takes linear time, up to 1 MiB', async (_, keyword) => {
  const schema = { type: 'string' as const, ...keyword };
  const [accepted] = fc.sample(arbitraryOf(schema), { seed: 1, numRuns: 1 });

  const slowest = await slowestText(validatorOf(schema), adversariesOf(keyword.pattern ?? '', String(accepted)));

  expect(slowest).toMatchObject({ isTooSlow: false });
});

it.each([' +$', '^(a+)+$', '^.*-.*-.*-.*$', '^a*a*$'])('detects that %s is slow', async (pattern) => {
  const isValid = validatorOf({ type: 'string', pattern });
  expect(await slowestText(isValid, adversariesOf(pattern, 'a'))).toMatchObject({ isTooSlow: true });
});
