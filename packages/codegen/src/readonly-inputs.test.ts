import { expect, it } from 'vitest';
import { generateTypes } from './generate-types.ts';
import type { OpenApiDocument, OperationObject } from './openapi-document.ts';

const list = { type: 'array', items: { type: 'string' } };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const content = (name: string) => ({ content: { 'application/json': { schema: ref(name) } } });

/** The lines of the types that have an array, with the name before it. */
async function arraysOf(schemas: Record<string, unknown>) {
  const operation: Partial<OperationObject> = {
    operationId: 'edit',
    parameters: [{ name: 'ids', in: 'query', schema: list }],
    requestBody: content('Body'),
    responses: { 200: { description: 'Done.', ...content('Result') } as object },
  };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { '/things': { post: operation } },
    components: { schemas },
    security: [],
  };
  // The parts that the types are made from.
  const text = await generateTypes(document as unknown as OpenApiDocument);
  return [...text.matchAll(/(\w+)\??: (.*\[\].*);/g)].map(([, name, type]) => `${name}: ${type}`).sort();
}

it('makes every array that a caller sends readonly, however deep, and no array of a result', async () => {
  const part = { type: 'object', properties: { parameters: list } };
  const schemas = {
    Body: { type: 'object', properties: { parts: { type: 'array', items: ref('Part') }, nullable: ref('Nullable') } },
    Part: { ...part, properties: { rows: { type: 'array', items: list } } },
    Nullable: { type: 'object', properties: { tags: { type: ['array', 'null'], items: { type: 'string' } } } },
    Result: { ...part, properties: { results: list, parameters: list } },
  };
  expect(await arraysOf(schemas)).toEqual([
    'ids: readonly string[]',
    'parameters: string[]',
    'parts: readonly components["schemas"]["Part"][]',
    'results: string[]',
    'rows: readonly (readonly string[])[]',
    'tags: readonly string[] | null',
  ]);
});
