import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type Compiler, compile, compilerNames } from './compile-consumer.ts';

interface Media {
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

interface DocumentedOperation {
  operationId: string;
  parameters?: (Media & { name: string; required?: boolean })[];
  requestBody?: { content: Record<string, Media> };
  'x-sdk': { resource: string; method: string };
}

const root = resolve(import.meta.dirname, '../../..');
const document: { paths: Record<string, Record<string, DocumentedOperation>> } = JSON.parse(
  readFileSync(join(root, 'openapi/dist/doubletick.json'), 'utf8'),
);
const operations = Object.values(document.paths).flatMap((item) => Object.values(item));

const head = `
  import type { DoubleTick, FileContent } from '@doubletick-kit/core';
  declare const client: DoubleTick;
  type Call = (...args: never[]) => unknown;
  type Frozen<T> = T extends string | number | boolean | null | undefined | FileContent | Call
    ? T
    : { readonly [Name in keyof T]: Frozen<T[Name]> };
`;

/** Passes the input of every method, all of it readonly. */
const frozenInputs = operations.map(({ operationId, 'x-sdk': { resource, method } }) => {
  const input = `Frozen<NonNullable<Parameters<DoubleTick['${resource}']['${method}']>[0]>>`;
  return `export const ${operationId} = (input: ${input}) => client.${resource}.${method}(input);`;
});

/** Passes the documented examples of every JSON body as constants. */
const constantExamples = operations.flatMap(({ operationId, parameters = [], requestBody, 'x-sdk': sdk }) => {
  const json = requestBody?.content['application/json'];
  if (!json) return [];
  const required = parameters.filter((parameter) => parameter.required);
  const given = Object.fromEntries(required.map((parameter) => [parameter.name, valuesOf(parameter)[0]]));
  return valuesOf(json).map((body, index) => {
    const fields = Object.entries(Object(body)).map(([name, value]) =>
      name in given ? [`new${name.charAt(0).toUpperCase()}${name.slice(1)}`, value] : [name, value],
    );
    const name = `${operationId}${index}`;
    const input = JSON.stringify({ ...given, ...Object.fromEntries(fields) });
    return `const ${name} = ${input} as const;\nclient.${sdk.resource}.${sdk.method}(${name});`;
  });
});

function valuesOf({ example, examples = {} }: Media): unknown[] {
  return example === undefined ? Object.values(examples).map(({ value }) => value) : [example];
}

it('knows an input or none for each of the 95 operations, and an example for each body', () => {
  expect(frozenInputs).toHaveLength(95);
  const bodies = operations.filter(({ requestBody }) => requestBody?.content['application/json']);
  expect(constantExamples.length).toBeGreaterThanOrEqual(bodies.length);
});

it.each(compilerNames)('accepts every input with readonly arrays and as a constant, with %s', (compiler: Compiler) => {
  expect(compile(compiler, 'NodeNext', [head, ...frozenInputs, ...constantExamples].join('\n'))).toBe('');
});

it('leaves the arrays of a result to the caller', () => {
  const text = `${head}
    const { chats = [] } = await client.chats.list();
    chats.sort();`;
  expect(compile('typescript', 'NodeNext', text)).toBe('');
});
