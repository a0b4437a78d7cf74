import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { describeWorld } from '../describe-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { unassign } from './unassign.ts';

const { customers } = demo;

function setup() {
  let now = 1_000_000;
  const world = createWorld({ options: defaultOptions, now: () => now });
  now = 2_000_000;
  return { world, state: () => describeWorld(world) };
}

it('takes the assignee off a chat and notes the time of the change', () => {
  const { world, state } = setup();
  unassign(world, { customerPhoneNumber: customers.assigned.phone });
  const chat = state().chats.find((item) => 'customerPhone' in item && item.customerPhone === customers.assigned.phone);
  expect(chat).toMatchObject({ assigneePhone: null, updatedAt: 2_000_000 });
});

it('leaves a chat without an assignee as it is', () => {
  const { world, state } = setup();
  const before = state();
  unassign(world, { customerPhoneNumber: customers.unassigned.phone });
  expect(state()).toEqual(before);
});

it('refuses a chat that it cannot find', () => {
  const { world } = setup();
  expect(unassign(world, { customerPhoneNumber: '919999999999' })).toMatchObject({ status: 422 });
});
