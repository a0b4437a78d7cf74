/** The parts of a JSON schema that the client's types are made from. */
export interface SchemaObject {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  contentMediaType?: string;
  /** Of a file, in bytes. */
  maxLength?: number;
  properties?: Record<string, SchemaObject | boolean>;
  additionalProperties?: SchemaObject | boolean;
  required?: string[];
  items?: SchemaObject;
  oneOf?: SchemaObject[];
  anyOf?: SchemaObject[];
  allOf?: SchemaObject[];
  dependentSchemas?: Record<string, SchemaObject>;
}

export type Schemas = Record<string, SchemaObject>;

/** The name of the schema that a reference points to. */
export function refName({ $ref }: SchemaObject): string | undefined {
  return $ref?.replace('#/components/schemas/', '');
}

/**
 * Follows references to the schema itself.
 *
 * @throws Error if the document has no such schema.
 */
export function resolveSchema(schemas: Schemas, schema: SchemaObject): SchemaObject {
  const name = refName(schema);
  if (name === undefined) return schema;
  const resolved = schemas[name];
  if (!resolved) throw new Error(`There is no schema ${name}`);
  return resolveSchema(schemas, resolved);
}

/** Every property of an object schema by name, including those of `allOf`. */
export function allProperties(schemas: Schemas, schema: SchemaObject): Record<string, SchemaObject> {
  const { properties = {}, allOf = [] } = resolveSchema(schemas, schema);
  const inherited = allOf.map((part) => allProperties(schemas, part));
  const own = Object.entries(properties).filter(
    (entry): entry is [string, SchemaObject] => typeof entry[1] === 'object',
  );
  return Object.assign({}, ...inherited, Object.fromEntries(own));
}

/** Every property that an object schema requires, including those of `allOf`. */
export function allRequired(schemas: Schemas, schema: SchemaObject): string[] {
  const { required = [], allOf = [] } = resolveSchema(schemas, schema);
  return [...allOf.flatMap((part) => allRequired(schemas, part)), ...required];
}

/** Combinations of properties of which a request needs one: exactly one if exclusive, otherwise at least one. */
export interface Alternatives {
  exclusive: boolean;
  combinations: string[][];
}

/** Reads a `oneOf` or `anyOf` whose branches only say which properties are required. */
export function readAlternatives({ oneOf, anyOf }: SchemaObject): Alternatives | undefined {
  const combinations = (oneOf ?? anyOf ?? []).map((branch) =>
    Object.keys(branch).every((key) => key === 'required') ? branch.required : undefined,
  );
  const known = combinations.filter((names) => names !== undefined);
  if (known.length === 0 || known.length < combinations.length) return undefined;
  return { exclusive: oneOf !== undefined, combinations: known };
}

/** Whether a value is file content. */
export function isFile(schema: SchemaObject): boolean {
  return schema.contentMediaType !== undefined;
}
