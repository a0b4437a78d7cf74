import { z } from 'zod';
import { describeIssues } from './describe-issues.ts';
import { toPolicy } from './parse-policy.ts';
import type { Policy } from './policy.ts';
import { policyFile } from './policy-schema.ts';

/** The policies of a `policies.yaml`. */
export interface PolicyFile {
  /** By team. */
  teams: Readonly<Record<string, Policy>>;
  /** By key id. */
  keys: Readonly<Record<string, Policy>>;
}

/**
 * Checks the parsed YAML of a policy file.
 *
 * @throws RangeError with a one-line message that names the field
 */
export function parsePolicyFile(data: unknown): PolicyFile {
  // zod leaves out this key of a record, and what is in a policy file is never left out.
  if (hasProto(data)) throw new RangeError('__proto__ cannot be the name of a team or a key.');
  const result = policyFile.safeParse(data);
  if (!result.success)
    throw new RangeError(describeIssues(result.error.issues, { name: 'The file', fields: ['teams', 'keys'] }));
  for (const [id, entry] of Object.entries(Object(data).keys ?? {})) {
    if (!Object.hasOwn(Object(entry), 'share')) continue;
    throw new RangeError(`keys.${id}.share cannot be set: a share belongs to the key's team, in teams.`);
  }
  return { teams: toPolicies(result.data.teams), keys: toPolicies(result.data.keys) };
}

/** JSON Schema of a policy file, with which editors complete and check it. */
export function policyFileJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(policyFile, { io: 'input' }) };
}

function toPolicies(entries: z.output<typeof policyFile>['teams']): Record<string, Policy> {
  return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, toPolicy(entry)]));
}

function hasProto(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.values(data).some((value) => Object.hasOwn(Object(value), '__proto__'));
}
