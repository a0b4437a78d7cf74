import fc from 'fast-check';
import { arbitraryOf } from './arbitrary-of.ts';
import { schemaAt } from './document.ts';
import { nothing, type Path } from './place.ts';
import { isObject, isOfType, type Schema, type SchemaObject } from './schema.ts';

/** A change of a value that can violate a keyword: the first replacement that violates it is used. */
export interface Fault {
  keyword: string;
  /** What is replaced, relative to the place whose schema has the keyword. */
  path: Path;
  replacements: readonly unknown[];
  /** The place that is blamed, if it is not the replaced one. */
  blamed?: Path;
}

const oneOfEachType: readonly unknown[] = [{}, [], 'text', 1.5, true];
const shapeless: readonly string[] = ['', 'x', '0', '*', '\n\n\n', 'ftp://example.com/', ' '];

/** Faults against `type`, `enum`, `const` and the keywords of strings and numbers. */
export function faultsOfScalar(schema: SchemaObject, value: unknown): Fault[] {
  const faults = [...faultsOfType(schema), ...faultsOfValues(schema)];
  if (typeof value === 'string') faults.push(...faultsOfString(schema, value));
  if (typeof value === 'number') faults.push(...faultsOfNumber(schema, value));
  return faults;
}

function faultsOfType({ type }: SchemaObject): Fault[] {
  const types = [type ?? []].flat();
  if (types.length === 0) return [];
  const wrong = oneOfEachType.filter((value) => !types.some((each) => isOfType(value, each)));
  const faults = [fault('type', ...wrong)];
  if (!types.includes('null')) faults.push(fault('type', null));
  return faults;
}

function faultsOfValues(schema: SchemaObject): Fault[] {
  const outside = ['none of them', '', -1, true, false];
  const faults: Fault[] = [];
  if (schema.enum) faults.push(fault('enum', ...sameType(outside, schema.enum[0])));
  if ('const' in schema) faults.push(fault('const', ...sameType(outside, schema.const)));
  if (typeof schema.not === 'object' && schema.not.enum) faults.push(fault('not', ...schema.not.enum));
  return faults;
}

function sameType(values: readonly unknown[], model: unknown): unknown[] {
  return values.filter((value) => typeof value === typeof model && value !== model);
}

function faultsOfString({ minLength = 0, maxLength, pattern, format }: SchemaObject, text: string): Fault[] {
  const faults: Fault[] = [];
  if (minLength > 0) faults.push(fault('minLength', [...text].slice(0, minLength - 1).join('')));
  if (maxLength !== undefined) faults.push(fault('maxLength', text.padEnd(maxLength + 1, text.at(-1) ?? 'x')));
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, 'u');
    const texts = shapeless.map((candidate) => candidate.padEnd(minLength, 'x'));
    faults.push(fault('pattern', ...texts.filter((candidate) => !expression.test(candidate))));
  }
  // `phone` is an annotation; the pattern next to it checks the value.
  if (format !== undefined && format !== 'phone') faults.push(fault('format', `no ${format}`));
  return faults;
}

function faultsOfNumber({ minimum, maximum, multipleOf }: SchemaObject, value: number): Fault[] {
  const faults: Fault[] = [];
  if (minimum !== undefined) faults.push(fault('minimum', minimum - 1));
  if (maximum !== undefined) faults.push(fault('maximum', maximum + 1));
  if (multipleOf !== undefined) faults.push(fault('multipleOf', (minimum ?? value) + multipleOf / 2));
  return faults;
}

function fault(keyword: string, ...replacements: unknown[]): Fault {
  return { keyword, path: [], replacements };
}

/** Faults against the keywords of lists. */
export function faultsOfArray({ minItems = 0, maxItems, uniqueItems }: SchemaObject, value: unknown): Fault[] {
  if (!Array.isArray(value)) return [];
  const faults: Fault[] = [];
  const replace = (keyword: string, items: unknown[]) => faults.push({ keyword, path: [], replacements: [items] });
  if (minItems > 0) replace('minItems', value.slice(0, minItems - 1));
  if (value.length === 0) return faults;
  if (uniqueItems) replace('uniqueItems', [...value, value[0]]);
  if (maxItems !== undefined) {
    replace(
      'maxItems',
      Array.from({ length: maxItems + 1 }, (_, index) => value[index % value.length]),
    );
  }
  return faults;
}

const undocumentedName = 'undocumented';
const anything: readonly unknown[] = [null, 1.5, 'text', {}];

/** Faults against the keywords of objects: missing and additional properties. */
export function faultsOfObject(schema: SchemaObject, value: unknown): Fault[] {
  if (!isObject(value)) return [];
  const { required = [], additionalProperties, minProperties = 0 } = schema;
  const faults = required.map((name) => missing('required', name));
  if (additionalProperties === false) faults.push(extra('additionalProperties', undocumentedName));
  else if (additionalProperties !== undefined) faults.push(extra('type', undocumentedName));
  if (minProperties > 0) {
    const few = Object.entries(value).filter(([name]) => required.includes(name));
    faults.push({ keyword: 'minProperties', path: [], replacements: [Object.fromEntries(few)] });
  }
  return faults;
}

/** A missing property. */
function missing(keyword: string, name: string): Fault {
  return { keyword, path: [name], replacements: [nothing] };
}

/** A property that is not allowed, or has an invalid value. */
function extra(keyword: string, name: string): Fault {
  return { keyword, path: [name], replacements: anything };
}

const shapes: readonly unknown[] = [{}, [], 'text', 1.5, true, null];

/** Faults against combined schemas: too few or too many matching branches, properties that exclude each other. */
export function faultsOfUnions(schema: Schema): Fault[] {
  if (typeof schema === 'boolean') return [];
  const { $ref, allOf = [], anyOf = [], oneOf = [], dependentRequired = {}, dependentSchemas = {} } = schema;
  const excluded = Object.entries(schema.properties ?? {}).filter(([, property]) => property === false);
  const faults = $ref ? faultsOfUnions(schemaAt($ref)) : [];
  faults.push(...[...allOf, ...anyOf, ...oneOf, ...Object.values(dependentSchemas)].flatMap(faultsOfUnions));
  if (anyOf.length > 0) faults.push(noBranch('anyOf'));
  if (oneOf.length > 0) faults.push(noBranch('oneOf'), ...secondBranches(schema));
  faults.push(...excluded.map(([name]) => extra('false schema', name)));
  for (const name of Object.values(dependentRequired).flat()) faults.push(missing('dependentRequired', name));
  return faults;
}

function noBranch(keyword: string): Fault {
  return { keyword, path: [], replacements: shapes };
}

/** For a `oneOf` of required properties: the properties of the branches that were not chosen. */
function secondBranches({ oneOf = [], properties = {} }: SchemaObject): Fault[] {
  const names = oneOf.flatMap((branch) => (typeof branch === 'object' ? (branch.required ?? []) : []));
  return names.flatMap((name) => {
    const property = properties[name];
    if (property === undefined) return [];
    const replacements = fc.sample(arbitraryOf(property), { seed: 1, numRuns: 1 });
    return [{ keyword: 'oneOf', path: [name], replacements, blamed: [] }];
  });
}
