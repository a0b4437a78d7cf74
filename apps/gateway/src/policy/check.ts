import type { OperationFacts } from './operation-facts.ts';
import type { Decision, Policy, PolicyRequest, RequestTarget } from './policy.ts';

export type Denial = Extract<Decision, { allow: false }>;

export interface CheckInput<Request extends RequestTarget = PolicyRequest> {
  policy: Policy;
  request: Request;
  facts: OperationFacts;
}

/** One question that a policy answers. The request is allowed if no check refuses it. */
export interface Check<Request extends RequestTarget = PolicyRequest> {
  /** The field of the policy, as in the rule of a decision. */
  name: string;
  /** What the policy says of the operation, in a few words; null if it limits nothing. */
  limitOf(policy: Policy, facts: OperationFacts): string | null;
  refuse(input: CheckInput<Request>): Denial | undefined;
}
