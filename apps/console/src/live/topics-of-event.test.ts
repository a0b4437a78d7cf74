import { webhooks } from '@doubletick-kit/contract';
import { expect, test } from 'vitest';
import { allTopics, topicsOfEvent } from './topics-of-event.ts';

const conversation = ['chats', 'chat', 'messages'];
const record = ['journal', 'usage', 'keys'];
const delivery = ['deliveries', 'webhooks'];

test.each([
  ['REQUEST_ANSWERED', { method: 'GET' }, record],
  ['REQUEST_ANSWERED', { method: 'POST' }, allTopics],
  ['REQUEST_REFUSED', { method: 'POST' }, record],
  ['REQUEST_REFUSED', { method: 'POST', fault: { isApplied: false } }, record],
  ['REQUEST_REFUSED', { method: 'POST', fault: { isApplied: true } }, allTopics],
  ['MESSAGE_ACCEPTED', {}, conversation],
  ['INBOX_CHANGED', {}, [...conversation, 'customers']],
  ['MEMBER_JOINED', {}, ['team']],
  ['ADD_TAG', {}, [...conversation, 'customers']],
  ['WEBHOOK_DELIVERED', {}, delivery],
  ['WEBHOOK_FAILED', {}, delivery],
  ['WEBHOOK_BLOCKED', {}, delivery],
  ['WEBHOOK_HELD', {}, delivery],
  ['WEBHOOK_DROPPED', {}, delivery],
  ['KEY_CHANGED', {}, ['keys', 'usage']],
  ['CLOCK_CHANGED', {}, allTopics],
  ['FAULT_FIRED', {}, []],
  ['WORLD_RESET', {}, allTopics],
  ['WORLD_RESTORED', {}, allTopics],
])('%s with %j changes %j', (type, data, expected) => {
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
