import type { ClientOperation, Parameter, RateLimit } from './client-operation.ts';
import { bodyAlias } from './names.ts';
import { allProperties, resolveSchema, type SchemaObject, type Schemas } from './schema-object.ts';
import { uploadOf } from './upload.ts';

const json = 'application/json';

/** Input fields that name one of the account's own numbers; a channel is a number with its profile. */
const numberFields = ['wabaNumber', 'from', 'integrationId'];

/**
 * What the client has to know of an operation to send it: id, method, path with query parameters, safety, and what else
 * there is to say. `kernel/operation-row.ts` of the client reads it.
 */
export function printOperationRow(operation: ClientOperation, schemas: Schemas): string {
  const { id, method, path, safety, parameters, pagination, mayBeEmpty } = operation;
  const query = parameters.filter((parameter) => parameter.in === 'query').map(describeParameter);
  const body = operation.bodies[json];
  const messageId = body && messageIdPointer(body, schemas);
  const upload = uploadOf(operation, schemas);
  return [
    id,
    method,
    [path, query.join('&')].filter(Boolean).join('?'),
    safety,
    ...describeBodyKind(operation),
    ...collisions(operation, schemas).map((name) => `rename=${bodyAlias(name)}:${name}`),
    ...(upload ? [`upload=${upload.field}:${upload.maxBytes}`] : []),
    ...(messageId ? [`message-id=${messageId}`] : []),
    ...(mayBeEmpty ? ['may-be-empty'] : []),
    ...(pagination ? describePagination(pagination) : []),
    ...operation.rateLimits.map((limit) => describeRateLimit(limit, operation, schemas)),
  ].join(' ');
}

/** The body's properties whose names a parameter of the same request has. */
export function collisions({ parameters, bodies }: ClientOperation, schemas: Schemas): string[] {
  const names = bodyProperties(bodies, schemas);
  return parameters.map(({ name }) => name).filter((name) => names.has(name));
}

function bodyProperties(bodies: ClientOperation['bodies'], schemas: Schemas): Set<string> {
  return new Set(Object.values(bodies).flatMap((body) => Object.keys(allProperties(schemas, body))));
}

function describeParameter({ name, schema, explode }: Parameter): string {
  if (schema.type !== 'array') return name;
  return explode === false ? `${name}[,]` : `${name}[]`;
}

function describeBodyKind({ bodies }: ClientOperation): string[] {
  const types = Object.keys(bodies);
  if (types.length > 1) return ['json-or-form'];
  return types.map((type) => (type === json ? 'json' : 'form'));
}

function describePagination({ items, cursors = {}, hasMore, page }: NonNullable<ClientOperation['pagination']>) {
  return [
    `items=${items}`,
    ...Object.entries(cursors).map(([parameter, pointer]) => `cursor=${parameter}:${pointer}`),
    ...(hasMore ? [`has-more=${hasMore}`] : []),
    ...(page ? [`page=${page}`] : []),
  ];
}

/** Where a limit is each number's own, the field of the input that names the number follows. */
function describeRateLimit({ limit, per, scope }: RateLimit, operation: ClientOperation, schemas: Schemas): string {
  const names = bodyProperties(operation.bodies, schemas);
  for (const { name } of operation.parameters) names.add(name);
  const field = scope === 'number' ? numberFields.find((name) => names.has(name)) : undefined;
  return `limit=${limit}/${per}/${scope}${field ? `:${field}` : ''}`;
}

function messageIdPointer(body: SchemaObject, schemas: Schemas): string | undefined {
  const properties = allProperties(schemas, body);
  if (properties.messageId) return '/messageId';
  const { items } = properties.messages ? resolveSchema(schemas, properties.messages) : {};
  return items && allProperties(schemas, items).messageId ? '/messages/*/messageId' : undefined;
}
