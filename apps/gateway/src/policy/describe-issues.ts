import type { z } from 'zod';
import { nearestOf } from './nearest-of.ts';

type Issue = z.core.$ZodIssue;

/** The value that was checked. */
interface Root {
  name: string;
  fields: readonly string[];
}

export const policyFields = [
  'allow',
  'deny',
  'numbers',
  'maxRecipients',
  'expires',
  'addresses',
  'limits',
  'quotas',
  'share',
];
const limitFields = ['of', 'requests', 'recipients', 'per', 'burst'];
const quotaFields = ['of', 'requests', 'recipients', 'per', 'timeZone'];

/** Says in one line what is wrong with the first flawed value, and where it is. */
export function describeIssues(issues: readonly Issue[], { name: root, fields: rootFields }: Root): string {
  // A misspelt field explains why another is missing.
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown) return describeUnknown(unknown, fieldsAt(unknown.path, rootFields));
  const issue = issues[0] && innermost(issues[0]);
  if (!issue) return `${root} is not valid.`;
  const sentence = `${issue.path.length === 0 ? root : formatPath(issue.path)} ${issue.message}`;
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function fieldsAt(path: readonly PropertyKey[], rootFields: readonly string[]): readonly string[] {
  if (path.length === 0) return rootFields;
  if (path.at(-2) === 'limits') return limitFields;
  return path.at(-2) === 'quotas' ? quotaFields : policyFields;
}

/** For a value of several forms, what is wrong with the form that it is closest to. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().filter(({ path }) => path.length > 0);
  const [first] = inner;
  return first ? innermost({ ...first, path: [...issue.path, ...first.path] }) : issue;
}

function describeUnknown(
  { path, keys: [key = ''] }: Issue & { code: 'unrecognized_keys' },
  known: readonly string[],
): string {
  const nearest = nearestOf(key, known);
  const hint = nearest === undefined ? `The fields are ${known.join(', ')}.` : `Did you mean ${nearest}?`;
  return `${formatPath([...path, key.slice(0, 60)])} is unknown. ${hint}`;
}

/** `teams.Support.allow[1]`; a name with other characters is quoted. */
function formatPath(path: readonly PropertyKey[]): string {
  const text = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    const name = String(step);
    return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
  });
  return text.join('').replace(/^\./, '');
}
