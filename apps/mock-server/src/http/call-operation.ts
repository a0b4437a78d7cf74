import {
  formatUpstreamErrors,
  type Operation,
  type OperationId,
  operations,
  parseQuery,
  validateRequest,
} from '@doubletick-kit/contract';
import type { Context, Handler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { countCall, type LimitedCall } from '../world/rate-limits.ts';
import type { ConformityCheck } from './conform.ts';
import { type MockEnv, searchOf } from './environment.ts';
import type { Form } from './form.ts';
import type { OperationCall } from './handlers/handler.ts';
import { limitReached } from './limit-reached.ts';
import { runOperation } from './operations.ts';
import { preferredStatus } from './prefer.ts';
import { successStatus } from './success-status.ts';
import { badRequest } from './upstream-errors.ts';
import { withoutEmptyContent } from './without-empty-content.ts';

/** Validates a request against the document, counts it against its limits and lets its operation answer. */
export function callOperation(conformity: ConformityCheck): Handler<MockEnv> {
  return async function callOperation(c) {
    const id = c.get('operationId');
    const { body, form } = c.get('input');
    const parts = { params: c.get('params'), query: parseQuery(id, searchOf(c)), body: withoutEmptyContent(body) };
    const violations = await validateRequest(id, form ? { ...parts, form: standIns(form) } : parts);
    if (violations.length > 0) {
      const refusal = badRequest(formatUpstreamErrors(violations));
      return c.json(refusal.body, refusal.status);
    }
    const { world } = c.get('account');
    const retryAfterSeconds = countCall(world, limitedCall(id, { ...form, ...(body as object) })); // an object or nothing
    if (retryAfterSeconds !== undefined) {
      c.header('Retry-After', String(retryAfterSeconds));
      const answer = limitReached(id);
      return c.json(answer.body, answer.status);
    }
    const call: unknown = { ...parts, world, form, origin: new URL(c.req.url).origin };
    const answer = runOperation(id, call as OperationCall<OperationId>); // validated just above
    if ('retryAfterSeconds' in answer) c.header('Retry-After', String(answer.retryAfterSeconds));
    const status = chooseStatus(c, answer.status);
    if (!('isUndocumented' in answer)) await conformity.check({ operation: id, status, body: answer.body });
    return c.json(answer.body, status as ContentfulStatusCode); // one of the document
  };
}

function chooseStatus(c: Context<MockEnv>, status: number): number {
  const preferred = preferredStatus(c.req.header('prefer'));
  const { successStatus: source } = c.get('account').world.options;
  const chosen = successStatus(operations[c.get('operationId')], status, { preferred, source });
  if (chosen === preferred && chosen < 300) c.header('Preference-Applied', `code=${preferred}`);
  return chosen;
}

/** The one limit that is a number's own is that of a channel, which a request names by its id. */
function limitedCall(id: OperationId, input: { integrationId?: unknown }): LimitedCall {
  const { rateLimits }: Operation = operations[id];
  const number = typeof input.integrationId === 'string' ? { number: input.integrationId } : {};
  return { operation: id, limits: rateLimits, scopes: number };
}

/** The validators know texts: the name of a file stands for the file. */
function standIns(form: Form): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(form).map(([name, part]) => [name, typeof part === 'object' && 'bytes' in part ? part.name : part]),
  );
}
