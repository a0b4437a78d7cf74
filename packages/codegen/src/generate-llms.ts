import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { upstreamPage } from './client/client-method.ts';
import { listOperations, type OpenApiDocument } from './openapi-document.ts';

const introduction = `# DoubleTick Kit

> A typed client, a stateful mock server and a gateway for the DoubleTick public API, a WhatsApp business inbox.

Paths are relative to the repository. A running mock server (\`http://127.0.0.1:4010\`, key \`key_demo000001\`) serves this
file at \`/llms.txt\`, the OpenAPI document at \`/openapi.json\`, its control API at \`/__mock/openapi.json\`, and a form
for every operation at \`/reference\`.`;

/**
 * The index for language models: the lists of docs/README.md, then every operation by its tag.
 *
 * @see https://llmstxt.org
 */
export async function generateLlms(document: OpenApiDocument, root: string): Promise<string> {
  const index = await readFile(join(root, 'docs/README.md'), 'utf8');
  return `${[introduction, ...documentLists(index), ...operationLists(document)].join('\n\n')}\n`;
}

/** The sections of docs/README.md, with links that start at the root. */
function documentLists(index: string): string[] {
  const sections = index.split(/^(?=## )/m).slice(1);
  return sections.map((section) =>
    section.trim().replaceAll(/\]\(([^)#]+)/g, (_, path: string) => `](${posix.join('docs', path)}`),
  );
}

function operationLists(document: OpenApiDocument): string[] {
  const byTag = Map.groupBy(listOperations(document), ({ operation }) => operation.tags[0] ?? '');
  return [...byTag].map(([tag, operations]) => {
    const lines = operations.map(({ method, path, operation }) => {
      const { resource, method: name } = operation['x-sdk'];
      const link = `[${operation.operationId}](${upstreamPage(operation['x-upstream'])})`;
      return `- ${link}: \`${method} ${path}\`, client method \`${resource}.${name}()\`. ${operation.summary}.`;
    });
    return [`## Operations: ${tag}`, '', ...lines].join('\n');
  });
}
