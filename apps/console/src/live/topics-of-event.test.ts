import { webhooks } from '@doubletick-kit/contract';
import { expect, test } from 'vitest';
import { allTopics, topicsOfEvent } from './topics-of-event.ts';

const conversation = ['chats', 'chat', 'messages'];
const record = ['journal', 'usage', 'keys'];
const delivery = ['deliveries', 'webhooks'];

/** The events of the mock itself. */
const own = {
  REQUEST_ANSWERED: allTopics,
  REQUEST_REFUSED: record,
  MESSAGE_ACCEPTED: conversation,
  INBOX_CHANGED: [...conversation, 'customers'],
  MEMBER_JOINED: ['team', 'chat', 'summary'],
  BOT_CHANGED: ['bots', 'apis'],
  SAVED_API_CHANGED: ['apis', 'bots'],
  BOT_RUN_CHANGED: ['runs', 'bots'],
  KEY_CHANGED: ['keys', 'usage'],
  WEBHOOK_DELIVERED: delivery,
  WEBHOOK_FAILED: delivery,
  WEBHOOK_BLOCKED: delivery,
  WEBHOOK_HELD: delivery,
  WEBHOOK_DROPPED: delivery,
  CLOCK_CHANGED: allTopics,
  FAULT_FIRED: [],
  WORLD_RESET: allTopics,
  WORLD_RESTORED: allTopics,
};

test.each(Object.entries(own))('%s changes %j', (type, expected) => {
  expect(topicsOfEvent({ id: 1, at: 0, type, data: {} })).toEqual(expected);
});

test.each([
  ['a read', 'REQUEST_ANSWERED', { method: 'GET' }, record],
  ['a change', 'REQUEST_ANSWERED', { method: 'POST' }, allTopics],
  ['a refused change', 'REQUEST_REFUSED', { method: 'POST' }, record],
  ['a fault before the change', 'REQUEST_REFUSED', { method: 'POST', fault: { isApplied: false } }, record],
  ['a fault after the change', 'REQUEST_REFUSED', { method: 'POST', fault: { isApplied: true } }, allTopics],
])('%s changes what it can', (_, type, data, expected) => {
  expect(topicsOfEvent({ id: 1, at: 0, type, data })).toEqual(expected);
});

const notOfOneChat: Readonly<Record<string, readonly string[]>> = {
  TEMPLATE_UPDATE: ['templates'],
  ASSIGNED_AGENT_STATUS_CHANGED: ['team', 'chat'],
};

test.each(Object.keys(webhooks))('the webhook event %s changes the chat list, or is known not to', (type) => {
  const changed = topicsOfEvent({ id: 1, at: 0, type, data: {} });
  expect(changed).toEqual(notOfOneChat[type] ?? expect.arrayContaining(['chats', 'chat']));
});

test('an event of a later version changes the conversations', () => {
  expect(topicsOfEvent({ id: 1, at: 0, type: 'SOMETHING_NEW', data: {} })).toEqual(conversation);
});
