import fc from 'fast-check';
import { arbitraryOf } from './arbitrary-of.ts';
import { schemaAt } from './document.ts';
import type { Fault } from './fault.ts';
import { extra, missing } from './faults-of-object.ts';
import type { Schema, SchemaObject } from './schema.ts';

const shapes: readonly unknown[] = [{}, [], 'text', 1.5, true, null];

/** Faults against how a schema combines others: too few or too many branches that fit, properties that go not together. */
export function faultsOfUnions(schema: Schema): Fault[] {
  if (typeof schema === 'boolean') return [];
  const { $ref, allOf = [], anyOf = [], oneOf = [], dependentRequired = {}, dependentSchemas = {} } = schema;
  const excluded = Object.entries(schema.properties ?? {}).filter(([, property]) => property === false);
  return [
    ...($ref ? faultsOfUnions(schemaAt($ref)) : []),
    ...[...allOf, ...anyOf, ...oneOf, ...Object.values(dependentSchemas)].flatMap(faultsOfUnions),
    ...(anyOf.length > 0 ? [noBranch('anyOf')] : []),
    ...(oneOf.length > 0 ? [noBranch('oneOf'), ...secondBranches(schema)] : []),
    ...excluded.map(([name]) => extra('false schema', name)),
    ...Object.values(dependentRequired).flatMap((names) => names.map((name) => missing('dependentRequired', name))),
  ];
}

function noBranch(keyword: string): Fault {
  return { keyword, path: [], replacements: shapes };
}

/** Where a `oneOf` chooses between required properties: the properties of the branches that were not chosen. */
function secondBranches({ oneOf = [], properties = {} }: SchemaObject): Fault[] {
  const names = oneOf.flatMap((branch) => (typeof branch === 'object' ? (branch.required ?? []) : []));
  return names.flatMap((name) => {
    const property = properties[name];
    if (property === undefined) return [];
    const replacements = fc.sample(arbitraryOf(property), { seed: 1, numRuns: 1 });
    return [{ keyword: 'oneOf', path: [name], replacements, blamed: [] }];
  });
}
