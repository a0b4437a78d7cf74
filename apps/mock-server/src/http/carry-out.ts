import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import type { HostedWorld } from '../hosted-world.ts';
import type { MessageOutcome } from '../world/messages/outcomes.ts';
import { countRequest, type LimitedRequest } from '../world/rate-limits.ts';
import type { World } from '../world/world.ts';
import type { OperationRequest } from './handlers/handler.ts';
import { runOperation } from './operations.ts';
import type { IncomingRequest } from './request/incoming-request.ts';
import type { Form } from './request/read-form.ts';
import { type Answer, retryAfter } from './response/answer.ts';
import type { ConformityCheck } from './response/conform.ts';
import { limitAnswer } from './response/refusal-answer.ts';
import { successStatus } from './response/success-status.ts';

/** A request that is valid by the document. */
export interface ValidRequest {
  readonly id: OperationId;
  readonly parts: object;
  readonly form: Form | undefined;
  readonly request: Pick<IncomingRequest, 'origin' | 'afterAnswer'>;
  readonly hosted: Pick<HostedWorld, 'collect'>;
  readonly world: World;
}

/** What a request chooses about how it is carried out. */
export interface Choices {
  /** The status of a success. */
  readonly status?: number | undefined;
  readonly outcome?: MessageOutcome | undefined;
}

/** An answer, and whether the chosen outcome decided about a message. */
export interface CarriedOut {
  readonly answer: Answer;
  readonly isOutcomeUsed: boolean;
}

/** Counts a request against its limits and runs its operation. */
export async function carryOut(
  conformity: ConformityCheck,
  { id, parts, form, request, hosted, world }: ValidRequest,
  { status: preferred, outcome }: Choices = {},
): Promise<CarriedOut> {
  const limited = limitedRequest(id);
  const waitSeconds = limited.limits.length > 0 ? countRequest(world, limited) : undefined;
  if (waitSeconds !== undefined)
    return { answer: { ...limitAnswer(id), headers: retryAfter(waitSeconds) }, isOutcomeUsed: false };

  const chosen = outcome && withOutcome(world, outcome);
  const run: unknown = { ...parts, world: chosen?.world ?? world, form, origin: request.origin };
  const { result: answer, deliveries } = hosted.collect(() => {
    return runOperation(id, run as OperationRequest<OperationId>); // validated before
  });
  if (deliveries) request.afterAnswer(deliveries.start);
  if (deliveries?.triedBefore) await deliveries.triedBefore;
  const { successStatus: source } = world.options;
  const status = successStatus(operations[id], answer.status, { preferred, source });
  await conformity.check({ operation: id, status, body: answer.body });
  deliveries?.startInTime();
  return { answer: { ...answer, status }, isOutcomeUsed: chosen?.isUsed() ?? false };
}

/** The world as the rules see it while one request decides what happens to its messages. */
function withOutcome(world: World, outcome: MessageOutcome): { world: World; isUsed: () => boolean } {
  let isUsed = false;
  const view: World = Object.create(world, {
    outcome: {
      get() {
        isUsed = true;
        return outcome;
      },
    },
  });
  return { world: view, isUsed: () => isUsed };
}

/**
 * The limits that DoubleTick states for a whole organization. Two others are rules: the one per WABA number counts only
 * updates that succeed, and the one per day of custom events is answered by 400.
 *
 * @see update-channel-details and fire-custom-event
 */
function limitedRequest(id: OperationId): LimitedRequest {
  const { rateLimits }: Operation = operations[id];
  const limits = rateLimits.filter(({ per, scope }) => scope === 'organization' && per !== 'day');
  return { operation: id, limits, scopes: {} };
}
