import { nothingAllowed } from '../../keys/nothing-allowed.ts';
import { parsePolicy } from '../../policy/parse-policy.ts';
import type { Policy } from '../../policy/policy.ts';

/** Reads a stored policy; `owner` names its key or team in a warning. */
export type ReadPolicy = (text: string, owner: string) => Policy;

/**
 * Keys often have equal policies, and all are read again after every change, so each text is parsed once. A policy that
 * this version cannot read allows nothing: an unknown name could be one that it denies.
 */
export function createPolicyReader(warn: (line: string) => void): ReadPolicy {
  const parsed = new Map<string, Policy>();

  function parse(text: string, owner: string): Policy {
    try {
      const value: unknown = JSON.parse(text);
      return parsePolicy(value);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      warn(`The policy of ${owner} cannot be read, so it allows nothing: ${message} Set it again with \`policy set\`.`);
      return nothingAllowed;
    }
  }

  return function readPolicy(text, owner) {
    const known = parsed.get(text);
    if (known) return known;
    if (parsed.size >= 10_000) parsed.clear();
    const policy = parse(text, owner);
    parsed.set(text, policy);
    return policy;
  };
}
