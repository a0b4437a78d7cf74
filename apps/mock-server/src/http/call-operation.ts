import { formatUpstreamErrors, operations, parseQuery, validateRequest } from '@doubletick-kit/contract';
import type { Handler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type AppDeps, type MockEnv, searchOf } from './environment.ts';
import { type OperationCall, runOperation } from './operations.ts';
import { preferredStatus } from './prefer.ts';
import { successStatus } from './success-status.ts';
import type { MockedOperation } from './unmocked-operations.ts';
import { badRequest } from './upstream-errors.ts';

/** Validates a request against the document and lets its operation answer. */
export function callOperation({ world, now }: Pick<AppDeps, 'world' | 'now'>): Handler<MockEnv> {
  return async function callOperation(c) {
    const id = c.get('operationId');
    const input = { query: parseQuery(id, searchOf(c)), body: c.get('body') };
    const violations = await validateRequest(id, input);
    if (violations.length > 0) {
      const { status, body } = badRequest(formatUpstreamErrors(violations));
      return c.json(body, status);
    }
    const call = { world: world(), now: now(), ...input };
    const answer = runOperation(id, call as OperationCall<MockedOperation>); // validated just above
    const preferred = preferredStatus(c.req.header('prefer'));
    const wishes = { preferred, source: call.world.options.successStatus };
    const status = successStatus(operations[id], answer.status, wishes) as ContentfulStatusCode; // one of the document
    if (status === preferred && status < 300) c.header('Preference-Applied', `code=${preferred}`);
    return c.json(answer.body, status);
  };
}
