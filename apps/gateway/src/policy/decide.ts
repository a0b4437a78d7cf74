import type { Denial } from './check.ts';
import { allowedBy, checks, nothingAllowsIt, targetChecks } from './checks.ts';
import { fillOf } from './numbers-check.ts';
import { operationFacts } from './operation-facts.ts';
import type { Decision, Policy, PolicyRequest, RequestTarget } from './policy.ts';

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

/** Why a policy allows no request to this target, whatever its body is; undefined if the rest of the request decides. */
export function refuseTarget(policy: Policy, target: RequestTarget): Denial | undefined {
  const facts = operationFacts.get(target.operation);
  if (!facts) return unknownOperation;
  for (const check of targetChecks) {
    const denial = check.refuse({ policy, request: target, facts });
    if (denial) return denial;
  }
  return undefined;
}

const unknownOperation: Denial = {
  allow: false,
  rule: nothingAllowsIt,
  code: 'operation-not-allowed',
  what: 'No policy can allow this operation, because the gateway does not know it: check its id.',
};
