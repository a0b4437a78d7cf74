import { expect, it } from 'vitest';
import { listChannels } from './channels/channels.ts';
import { createWorld } from './create-world.ts';
import { defaultOptions } from './options.ts';
import { demo } from './seed/demo.ts';
import { describeWorld, takeSnapshot } from './snapshot.ts';
import { tableNames } from './tables/tables.ts';
import { listTeam } from './team/members.ts';

const setup = () => createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });

it('holds the same data in every world made at the same time, in rows that cannot be changed', () => {
  const world = setup();
  expect(takeSnapshot(setup())).toEqual(takeSnapshot(world));
  for (const name of tableNames) {
    for (const row of world[name].values()) expect(row).toSatisfy(Object.isFrozen);
  }
});

it('holds invented phone numbers only', () => {
  const numbers = JSON.stringify([demo, describeWorld(setup())]).match(/(?<![\w-])\d{10,12}(?=")/g) ?? [];
  expect(numbers.length).toBeGreaterThan(50);
  for (const number of numbers) expect(number).toMatch(/^9199999999\d\d$/);
});

it('describes a world as plain data, separate from the world and without its keys', () => {
  const world = setup();
  const state = describeWorld(world);
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  expect(JSON.stringify(state)).not.toContain(demo.keys.full);
  for (const chat of state.chats) Object.assign(chat, { assigneePhone: 'changed' });
  expect(describeWorld(world)).not.toEqual(state);
});

it('lists the managers of every team member', () => {
  const reports = listTeam(setup()).map(({ member, managers }) => [member.name, managers.map(({ name }) => name)]);
  const { owner, lead, member, secondMember } = demo.agents;
  expect(reports).toEqual([
    [owner.name, []],
    [lead.name, [owner.name]],
    [member.name, [lead.name]],
    [secondMember.name, [lead.name, owner.name]],
  ]);
});

it.each([
  [undefined, ['919999999901', '919999999902'], false],
  [[''], ['919999999901', '919999999902'], false],
  [['+91 99999 99902'], ['919999999902'], true],
  [['919999999902', '919999999902', ''], ['919999999902'], true],
  [['919999999999'], [], true],
])('lists the WABA numbers for %j', (wanted, expected, isFiltered) => {
  const listed = listChannels(setup(), wanted);
  expect(listed.channels.map(({ wabaNumber }) => wabaNumber)).toEqual(expected);
  expect(listed.isFiltered).toBe(isFiltered);
});
