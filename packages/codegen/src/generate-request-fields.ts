import { constantModule, type GeneratedModule } from './generated-module.ts';
import { listOperations, type OpenApiDocument } from './openapi-document.ts';
import { resolveSchema, type SchemaObject, type Schemas } from './schema-object.ts';

/** The fields that objects at one place may have, each with the index of its own entry; null for any fields. */
type Entry = Record<string, number> | null;

/**
 * The names that the JSON body of every operation may have, at every depth. Alternatives are merged: a name is known if
 * one of them has it. Validators cannot tell, because the document's objects may have other properties.
 */
export function generateRequestFields(document: OpenApiDocument): GeneratedModule {
  const table = createTable();
  // The shared type leaves the shape of schemas out.
  const schemas = document.components.schemas as Schemas;
  const operations = listOperations(document).flatMap(({ operation }) => {
    const schema = operation.requestBody?.content['application/json']?.schema as SchemaObject | undefined;
    return schema ? [[operation.operationId, entryOf([schema], schemas, table)]] : [];
  });
  return constantModule({
    name: 'requestFields',
    description: 'The fields of JSON request bodies.',
    value: { entries: table.entries, operations: Object.fromEntries(operations) },
    type: { imports: ["import type { RequestFields } from '../requests/request-fields.ts';"], text: 'RequestFields' },
  });
}

interface Table {
  entries: Entry[];
  /** The index of an entry; equal entries are stored once. */
  indexOf(entry: Entry): number;
}

function createTable(): Table {
  const entries: Entry[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (entry: Entry) => {
    const text = JSON.stringify(entry);
    const index = indexes.get(text) ?? entries.push(entry) - 1;
    indexes.set(text, index);
    return index;
  };
  return { entries, indexOf };
}

function entryOf(alternatives: SchemaObject[], schemas: Schemas, table: Table): number {
  const parts = alternatives.flatMap((schema) => partsOf(schema, schemas));
  if (parts.some(isFree)) return table.indexOf(null);
  const children = new Map<string, SchemaObject[]>();
  for (const { properties = {}, additionalProperties } of parts) {
    for (const [name, child] of Object.entries(properties)) if (typeof child === 'object') add(name, child);
    if (typeof additionalProperties === 'object') add('*', additionalProperties);
  }
  return table.indexOf(Object.fromEntries([...children].map(([name, list]) => [name, entryOf(list, schemas, table)])));

  function add(name: string, child: SchemaObject): void {
    children.set(name, [...(children.get(name) ?? []), child]);
  }
}

/** A schema, its parts and alternatives, without references; of an array, its items. */
function partsOf(schema: SchemaObject, schemas: Schemas): SchemaObject[] {
  const resolved = resolveSchema(schemas, schema);
  const { items, oneOf = [], anyOf = [], allOf = [], dependentSchemas = {} } = resolved;
  const more = [...(items ? [items] : []), ...oneOf, ...anyOf, ...allOf, ...Object.values(dependentSchemas)];
  return [resolved, ...more.flatMap((part) => partsOf(part, schemas))];
}

/** Whether any object fits: the schema allows other properties, or says nothing about them. */
function isFree(schema: SchemaObject): boolean {
  if (schema.additionalProperties === true) return true;
  const shape = ['properties', 'additionalProperties', 'required', 'oneOf', 'anyOf', 'allOf', 'enum', 'const'];
  return (schema.type ?? 'object') === 'object' && !shape.some((key) => key in schema);
}
