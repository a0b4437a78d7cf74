import { listOperations, type OpenApiDocument } from './openapi-document.ts';
import {
  type Alternatives,
  allProperties,
  readAlternatives,
  refName,
  type SchemaObject,
  type Schemas,
} from './schema-object.ts';

/**
 * The document as types are made from it. openapi-typescript turns "one of these properties" into `unknown`, which lets
 * any typo pass, and an object of unknown properties into one that may have none.
 *
 * - A request body loses its alternatives: the client's inputs, which extend it, have them as variants.
 * - Any other schema gets a branch for each alternative, which forbids the others if they exclude each other.
 * - Alternatives of properties that are described elsewhere are dropped: in a union, `unknown` swallows the rest.
 * - An object of which nothing is known may have any properties.
 */
export function typedDocument<Document extends OpenApiDocument>(document: Document): Document {
  // The shared type leaves the shape of schemas out.
  const schemas = document.components.schemas as Schemas;
  const bodies = new Set(
    listOperations(document).flatMap(({ operation }) =>
      // Lint has checked that a media type holds a schema.
      Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => refName(schema as SchemaObject)),
    ),
  );
  const adapted = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, bodies.has(name) ? withoutPresenceRules(schema) : schema]),
  );
  return rewrite({ ...document, components: { ...document.components, schemas: adapted } }, schemas);
}

function withoutPresenceRules(schema: SchemaObject): SchemaObject {
  return readAlternatives(schema) ? withoutAlternatives(schema) : schema;
}

function withoutAlternatives({ oneOf, anyOf, ...schema }: SchemaObject): SchemaObject {
  return schema;
}

/** Properties whose values may look like a schema without being one. */
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
  const alternatives = readAlternatives(schema);
  if (!alternatives) return schema;
  return schema.properties ? withBranches(schema, alternatives, schemas) : withoutAlternatives(schema);
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
  // Properties that may be combined stay on the object; properties that exclude others are only on their branch.
  const shared = Object.entries(properties).filter(([name]) => !exclusive || !names.has(name));
  return { ...withoutAlternatives(schema), properties: Object.fromEntries(shared), oneOf: branches };
}
