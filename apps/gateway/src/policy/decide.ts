import { allowedBy, checks, nothingAllowsIt } from './checks.ts';
import { fillOf } from './numbers-check.ts';
import { operationFacts } from './operation-facts.ts';
import type { Decision, Policy, PolicyRequest } from './policy.ts';

/** Decides whether a policy allows a request. The first check that refuses decides; it never throws. */
export function decide(policy: Policy, request: PolicyRequest): Decision {
  const facts = operationFacts.get(request.operation);
  if (!facts) return unknownOperation;
  const input = { policy, request, facts };
  for (const check of checks) {
    const denial = check.refuse(input);
    if (denial) return denial;
  }
  return { allow: true, rule: `allow: ${allowedBy(policy, facts)}`, fill: fillOf(input) };
}

const unknownOperation: Decision = {
  allow: false,
  rule: nothingAllowsIt,
  code: 'operation-not-allowed',
  what: 'No policy can allow this operation, because the gateway does not know it: check its id.',
};
