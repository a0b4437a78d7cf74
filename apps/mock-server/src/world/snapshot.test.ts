import { expect, it } from 'vitest';
import { nextUuid } from './ids.ts';
import { assign } from './inbox/assign.ts';
import { listChats } from './inbox/list-chats.ts';
import { defaultOptions } from './options.ts';
import { demo } from './seed/demo.ts';
import { restoreSnapshot, takeSnapshot } from './snapshot.ts';
import { tableNames } from './tables.ts';
import { createWorld } from './world.ts';

const now = () => 1_000_000_000_000;
const setup = () => createWorld({ options: defaultOptions, now });

function assignSomebody(world: ReturnType<typeof setup>): void {
  assign(world, {
    customerPhoneNumber: demo.customers.unassigned.phone,
    assignedUserPhoneNumber: demo.agents.lead.phone,
  });
}

it('restores every table, the order of each index and the chance of the world', () => {
  const world = setup();
  assignSomebody(world);
  nextUuid(world.random);
  const restored = restoreSnapshot(JSON.parse(JSON.stringify(takeSnapshot(world))), now);
  for (const name of tableNames) expect([...restored[name].values()]).toEqual([...world[name].values()]);
  expect(listChats(restored, {})).toEqual(listChats(world, {}));
  expect(nextUuid(restored.random)).toBe(nextUuid(world.random));
});

it('is not changed by what happens to the world afterwards', () => {
  const world = setup();
  const snapshot = takeSnapshot(world);
  const before = JSON.stringify(snapshot);
  assignSomebody(world);
  nextUuid(world.random);
  expect(JSON.stringify(snapshot)).toBe(before);
});
