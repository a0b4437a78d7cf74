import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions, type WorldOptions } from '../options.ts';
import type { ConversationCategory } from '../tables/organization.ts';
import { chargeConversation, readWallet } from './wallet.ts';

const day = 24 * 60 * 60 * 1000;
const ends = { wabaNumber: '919999999901', customerPhone: '919999999921' };

function setup(wallet: WorldOptions['wallet'] = 'funded') {
  let now = 1_000_000_000_000;
  const world = createWorld({ options: { ...defaultOptions, wallet }, now: () => now });
  const balance = () => readWallet(world).balanceMicros;
  const full = balance();
  return {
    charge: (category: ConversationCategory = 'SERVICE', more = {}) =>
      chargeConversation(world, { ...ends, ...more }, category),
    spent: () => full - balance(),
    wait(ms: number) {
      now += ms;
    },
  };
}

it('takes the price once for all messages of 24 hours', () => {
  const { charge, spent, wait } = setup();
  const first = charge();
  wait(day - 1);
  expect(charge()).toBe(first);
  expect(spent()).toBe(300_000);
  wait(1);
  charge();
  expect(spent()).toBe(600_000);
});

it.each([
  ['another category', 'MARKETING', {}, 1_100_000],
  ['another customer', 'SERVICE', { customerPhone: '919999999922' }, 600_000],
  ['another WABA number', 'SERVICE', { wabaNumber: '919999999902' }, 600_000],
] as const)('takes it again for %s', (_what, category, more, expected) => {
  const { charge, spent } = setup();
  charge();
  charge(category, more);
  expect(spent()).toBe(expected);
});

it('takes nothing from an empty wallet', () => {
  const { charge, spent } = setup('empty');
  expect(charge()).toEqual({ kind: 'refusal', status: 422, message: 'Insufficient wallet balance' });
  expect(spent()).toBe(0);
});
