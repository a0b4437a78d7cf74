import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webhookEvent } from '../testing/webhook-event.ts';
import { createWebhookReceiver, type MessageState, reduceStatus, type StatusEvent } from './index.ts';

const messageId = '00000000-0000-4000-8000-000000000003';
const at = (second: number) => `2026-06-04T11:48:${String(second).padStart(2, '0')}.000Z`;
const sent = { messageId, status: 'SENT', statusTimestamp: at(1) };
const delivered = { messageId, status: 'DELIVERED', statusTimestamp: at(2) };
const read = { messageId, status: 'READ', statusTimestamp: at(3) };
const failed = { messageId, status: 'FAILED', statusTimestamp: at(2), failMessage: 'Message delivery failed' };

function reduce(events: readonly StatusEvent[], from?: MessageState): MessageState | undefined {
  return events.reduce<MessageState | undefined>(reduceStatus, from);
}

function permutationsOf<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) => permutationsOf(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

it.each([
  ['READ', [sent, delivered, read]],
  ['READ', [sent, read]],
  ['FAILED', [sent, failed]],
  ['DELIVERED', [sent, failed, delivered]],
  ['READ', [sent, failed, delivered, read]],
  ['READ', [failed, read]],
  ['SENT', [{ messageId, status: 'ENQUEUED' }, sent]],
  ['FAILED', [{ messageId, status: 'ENQUEUED' }, failed]],
  ['SENT', [sent, { ...sent, status: 'PLAYED' }]],
  [undefined, [{ ...sent, status: 'PLAYED' }]],
  [
    undefined,
    [
      { ...sent, status: '__proto__' },
      { ...sent, status: 'toString' },
    ],
  ],
  [undefined, [{ messageId: 7, status: ['READ'], statusTimestamp: null }]],
])('is %s after these events, in any order and any number', (status, events) => {
  const states = permutationsOf([...events, ...events.slice(0, 2)]).map((order) => JSON.stringify(reduce(order)));
  expect(new Set(states).size).toBe(1);
  expect(reduce(events)?.status).toBe(status);
});

it('keeps when each status was reached, and why it failed', () => {
  expect(reduce([read, failed, { ...read, statusTimestamp: at(9) }, sent])).toEqual({
    messageId,
    status: 'READ',
    times: { FAILED: at(2), READ: at(3), SENT: at(1) },
    failure: { message: 'Message delivery failed', at: at(2) },
  });
});

it('keeps an event that arrives before the id of the message is known', () => {
  const { messageId: _, ...early } = delivered;
  expect(reduce([early])).toEqual({ status: 'DELIVERED', times: { DELIVERED: at(2) } });
  expect(reduce([early, { messageId, status: 'SENT' }])).toEqual(reduce([{ messageId, status: 'SENT' }, delivered]));
});

it('refuses an event of another message', () => {
  expect(() => reduce([sent, { ...read, messageId: 'another' }])).toThrow(TypeError);
});

it('accepts what the receiver returns, complete or not, and the result of a send', async () => {
  const receiver = createWebhookReceiver();
  const receive = async (payload: object) => {
    const headers = { 'content-type': 'application/json' };
    const request = new Request('http://localhost/', { method: 'POST', headers, body: JSON.stringify(payload) });
    return receiver.receive(request, { event: 'MESSAGE_STATUS_UPDATE' });
  };
  const complete = await receive(webhookEvent('MESSAGE_STATUS_UPDATE'));
  const incomplete = await receive({ ...webhookEvent('MESSAGE_STATUS_UPDATE'), statusTimestamp: 7 });
  const result: { messageId?: string; status?: string; recipient?: string } = { messageId, status: 'SENT' };
  const state = [complete.data, incomplete.data, result].reduce<MessageState | undefined>(reduceStatus, undefined);
  expect(state).toMatchObject({ messageId, status: 'SENT' });
});

function reversed<T extends object>(value: T): T {
  // The same names.
  return Object.fromEntries(Object.entries(value).reverse()) as T;
}

describe('for any events', () => {
  const event = fc.record(
    {
      messageId: fc.constant(messageId),
      status: fc.oneof(fc.constantFrom('ENQUEUED', 'SENT', 'DELIVERED', 'READ', 'FAILED', 'PLAYED'), fc.string()),
      statusTimestamp: fc.oneof(
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        fc.constantFrom('', 'yesterday', '2026-06-04T13:48:02+02:00', at(2)),
      ),
      failMessage: fc.string({ maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  const events = fc.array(event, { minLength: 1, maxLength: 12 });
  const rank = ['ENQUEUED', 'SENT', 'FAILED', 'DELIVERED', 'READ'];

  it('gives the same JSON in any order and with any duplicates', () => {
    const shuffled = events.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray([...list, ...list], { minLength: 2 * list.length, maxLength: 2 * list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, again]) => {
        expect(JSON.stringify(reduce(again))).toBe(JSON.stringify(reduce(list)));
      }),
    );
  });

  it('never goes back', () => {
    fc.assert(
      fc.property(events, (list) => {
        let state: MessageState | undefined;
        for (const next of list) {
          const before = rank.indexOf(state?.status ?? '');
          state = reduceStatus(state, next);
          expect(rank.indexOf(state.status ?? '')).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  it('returns the same object for an event that says nothing new, and changes no state', () => {
    fc.assert(
      fc.property(events, fc.nat(), (list, index) => {
        const state = Object.freeze(reduce(list));
        expect(reduce([list[index % list.length] ?? {}], state)).toBe(state);
      }),
    );
  });

  it('returns the same object when a database returned its names in another order, with more or with null', () => {
    const stored = (state: MessageState): MessageState => {
      const { messageId = null, status = null, times, failure = null } = state;
      const row: unknown = { updatedAt: '2026-06-04', failure: failure && reversed(failure), times: reversed(times) };
      // A row can be more than its type says.
      return Object.assign(row as object, { status, messageId }) as unknown as MessageState;
    };
    fc.assert(
      fc.property(events, fc.nat(), (list, index) => {
        const next = list[index % list.length] ?? {};
        const state = Object.freeze(stored(reduceStatus(reduce(list), {})));
        expect(reduceStatus(state, next)).toBe(state);
        expect(reduceStatus(state, {})).toBe(state);
      }),
    );
  });

  it('goes on from what was stored as JSON', () => {
    fc.assert(
      fc.property(events, events, (stored, later) => {
        const state: MessageState = JSON.parse(JSON.stringify(reduce(stored)));
        expect(JSON.stringify(reduce(later, state))).toBe(JSON.stringify(reduce([...stored, ...later])));
      }),
    );
  });
});
