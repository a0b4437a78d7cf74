import fc from 'fast-check';
import { expect, it } from 'vitest';
import { demo } from '../seed/demo.ts';
import { simulate } from '../simulate/simulate.ts';
import { logOut, readMember, setAgentStatus } from './members.ts';
import { setupTeam } from './setup-team.fixture.ts';

const { agents } = demo;

it('logs a member out, who is not online then, and changes nothing else', () => {
  const { world, phones } = setupTeam();
  const before = world.members.get(phones.lead);
  expect(before).toMatchObject({ isLoggedIn: true, status: 'ONLINE' });
  const after = { ...before, isLoggedIn: false, status: 'OFFLINE' };
  for (const _time of [1, 2]) expect(logOut(world, `+${phones.lead}`)).toEqual(after);
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

it('never has a member who is online and logged out, whatever happens', () => {
  const member = fc.constantFrom(...Object.values(agents).map(({ phone }) => phone));
  const step = fc.record({ phone: member, act: fc.constantFrom('ONLINE', 'OFFLINE', 'log out', 'write') });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const { world } = setupTeam();
      for (const { phone, act } of steps) {
        const to = demo.customers.onBoth.phone;
        const wabaNumber = demo.wabaNumbers.sales;
        if (act === 'log out') logOut(world, phone);
        else if (act === 'write') simulate(world, { type: 'MEMBER_MESSAGE', from: phone, to, wabaNumber, text: 'Hi' });
        else setAgentStatus(world, { phone, status: act });
        expect([...world.members.values()].filter((one) => one.status === 'ONLINE' && !one.isLoggedIn)).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
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
