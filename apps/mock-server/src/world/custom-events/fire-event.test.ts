import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { fireEvent } from './fire-event.ts';

const { customers, customEvents, wabaNumbers } = demo;
const dayMs = 86_400_000;
const report = {
  eventName: customEvents.orderPlaced,
  wabaNumber: wabaNumbers.support,
  customerPhoneNumber: customers.assigned.phone,
};

it('records every event with its bot', () => {
  const world = createWorld({ options: defaultOptions, now: () => 7 * dayMs });
  expect(fireEvent(world, report)).toMatchObject({
    customerPhone: customers.assigned.phone,
    botId: null,
    firedAt: 7 * dayMs,
  });
  expect(fireEvent(world, { ...report, botId: 'bot_1' })).toMatchObject({ botId: 'bot_1' });
  expect(world.firedEvents.count('ofDay', '7')).toBe(2);
});

it('refuses the 20001st event of a day, and accepts the first of the next', () => {
  let now = 7 * dayMs;
  const world = createWorld({ options: defaultOptions, now: () => now });
  for (let count = 0; count < 20_000; count += 1) fireEvent(world, report);
  now += dayMs - 1;
  expect(fireEvent(world, report)).toEqual({
    kind: 'refusal',
    status: 400,
    message: 'Custom event execution limit of 20000 reached for today',
  });
  now += 1;
  expect(fireEvent(world, report)).toMatchObject({ firedAt: now });
});

it.each([
  [{ eventName: 'order_Placed' }, 404, 'Custom event not found'],
  [{ wabaNumber: '919999999999' }, 404, 'WABA number not found'],
  [{ customerPhoneNumber: '919999999999' }, 404, 'Customer not found'],
])('refuses %j', (change, status, message) => {
  const world = createWorld({ options: defaultOptions, now: () => 0 });
  expect(fireEvent(world, { ...report, ...change })).toEqual({ kind: 'refusal', status, message });
});

it('refuses an account without the feature', () => {
  const options = { ...defaultOptions, customEvents: { feature: 'disabled' } as const };
  const world = createWorld({ options, now: () => 0 });
  expect(fireEvent(world, report)).toMatchObject({
    status: 403,
    message: 'Contact Support to enable enterprise feature.',
  });
});
