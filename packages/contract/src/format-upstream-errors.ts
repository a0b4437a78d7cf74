import { requiredNames, type Violation } from './violation.ts';

type Wording = (subject: string, violation: Violation) => string;

const wordings: Record<string, Wording> = {
  required: (subject) => `${subject} should not be empty`,
  dependentRequired: (subject) => `${subject} should not be empty`,
  additionalProperties: (subject) => `property ${subject} should not exist`,
  uniqueItems: (subject) => `All ${subject}'s elements must be unique`,
  minProperties: (subject, { expected }) => `${subject} must have at least ${expected} properties`,
  multipleOf: (subject, { expected }) => `${subject} must be divisible by ${expected}`,
  'false schema': (subject, { expected }) =>
    typeof expected === 'string'
      ? `Provide either ${expected} or ${subject}, not both`
      : `property ${subject} should not exist`,
  not: (subject) => `${subject} must have another value`,
  anyOf: (subject) => `${subject} must fit one of its forms`,
  discriminator: (subject, { expected }) => `${subject} must be of a known ${propertyName(expected)}`,
  type: (subject, { expected }) => `${subject} must be ${typeName(expected)}`,
  minLength: (subject, { expected }) => `${subject} must be longer than or equal to ${expected} characters`,
  maxLength: (subject, { expected }) => `${subject} must be shorter than or equal to ${expected} characters`,
  minimum: (subject, { expected }) => `${subject} must not be less than ${expected}`,
  maximum: (subject, { expected }) => `${subject} must not be greater than ${expected}`,
  minItems: (subject, { expected }) => `${subject} must contain at least ${expected} elements`,
  maxItems: (subject, { expected }) => `${subject} must contain no more than ${expected} elements`,
  enum: (subject, { expected }) => `${subject} must be one of the following values: ${[expected].flat().join(', ')}`,
  pattern: (subject, { format, expected }) =>
    format === 'phone' ? `${subject} must be a valid phone number` : `${subject} must match ${expected}`,
  format: (subject, { expected }) => `${subject} must be a valid ${expected}`,
  oneOf: (subject, { expected, matched }) => {
    const names = requiredNames(expected);
    if (names.length === 0) return `${subject} must fit exactly one of its forms`;
    return matched
      ? `Only one of ${names.join(' and ')} may be provided`
      : `Either ${names.join(' or ')} must be provided`;
  },
};

const typeNames: Record<string, string> = {
  string: 'a string',
  number: 'a number conforming to the specified constraints',
  boolean: 'a boolean value',
  array: 'an array',
  object: 'an object',
};

/** Formats the violations of a request like the messages of the live service's 400 responses, without duplicates. */
export function formatUpstreamErrors(violations: readonly Violation[]): string[] {
  return [...new Set(violations.map(format))];
}

function format(violation: Violation): string {
  const segments = violation.pointer.split('/').slice(1);
  const isItem = /^\d+$/.test(segments.at(-1) ?? '');
  const path = (isItem ? segments.slice(0, -1) : segments).join('.') || 'body';
  const wording = wordings[violation.keyword];
  const subject = isItem ? `each value in ${path}` : path;
  return wording ? wording(subject, violation) : `${subject} is not valid (${violation.keyword})`;
}

function propertyName(discriminator: unknown): string {
  const isObject = typeof discriminator === 'object' && discriminator !== null;
  return isObject && 'propertyName' in discriminator ? String(discriminator.propertyName) : 'type';
}

function typeName(expected: unknown): string {
  return [expected]
    .flat()
    .map((type) => typeNames[String(type)] ?? String(type))
    .join(' or ');
}
