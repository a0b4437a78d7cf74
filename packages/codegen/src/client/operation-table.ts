import { banner } from '../banner.ts';
import type { GeneratedModule } from '../generate-data.ts';
import type { ClientOperation, Parameter } from './client-operation.ts';
import { bodyAlias } from './names.ts';
import { printObject } from './print-literal.ts';
import { allProperties, resolveSchema, type SchemaObject, type Schemas } from './schema-object.ts';

const json = 'application/json';

/** The table by which the client sends each operation; what is empty is left out. */
export function generateOperationTable(operations: ClientOperation[], schemas: Schemas): GeneratedModule {
  const table = Object.fromEntries(
    operations.map((operation) => [operation.id, describeOperation(operation, schemas)]),
  );
  const ids = operations.map(({ id }) => `  | '${id}'`);
  return {
    code: `${banner}\nexport const operationTable = ${printObject(table)};\n`,
    declaration: `${banner}
import type { OperationSpec } from '../kernel/operation-spec.ts';

/** Every operation of the API. */
export type OperationId =
${ids.join('\n')};

/** What the client has to know of each operation to send it. */
export declare const operationTable: Readonly<Record<OperationId, OperationSpec>>;
`,
  };
}

/** One row of the table. */
export function describeOperation(operation: ClientOperation, schemas: Schemas): object {
  const query = operation.parameters.filter((parameter) => parameter.in === 'query');
  const body = operation.bodies[json];
  const renamed = collisions(operation, schemas).map((name) => [bodyAlias(name), name]);
  const rateLimits = operation.rateLimits.map(({ limit, per }) => ({ limit, per }));
  return withoutEmpty({
    id: operation.id,
    method: operation.method,
    path: operation.path,
    safety: operation.safety,
    query: Object.fromEntries(query.map((parameter) => [parameter.name, queryStyle(parameter)])),
    body: bodyKind(operation),
    bodyNames: Object.fromEntries(renamed),
    pagination: describePagination(operation),
    messageId: body ? messageIdPointer(body, schemas) : undefined,
    mayBeEmpty: operation.mayBeEmpty || undefined,
    rateLimits,
  });
}

/** The body's properties whose names a parameter of the same request has. */
export function collisions({ parameters, bodies }: ClientOperation, schemas: Schemas): string[] {
  const names = new Set(Object.values(bodies).flatMap((body) => Object.keys(allProperties(schemas, body))));
  return parameters.map(({ name }) => name).filter((name) => names.has(name));
}

function queryStyle({ schema, explode }: Parameter): string {
  if (schema.type !== 'array') return 'single';
  return explode === false ? 'comma' : 'repeat';
}

function bodyKind({ bodies }: ClientOperation): string | undefined {
  const types = Object.keys(bodies);
  if (types.length > 1) return 'json-or-form';
  if (types.length === 0) return undefined;
  return types[0] === json ? 'json' : 'form';
}

function describePagination({ pagination }: ClientOperation) {
  if (!pagination) return undefined;
  const { items, cursors, hasMore, page } = pagination;
  return { items, ...(cursors ? { cursors } : {}), ...(hasMore ? { hasMore } : {}), ...(page ? { page } : {}) };
}

function messageIdPointer(body: SchemaObject, schemas: Schemas): string | undefined {
  const properties = allProperties(schemas, body);
  if (properties.messageId) return '/messageId';
  const { items } = properties.messages ? resolveSchema(schemas, properties.messages) : {};
  return items && allProperties(schemas, items).messageId ? '/messages/*/messageId' : undefined;
}

function withoutEmpty(row: Record<string, unknown>): object {
  const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && !isEmpty(value)));
}
