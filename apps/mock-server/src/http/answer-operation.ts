import {
  formatUpstreamErrors,
  type Operation,
  type OperationId,
  operations,
  parseQuery,
  validateRequest,
} from '@doubletick-kit/contract';
import type { Dispatcher } from '../webhooks/dispatcher.ts';
import { countRequest, type LimitedRequest } from '../world/rate-limits.ts';
import { refuse } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import type { OperationRequest } from './handlers/handler.ts';
import { runOperation } from './operations.ts';
import type { FoundOperation } from './request/find-operation.ts';
import { findUnusableRecipient } from './request/find-unusable-recipient.ts';
import type { IncomingRequest } from './request/incoming-request.ts';
import type { Form, Input } from './request/read-form.ts';
import { type Answer, badRequest, retryAfter } from './response/answer.ts';
import type { ConformityCheck } from './response/conform.ts';
import { limitAnswer, refusalAnswer } from './response/refusal-answer.ts';
import { preferredStatus, successStatus } from './response/success-status.ts';

const noQuery = new URLSearchParams();

/** A request whose key and body have been read. */
interface ReadRequest extends FoundOperation {
  readonly request: IncomingRequest;
  readonly input: Input;
  readonly world: World;
  /** Sends what the request causes. */
  readonly webhooks: Dispatcher;
}

/** Validates a request against the document, counts it against its limits and runs its operation. */
export async function answerOperation(
  conformity: ConformityCheck,
  { id, params, request, input: { body, form }, world, webhooks }: ReadRequest,
): Promise<Answer> {
  const query = parseQuery(id, request.search === '' ? noQuery : new URLSearchParams(request.search));
  const parts = { params, query, body };
  const violations = await validateRequest(id, form ? { ...parts, form: withoutFiles(form) } : parts);
  request.signal?.throwIfAborted();
  const recipient = findUnusableRecipient(id, body, violations);
  const { otherViolations = violations } = recipient ?? {};
  if (otherViolations.length > 0) return badRequest(formatUpstreamErrors(violations));
  if (recipient) return refusalAnswer(id, refuse(422, `${recipient.path} must be a valid phone number`));
  const limited = limitedRequest(id);
  const waitSeconds = limited.limits.length > 0 ? countRequest(world, limited) : undefined;
  if (waitSeconds !== undefined) return { ...limitAnswer(id), headers: retryAfter(waitSeconds) };

  const run: unknown = { ...parts, world, form, origin: request.origin };
  const { result: answer, deliveries } = webhooks.collect(() => {
    return runOperation(id, run as OperationRequest<OperationId>); // validated just above
  });
  if (deliveries) request.afterAnswer(deliveries.start);
  if (deliveries?.triedBefore) await deliveries.triedBefore;
  const preferred = preferredStatus(request.header('prefer'));
  const { successStatus: source } = world.options;
  const status = successStatus(operations[id], answer.status, { preferred, source });
  await conformity.check({ operation: id, status, body: answer.body });
  if (status !== preferred || status >= 300) return { ...answer, status };
  return { status, body: answer.body, headers: { 'preference-applied': `code=${preferred}` } };
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

/** A form for the validators, which know only strings: the name of a file replaces the file. */
function withoutFiles(form: Form): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(form).map(([name, part]) => [name, typeof part === 'object' && 'bytes' in part ? part.name : part]),
  );
}
