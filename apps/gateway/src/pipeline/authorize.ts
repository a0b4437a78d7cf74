import type { RenderedRequest } from '../http/canonical-request.ts';
import { renderRequest } from '../http/render-request.ts';
import type { Caller } from '../keys/key-record.ts';
import { decide, refuseTarget } from '../policy/decide.ts';
import { ProblemError } from '../problem.ts';
import type { Exchange } from './exchange.ts';
import type { ValidFile, ValidOperation, ValidRequest } from './validate.ts';

/** What may be forwarded. */
export type AllowedRequest = ValidFile | AllowedOperation;

export interface AllowedOperation extends ValidOperation {
  rendered: RenderedRequest;
  /** The sender that was filled in; null if none was. */
  fill: string | null;
}

/** Requires that the caller's policy allows some request to this target. Asked before the body is read. */
export function authorizeTarget(exchange: Exchange, caller: Caller): void {
  const { operation, time, inbound } = exchange;
  // A target without an operation is refused for what it is.
  const denial = operation && refuseTarget(caller.policy, { operation, time, address: inbound.address });
  if (!denial) return;
  exchange.rule = denial.rule;
  throw new ProblemError(denial.code, denial.what);
}

/** Requires that the caller's policy allows the request, and fills in the sender if only one can be meant. */
export function authorize(exchange: Exchange, caller: Caller, request: ValidRequest): AllowedRequest {
  const decision = decide(caller.policy, request.forPolicy);
  exchange.rule = decision.rule;
  if (!decision.allow) throw new ProblemError(decision.code, decision.what);
  if (request.kind === 'file') return request;
  // Only a key with exactly one number has one filled in, and all senders given were that one.
  if (decision.fill !== null) exchange.senders = [decision.fill];
  return { ...request, rendered: renderRequest(request.canonical, decision.fill), fill: decision.fill };
}
