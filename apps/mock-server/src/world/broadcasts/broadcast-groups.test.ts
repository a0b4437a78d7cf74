import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { takeSnapshot } from '../snapshot.ts';
import { createBroadcastGroup, deleteBroadcastGroups, findBroadcastGroup } from './broadcast-groups.ts';
import { addBroadcastMembers, removeBroadcastMembers } from './broadcast-members.ts';

const { broadcastGroups: groups, customers } = demo;
const setup = () => createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
const [ravi, sanjay] = [customers.unassigned.phone, customers.onBoth.phone];
const stranger = '919999999961';

function membersOf(world: ReturnType<typeof setup>, groupId: string): string[] {
  return [...world.broadcastMembers.list('ofGroup', groupId)].map(({ phone }) => phone);
}

it('creates a group with each valid member once, and returns the invalid ones', () => {
  const world = setup();
  const invalid = [{ name: 'Meena', phone: '12345' }, { phone: '0919999999921' }, { phone: 'nobody' }];
  const members = [{ phone: `+${ravi}` }, { phone: ravi }, ...invalid, { name: 'Leela', phone: stranger }];
  const created = createBroadcastGroup(world, { name: 'Spring', members });
  expect(created).toMatchObject({ group: { name: 'Spring', type: 'STATIC_SEGMENT' }, invalidMembers: invalid });
  expect(membersOf(world, findBroadcastGroup(world, 'Spring')?.id ?? '')).toEqual([ravi, stranger]);
});

it('creates a customer for an unknown phone number, and leaves known customers unchanged', () => {
  const world = setup();
  const ravisRow = world.customers.get(ravi);
  const members = [
    { name: 'Leela', phone: stranger },
    { name: 'Somebody', phone: ravi },
  ];
  addBroadcastMembers(world, { groupId: groups.empty.id, members });
  expect(world.customers.get(stranger)).toMatchObject({ name: 'Leela', phone: stranger });
  expect(world.customers.get(ravi)).toBe(ravisRow);
});

it('tells new members from present ones', () => {
  const world = setup();
  const change = { groupId: groups.offers.id, members: [{ phone: ravi }, { phone: stranger }, { phone: stranger }] };
  expect(addBroadcastMembers(world, change)).toEqual({ created: [stranger], present: [ravi], invalid: [] });
  expect(addBroadcastMembers(world, change)).toEqual({ created: [], present: [ravi, stranger], invalid: [] });
});

it('removes members and reports each phone number as it was sent', () => {
  const world = setup();
  const change = { groupId: groups.offers.id, phoneNumbers: [`+${ravi}`, stranger, 'nobody'] };
  expect(removeBroadcastMembers(world, change)).toEqual({ success: [`+${ravi}`], failed: [stranger, 'nobody'] });
  expect(membersOf(world, groups.offers.id)).toEqual([sanjay]);
});

it('deletes groups with their member lists, but no customers', () => {
  const world = setup();
  const customerCount = world.customers.size;
  deleteBroadcastGroups(world, [groups.offers.id, groups.empty.id]);
  expect([...world.broadcastGroups.keys()]).toEqual([groups.dynamic.id]);
  expect(membersOf(world, groups.offers.id)).toEqual([]);
  expect(world.customers.size).toBe(customerCount);
});

it.each<[string, (world: ReturnType<typeof setup>) => unknown, number, string]>([
  ['a blank name', (world) => createBroadcastGroup(world, { name: ' ' }), 400, 'name should not be empty'],
  [
    'a name that is taken',
    (world) => createBroadcastGroup(world, { name: groups.offers.name, members: [{ phone: stranger }] }),
    422,
    'Broadcast group with given name already exists',
  ],
  [
    'members for an unknown group',
    (world) => addBroadcastMembers(world, { groupId: 'group_none', members: [{ phone: stranger }] }),
    422,
    'Broadcast group not found',
  ],
  [
    'removal from an unknown group',
    (world) => removeBroadcastMembers(world, { groupId: 'group_none', phoneNumbers: [ravi] }),
    400,
    'Broadcast group not found',
  ],
  [
    'removal from a group that is not static',
    (world) => removeBroadcastMembers(world, { groupId: groups.dynamic.id, phoneNumbers: [ravi] }),
    400,
    'Members can be removed from static groups only',
  ],
  [
    'deletion of an unknown group among others',
    (world) => deleteBroadcastGroups(world, [groups.offers.id, 'group_none']),
    422,
    'Broadcast group not found',
  ],
])('refuses %s and changes nothing', (_, act, status, message) => {
  const world = setup();
  const before = takeSnapshot(world);
  expect(act(world)).toEqual({ kind: 'refusal', status, message });
  expect(takeSnapshot(world)).toEqual(before);
});
