import type { Outcome } from '../audit/audit-record.ts';
import type { KeyRefusal } from '../keys/key-record.ts';
import { operationFacts } from '../policy/operation-facts.ts';
import type { DenialCode, OperationClass } from '../policy/policy.ts';
import type { ProblemCode } from '../problem.ts';

/** A request without an operation, or without an answer. */
const none = 'none';
/** A value that is not in its set. */
const other = 'other';

export const operationValues: readonly string[] = [none, ...operationFacts.keys()];

export const classValues = namesOf<OperationClass | typeof none>({
  none: true,
  read: true,
  send: true,
  write: true,
  destroy: true,
  admin: true,
});

export const outcomeValues = namesOf<Outcome>({
  success: true,
  failure: true,
  denied: true,
  aborted: true,
  unknown: true,
});

export const statusValues: readonly string[] = [
  none,
  ...Array.from({ length: 500 }, (_, index) => String(index + 100)),
];

/** Why a key was refused. */
export const authReasons = namesOf<KeyRefusal | typeof other>({
  'key-missing': true,
  'key-malformed': true,
  'key-unknown': true,
  'key-wrong-secret': true,
  'key-expired': true,
  'key-rotated': true,
  'key-disabled': true,
  'key-revoked': true,
  other: true,
});

export const policyReasons = namesOf<DenialCode | typeof other>({
  'operation-not-allowed': true,
  'number-not-allowed': true,
  'sender-required': true,
  'too-many-recipients': true,
  'address-not-allowed': true,
  'field-not-allowed': true,
  'key-expired': true,
  'cost-exceeds-limit': true,
  other: true,
});

/** Why there was no answer of DoubleTick to pass on, or which of its answers are failures of its side. */
export const upstreamReasons = namesOf<
  | Exclude<Extract<ProblemCode, `upstream-${string}`>, 'upstream-limit-reached'>
  | 'gateway-stopping'
  | 'status-429'
  | 'status-5xx'
  | typeof other
>({
  'upstream-unreachable': true,
  'upstream-unavailable': true,
  'upstream-auth-failed': true,
  'upstream-invalid-response': true,
  'upstream-key-exposed': true,
  'upstream-timeout': true,
  'gateway-stopping': true,
  'status-429': true,
  'status-5xx': true,
  other: true,
});

/** What an idempotency key was found to be: a new one, or why not. */
export const idempotencyResults = namesOf<'first' | 'replayed' | IdempotencyProblem | typeof other>({
  first: true,
  replayed: true,
  'answer-not-kept': true,
  'idempotency-key-in-flight': true,
  'idempotency-key-required': true,
  'idempotency-key-reused': true,
  'invalid-idempotency-key': true,
  'outcome-unknown': true,
  other: true,
});

type IdempotencyProblem = Extract<
  ProblemCode,
  `${string}idempotency-key${string}` | 'outcome-unknown' | 'answer-not-kept'
>;

/** Whose limit decides: the gateway's own, for a key or a team, or DoubleTick's. */
export const limitValues = ['rate', 'quota', 'upstream'] as const;
export const decisionValues = ['admitted', 'refused', 'unavailable'] as const;

/** The names of a type, as a list: the compiler notices a missing one. */
function namesOf<Name extends string>(names: Readonly<Record<Name, true>>): readonly string[] {
  return Object.keys(names);
}
