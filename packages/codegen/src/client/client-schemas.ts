import type { ClientDocument, ClientOperation } from './client-operation.ts';
import {
  type Alternatives,
  allProperties,
  readAlternatives,
  refName,
  type SchemaObject,
  type Schemas,
} from './schema-object.ts';

/**
 * The document as the client's types are made from it. openapi-typescript turns "one of these properties" into `unknown`,
 * which would let any typo pass, and an object of unknown properties into one that may have none.
 *
 * - A request body loses its alternatives; the inputs, which extend it, have them as variants.
 * - Any other schema gets a branch for each alternative, which forbids the others where they exclude each other.
 * - An object of which nothing is known may have any properties.
 */
export function withClientSchemas<Document extends ClientDocument>(
  document: Document,
  operations: ClientOperation[],
): Document {
  const bodies = new Set(operations.flatMap(({ bodies }) => Object.values(bodies).map(refName)));
  const schemas: Schemas = {};
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    schemas[name] = bodies.has(name) && readAlternatives(schema) ? withoutAlternatives(schema) : schema;
  }
  return rewrite({ ...document, components: { ...document.components, schemas } }, document.components.schemas);
}

function withoutAlternatives({ oneOf, anyOf, ...schema }: SchemaObject): SchemaObject {
  return schema;
}

/** What may look like a schema without being one. */
const literalKeys = new Set(['example', 'examples', 'default', 'enum', 'const']);

function rewrite<Value>(value: Value, schemas: Schemas): Value {
  if (typeof value !== 'object' || value === null) return value;
  // A copy with the same properties has the same type.
  if (Array.isArray(value)) return value.map((item) => rewrite(item, schemas)) as Value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, literalKeys.has(key) ? part : rewrite(part, schemas)]),
  );
  // A part of a document stays the same kind of part.
  return rewriteSchema(copy, schemas) as Value;
}

function rewriteSchema(schema: SchemaObject, schemas: Schemas): SchemaObject {
  if (isUnknownObject(schema)) return { ...schema, additionalProperties: true };
  const alternatives = schema.properties && readAlternatives(schema);
  return alternatives ? withBranches(schema, alternatives, schemas) : schema;
}

function isUnknownObject(schema: SchemaObject): boolean {
  const shape = ['properties', 'additionalProperties', 'oneOf', 'anyOf', 'allOf', '$ref', 'enum'];
  return schema.type === 'object' && !shape.some((key) => key in schema);
}

function withBranches(schema: SchemaObject, { exclusive, combinations }: Alternatives, schemas: Schemas): SchemaObject {
  const properties = allProperties(schemas, schema);
  const names = new Set(combinations.flat());
  const branches = combinations.map((required) => {
    const others = exclusive ? [...names].filter((name) => !required.includes(name)) : [];
    const own = required.map((name): [string, SchemaObject | false] => [name, properties[name] ?? {}]);
    const forbidden = others.map((name): [string, false] => [name, false]);
    return { type: 'object', required, properties: Object.fromEntries([...own, ...forbidden]) };
  });
  // What may be there beside another alternative stays known; what excludes others is described by its branch alone.
  const shared = Object.entries(properties).filter(([name]) => !exclusive || !names.has(name));
  return { ...withoutAlternatives(schema), properties: Object.fromEntries(shared), oneOf: branches };
}
