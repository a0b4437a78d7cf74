import { expect, it } from 'vitest';
import { revokeLicense } from '../licenses/licenses.ts';
import { demo } from '../seed/demo.ts';
import { describeWorld } from '../snapshot.ts';
import { callStatusAt } from './call-course.ts';
import { type AiBotCallInput, initiateAgentCall, initiateAiBotCall, startsPerMinute } from './initiate-call.ts';
import { setupCalls } from './setup-calls.fixture.ts';

const { agents, aiAgents, customers, telephoneNumber, wabaNumbers } = demo;
const agentCall = { from: telephoneNumber, to: customers.unassigned.phone, agentNumber: agents.lead.phone };
const botCall: AiBotCallInput = {
  from: wabaNumbers.support,
  to: customers.unassigned.phone,
  channel: 'WHATSAPP',
  aiAgentName: aiAgents.active,
};

it('calls an unknown phone number for an agent, without an entry in a chat', () => {
  const { world } = setupCalls();
  const call = initiateAgentCall(world, { ...agentCall, to: '+91 99999 99998' });
  expect(call).toMatchObject({ network: 'PSTN', chatId: null, heldBy: { kind: 'member', phone: agents.lead.phone } });
  expect(world.customers.get('919999999998')).toMatchObject({ name: '919999999998' });
});

it('lets a bot call on either network without permission of the customer', () => {
  const { world } = setupCalls();
  const bot = { kind: 'aiAgent', name: aiAgents.active };
  expect(initiateAiBotCall(world, { ...botCall, to: customers.salesOnly.phone })).toMatchObject({ heldBy: bot });
  const call = initiateAiBotCall(world, { ...botCall, from: telephoneNumber, channel: 'PSTN' });
  expect(call).toMatchObject({ network: 'PSTN', heldBy: bot });
  if ('id' in call) expect(callStatusAt(call, world.now() + 70_000)).toBe('IN_PROGRESS');
});

it.each([
  ['no phone number', { to: 'Ravi' }, 422, 'to must be a valid phone number'],
  [
    'an unknown agent',
    { agentNumber: '919999999999' },
    400,
    'agentNumber must match exactly one active member of the organization',
  ],
  ['an unknown line', { from: wabaNumbers.support }, 422, 'PSTN number not found'],
  [
    'an agent without the permission',
    { agentNumber: agents.owner.phone },
    403,
    'The agent has no calling permission on this PSTN integration',
  ],
] as const)('refuses an agent call to %s, and changes nothing', (_, change, status, message) => {
  const { world } = setupCalls();
  const before = describeWorld(world);
  expect(initiateAgentCall(world, { ...agentCall, ...change })).toMatchObject({ status, message });
  expect(describeWorld(world)).toEqual(before);
});

it.each([
  ['no phone number', { to: '' }, 422, 'to must be a valid phone number'],
  ['an unknown bot', { aiAgentName: aiAgents.active.toUpperCase() }, 400, 'AI agent is not configured'],
  ['a bot that is off', { aiAgentName: aiAgents.inactive }, 400, 'AI agent is not configured'],
  ['an unknown number', { from: '919999999999' }, 422, 'WABA number not found'],
  ['a coexistence number', { from: wabaNumbers.sales }, 422, 'Calls are not supported for a coexistence number'],
  ['an unknown line', { channel: 'PSTN' }, 422, 'PSTN number not found'],
] as const)('refuses a bot call with %s, and changes nothing', (_, change, status, message) => {
  const { world } = setupCalls();
  const before = describeWorld(world);
  expect(initiateAiBotCall(world, { ...botCall, ...change })).toMatchObject({ status, message });
  expect(describeWorld(world)).toEqual(before);
});

it('refuses both kinds on either network if the organization has no PSTN calling', () => {
  const { world } = setupCalls({ telephoneCalls: 'off' });
  const refusal = { status: 403, message: 'PSTN calling is not enabled for the organization' };
  expect(initiateAgentCall(world, agentCall)).toMatchObject(refusal);
  expect(initiateAiBotCall(world, botCall)).toMatchObject(refusal);
});

it('refuses an agent whose license was revoked', () => {
  const { world } = setupCalls();
  revokeLicense(world, agents.lead.phone);
  expect(initiateAgentCall(world, agentCall)).toMatchObject({
    status: 403,
    message: 'The agent has no calling license',
  });
});

it('refuses to call a blocked customer', () => {
  const { world } = setupCalls();
  const customer = world.customers.get(customers.unassigned.phone);
  if (customer) world.customers.put({ ...customer, isBlocked: true });
  const refusal = { status: 422, message: 'Customer is blocked' };
  expect(initiateAgentCall(world, agentCall)).toMatchObject(refusal);
  expect(initiateAiBotCall(world, botCall)).toMatchObject(refusal);
});

it('limits the calls of each kind a minute, separately, in worlds with rate limits', () => {
  const { world, pass } = setupCalls({ rateLimits: 'on' });
  pass(10_000);
  for (let made = 0; made < startsPerMinute; made += 1) initiateAgentCall(world, agentCall);
  pass(20_000);
  expect(initiateAgentCall(world, agentCall)).toMatchObject({ status: 429, retryAfterSeconds: 40 });
  expect(initiateAiBotCall(world, botCall)).toMatchObject({ direction: 'OUTGOING' });
  pass(40_000);
  expect(initiateAgentCall(world, agentCall)).toMatchObject({ direction: 'OUTGOING' });
});
