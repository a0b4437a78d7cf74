import openapi from '@doubletick-kit/openapi/doubletick.json' with { type: 'json' };

/** A schema of the document, as far as it is read here. */
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

const document = openapi as unknown as Document; // its exact type is irrelevant beyond what is used above

/** What a value may contain: the properties of all alternatives together. */
interface Shape {
  readonly properties: Map<string, Schema[]>;
  readonly items: Schema[];
  /** Whether an alternative describes no properties or allows any. */
  isOpen: boolean;
}

/**
 * Finds the fields of an answer that its schema does not declare. The document allows them everywhere; an answer of the
 * mock should have none.
 *
 * @returns JSON pointers, empty when every field is declared
 */
export function findUndeclaredFields(operationId: string, status: number, body: unknown): string[] {
  const found: string[] = [];
  collect(schemasOf(operationId, status), body, { pointer: '', found });
  return found;
}

function collect(schemas: readonly Schema[], value: unknown, at: { pointer: string; found: string[] }): void {
  if (typeof value !== 'object' || value === null) return;
  const shape = shapeOf(schemas);
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

const shapes = new WeakMap<readonly Schema[], Shape>();

/** What may stand where these schemas hold together; found once for each list of them. */
function shapeOf(schemas: readonly Schema[]): Shape {
  const known = shapes.get(schemas);
  if (known) return known;
  const shape: Shape = { properties: new Map(), items: [], isOpen: schemas.length === 0 };
  for (const schema of schemas) describe(schema, shape);
  shapes.set(schemas, shape);
  return shape;
}

/** Adds what a schema declares, including the schemas that it is composed of. */
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
  return document.components.schemas[reference.replace('#/components/schemas/', '')] ?? {};
}

const answers = new Map<string, readonly Schema[]>();

/** The schema of an answer as a list, empty where it has none; the same list each time. */
function schemasOf(operationId: string, status: number): readonly Schema[] {
  const id = `${operationId} ${status}`;
  const known = answers.get(id);
  if (known) return known;
  const response = responsesOf(operationId)?.[status];
  const name = response?.$ref?.replace('#/components/responses/', '');
  const resolved = name === undefined ? response : document.components.responses[name];
  const schema = resolved?.content?.['application/json']?.schema;
  const schemas = schema ? [schema] : [];
  answers.set(id, schemas);
  return schemas;
}

function responsesOf(operationId: string): Responses | undefined {
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) if (operation.operationId === operationId) return operation.responses;
  }
  return undefined;
}
