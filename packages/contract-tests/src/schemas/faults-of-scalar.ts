import type { Fault } from './fault.ts';
import { isOfType } from './json-types.ts';
import type { SchemaObject } from './schema.ts';

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
