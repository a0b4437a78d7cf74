import { banner } from '../banner.ts';
import type { OpenApiDocument } from '../openapi-document.ts';
import type { Schemas } from '../schema-object.ts';
import type { ClientMethod } from './client-method.ts';
import { type ClientDocument, type ClientOperation, readOperations } from './client-operation.ts';
import { declareInput } from './input-declarations.ts';
import { inputName, kebabCase, methodName, pascalCase } from './names.ts';
import { describeOperation, describeRateLimits } from './operation-spec.ts';
import { printLiteral } from './print-literal.ts';
import { printTsdoc } from './print-tsdoc.ts';
import { groupResources, printClassFile, printImport, printTypesFile, type Resource } from './resource-files.ts';
import { declareResult } from './result-declarations.ts';

/** Every generated file of the client, by its path in the folder. */
export function generateClient(bundled: OpenApiDocument): Map<string, string> {
  // The shared type leaves out the tags and the shape of schemas.
  const document = bundled as ClientDocument;
  const { schemas } = document.components;
  const operations = readOperations(document);
  const byInput = Map.groupBy(operations, inputName);
  const byResult = Map.groupBy(operations, ({ successes }) => JSON.stringify(successes));
  const methods = operations.map((operation): ClientMethod => {
    const input = declareInput(operation, schemas, byInput.get(inputName(operation))?.map(methodName));
    const sameResult = byResult.get(JSON.stringify(operation.successes))?.map(methodName);
    const spec = describeOperation(operation, schemas);
    return { operation, spec, input, result: declareResult(operation, schemas, sameResult) };
  });
  const resources = groupResources(document, methods);
  return new Map([
    ['schema-name.ts', schemaName],
    ['operation-id.ts', printOperationIds(operations)],
    ['path-operations.ts', printPathOperations(methods)],
    ['rate-limits.ts', printRateLimits(operations, schemas)],
    ...printResources(resources),
    ['client.ts', printClient(resources)],
    ['index.ts', printIndex(resources)],
  ]);
}

const schemaName = `${banner}
import type { components } from '#contract/schema';

/** A schema of the OpenAPI description, by name. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
`;

function printOperationIds(operations: ClientOperation[]): string {
  const ids = operations.map(({ id }) => `\n  | '${id}'`);
  return `${banner}\n/** The id of an operation, as in the OpenAPI description. */\nexport type OperationId =${ids.join('')};\n`;
}

/** The path client has neither flat inputs nor pages. */
function printPathOperations(methods: ClientMethod[]): string {
  const specs = methods.map(({ spec }) => ({ ...spec, pagination: undefined, bodyNames: undefined }));
  return `${banner}
import type { OperationSpec } from '../kernel/operation-spec.ts';

/** Every operation, as the path client sends it. */
export const pathOperations: readonly OperationSpec[] = ${printLiteral(specs)};
`;
}

/** Apart from the operations: only the rate limiter needs them. */
function printRateLimits(operations: ClientOperation[], schemas: Schemas): string {
  const limits = operations.map((operation) => [operation.id, describeRateLimits(operation, schemas)]);
  return `${banner}
import type { RateLimitSpec } from '../kernel/operation-spec.ts';

/** The documented rate limits by operation id. */
export const rateLimits: Readonly<Record<string, readonly RateLimitSpec[]>> = ${printLiteral(Object.fromEntries(limits))};
`;
}

function printResources(resources: Resource[]): [string, string][] {
  const homes = new Map(
    resources.flatMap(({ name, declarations }) => declarations.map((type): [string, string] => [type.name, name])),
  );
  const methodNames = new Map(
    resources.flatMap(({ methods }) =>
      methods.map(({ operation }): [string, string] => [operation.id, methodName(operation)]),
    ),
  );
  return resources.flatMap((resource) => {
    const file = `${kebabCase(resource.name)}.ts`;
    const classFile: [string, string] = [`resources/${file}`, printClassFile(resource, homes, methodNames)];
    const typesFile: [string, string] = [`types/${file}`, printTypesFile(resource)];
    return resource.declarations.length > 0 ? [typesFile, classFile] : [classFile];
  });
}

function printClient(resources: Resource[]): string {
  const imports = resources.map(({ name }) => [`./resources/${kebabCase(name)}.ts`, pascalCase(name)]).sort();
  const properties = resources.map(
    ({ name, description }) => `${printTsdoc([description], 2)}  declare readonly ${name}: ${pascalCase(name)};\n`,
  );
  const assignments = resources.map(({ name }) => `    this.${name} = new ${pascalCase(name)}(kernel);\n`);
  return `${banner}
import type { Kernel } from '../kernel/kernel.ts';
${imports.map(([file, name]) => `import { ${name} } from '${file}';`).join('\n')}

/** The resources of the API, one property each. */
export abstract class Resources {
${properties.join('')}
  protected constructor(kernel: Kernel) {
${assignments.join('')}  }
}
`;
}

function printIndex(resources: Resource[]): string {
  const classes = resources.map(({ name }): [string, string[]] => [
    `./resources/${kebabCase(name)}.ts`,
    [pascalCase(name)],
  ]);
  const types = resources.map(({ name, declarations }): [string, string[]] => [
    `./types/${kebabCase(name)}.ts`,
    declarations.map((declaration) => declaration.name).sort(),
  ]);
  const sources: [string, string[]][] = [...classes, ['./schema-name.ts', ['Schema']], ...types];
  const lines = sources
    .filter(([, names]) => names.length > 0)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([file, names]) => printImport('export type', names, file));
  return `${banner}\n${lines.join('\n')}\n`;
}
