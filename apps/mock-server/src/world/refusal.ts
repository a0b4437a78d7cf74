/** The statuses by which upstream refuses what a rule does not let through. */
export type RefusalStatus = 400 | 401 | 402 | 403 | 404 | 409 | 422 | 429;

/** Why a rule does not let a request through, with the status that upstream answers. */
export interface Refusal<Status extends RefusalStatus = 400 | 422> {
  readonly kind: 'refusal';
  readonly status: Status;
  readonly message: string;
  /** When to try again, where that is known. */
  readonly retryAfterSeconds?: number;
}

/** Refuses a request. */
export function refuse<Status extends RefusalStatus>(status: Status, message: string): Refusal<Status> {
  return { kind: 'refusal', status, message };
}

/** Tells a refusal from a result. */
export function isRefusal<Result extends object, Status extends RefusalStatus>(
  outcome: Result | Refusal<Status>,
): outcome is Refusal<Status> {
  return 'kind' in outcome && outcome.kind === 'refusal';
}
