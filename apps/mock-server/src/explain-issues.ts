import { z } from 'zod';
import { didYouMean } from './world/did-you-mean.ts';

/** What is wrong at one place of what a person sent or wrote. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  /** Ends the sentence that begins with the place, such as `must be a string`. */
  readonly says: string;
}

/** A place and what is wrong there, as a sentence that shows no key. `whole` names what the place is in. */
export function describeFinding({ path, says }: Finding, whole: string): string {
  const steps = path.map((step, position) => {
    // A name can be anything: a key in the wrong place, or several lines.
    const name = String(step)
      .slice(0, 40)
      .replaceAll(/\p{Cc}/gu, ' ');
    const isKey = name.startsWith('key_') || (position > 0 && path[0] === 'keys' && typeof step === 'string');
    return isKey ? `…${name.slice(-4)}` : name;
  });
  return `${steps.join('/') || whole} ${says}${/[.?]$/.test(says) ? '' : '.'}`;
}

type Issue = z.core.$ZodIssue;

/** An object without other fields; an unknown one is refused with the name that was probably meant. */
export function closedObject<Fields extends z.core.$ZodLooseShape>(fields: Fields) {
  const known = Object.keys(fields);
  return z.strictObject(fields, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((name) => `is not a known field.${didYouMean(name, known)}`).join('\n')
        : undefined,
  });
}

/** Says in plain English what a schema finds wrong with an input, one finding for each field. */
export function explainIssues({ issues }: z.core.$ZodError, input: unknown): Finding[] {
  return issues.flatMap((issue) => explain(issue, input));
}

function explain(issue: Issue, input: unknown): Finding[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const texts = issue.message.includes('is not a known') ? issue.message.split('\n') : [];
    return issue.keys.map((name, position) => ({
      path: [...path, name],
      says: texts[position]?.replace(/\.$/, '') ?? 'is not a known field',
    }));
  }
  if (path.length > 0 && valueAt(input, path) === undefined) return [{ path, says: 'is missing' }];
  if (issue.code === 'invalid_value') return [{ path, says: explainChoice(issue.values, valueAt(input, path)) }];
  return [{ path, says: sentences[issue.code]?.(issue as never) ?? issue.message }]; // by its code
}

function explainChoice(values: readonly unknown[], value: unknown): string {
  const known = values.map(String);
  const hint = typeof value === 'string' ? didYouMean(value, known) : '';
  return `${mustBeOneOf(known)}${hint && `.${hint}`}`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step]; // an object, as just checked
  }
  return value;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

type Sentences = {
  readonly [Code in Issue['code']]?: (issue: Extract<Issue, { code: Code }>) => string;
};

const sentences: Sentences = {
  invalid_type: ({ expected }) => `must be ${typeNames[expected] ?? expected}`,
  invalid_value: ({ values }) => mustBeOneOf(values.map(String)),
  invalid_format: ({ format, message }) => {
    if (!message.startsWith('Invalid ')) return message;
    return `must be a valid ${format === 'url' ? 'URL' : format}`;
  },
  too_small: ({ origin, minimum }) => limit(origin, Number(minimum), 'at least'),
  too_big: ({ origin, maximum }) => limit(origin, Number(maximum), 'at most'),
  invalid_key: ({ issues }) => issues[0]?.message ?? 'is not a valid name',
  invalid_union: (issue) => {
    if ('options' in issue && Array.isArray(issue.options)) return mustBeOneOf(issue.options.map(String));
    if (issue.message !== 'Invalid input') return issue.message;
    const says = issue.errors.flatMap(([first]) => (first ? explain(first, {}) : [])).map((one) => one.says);
    return [...new Set(says)].join(' or ');
  },
};

function mustBeOneOf(values: readonly string[]): string {
  return values.length === 1 ? `must be ${values[0]}` : `must be one of ${values.join(', ')}`;
}

function limit(origin: string, count: number, bound: 'at least' | 'at most'): string {
  if (origin !== 'string' && origin !== 'array') return `must be ${bound} ${count}`;
  if (bound === 'at least' && count === 1) return 'must not be empty';
  return `must have ${bound} ${count} ${origin === 'string' ? 'characters' : 'entries'}`;
}
