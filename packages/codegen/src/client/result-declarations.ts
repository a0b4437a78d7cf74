import { allProperties, refName, resolveSchema, type SchemaObject, type Schemas } from '../schema-object.ts';
import type { ClientOperation } from './client-operation.ts';
import { baseName, listMethods, methodName } from './names.ts';
import type { Declaration } from './print-interface.ts';
import { printType } from './print-type.ts';

/** The result of an operation: the name of its type, and that of a record if it is a list. */
export interface Result {
  name: string;
  item?: string;
  declarations: Declaration[];
}

/**
 * Declares the result of an operation: the body of its success, with the name of the schema.
 * `methods` are those that share it.
 *
 * @throws Error if the schema of a body has no name, or the records of a list are not where they should be.
 */
export function declareResult(
  operation: ClientOperation,
  schemas: Schemas,
  methods: string[] = [methodName(operation)],
): Result {
  const { successes, pagination } = operation;
  const [only] = successes;
  const summary = `The result of ${listMethods(methods)}.`;
  const named = successes.length === 1 && only ? refName(only) : undefined;
  const name = named ?? `${baseName(operation)}Result`;
  const result = named ? declareSchema(named, schemas, summary) : declareUnion(operation, name, summary);
  if (!pagination) return { name, declarations: [result] };
  const item = itemOf(operation, schemas);
  const itemName = refName(item);
  if (itemName) {
    const record = declareSchema(itemName, schemas, `A record of \`${methodName(operation)}\`.`);
    return { name, item: itemName, declarations: [result, record] };
  }
  throw new Error(`${operation.id}: the schema of a list's records needs a name under components/schemas`);
}

function declareUnion({ id, successes }: ClientOperation, name: string, summary: string): Declaration {
  const alias = successes.map((schema) => {
    const type = printType(schema);
    if (type === undefined) throw new Error(`${id}: the schema of a response needs a name under components/schemas`);
    return type;
  });
  return { name, documentation: [summary], alias: alias.length > 0 ? alias : ['undefined'] };
}

/** A schema under its own name. An interface if its properties are known, so that hovers and errors show the name. */
function declareSchema(name: string, schemas: Schemas, fallback: string): Declaration {
  const schema = schemas[name] ?? {};
  const documentation = [schema.description ?? fallback];
  const isUnion = schema.oneOf !== undefined || schema.anyOf !== undefined;
  if (schema.properties && !isUnion) return { name, documentation, parents: [`Schema<'${name}'>`] };
  return { name, documentation, alias: [`Schema<'${name}'>`] };
}

/** The schema of a record of a list. */
function itemOf({ id, successes, pagination }: ClientOperation, schemas: Schemas): SchemaObject {
  const steps = (pagination?.items ?? '').split('/').slice(1);
  for (const success of successes) {
    let schema: SchemaObject | undefined = success;
    for (const step of steps) schema = schema && allProperties(schemas, schema)[step];
    const item = schema && arrayItem(schema, schemas);
    if (item) return item;
  }
  throw new Error(`${id}: there is no array at ${pagination?.items}`);
}

/** The schema of the items of an array; of several alternatives, that of the array. */
function arrayItem(schema: SchemaObject, schemas: Schemas): SchemaObject | undefined {
  const { items, oneOf, anyOf } = resolveSchema(schemas, schema);
  if (items) return items;
  for (const branch of oneOf ?? anyOf ?? []) {
    const item = arrayItem(branch, schemas);
    if (item) return item;
  }
  return undefined;
}
