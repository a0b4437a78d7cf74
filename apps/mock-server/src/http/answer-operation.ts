import {
  formatUpstreamErrors,
  type Operation,
  type OperationId,
  operations,
  parseQuery,
  validateRequest,
} from '@doubletick-kit/contract';
import { countRequest, type LimitedRequest } from '../world/rate-limits.ts';
import type { World } from '../world/world.ts';
import type { Input } from './environment.ts';
import type { OperationRequest } from './handlers/handler.ts';
import { runOperation } from './operations.ts';
import type { FoundOperation } from './request/find-operation.ts';
import type { Form } from './request/form.ts';
import type { IncomingRequest } from './request/incoming-request.ts';
import { preferredStatus } from './request/prefer.ts';
import { withoutEmptyContent } from './request/without-empty-content.ts';
import type { Answer } from './response/answer.ts';
import type { ConformityCheck } from './response/conform.ts';
import { limitReached } from './response/limit-reached.ts';
import { successStatus } from './response/success-status.ts';
import { badRequest } from './response/upstream-errors.ts';

const noQuery = new URLSearchParams();

/** A call whose key and body have been read. */
interface ReadRequest extends FoundOperation {
  readonly call: IncomingRequest;
  readonly input: Input;
  readonly world: World;
}

/** Validates a request against the document, counts it against its limits and lets its operation answer. */
export async function answerOperation(
  conformity: ConformityCheck,
  { id, params, call, input: { body, form }, world }: ReadRequest,
): Promise<Answer> {
  const query = parseQuery(id, call.search === '' ? noQuery : new URLSearchParams(call.search));
  const parts = { params, query, body: withoutEmptyContent(body) };
  const violations = await validateRequest(id, form ? { ...parts, form: standIns(form) } : parts);
  if (violations.length > 0) return badRequest(formatUpstreamErrors(violations));
  const waitSeconds = countRequest(world, limitedRequest(id));
  if (waitSeconds !== undefined) return { ...limitReached(id), headers: retryAfter(waitSeconds) };

  const run: unknown = { ...parts, world, form, origin: call.origin };
  const answer = runOperation(id, run as OperationRequest<OperationId>); // validated just above
  const preferred = preferredStatus(call.header('prefer'));
  const { successStatus: source } = world.options;
  const status = successStatus(operations[id], answer.status, { preferred, source });
  if (!('isUndocumented' in answer)) await conformity.check({ operation: id, status, body: answer.body });
  const headers = {
    ...('retryAfterSeconds' in answer && retryAfter(Number(answer.retryAfterSeconds))),
    ...(status === preferred && status < 300 && { 'preference-applied': `code=${preferred}` }),
  };
  return { status, body: answer.body, headers };
}

function retryAfter(seconds: number): { 'retry-after': string } {
  return { 'retry-after': String(seconds) };
}

/**
 * The stated limits of a whole organization. Two are left to rules: that of each number counts updates that succeeded, and
 * that of a day of custom events is answered by 400.
 *
 * @see update-channel-details and fire-custom-event
 */
function limitedRequest(id: OperationId): LimitedRequest {
  const { rateLimits }: Operation = operations[id];
  const limits = rateLimits.filter(({ per, scope }) => scope === 'organization' && per !== 'day');
  return { operation: id, limits, scopes: {} };
}

/** The validators know texts: the name of a file stands for the file. */
function standIns(form: Form): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(form).map(([name, part]) => [name, typeof part === 'object' && 'bytes' in part ? part.name : part]),
  );
}
