/** Why a rule does not let a request through, with the status that upstream answers. */
export interface Refusal<Status extends 400 | 422 = 400 | 422> {
  readonly kind: 'refusal';
  readonly status: Status;
  readonly message: string;
}

/** Refuses a request. */
export function refuse<Status extends 400 | 422>(status: Status, message: string): Refusal<Status> {
  return { kind: 'refusal', status, message };
}

/** Tells a refusal from a result. */
export function isRefusal<Result extends object, Status extends 400 | 422>(
  outcome: Result | Refusal<Status>,
): outcome is Refusal<Status> {
  return 'kind' in outcome && outcome.kind === 'refusal';
}
