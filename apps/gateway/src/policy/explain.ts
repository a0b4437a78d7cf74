import { allowedBy, checks } from './checks.ts';
import { decide } from './decide.ts';
import { operationFacts } from './operation-facts.ts';
import type { Decision, Policy, PolicyRequest } from './policy.ts';

export interface ExplainedCheck {
  /** The field of the policy. */
  name: string;
  /** `no-limit`: the policy says nothing about it. */
  result: 'passed' | 'refused' | 'no-limit';
  /** What the policy says or why it refuses; empty without a limit. */
  detail: string;
}

export interface PolicyExplanation {
  decision: Decision;
  /** All checks in their order. Several can refuse; the first of them is the decision. */
  checks: readonly ExplainedCheck[];
}

/** Says what each part of a policy makes of a request, so that all obstacles are seen at once. */
export function explain(policy: Policy, request: PolicyRequest): PolicyExplanation {
  const decision = decide(policy, request);
  const facts = operationFacts.get(request.operation);
  if (!facts) return { decision, checks: [] };
  const input = { policy, request, facts };
  const explained = checks.map((check): ExplainedCheck => {
    const denial = check.refuse(input);
    const { name } = check;
    if (denial) return { name, result: 'refused', detail: denial.what };
    const limit = check.limitOf(policy, facts);
    if (limit === null) return { name, result: 'no-limit', detail: '' };
    return { name, result: 'passed', detail: name === 'allow' ? `by ${allowedBy(policy, facts)}` : limit };
  });
  return { decision, checks: explained };
}
