import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compile, compilerNames } from './compile-consumer.ts';

/** Measured: 483,060, because openapi-fetch walks through the types of each input and result. */
const budget = 550_000;

const file = resolve(import.meta.dirname, '../../../openapi/dist/doubletick.json');
const { paths }: { paths: Record<string, Record<string, { operationId: string }>> } = JSON.parse(
  readFileSync(file, 'utf8'),
);

const head = `
  import { createPathClient, type paths } from '@doubletick-kit/core/paths';
  const client = createPathClient({ apiKey: 'key_0000000000' });
  type Params<O> = O extends { parameters: infer P } ? { readonly params: P } : {};
  type Body<O> = O extends { requestBody?: infer B }
    ? NonNullable<B> extends { content: infer C } ? { readonly body: C[keyof C] } : {}
    : {};
`;
const frozen = `
  type Frozen<T> = T extends string | number | boolean | null | undefined | Blob
    ? T
    : { readonly [Name in keyof T]: Frozen<T[Name]> };
`;

/** Sends every operation by its path, and returns the data. */
function requests(wrap = ''): string[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => {
      const type = `paths['${path}']['${method}']`;
      const init = `${wrap}<Params<${type}> & Body<${type}>>`.replace(/^<(.*)>$/, '$1');
      const call = `client.${method.toUpperCase()}('${path}', init)`;
      return `export const ${operationId} = async (init: ${init}) => (await ${call}).data;`;
    }),
  );
}

it('costs a consumer of all 95 operations fewer type instantiations than the budget', () => {
  const modules = [[head, ...requests()].join('\n')];
  const printed = compile('typescript', 'NodeNext', { modules, args: ['--extendedDiagnostics'] });
  const instantiations = Number(/Instantiations:\s+(\d+)/.exec(printed)?.[1]);
  console.log(`${requests().length} requests: ${instantiations} type instantiations of ${budget}`);
  expect(requests()).toHaveLength(95);
  expect(printed).not.toContain('error TS');
  expect(instantiations).toBeLessThan(budget);
});

it.each(compilerNames)('sends all 95 operations with readonly inputs, and refuses wrong ones, with %s', (compiler) => {
  const wrong = `
    // @ts-expect-error: an unknown path
    client.GET('/chat');
    // @ts-expect-error: a wrong method
    client.POST('/chats');
    // @ts-expect-error: a value that does not exist
    client.GET('/chats', { params: { query: { status: 'unred' } } });
    // @ts-expect-error: a required property is missing
    client.POST('/team-member/logout', { body: {} });
    // @ts-expect-error: a path parameter is missing
    client.DELETE('/quick-replies/{shortcut}', { params: {} });`;
  expect(compile(compiler, 'NodeNext', [head, frozen, ...requests('Frozen'), wrong].join('\n'))).toBe('');
});
