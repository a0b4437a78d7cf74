/** The statuses of upstream's refusals. */
export type RefusalStatus = 400 | 401 | 402 | 403 | 404 | 409 | 422 | 429;

/** Why a rule refuses a request, and the status that upstream answers with. */
export interface Refusal<Status extends RefusalStatus = 400 | 422> {
  readonly kind: 'refusal';
  readonly status: Status;
  readonly message: string;
  /** When to try again, if that is known. */
  readonly retryAfterSeconds?: number;
}

export function refuse<Status extends RefusalStatus>(status: Status, message: string): Refusal<Status> {
  return { kind: 'refusal', status, message };
}

export function isRefusal<Result extends object, Status extends RefusalStatus>(
  outcome: Result | Refusal<Status>,
): outcome is Refusal<Status> {
  return 'kind' in outcome && outcome.kind === 'refusal';
}

/** What a refusal says, or anything else, with the end of a sentence. */
export function toSentence(says: string): string {
  return /[.?!]$/.test(says) ? says : `${says}.`;
}
