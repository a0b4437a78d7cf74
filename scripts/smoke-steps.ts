import assert from 'node:assert/strict';
import { demo } from '@doubletick-kit/mock-server';
import type { SmokeConnection } from './smoke-connection.ts';

/** One line of the smoke run. It fails by throwing. */
export interface SmokeStep {
  name: string;
  run(connection: SmokeConnection): Promise<void>;
}

const { agents, customers, wabaNumbers } = demo;
const customerPhoneNumber = customers.unassigned.phone;
const nobody = '919999999999';

/** Both walkthroughs, in order: each step builds on what the steps before it changed. */
export const smokeSteps: SmokeStep[] = [
  assigns('assigns a team member to an unassigned chat, however the phone numbers are spelled', {
    body: { customerPhoneNumber: spaced(customerPhoneNumber), assignedUserPhoneNumber: spaced(agents.lead.phone) },
    answer: agents.lead,
  }),
  assigns('keeps the assignee without reassign, and returns who that is', {
    body: { customerPhoneNumber, assignedUserPhoneNumber: agents.member.phone },
    answer: agents.lead,
  }),
  assigns('replaces the assignee with reassign', {
    body: { customerPhoneNumber, assignedUserPhoneNumber: agents.member.phone, reassign: true },
    answer: agents.member,
  }),
  assigns('asks for wabaNumber when the customer has chats on two WABA numbers', {
    body: { customerPhoneNumber: customers.onBoth.phone, assignedUserPhoneNumber: agents.lead.phone },
    status: 400,
    answer: { statusCode: 400 },
    mention: 'wabaNumber',
  }),
  assigns('assigns the chat on the first WABA number', {
    body: onNumber(wabaNumbers.support, agents.lead.phone),
    answer: agents.lead,
  }),
  assigns('assigns the chat on the second WABA number to someone else', {
    body: onNumber(wabaNumbers.sales, agents.owner.phone),
    answer: agents.owner,
  }),
  assigns('refuses an assignee who is not in the team', {
    body: { customerPhoneNumber, assignedUserPhoneNumber: nobody },
    status: 422,
    answer: { message: 'User is not a member of the team' },
  }),
  collaborates('adds a collaborator, and lists an unknown phone number under failed', {
    body: { from: wabaNumbers.support, to: customerPhoneNumber, agentNumbers: [agents.lead.phone, nobody] },
    answer: { success: [{ number: agents.lead.phone, name: agents.lead.name }], failed: [{ number: nobody }] },
  }),
  collaborates('adds the same collaborator again without an error', {
    body: { from: wabaNumbers.support, to: customerPhoneNumber, agentNumbers: [agents.lead.phone] },
    answer: { failed: [] },
  }),
  collaborates('refuses collaborators for a chat that does not exist', {
    body: { from: wabaNumbers.sales, to: customerPhoneNumber, agentNumbers: [agents.lead.phone] },
    status: 400,
    answer: { statusCode: 400 },
  }),
  {
    name: 'refuses a wrong key',
    async run(gateway) {
      const { status } = await gateway.send('GET', '/team', { key: 'key_xxxxxxxxxx' });
      assert.equal(status, 401);
    },
  },
  {
    name: "reads the chat back with its assignee's name",
    async run(gateway) {
      const { body } = await gateway.send('GET', `/chats?assignedUserPhone=${agents.member.phone}`);
      const chat = list(body.chats).find(({ phoneNumber }) => phoneNumber === customerPhoneNumber);
      assert.equal(chat?.assignedUserName, agents.member.name);
    },
  },
  {
    // No operation of the API returns the collaborators of a chat, so this asks the mock itself.
    name: 'finds the collaborator on the chat, once',
    async run({ mockTable }) {
      const chats = list(await mockTable('chats'));
      const chat = chats.find(({ customerPhone }) => customerPhone === customerPhoneNumber);
      assert.deepEqual(chat?.collaboratorPhones, [agents.lead.phone]);
    },
  },
  {
    name: 'finds every request in the audit log with its status, and no customer phone number in clear',
    async run({ auditRecords, answers }) {
      const records = auditRecords();
      const recorded = records.map(({ operation, status }) => ({ operation, status }));
      assert.deepEqual(recorded, answers);
      assert.ok(!JSON.stringify(records).includes(customerPhoneNumber), 'a customer phone number is in clear');
    },
  },
];

interface Expectation {
  body: object;
  /** Default: 200. */
  status?: number;
  /** A part of the answer. */
  answer: object;
  /** A word in the answer's message. */
  mention?: string;
}

function assigns(name: string, expectation: Expectation): SmokeStep {
  return posts(name, '/team-member/assign', expectation);
}

function collaborates(name: string, expectation: Expectation): SmokeStep {
  return posts(name, '/collaborators/add', expectation);
}

function posts(name: string, path: string, { body, status = 200, answer, mention = '' }: Expectation): SmokeStep {
  return {
    name,
    async run(gateway) {
      const received = await gateway.send('POST', path, { body });
      assert.equal(received.status, status);
      assert.partialDeepStrictEqual(received.body, answer);
      assert.ok(JSON.stringify(received.body).includes(mention), `the answer does not mention ${mention}`);
    },
  };
}

function onNumber(wabaNumber: string, assignedUserPhoneNumber: string): object {
  return { customerPhoneNumber: customers.onBoth.phone, assignedUserPhoneNumber, wabaNumber, reassign: true };
}

/** Formats a phone number as a person would: `+91 99999 99921`. */
function spaced(digits: string): string {
  return `+${digits.slice(0, 2)} ${digits.slice(2, 7)} ${digits.slice(7)}`;
}

function list(value: unknown): Record<string, unknown>[] {
  assert.ok(Array.isArray(value), 'the answer has no list where a list is expected');
  return value;
}
