import { allProperties, resolveSchema, type SchemaObject, type Schemas } from '../schema-object.ts';
import { type ClientOperation, type Parameter, type RateLimit, uploadOf } from './client-operation.ts';
import { bodyAlias } from './names.ts';

const json = 'application/json';

/** Input fields that hold one of the account's own phone numbers; a channel is a phone number with its profile. */
const numberFields = ['wabaNumber', 'from', 'integrationId'];

/**
 * What the client has to know of an operation to send it: its own `OperationSpec`. What is undefined is not printed.
 */
export function describeOperation(operation: ClientOperation, schemas: Schemas): object {
  const { id, method, path, safety, parameters, bodies, pagination } = operation;
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const renamed = collisions(operation, schemas).map((name) => [bodyAlias(name), name]);
  return {
    id,
    method,
    path,
    safety,
    query: objectOf(query.map((parameter) => [parameter.name, styleOf(parameter)])),
    body: bodyKind(operation),
    bodyNames: objectOf(renamed),
    upload: uploadOf(operation, schemas),
    messageId: bodies[json] && messageIdPointer(bodies[json], schemas),
    mayBeEmpty: operation.mayBeEmpty || undefined,
    pagination: pagination && {
      items: pagination.items,
      cursors: pagination.cursors,
      hasMore: pagination.hasMore,
      page: pagination.page,
    },
  };
}

/** Undefined without entries, so that nothing is printed. */
function objectOf(entries: string[][]): object | undefined {
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The body's properties whose names a parameter of the same request has. */
export function collisions({ parameters, bodies }: ClientOperation, schemas: Schemas): string[] {
  const names = bodyProperties(bodies, schemas);
  return parameters.map(({ name }) => name).filter((name) => names.has(name));
}

function bodyProperties(bodies: ClientOperation['bodies'], schemas: Schemas): Set<string> {
  return new Set(Object.values(bodies).flatMap((body) => Object.keys(allProperties(schemas, body))));
}

function styleOf({ schema, explode }: Parameter): string {
  if (schema.type !== 'array') return 'single';
  return explode === false ? 'comma' : 'repeat';
}

function bodyKind({ bodies }: ClientOperation): string | undefined {
  const [type, another] = Object.keys(bodies);
  if (another !== undefined) return 'json-or-form';
  return type && (type === json ? 'json' : 'form');
}

/** The documented limits of an operation; undefined if there are none. */
export function describeRateLimits(operation: ClientOperation, schemas: Schemas): object[] | undefined {
  const limits = operation.rateLimits.map((limit) => describeRateLimit(limit, operation, schemas));
  return limits.length > 0 ? limits : undefined;
}

/** A limit per phone number also has the field of the input that holds the number. */
function describeRateLimit({ limit, per, scope }: RateLimit, operation: ClientOperation, schemas: Schemas): object {
  const names = bodyProperties(operation.bodies, schemas);
  for (const { name } of operation.parameters) names.add(name);
  const field = scope === 'number' ? numberFields.find((name) => names.has(name)) : undefined;
  return { limit, per, scope, field };
}

function messageIdPointer(body: SchemaObject, schemas: Schemas): string | undefined {
  const properties = allProperties(schemas, body);
  if (properties.messageId) return '/messageId';
  const { items } = properties.messages ? resolveSchema(schemas, properties.messages) : {};
  return items && allProperties(schemas, items).messageId ? '/messages/*/messageId' : undefined;
}
