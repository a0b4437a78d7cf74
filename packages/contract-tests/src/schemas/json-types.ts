import type { JsonType, SchemaObject } from './schema.ts';

const all: readonly JsonType[] = ['null', 'boolean', 'object', 'array', 'number', 'integer', 'string'];

/** The types that all the schemas allow, `integer` only where not every number is allowed. */
export function typesOf(schemas: readonly SchemaObject[]): JsonType[] {
  const lists = schemas.flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]));
  const common = all.filter((type) =>
    lists.every((list) => list.includes(type) || (type === 'integer' && list.includes('number'))),
  );
  return common.includes('number') ? common.filter((type) => type !== 'integer') : common;
}

/** Whether a parsed JSON value is of a type. */
export function isOfType(value: unknown, type: JsonType): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return typeof value === type;
}

/** Whether a parsed JSON value is an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
