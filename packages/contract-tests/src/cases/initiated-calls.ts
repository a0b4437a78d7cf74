import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { agents, aiAgents, customers, telephoneNumber, wabaNumbers } = demo;

const agentCall = {
  from: `+${telephoneNumber}`,
  to: `+${customers.unassigned.phone}`,
  channel: 'PSTN',
  agentNumber: `+${agents.lead.phone}`,
};
const agentCases: readonly Case[] = [
  {
    operation: 'initiateAgentCall',
    status: 200,
    because: 'the agent may call from this number',
    input: { body: agentCall },
    answer: { success: true, data: { pstnPhoneNumber: agentCall.from }, customer: { phoneNumber: agentCall.to } },
  },
  {
    operation: 'initiateAgentCall',
    status: 400,
    because: 'no team member has this phone number',
    input: { body: { ...agentCall, agentNumber: '919999999999' } },
    answer: { message: ['agentNumber must match exactly one active member of the organization'] },
  },
  {
    operation: 'initiateAgentCall',
    status: 403,
    because: 'the agent may not call from this number',
    input: { body: { ...agentCall, agentNumber: agents.owner.phone } },
    answer: { message: 'The agent has no calling permission on this PSTN integration' },
  },
  {
    operation: 'initiateAgentCall',
    status: 422,
    because: 'the number does not support telephone calls',
    input: { body: { ...agentCall, from: wabaNumbers.support } },
    answer: { message: 'PSTN number not found' },
  },
  {
    operation: 'initiateAgentCall',
    status: 429,
    because: 'ten calls were started within a minute',
    input: { body: agentCall },
    before: Array.from({ length: 10 }, () => ({ operation: 'initiateAgentCall', input: { body: agentCall } }) as const),
    world: { rateLimits: 'on' },
  },
];

const botCall = { ...agentCall, from: `+${wabaNumbers.support}`, channel: 'WHATSAPP', aiAgentName: aiAgents.active };
const botCases: readonly Case[] = [
  {
    operation: 'initiateAiBotCall',
    status: 200,
    because: 'the AI agent is active',
    input: { body: botCall },
    answer: { success: true, customer: { name: customers.unassigned.name } },
  },
  {
    operation: 'initiateAiBotCall',
    status: 200,
    because: 'it calls by telephone',
    input: { body: { ...botCall, from: telephoneNumber, channel: 'PSTN' } },
    answer: { data: { pstnPhoneNumber: `+${telephoneNumber}` } },
  },
  {
    operation: 'initiateAiBotCall',
    status: 400,
    because: 'the AI agent is off',
    input: { body: { ...botCall, aiAgentName: aiAgents.inactive } },
    answer: { message: ['AI agent is not configured'] },
  },
  {
    operation: 'initiateAiBotCall',
    status: 403,
    because: 'the organization does not have telephone calls',
    input: { body: botCall },
    world: { telephoneCalls: 'off' },
    answer: { message: 'PSTN calling is not enabled for the organization' },
  },
  {
    operation: 'initiateAiBotCall',
    status: 422,
    because: 'the number is also used in the WhatsApp Business app',
    input: { body: { ...botCall, from: wabaNumbers.sales } },
    answer: { message: 'Calls are not supported for a coexistence number' },
  },
  {
    operation: 'initiateAiBotCall',
    status: 422,
    because: 'the customer is blocked',
    input: { body: { ...botCall, to: customers.blocked.phone } },
    answer: { message: 'Customer is blocked' },
  },
  {
    operation: 'initiateAiBotCall',
    status: 429,
    because: 'ten calls were started within a minute',
    input: { body: botCall },
    before: Array.from({ length: 10 }, () => ({ operation: 'initiateAiBotCall', input: { body: botCall } }) as const),
    world: { rateLimits: 'on' },
  },
];

/** Calls by an agent or an AI agent. */
export const initiatedCallCases: readonly Case[] = [...agentCases, ...botCases];
