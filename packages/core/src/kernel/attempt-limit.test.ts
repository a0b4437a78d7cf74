import { getEventListeners } from 'node:events';
import { getActiveResourcesInfo } from 'node:process';
import { expect, it } from 'vitest';
import { limitAttempt } from './attempt-limit.ts';
import type { OperationSpec } from './operation-spec.ts';
import { fetchFailure, read, type Step, scriptedKernel, send } from './scripted-kernel.fixture.ts';

const timers = () => getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
const upload: OperationSpec = {
  ...send,
  messageId: undefined,
  body: 'form',
  upload: { field: 'file', maxBytes: 100 },
};
const streamed = () => ({ file: new Blob(['abc']).stream(), contentType: 'image/png' });

it.each<[string, Step, OperationSpec, () => object]>([
  ['a success', () => Response.json({}), read, () => ({})],
  ['a refusal', () => new Response(null, { status: 400 }), read, () => ({})],
  ['retries', () => new Response(null, { status: 500 }), read, () => ({})],
  ['a broken connection', fetchFailure('ECONNREFUSED'), send, () => ({})],
  ['a stream that is read first', () => Response.json({}), upload, streamed],
  ['an input that cannot be sent', () => Response.json({}), read, () => ({ a: 1 })],
])(
  'leaves no timer and no listener behind after 1,000 requests that end with %s',
  async (_, step, operation, input) => {
    const { signal } = new AbortController();
    const steps = Array<Step>(3_000).fill(step);
    const { kernel } = scriptedKernel(steps, { signal });
    const before = timers();
    for (let count = 0; count < 1_000; count += 1) await kernel.send(operation, input(), undefined).result();
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(timers() - before).toBeLessThan(10);
  },
);

it('follows the caller until it is released', () => {
  const caller = new AbortController();
  const [followed, released] = [limitAttempt(1_000, caller.signal), limitAttempt(1_000, caller.signal)];
  released.release();
  caller.abort('enough');
  expect([followed.signal.aborted, followed.signal.reason, followed.isTimedOut()]).toEqual([true, 'enough', false]);
  expect(released.signal.aborted).toBe(false);
  followed.release();
});

it('tells a time that is up from an abort that came before it', async () => {
  // Timers of the same length end in the order in which they started.
  const [aborted, timedOut] = [limitAttempt(1, undefined), limitAttempt(1, undefined)];
  aborted.end('enough');
  await new Promise((resolve) => timedOut.signal.addEventListener('abort', resolve));
  expect([timedOut.isTimedOut(), aborted.isTimedOut()]).toEqual([true, false]);
  expect(timedOut.signal.reason).toMatchObject({ name: 'TimeoutError' });
  expect(aborted.signal.reason).toBe('enough');
});
