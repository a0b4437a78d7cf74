import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import type { Message } from '../tables/messages.ts';
import { addMessage } from './add-message.ts';
import { checkReply, type ReplyCheck } from './check-reply.ts';
import { openChat } from './open-chat.ts';

const { agents, customers, wabaNumbers } = demo;
const { phone: phoneNumber } = customers.withoutChat;
const seededAt = 1_000_000_000_000;

/** A chat with one message at each of these seconds. */
function setup(...story: (readonly [Message['origin'], number])[]) {
  const world = createWorld({ options: defaultOptions, now: () => seededAt });
  const chat = openChat(world, { wabaNumber: wabaNumbers.support, customerPhone: phoneNumber });
  for (const [origin, second] of story) {
    addMessage(world, chat, { origin, type: 'TEXT', text: 'x', createdAt: seededAt + second * 1_000 });
  }
  return (check: Partial<ReplyCheck> = {}) =>
    checkReply(world, { phoneNumber, waitingForResponseInSec: 60, wabaNumber: wabaNumbers.support, ...check });
}

it.each<[string, (readonly [Message['origin'], number])[], boolean]>([
  [
    'just in time',
    [
      ['CUSTOMER', 0],
      ['USER', 60],
    ],
    true,
  ],
  [
    'a second late',
    [
      ['CUSTOMER', 0],
      ['USER', 61],
    ],
    false,
  ],
  ['never', [['CUSTOMER', 0]], false],
  [
    'only as a system note',
    [
      ['CUSTOMER', 0],
      ['SYSTEM', 1],
    ],
    false,
  ],
  [
    'twice, first in time',
    [
      ['CUSTOMER', 0],
      ['USER', 5],
      ['USER', 500],
    ],
    true,
  ],
  [
    'late at first, in time to the last message',
    [
      ['CUSTOMER', 0],
      ['USER', 90],
      ['CUSTOMER', 100],
      ['USER', 110],
    ],
    true,
  ],
  [
    'in time at first, not at all to the last message',
    [
      ['CUSTOMER', 0],
      ['USER', 9],
      ['CUSTOMER', 10],
    ],
    false,
  ],
  [
    'at the same moment',
    [
      ['CUSTOMER', 0],
      ['USER', 0],
    ],
    true,
  ],
  ['to nothing', [['USER', 0]], true],
])('judges a reply that came %s', (_, story, isInTime) => {
  expect(setup(...story)()).toMatchObject({ isInTime });
});

it('returns the assignee or the default agent', () => {
  const fallback = { defaultAgentName: 'Ila', defaultAgentNumber: '919999999919' };
  const check = setup();
  expect(check(fallback)).toMatchObject({ agentName: 'Ila', agentPhoneNumber: '919999999919' });
  expect(check()).toMatchObject({ agentName: undefined, agentPhoneNumber: undefined });
  expect(check({ ...fallback, phoneNumber: customers.assigned.phone })).toMatchObject({
    agentName: agents.lead.name,
    agentPhoneNumber: `+${agents.lead.phone}`,
  });
});

it.each<[Partial<ReplyCheck>, number]>([
  [{ phoneNumber: undefined }, 400],
  [{ waitingForResponseInSec: undefined }, 400],
  [{ phoneNumber: customers.onBoth.phone, wabaNumber: undefined }, 400],
  [{ phoneNumber: '919999999999' }, 422],
  [{ wabaNumber: '919999999999' }, 422],
  [{ wabaNumber: wabaNumbers.sales }, 422],
])('refuses %j by %s', (check, status) => {
  expect(setup()(check)).toMatchObject({ kind: 'refusal', status });
});
