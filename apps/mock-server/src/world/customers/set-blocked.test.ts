import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { setBlocked } from './set-blocked.ts';

const { assigned, blocked } = demo.customers;

it.each([
  [assigned.phone, true],
  [assigned.phone, false],
  [blocked.phone, true],
  [blocked.phone, false],
])('sets isBlocked of %s to %s, whatever it was', (phone, isBlocked) => {
  const world = createWorld({ options: defaultOptions, now: () => 0 });
  expect(setBlocked(world, `+${phone}`, isBlocked)).toMatchObject({ phone, isBlocked });
  expect(world.customers.get(phone)?.isBlocked).toBe(isBlocked);
});

it('refuses an unknown customer', () => {
  const world = createWorld({ options: defaultOptions, now: () => 0 });
  expect(setBlocked(world, '919999999999', true)).toMatchObject({ status: 404, message: 'Invalid Customer' });
});
