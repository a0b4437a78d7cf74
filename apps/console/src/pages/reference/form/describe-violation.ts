import type { Violation } from '@doubletick-kit/contract';
import { fill } from '../../../texts.ts';
import form from './form-texts.json' with { type: 'json' };
import { isObject } from './json-tree.ts';

const { problems } = form;

/** A violation of the document in plain words. */
export function describeViolation(violation: Violation): { readonly message: string; readonly isMissing: boolean } {
  return { message: wordingOf(violation), isMissing: isMissing(violation) };
}

function isMissing(violation: Violation): boolean {
  if (!isUnion(violation.keyword)) return missingKeywords.has(violation.keyword);
  return names(violation) !== '' && !violation.matched;
}

const missingKeywords = new Set(['required', 'dependentRequired', 'minProperties']);

function wordingOf(violation: Violation): string {
  const { keyword, expected, format, matched } = violation;
  if (isUnion(keyword)) {
    const listed = names(violation);
    if (listed === '') return problems.otherForm;
    if (keyword === 'anyOf') return fill(problems.atLeastOne, { names: listed });
    return fill(matched ? problems.onlyOne : problems.exactlyOne, { names: listed });
  }
  // However it is wrong, and in however many ways.
  if (format === 'phone' && phoneKeywords.has(keyword)) return problems.phone;
  if (keyword === 'format') return fill(problems.format, { format: formatName(expected) });
  if (keyword === 'type') return fill(problems.type, { type: [expected].flat().map(typeName).join(problems.or) });
  if (keyword === 'enum') return enumWording([expected].flat());
  if (keyword === 'false schema') return fill(problems.notTogether, { name: String(expected) });
  const wording = wordings[keyword];
  return fill(wording ?? problems.other, { expected: String(expected), keyword });
}

const phoneKeywords = new Set(['pattern', 'format', 'minLength', 'maxLength']);

const wordings: Readonly<Record<string, string>> = {
  required: problems.required,
  dependentRequired: problems.required,
  minLength: problems.minLength,
  maxLength: problems.maxLength,
  minimum: problems.minimum,
  maximum: problems.maximum,
  minItems: problems.minItems,
  maxItems: problems.maxItems,
  minProperties: problems.minProperties,
  uniqueItems: problems.uniqueItems,
  multipleOf: problems.multipleOf,
  pattern: problems.pattern,
  const: problems.const,
  additionalProperties: problems.unknown,
  discriminator: problems.kind,
};

function isUnion(keyword: string): boolean {
  return keyword === 'oneOf' || keyword === 'anyOf';
}

/** The properties that a union chooses between, by branch; empty for any other union. */
export function unionNames({ expected }: Violation): readonly (readonly string[])[] {
  const branches = Array.isArray(expected) ? expected : [];
  const lists = branches.map((branch: unknown) => (isObject(branch) ? branch.required : undefined));
  return lists.every((list) => Array.isArray(list)) ? lists : [];
}

function names(violation: Violation): string {
  const branches = unionNames(violation).map((branch) => branch.join(problems.and));
  return branches.join(problems.or);
}

const mostOptions = 8;

function enumWording(options: readonly unknown[]): string {
  if (options.length > mostOptions) return problems.unlisted;
  return fill(problems.enum, { options: options.join(', ') });
}

function typeName(type: unknown): string {
  return Object.entries(problems.types).find(([name]) => name === type)?.[1] ?? String(type);
}

function formatName(format: unknown): string {
  return Object.entries(problems.formats).find(([name]) => name === format)?.[1] ?? String(format);
}
