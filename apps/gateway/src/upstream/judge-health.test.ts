import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { judgeHealth } from './judge-health.ts';
import type { UpstreamProblem } from './upstream.ts';

const problem = (part: Partial<UpstreamProblem>): UpstreamProblem => ({
  kind: 'problem',
  code: 'upstream-invalid-response',
  what: 'It failed',
  status: null,
  wasSent: true,
  ...part,
});
const answer = (status: number) =>
  ({ kind: 'answer', status, headers: {}, body: Buffer.alloc(0), release: () => undefined }) as const;
const file = (status: number) =>
  ({ kind: 'file', status, headers: {}, body: Readable.from([]), receivedBytes: () => 0 }) as const;

it.each([
  ...[500, 502, 503, 504].map((status) => ['down', `${status}`, answer(status)] as const),
  ...[200, 201, 204, 400, 404, 408, 422, 429, 501].map((status) => ['up', `${status}`, answer(status)] as const),
  ['down', 'a file with 502', file(502)],
  ['up', 'a file with 404', file(404)],
  ['down', 'a refused connection', problem({ code: 'upstream-unreachable', wasSent: false })],
  ['down', 'no answer in time', problem({ code: 'upstream-timeout' })],
  ['down', 'an answer that stops', problem({ code: 'upstream-timeout', status: 200 })],
  ['unclear', 'an upload that stops', problem({ code: 'upstream-timeout', wasSent: false })],
  ['down', 'a connection that breaks', problem({})],
  ['down', 'a page of a proxy with 502', problem({ status: 502 })],
  ['up', 'a page with 200', problem({ status: 200 })],
  ['up', 'a rejected key', problem({ code: 'upstream-auth-failed', status: 401 })],
  ['unclear', 'a full queue', problem({ code: 'gateway-busy', wasSent: false })],
  ['unclear', 'a body that breaks off', problem({ code: 'invalid-body', wasSent: false })],
  ['unclear', 'a gateway that stops', problem({ code: 'upstream-timeout', reason: 'gateway-stopping' })],
] as const)('DoubleTick is %s after %s', (is, _, result) => {
  expect(judgeHealth(result, false)).toMatchObject({ is });
});

it('a client that leaves says nothing about DoubleTick, however its request ended', () => {
  for (const code of ['upstream-timeout', 'upstream-unreachable', 'gateway-busy'] as const) {
    expect(judgeHealth(problem({ code }), true)).toEqual({ is: 'unclear' });
  }
});
