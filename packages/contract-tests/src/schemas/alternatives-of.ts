import { schemaAt } from './document.ts';
import { refuseUnknownKeywords, type Schema, type SchemaObject } from './schema.ts';

/** Schemas without references and combinators that hold together. */
export type Conjunction = readonly SchemaObject[];

/**
 * Writes a schema as a choice between conjunctions: references followed, unions and dependencies decided. Only the place
 * itself is decided, not its properties and items. A value that fits the schema fits one of them; the reverse holds but
 * for `not` and for overlapping branches of a `oneOf`.
 */
export function alternativesOf(schema: Schema): Conjunction[] {
  if (schema === false) return [];
  if (schema === true) return [[]];
  refuseUnknownKeywords(schema);
  const { $ref, allOf, anyOf, oneOf, dependentRequired, dependentSchemas, ...own } = schema;
  return choicesOf(schema).reduce<Conjunction[]>(
    (alternatives, choice) => alternatives.flatMap((one) => choice.map((other) => [...one, ...other])),
    [[own]],
  );
}

function choicesOf(schema: SchemaObject): Conjunction[][] {
  const { $ref, allOf = [], anyOf, oneOf, dependentRequired = {}, dependentSchemas = {} } = schema;
  return [
    ...($ref ? [alternativesOf(schemaAt($ref))] : []),
    ...allOf.map(alternativesOf),
    ...(anyOf ? [anyOf.flatMap(alternativesOf)] : []),
    ...(oneOf ? [oneOf.flatMap((branch) => alternativesOf({ allOf: [branch, ...without(oneOf, branch)] }))] : []),
    ...Object.entries(dependentRequired).map(([name, names]) => [[{ required: [name, ...names] }], [absent(name)]]),
    ...Object.entries(dependentSchemas).map(([name, dependent]) => [
      ...alternativesOf({ allOf: [{ required: [name] }, dependent] }),
      [absent(name)],
    ]),
  ];
}

/** Keeps a value that is meant for one branch out of those that ask for nothing but one property. */
function without(branches: readonly Schema[], chosen: Schema): SchemaObject[] {
  return branches.flatMap((branch) => {
    if (branch === chosen || typeof branch === 'boolean' || Object.keys(branch).join() !== 'required') return [];
    const [name, ...more] = branch.required ?? [];
    return name !== undefined && more.length === 0 ? [absent(name)] : [];
  });
}

function absent(name: string): SchemaObject {
  return { properties: { [name]: false } };
}
