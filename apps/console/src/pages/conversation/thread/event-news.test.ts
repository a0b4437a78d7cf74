import { expect, it } from 'vitest';
import { newsOf } from './event-news.ts';

it.each([
  ['WORLD_RESET', {}, 'restart'],
  ['WORLD_RESTORED', {}, 'restart'],
  ['REQUEST_ANSWERED', { method: 'GET', path: '/chats' }, 'none'],
  ['REQUEST_ANSWERED', { method: 'POST', path: '/assign' }, 'news'],
  ['REQUEST_REFUSED', { method: 'POST' }, 'none'],
  ['WEBHOOK_DELIVERED', {}, 'none'],
  ['CLOCK_CHANGED', {}, 'none'],
  ['MESSAGE_ACCEPTED', { chatId: 'chat_1' }, 'news'],
  ['MESSAGE_ACCEPTED', { chatId: 'chat_2' }, 'none'],
  ['MESSAGE_RECEIVED', { from: '919999999921' }, 'news'],
  ['CHAT_ASSIGNED_TO_AGENT', { chatId: 'chat_1' }, 'news'],
  ['CALL_INCOMING_INITIATED', { chatId: '' }, 'news'],
  ['INBOX_CHANGED', { chatId: 'chat_1', change: 'RECEIVED' }, 'news'],
  ['INBOX_CHANGED', { chatId: 'chat_1', change: 'CLEARED' }, 'restart'],
  ['INBOX_CHANGED', { chatId: 'chat_1', change: 'REMOVED' }, 'restart'],
  ['INBOX_CHANGED', { chatId: 'chat_2', change: 'CLEARED' }, 'none'],
  ['MESSAGE_STATUS_UPDATE', { messageId: 'a', status: 'READ' }, 'status'],
  ['MESSAGE_STATUS_UPDATE', { messageId: 'a', status: 'SOMETHING_NEW' }, 'news'],
])('%s with %o means %s', (type, data, expected) => {
  expect(newsOf({ id: 1, at: 0, type, data }, 'chat_1').kind).toBe(expected);
});

it('takes the reason of a failure along', () => {
  const data = { messageId: 'a', status: 'FAILED', failMessage: 'Message undeliverable' };
  expect(newsOf({ id: 1, at: 0, type: 'MESSAGE_STATUS_UPDATE', data }, 'chat_1')).toEqual({
    kind: 'status',
    messageId: 'a',
    change: { status: 'FAILED', reason: 'Message undeliverable' },
  });
});
