/** The JSON types; `integer` is a subset of `number`. */
export type JsonType = 'null' | 'boolean' | 'object' | 'array' | 'number' | 'integer' | 'string';

/** A JSON Schema 2020-12. */
export type Schema = boolean | SchemaObject;

/** The keywords that the document uses. */
export interface SchemaObject {
  $ref?: string;
  type?: JsonType | JsonType[];
  enum?: unknown[];
  const?: unknown;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema;
  dependentRequired?: Record<string, string[]>;
  dependentSchemas?: Record<string, Schema>;
  minProperties?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  examples?: unknown[];
  default?: unknown;
}

/** Keywords that constrain a value. */
export const assertions = [
  '$ref',
  'type',
  'enum',
  'const',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'properties',
  'required',
  'additionalProperties',
  'dependentRequired',
  'dependentSchemas',
  'minProperties',
  'items',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'multipleOf',
];

/** Keywords that do not constrain a value; a discriminator repeats its branches. */
export const annotations = [
  'title',
  'description',
  'default',
  'deprecated',
  'examples',
  'contentMediaType',
  'discriminator',
  'x-payload-source',
];

const known = new Set([...assertions, ...annotations]);

/**
 * Makes sure that no keyword of a schema is silently ignored.
 *
 * @throws Error with the first keyword that is neither a known constraint nor a known annotation.
 */
export function refuseUnknownKeywords(schema: SchemaObject): void {
  const unknown = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (unknown) throw new Error(`Cannot generate values for the keyword ${unknown}: add it to schemas/.`);
}

/** Whether a schema accepts every value. */
export function isOpen(schema: Schema): boolean {
  return schema === true || (schema !== false && !Object.keys(schema).some((keyword) => assertions.includes(keyword)));
}

/** The schemas of one property in schemas that apply together, including `additionalProperties` if it is not named. */
export function schemasOfProperty(schemas: readonly SchemaObject[], name: string): Schema[] {
  return schemas.flatMap(({ properties = {}, additionalProperties = true }) => {
    const named = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    return named === undefined || named === true ? [] : [named];
  });
}

const allTypes: readonly JsonType[] = ['null', 'boolean', 'object', 'array', 'number', 'integer', 'string'];

/** The types that all schemas allow; `integer` only if not every number is allowed. */
export function typesOf(schemas: readonly SchemaObject[]): JsonType[] {
  const lists = schemas.flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]));
  const common = allTypes.filter((type) =>
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
