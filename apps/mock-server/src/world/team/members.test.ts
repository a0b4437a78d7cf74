import { expect, it } from 'vitest';
import { demo } from '../seed/demo.ts';
import { logOut, readMember, setAgentStatus } from './members.ts';
import { setupTeam } from './setup-team.fixture.ts';

const { agents } = demo;

it('logs a member out, and changes nothing else', () => {
  const { world, phones } = setupTeam();
  const before = world.members.get(phones.lead);
  expect(before).toMatchObject({ isLoggedIn: true });
  for (const _time of [1, 2]) expect(logOut(world, `+${phones.lead}`)).toEqual({ ...before, isLoggedIn: false });
  expect(logOut(world, phones.nobody)).toMatchObject({ status: 422, message: 'User is not a member of the team' });
});

it('returns the previous status of an agent, and null before the first', () => {
  const { world, phones } = setupTeam();
  const set = (status: 'ONLINE' | 'OFFLINE') => setAgentStatus(world, { phone: `+${phones.second}`, status });
  expect([set('ONLINE'), set('OFFLINE'), set('OFFLINE')]).toEqual([
    { previous: null },
    { previous: 'ONLINE' },
    { previous: 'OFFLINE' },
  ]);
});

it.each([
  ['off', agents.lead.phone, 'Agent Availability is not enabled for the organization'],
  ['on', '919999999999', 'Agent not found'],
  ['on', '9999999912', 'Agent not found'],
] as const)('sets no status with Agent Availability %s for %s: %s', (agentAvailability, phone, message) => {
  const { world, state } = setupTeam({ agentAvailability });
  const before = state();
  expect(setAgentStatus(world, { phone, status: 'OFFLINE' })).toEqual({ kind: 'refusal', status: 400, message });
  expect(state()).toEqual(before);
});

it('finds a member and their managers, however the phone number is written', () => {
  const { world } = setupTeam();
  expect(readMember(world, '+91 99999 99914')).toMatchObject({
    member: agents.secondMember,
    managers: [agents.lead, agents.owner],
  });
});

it.each([
  ['', 400, 'agentNumber must be a valid phone number'],
  ['Asha', 400, 'agentNumber must be a valid phone number'],
  ['91-99999-99912', 400, 'agentNumber must be a valid phone number'],
  ['123', 422, 'Invalid phone number: ending in 23'],
  ['0919999999912', 422, 'Invalid phone number: ending in 12'],
  ['919999999999', 404, 'Team member not found'],
  [demo.invited.phone, 404, 'Team member not found'],
  ['9999999912', 404, 'Team member not found: did you leave out the country code?'],
])('finds no member by "%s" (%i)', (number, status, message) => {
  expect(readMember(setupTeam().world, number)).toEqual({ kind: 'refusal', status, message });
});
