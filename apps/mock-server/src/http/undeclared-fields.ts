import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What is used of a schema of the document. */
interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Response {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId: string; responses: Responses }>>>>;
  readonly components: { schemas: Record<string, Schema>; responses: Record<string, Response> };
}

type Responses = Readonly<Record<string, Response>>;

/** What a value may hold: the properties of every alternative taken together. */
interface Shape {
  readonly properties: Map<string, Schema[]>;
  readonly items: Schema[];
  /** Whether some alternative describes no properties, or allows all. */
  isOpen: boolean;
}

/**
 * Finds the fields of an answer that its schema does not declare, which the document allows everywhere and an answer of
 * the mock should not have.
 *
 * @returns JSON pointers, empty when every field is declared
 */
export function findUndeclaredFields(operationId: string, status: number, body: unknown): string[] {
  const schema = schemaOf(operationId, status);
  const found: string[] = [];
  if (schema) collect([schema], body, { pointer: '', found });
  return found;
}

function collect(schemas: readonly Schema[], value: unknown, at: { pointer: string; found: string[] }): void {
  if (typeof value !== 'object' || value === null) return;
  const shape: Shape = { properties: new Map(), items: [], isOpen: false };
  for (const schema of schemas) describe(schema, shape);
  if (Array.isArray(value)) {
    if (shape.items.length === 0) return;
    for (const [index, item] of value.entries()) {
      collect(shape.items, item, { ...at, pointer: `${at.pointer}/${index}` });
    }
    return;
  }
  for (const [name, field] of Object.entries(value)) {
    const pointer = `${at.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const declared = shape.properties.get(name);
    if (declared) collect(declared, field, { ...at, pointer });
    else if (!shape.isOpen) at.found.push(pointer);
  }
}

/** Adds what a schema and the schemas that it is made of declare. */
function describe(schema: Schema, shape: Shape): void {
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (schema.$ref) parts.push(resolve(schema.$ref));
  for (const part of parts) describe(part, shape);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    shape.properties.set(name, [...(shape.properties.get(name) ?? []), property]);
  }
  if (schema.items) shape.items.push(schema.items);
  const { additionalProperties } = schema;
  if (additionalProperties === true || typeof additionalProperties === 'object') shape.isOpen = true;
  if (parts.length === 0 && !schema.properties && additionalProperties === undefined) shape.isOpen ||= !schema.items;
}

function resolve(reference: string): Schema {
  return read().components.schemas[reference.replace('#/components/schemas/', '')] ?? {};
}

function schemaOf(operationId: string, status: number): Schema | undefined {
  const response = responsesOf(operationId)?.[status];
  const name = response?.$ref?.replace('#/components/responses/', '');
  const resolved = name === undefined ? response : read().components.responses[name];
  return resolved?.content?.['application/json']?.schema;
}

function responsesOf(operationId: string): Responses | undefined {
  for (const item of Object.values(read().paths)) {
    for (const operation of Object.values(item)) if (operation.operationId === operationId) return operation.responses;
  }
  return undefined;
}

let document: Document | undefined;

/** Read on first use: a server that only counts violations never needs it. */
function read(): Document {
  document ??= JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve('@doubletick-kit/contract/openapi.json')), 'utf8'),
  );
  return document as Document; // just read
}
