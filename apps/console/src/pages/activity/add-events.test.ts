import { expect, it } from 'vitest';
import type { WorldEvent } from '../../live/world-event.ts';
import { addEvents, mostLines } from './add-events.ts';

const request = (id: number, data: object = {}): WorldEvent => ({
  id,
  at: id * 1_000,
  type: 'REQUEST_ANSWERED',
  data: { number: id, method: 'GET', path: '/team', status: 200, operation: 'getTeam', ...data },
});
const other = (id: number, type: string): WorldEvent => ({
  id,
  at: id * 1_000,
  type,
  data: { event: 'MESSAGE_RECEIVED' },
});
const idsOf = (events: readonly WorldEvent[]) => addEvents([], events).map(({ id }) => id);

it('lists the newest first, in whatever order events come, and each once', () => {
  expect(idsOf([request(2), request(1), request(3), request(2)])).toEqual([3, 2, 1]);
  expect(addEvents(addEvents([], [request(1), request(2)]), [request(2), request(3)]).map(({ id }) => id)).toEqual([
    3, 2, 1,
  ]);
});

it('leaves out what is neither a request nor about deliveries, the clock or the world', () => {
  expect(idsOf([other(1, 'MESSAGE_RECEIVED'), other(2, 'MESSAGE_ACCEPTED'), other(3, 'WEBHOOK_FAILED')])).toEqual([3]);
});

it('starts over with a reset, whose line stays', () => {
  expect(idsOf([request(1), other(2, 'WORLD_RESET'), request(3)])).toEqual([3, 2]);
  expect(idsOf([other(1, 'WORLD_RESET'), request(2), other(3, 'WORLD_RESTORED')])).toEqual([3]);
});

it('keeps as many lines as the journal', () => {
  const ids = idsOf(Array.from({ length: mostLines + 5 }, (_, index) => request(index + 1)));
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([mostLines, mostLines + 5, 6]);
});

it('has what the journal has of a request', () => {
  const fault = { rule: 'prefer', effect: { code: 429 }, isApplied: false };
  expect(addEvents([], [request(4, { hint: 'Send the key.', fault, key: 'apikey_1' })])).toEqual([
    {
      kind: 'request',
      id: 4,
      at: 4_000,
      number: 4,
      method: 'GET',
      path: '/team',
      status: 200,
      operation: 'getTeam',
      reason: undefined,
      hint: 'Send the key.',
      fault,
      key: 'apikey_1',
    },
  ]);
});
