import { schemaAt } from './document.ts';
import { refuseUnknownKeywords, type Schema, type SchemaObject } from './schema.ts';

/** Schemas without references and combinators that apply together. */
export type Conjunction = readonly SchemaObject[];

/**
 * Writes a schema as a choice between conjunctions, with references followed and unions and dependencies resolved. Only
 * the place itself is resolved, not its properties and items. A value that is valid for the schema is valid for one of
 * them; the reverse is true except for `not` and overlapping branches of a `oneOf`.
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
  const choices: Conjunction[][] = allOf.map(alternativesOf);
  if ($ref) choices.push(alternativesOf(schemaAt($ref)));
  if (anyOf) choices.push(anyOf.flatMap(alternativesOf));
  if (oneOf) {
    choices.push(oneOf.flatMap((branch) => alternativesOf({ allOf: [branch, ...without(oneOf, branch)] })));
  }
  for (const [name, names] of Object.entries(dependentRequired)) {
    choices.push([[{ required: [name, ...names] }], [absent(name)]]);
  }
  for (const [name, dependent] of Object.entries(dependentSchemas)) {
    choices.push([...alternativesOf({ allOf: [{ required: [name] }, dependent] }), [absent(name)]]);
  }
  return choices;
}

/** Keeps a value for one branch from matching other branches that only require one property. */
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
