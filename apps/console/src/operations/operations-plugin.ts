import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { describeOperations, type OpenApiDocument, summarize } from './describe-operations.ts';
import type { OperationDescription } from './operation.ts';

const indexModule = 'virtual:operations';
const operationModule = 'virtual:operation/';

/**
 * Gives the pages `virtual:operations`: the index of all operations, and a function that loads one of them. Each
 * operation is its own small file, so that a page does not load the whole document.
 */
export function operationsPlugin(): Plugin {
  let operations: Promise<ReadonlyMap<string, OperationDescription>>;
  return {
    name: 'operations',
    async buildStart() {
      const document = await this.resolve('@doubletick-kit/openapi/doubletick.json');
      if (!document) throw new Error('The OpenAPI document is not built. Run `npm run generate` first.');
      this.addWatchFile(document.id);
      operations = readOperations(document.id);
      await operations;
    },
    resolveId(id) {
      // The zero byte keeps other plugins away, by Rollup's convention.
      return id === indexModule || id.startsWith(operationModule) ? `\0${id}` : undefined;
    },
    async load(id) {
      if (id === `\0${indexModule}`) return writeIndex([...(await operations).values()]);
      if (!id.startsWith(`\0${operationModule}`)) return undefined;
      const operation = (await operations).get(id.slice(operationModule.length + 1));
      return `export const operation = ${JSON.stringify(operation)};`;
    },
  };
}

async function readOperations(file: string): Promise<ReadonlyMap<string, OperationDescription>> {
  const document: OpenApiDocument = JSON.parse(await readFile(file, 'utf8'));
  return new Map(describeOperations(document).map((operation) => [operation.slug, operation]));
}

function writeIndex(operations: readonly OperationDescription[]): string {
  const imports = operations.map(({ slug }) => `'${slug}': () => import('${operationModule}${slug}')`);
  return `export const index = ${JSON.stringify(operations.map(summarize))};
const load = { ${imports.join(',\n')} };
export async function loadOperation(slug) {
  return Object.hasOwn(load, slug) ? (await load[slug]()).operation : undefined;
}`;
}
