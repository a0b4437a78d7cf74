import { operations } from '@doubletick-kit/contract';
import type { Fault } from '../faults/find-fault.ts';
import { injectFault } from '../faults/inject-fault.ts';
import type { Transmission } from '../faults/injected-fault.ts';
import { changesAnswer } from '../faults/is-carried-out.ts';
import { preferredOutcomes } from '../world/messages/outcomes.ts';
import type { FaultEffect } from '../world/tables/faults.ts';
import { carryOut, type ValidRequest } from './carry-out.ts';
import type { Answer } from './response/answer.ts';
import type { ConformityCheck } from './response/conform.ts';
import { isDocumentedSuccess } from './response/success-status.ts';

/** What happens to a request: the fault of a rule, and what the request itself prefers, which counts first. */
interface Faults {
  readonly fault: Fault | undefined;
  readonly preferred: FaultEffect | undefined;
}

/** Answers a request that a fault happens to, or that prefers another answer. */
export async function answerWithFault(
  conformity: ConformityCheck,
  request: ValidRequest,
  { fault, preferred = {} }: Faults,
): Promise<Answer> {
  const { id, world } = request;
  const all: FaultEffect = { ...fault?.effect, ...preferred };
  const { status, effect } = chooseStatus(id, all);
  const outcome = all.outcome === undefined ? undefined : preferredOutcomes[all.outcome];
  let isOutcomeUsed = false;
  const injected = await injectFault({
    id,
    world,
    effect,
    async carryOut() {
      const done = await carryOut(conformity, request, { status, outcome });
      isOutcomeUsed = done.isOutcomeUsed;
      return done.answer;
    },
  });
  if ('problem' in injected) return injected.problem;
  const { answer, isApplied } = injected;
  const isChanged = changesAnswer(effect);
  const rule = fault?.rule ?? (isChanged ? 'prefer' : undefined);
  const isStatus = answer.status === all.code;
  const applied = appliedPreferences(preferred, { code: isStatus, outcome: isOutcomeUsed, state: isChanged });
  return {
    ...answer,
    headers: {
      ...answer.headers,
      ...(applied !== '' && { 'preference-applied': applied }),
      ...(rule !== undefined && { 'x-mock-fault': rule }),
    },
    transmission: transmissionOf(effect, preferred.delayMs === undefined ? fault?.delayMs : undefined),
    fault: rule === undefined ? undefined : { rule, effect: all, isApplied },
  };
}

/** Where sources name several statuses of a success, a code only chooses one of them, for the real answer. */
function chooseStatus(id: ValidRequest['id'], all: FaultEffect): { status?: number; effect: FaultEffect } {
  const { code, ...effect } = all;
  const isChoice = all.example === undefined && all.body === undefined && all.state !== 'before';
  return isChoice && isDocumentedSuccess(operations[id], code) ? { status: code, effect } : { effect: all };
}

/** @param ifApplied whether those preferences were applied that depend on the answer; all others always are */
function appliedPreferences(
  preferred: FaultEffect,
  ifApplied: Readonly<Record<'code' | 'outcome' | 'state', boolean>>,
): string {
  const { code, example, delayMs, fault, outcome, state } = preferred;
  return Object.entries({
    code: ifApplied.code ? code : undefined,
    example,
    delay: delayMs,
    fault,
    outcome: ifApplied.outcome ? outcome : undefined,
    state: ifApplied.state ? state : undefined,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');
}

function transmissionOf(
  { delayMs, dribbleMs, fault }: FaultEffect,
  drawnMs: number | undefined,
): Transmission | undefined {
  const preferredMs = typeof delayMs === 'number' ? delayMs : 0;
  const broken = fault === 'malformed-json' || fault === 'html-502' ? undefined : fault;
  if (delayMs === undefined && dribbleMs === undefined && broken === undefined) return undefined;
  return { delayMs: drawnMs ?? preferredMs, dribbleMs, broken };
}
