import fc from 'fast-check';
import { arbitraryOf } from './arbitrary-of.ts';
import { schemaAt } from './document.ts';
import { nothing, type Path } from './place.ts';
import { isObject, isOfType, type Schema, type SchemaObject } from './schema.ts';

/** One change of a value that may break a keyword: of the replacements the first that breaks it is used. */
export interface Fault {
  keyword: string;
  /** What is replaced, from the place on whose schema has the keyword. */
  path: Path;
  replacements: readonly unknown[];
  /** The place that is blamed, where it is not the one that is replaced. */
  blamed?: Path;
}

const oneOfEachType: readonly unknown[] = [{}, [], 'text', 1.5, true];
const shapeless: readonly string[] = ['', 'x', '0', '*', '\n\n\n', 'ftp://example.com/', ' '];

/** Faults against `type`, `enum`, `const` and what is asked of texts and numbers. */
export function faultsOfScalar(schema: SchemaObject, value: unknown): Fault[] {
  return [
    ...faultsOfType(schema),
    ...faultsOfValues(schema),
    ...(typeof value === 'string' ? faultsOfText(schema, value) : []),
    ...(typeof value === 'number' ? faultsOfNumber(schema, value) : []),
  ];
}

function faultsOfType({ type }: SchemaObject): Fault[] {
  const types = [type ?? []].flat();
  if (types.length === 0) return [];
  const wrong = oneOfEachType.filter((value) => !types.some((each) => isOfType(value, each)));
  return [fault('type', ...wrong), ...(types.includes('null') ? [] : [fault('type', null)])];
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

function faultsOfText({ minLength = 0, maxLength, pattern, format }: SchemaObject, text: string): Fault[] {
  const faults: Fault[] = [];
  if (minLength > 0) faults.push(fault('minLength', [...text].slice(0, minLength - 1).join('')));
  if (maxLength !== undefined) faults.push(fault('maxLength', text.padEnd(maxLength + 1, text.at(-1) ?? 'x')));
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, 'u');
    const texts = shapeless.map((candidate) => candidate.padEnd(minLength, 'x'));
    faults.push(fault('pattern', ...texts.filter((candidate) => !expression.test(candidate))));
  }
  // `phone` is an annotation; its pattern, where there is one, says the same.
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

/** Faults against what is asked of lists as a whole. */
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

/** Faults against what is asked of objects as a whole: what must be there, and what must not. */
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

/** A property taken away. */
function missing(keyword: string, name: string): Fault {
  return { keyword, path: [name], replacements: [nothing] };
}

/** A property that should not be there, or not so. */
function extra(keyword: string, name: string): Fault {
  return { keyword, path: [name], replacements: anything };
}

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
