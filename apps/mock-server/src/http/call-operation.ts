import { formatUpstreamErrors, type OperationId, parseQuery, validateRequest } from '@doubletick-kit/contract';
import type { Handler } from 'hono';
import { type AppDeps, type MockEnv, searchOf } from './environment.ts';
import { type OperationCall, runOperation } from './operations.ts';
import { preferredStatus } from './prefer.ts';
import { badRequest } from './upstream-errors.ts';

/** Validates a request against the document and lets its operation answer. */
export function callOperation({ world, now }: Pick<AppDeps, 'world' | 'now'>): Handler<MockEnv> {
  return function callOperation(c) {
    const id = c.get('operationId');
    const input = { query: parseQuery(id, searchOf(c)), body: c.get('body') };
    const violations = validateRequest(id, input);
    if (violations.length > 0) {
      const { status, body } = badRequest(formatUpstreamErrors(violations));
      return c.json(body, status);
    }
    const preferred = preferredStatus(c.req.header('prefer'));
    const call = { world: world(), now: now(), ...input, preferredStatus: preferred };
    const { status, body } = runOperation(id, call as OperationCall<OperationId>); // validated just above
    if (status === preferred && status < 300) c.header('Preference-Applied', `code=${preferred}`);
    return c.json(body, status);
  };
}
