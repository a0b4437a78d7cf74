import { operations, webhooks } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { document, listOperations } from './document.ts';
import { payloads } from './payloads.ts';
import { schemasInDocument } from './schemas-in-document.ts';
import { validatorOf } from './validator-of.ts';

const traffic = payloads.filter(({ kind }) => kind !== 'component');

it.each(traffic)('every example of the $title matches its schema', async ({ schema, examples, validate }) => {
  expect(examples).not.toEqual([]);
  for (const example of examples) {
    expect({ example, isValid: validatorOf(schema)(example) }).toEqual({ example, isValid: true });
    expect(await validate?.(example)).toEqual(validate && []);
  }
});

it('every example and every default of a schema matches the schema', () => {
  const shown = schemasInDocument().flatMap(({ pointer, schema }) => {
    if (typeof schema === 'boolean') return [];
    const values = [...(schema.examples ?? []), ...('default' in schema ? [schema.default] : [])];
    return values.map((value) => ({ pointer, value, isValid: validatorOf(schema)(value) }));
  });
  expect(shown.length).toBeGreaterThan(500);
  expect(shown.filter(({ isValid }) => !isValid)).toEqual([]);
});

it('the catalogue has every operation and every event of the description, and no other', () => {
  const described = listOperations(document).map(({ operationId }) => operationId);
  expect(Object.keys(operations)).toEqual(described);
  expect(Object.keys(webhooks)).toEqual(Object.keys(document.webhooks));
});

it('the description is complete', () => {
  expect(listOperations(document)).toHaveLength(95);
  expect(Object.keys(document.webhooks)).toHaveLength(38);
});
