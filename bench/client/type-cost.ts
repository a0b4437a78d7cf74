import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ListedOperation } from '../contract/api-document.ts';

const execute = promisify(execFile);
const tsc = join(import.meta.dirname, '../node_modules/.bin/tsc');

/** The number of types that the compiler instantiates for a file. @throws Error if the file does not compile. */
export async function countInstantiations(source: string, folder: string): Promise<number> {
  await mkdir(folder);
  await writeFile(join(folder, 'consumer.ts'), source);
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../../../tsconfig.base.json', include: ['consumer.ts'] }),
  );
  const { stdout } = await execute(tsc, ['-p', folder, '--noEmit', '--extendedDiagnostics']);
  return Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
}

/** Sends every request by a client method and reads the result. */
export function methodRequests(operations: ListedOperation[]): string {
  return [
    "import type { DoubleTick } from '@doubletick-kit/core';",
    'declare const client: DoubleTick;',
    'declare function use<T>(value: T): void;',
    ...operations.map(({ operation: { operationId, 'x-sdk': sdk } }) => {
      const method = `${sdk.resource}.${sdk.method}`;
      const input = `Parameters<DoubleTick['${sdk.resource}']['${sdk.method}']>[0]`;
      return `export async function ${operationId}(input: ${input}) { use(await client.${method}(input)); }`;
    }),
  ].join('\n');
}

/** Sends every request with openapi-fetch, with the types of the same document, keyed by path. */
export function pathRequests(operations: ListedOperation[]): string {
  return [
    "import type { paths } from '@doubletick-kit/contract';",
    "import type { Client } from 'openapi-fetch';",
    'declare const client: Client<paths>;',
    'declare function use<T>(value: T): void;',
    ...operations.map((listed) => {
      const { method, path, operation } = listed;
      const fields = fieldsOf(listed);
      const input = fields.map(([name, type]) => `${name}: ${type}`).join(', ');
      const init = fields.map(([name]) => name).join(', ');
      const send = `client.${method.toUpperCase()}('${path}'${init && `, { ${init} }`})`;
      return `export async function ${operation.operationId}(${input && `{ ${init} }: { ${input} }`}) { use((await ${send}).data); }`;
    }),
  ].join('\n');
}

function fieldsOf({ method, path, operation }: ListedOperation): [name: string, type: string][] {
  const type = `paths['${path}']['${method}']`;
  const places = new Set(operation.parameters?.map((parameter) => parameter.in));
  const params = [...places].map((place) => `${place}: NonNullable<${type}['parameters']['${place}']>`);
  const [mediaType] = Object.keys(operation.requestBody?.content ?? {});
  const fields: [name: string, type: string][] = [];
  if (params.length > 0) fields.push(['params', `{ ${params.join('; ')} }`]);
  if (mediaType) fields.push(['body', `NonNullable<${type}['requestBody']>['content']['${mediaType}']`]);
  return fields;
}
