import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import { createMock, demo } from '@doubletick-kit/mock-server';
import { expect, it } from 'vitest';
import { completeExample } from './example-input.ts';
import { send } from './send-case.ts';

const periodsMs = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Those that the API reference states, except the one that is answered by 400. */
const limits = Object.values<Operation>(operations).flatMap(({ id, rateLimits }) =>
  rateLimits.filter(({ per }) => per !== 'day').map((limit) => ({ id: id as OperationId, ...limit })),
);

function setup(id: OperationId) {
  const clock = { now: 1_700_000_000_000 };
  const mock = createMock({ options: { rateLimits: 'on' }, now: () => clock.now });
  const answer = () =>
    send({ operation: id, input: completeExample(id) }, { url: 'http://mock', key: demo.keys.full, mock });
  return { clock, mock, answer };
}

it('knows every documented limit', () => {
  expect(limits.length).toBeGreaterThanOrEqual(16);
  expect(new Set(limits.map(({ scope }) => scope))).toEqual(new Set(['organization', 'number']));
});

// The limit per WABA number is the smaller one, and counts only updates that succeed.
it.each(limits.filter(({ id, scope }) => id !== 'updateChannelDetails' || scope === 'number'))(
  '$id: refuses the request after $limit in a $per, and goes on when Retry-After has passed',
  async ({ id, limit, per }) => {
    const { clock, answer } = setup(id);
    const start = clock.now;
    for (let count = 0; count < limit; count += 1) {
      const { status } = await answer();
      expect(status, `request ${count + 1}`).not.toBe(429);
      clock.now += 1;
    }
    const refused = await answer();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toBe('application/json');
    const waitSeconds = Number(refused.headers.get('retry-after'));
    expect(waitSeconds).toBe(Math.ceil((start + periodsMs[per] - clock.now) / 1_000));
    clock.now = start + periodsMs[per] - 1;
    expect((await answer()).status).toBe(429);
    clock.now += 1;
    expect((await answer()).status).not.toBe(429);
  },
);

it('limits the organization beside the WABA number, where both are documented', async () => {
  const { answer } = setup('updateChannelDetails');
  const messages: unknown[] = [];
  for (let count = 0; count < 61; count += 1) messages.push((await answer()).body);
  // The second limit is that of the number; the last request is refused before its number is known.
  expect(messages[59]).toMatchObject({ message: expect.stringContaining('already updated') });
  expect(messages[60]).toMatchObject({ statusCode: 429, message: 'Too many requests' });
});
