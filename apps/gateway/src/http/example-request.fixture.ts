import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OperationId, operations } from '@doubletick-kit/contract';
import type { KnownOperation } from './canonical-request.ts';

interface Example {
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

interface Documented {
  operationId: OperationId;
  parameters?: ({ name: string; in: string } & Example)[];
  requestBody?: { content: Record<string, Example> };
}

const file = fileURLToPath(import.meta.resolve('@doubletick-kit/openapi/doubletick.json'));
const { paths }: { paths: Record<string, Record<string, Documented>> } = JSON.parse(readFileSync(file, 'utf8'));
const documented = new Map(
  Object.values(paths)
    .flatMap((item) => Object.values(item))
    .map((operation) => [operation.operationId, operation]),
);

/** Every operation of the contract. */
export const allOperations: readonly KnownOperation[] = Object.values(operations);

/** The request target and body of an operation, made of all examples in the document. */
export function exampleRequest({ id, path }: KnownOperation): { target: string; body: Buffer | undefined } {
  const { parameters = [], requestBody } = documented.get(id) ?? {};
  const parameter = (name: string) => exampleOf(parameters.find((one) => one.name === name) ?? {});
  const search = new URLSearchParams();
  for (const one of parameters.filter((one) => one.in === 'query')) {
    for (const value of [exampleOf(one)].flat()) search.append(one.name, String(value));
  }
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameter(name))));
  const json = requestBody?.content['application/json'];
  return {
    target: search.size > 0 ? `${filled}?${search}` : filled,
    body: json && Buffer.from(JSON.stringify(exampleOf(json))),
  };
}

function exampleOf({ example, examples = {} }: Example): unknown {
  return example ?? Object.values(examples)[0]?.value;
}
