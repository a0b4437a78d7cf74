import type { Schema } from '../../../operations/schema.ts';

/** What a string may be. */
export interface StringChoices {
  readonly options: readonly string[];
  /** Other strings are allowed as well. */
  readonly isOpen: boolean;
}

/** A schema with its `allOf` put together, so that all properties are in one place. */
export function simplifySchema({ allOf, ...schema }: Schema): Schema {
  return (allOf ?? []).map(simplifySchema).reduce(merge, schema);
}

function merge(first: Schema, second: Schema): Schema {
  const required = [...(first.required ?? []), ...(second.required ?? [])];
  const merged: Schema = { ...second, ...first };
  if (!first.properties && !second.properties) return merged;
  return { ...merged, properties: { ...first.properties, ...second.properties }, required };
}

/** The values that a string can be chosen from; undefined for any other schema. */
export function stringChoices(schema: Schema): StringChoices | undefined {
  if (typeof schema.const === 'string') return { options: [schema.const], isOpen: false };
  if (schema.enum) return { options: schema.enum.filter((one) => typeof one === 'string'), isOpen: false };
  const branches = schema.anyOf ?? schema.oneOf;
  if (!branches || branches.some(({ type }) => type !== 'string')) return undefined;
  const choices = branches.map(stringChoices);
  return {
    options: [...new Set(choices.flatMap((one) => one?.options ?? []))],
    isOpen: choices.some((one) => one === undefined || one.isOpen),
  };
}

/** The branches of a union of objects, by the value of the property that tells them apart. */
export function kindsOf(schema: Schema): ReadonlyMap<string, Schema> | undefined {
  const property = schema.discriminator?.propertyName;
  if (property === undefined || !schema.oneOf) return undefined;
  return new Map(
    schema.oneOf.map(simplifySchema).flatMap((branch) => {
      const options = stringChoices(branch.properties?.[property] ?? {})?.options ?? [];
      return options.map((option) => [option, branch]);
    }),
  );
}

/**
 * The groups of properties of which an object has exactly one: the branches of a `oneOf` that only names required
 * properties, or of a `oneOf` of objects with different properties. Empty for any other schema.
 */
export function alternativesOf({ oneOf = [] }: Schema): readonly (readonly string[])[] {
  const branches = oneOf.map(simplifySchema);
  if (branches.some(({ required }) => required === undefined)) return [];
  return branches.map((branch) => {
    const others = branches.filter((one) => one !== branch);
    const names = branch.properties ? Object.keys(branch.properties) : (branch.required ?? []);
    return names.filter((name) => !others.some((one) => one.properties?.[name] ?? one.required?.includes(name)));
  });
}

/** The schema of an object that can have the properties of each branch. */
export function withBranchProperties(schema: Schema): Schema {
  const branches = (schema.oneOf ?? []).map(simplifySchema).filter(({ properties }) => properties);
  const [first, ...others] = branches;
  if (!first) return schema;
  const required = (first.required ?? []).filter((name) => others.every((one) => one.required?.includes(name)));
  const properties = Object.assign({}, ...branches.map((one) => one.properties), schema.properties);
  return { ...schema, type: 'object', properties, required: [...(schema.required ?? []), ...required] };
}

/** What a new object starts with: the required properties that can have one value only. */
export function startOf(schema: Schema): Readonly<Record<string, unknown>> | undefined {
  const { properties = {}, required = [] } = simplifySchema(schema);
  const fixed = required.flatMap((name) => {
    const [option, ...others] = stringChoices(properties[name] ?? {})?.options ?? [];
    return option === undefined || others.length > 0 ? [] : [[name, option]];
  });
  return fixed.length === 0 ? undefined : Object.fromEntries(fixed);
}
