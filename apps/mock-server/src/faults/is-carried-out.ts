import type { FaultEffect, FaultName } from '../world/tables/faults.ts';

const damaging: ReadonlySet<FaultName | undefined> = new Set(['truncated', 'bad-chunk', 'malformed-json'] as const);

/** Whether a fault damages an answer; others replace it. */
export function damagesAnswer(fault: FaultName | undefined): boolean {
  return damaging.has(fault);
}

const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/** Whether answers with a status have no body, so that there is nothing to damage. @see RFC 9110, section 15 */
export function hasNoBody(status: number): boolean {
  return withoutBody.has(status);
}

/** Whether the client gets something else than the answer of the mock. */
export function changesAnswer({ code, example, fault }: FaultEffect): boolean {
  return code !== undefined || example !== undefined || fault !== undefined;
}

/**
 * Whether a request is carried out before its fault. By default it is where the fault only damages or delays the real
 * answer: what replaces the answer, such as a 503 or a reset, then also replaces the effect.
 */
export function isCarriedOut(effect: FaultEffect): boolean {
  const { state, code, example, fault } = effect;
  if (!changesAnswer(effect)) return true;
  if (state !== undefined) return state === 'after';
  return code === undefined && example === undefined && damagesAnswer(fault);
}
