import { expect, it } from 'vitest';
import { type Advised, adviceFor, describeFailure } from './advice.ts';

const unknown = { delivered: 'unknown' } as const;
it.each<[Partial<Advised>, string]>([
  [{ delivered: 'no' }, 'The service failed. The request did not take effect; you can retry it.'],
  [unknown, 'The service failed. The request may have taken effect. Check before you retry it.'],
  [
    { ...unknown, messageIds: ['a'] },
    'The service failed. The request may have taken effect. Check the status of messageIds before you retry it.',
  ],
  [{ ...unknown, safety: 'idempotent' }, 'The service failed. The request may have taken effect; a retry is safe.'],
  [{ ...unknown, safety: 'safe' }, 'The service failed. You can retry it.'],
  [{ ...unknown, safety: 'safe', code: 'timeout' }, 'No response in time. You can retry it.'],
  [{ ...unknown, safety: 'safe', code: 'network-error' }, 'Check baseUrl and the network. You can retry it.'],
  [{ ...unknown, safety: 'safe', code: 'aborted' }, 'Your signal or your code ended the request.'],
  [{ code: 'aborted', delivered: 'no' }, 'Your signal or your code ended the request. It did not take effect.'],
  [
    { code: 'aborted', ...unknown },
    'Your signal or your code ended the request. The request may have taken effect. Check before you retry it.',
  ],
  [
    { code: 'invalid-response', delivered: 'yes' },
    'Check that baseUrl is DoubleTick, a mock or a gateway. It took effect: do not retry it.',
  ],
  [
    { code: 'invalid-response', delivered: 'yes', safety: 'safe' },
    'Check that baseUrl is DoubleTick, a mock or a gateway.',
  ],
  [{ code: 'forbidden', delivered: 'no' }, 'The account or its key is not allowed to do this.'],
])('advises on %o', (failure, advice) => {
  expect(adviceFor({ code: 'server-error', delivered: 'no', safety: 'unsafe', messageIds: [], ...failure })).toBe(
    advice,
  );
});

const refused = { code: 'conflict', delivered: 'no' } as const;
const gateway = { code: 'gateway-busy', type: 'urn:doubletick-kit:error:gateway-busy' };
it.each<[Record<string, unknown>, string[], string | undefined]>([
  [{}, [], 'Read the current state, then decide.'],
  [{ message: ['No chat with +91 99999 99921', 7] }, ['No chat with …21'], 'Read the current state, then decide.'],
  [{ reason: 'Closed' }, ['Closed'], 'Read the current state, then decide.'],
  [{ ...gateway, detail: 'Call 919999999921.' }, ['Call …21.'], undefined],
  [gateway, [], 'Read the current state, then decide.'],
])('reads from the body %j what was wrong, and advises unless a gateway does', (body, issues, advice) => {
  const request = { safety: 'unsafe', messageIds: [] } as const;
  expect(describeFailure({ ...refused, body }, request)).toEqual({ issues, advice });
});
