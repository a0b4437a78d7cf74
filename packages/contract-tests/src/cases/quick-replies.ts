import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';
import { isObject } from '../schemas/schema.ts';

const { thanks, welcome } = demo.quickReplies;
const rawMessage = { messageType: 'text', text: 'Hi {{customer_name}}!' };

export const quickReplyCases: readonly Case[] = [
  {
    operation: 'listQuickReplies',
    status: 200,
    because: 'there are quick replies',
    answer: [{ shortcut: `/${thanks}` }, { shortcut: `/${welcome}` }],
  },
  {
    operation: 'listQuickReplies',
    status: 200,
    because: 'the cursor is a date',
    before: [{ operation: 'listQuickReplies', input: {} }],
    input: ([list]) => {
      const first = list?.[0];
      const lastQuickReplyDate = isObject(first) ? first.dateCreated : undefined;
      return { query: { accessTo: 'everyone', searchTerm: 'WELCOME', lastQuickReplyDate } };
    },
    answer: [{ shortcut: `/${welcome}`, accessTo: 'everyone' }],
  },
  {
    operation: 'listQuickReplies',
    status: 400,
    because: 'the date is invalid',
    input: { query: { lastQuickReplyDate: 'yesterday' } },
  },
  {
    operation: 'createQuickReply',
    status: 201,
    because: 'the shortcut is available',
    input: { body: { shortcut: '/hello', rawMessage } },
    answer: { shortcut: '/hello', accessTo: 'everyone', rawMessage },
  },
  {
    operation: 'createQuickReply',
    status: 400,
    because: 'the shortcut is taken',
    input: { body: { shortcut: welcome, rawMessage } },
    answer: { message: ['shortcut already exists'] },
  },
  {
    operation: 'getQuickReplyDetails',
    status: 200,
    because: 'the shortcut is known, without its slash',
    input: { query: { shortcut: welcome } },
    answer: { shortcut: `/${welcome}` },
  },
  {
    operation: 'getQuickReplyDetails',
    status: 400,
    because: 'the shortcut is unknown',
    input: { query: { shortcut: 'hello' } },
    answer: { message: ['Quick reply not found'] },
  },
  {
    operation: 'updateQuickReply',
    status: 200,
    because: 'its shortcut changes',
    input: { path: { shortcut: welcome }, body: { shortcut: '/welcome-updated', rawMessage } },
    answer: { shortcut: '/welcome-updated', accessTo: 'everyone', rawMessage },
  },
  {
    operation: 'updateQuickReply',
    status: 400,
    because: 'another quick reply has the shortcut',
    input: { path: { shortcut: welcome }, body: { shortcut: thanks, rawMessage } },
    answer: { message: ['shortcut already exists'] },
  },
  {
    operation: 'updateQuickReply',
    status: 404,
    because: 'the shortcut is unknown',
    input: { path: { shortcut: 'hello' }, body: { shortcut: '/hello', rawMessage } },
    answer: { message: 'Quick reply not found' },
  },
  {
    operation: 'deleteQuickReply',
    status: 200,
    because: 'the shortcut is known',
    input: { path: { shortcut: welcome } },
  },
  {
    operation: 'deleteQuickReply',
    status: 400,
    because: 'the shortcut is only a slash',
    input: { path: { shortcut: '/' } },
    answer: { message: ['shortcut should not be empty'] },
  },
  {
    operation: 'deleteQuickReply',
    status: 404,
    because: 'it is already deleted',
    before: [{ operation: 'deleteQuickReply', input: { path: { shortcut: welcome } } }],
    input: { path: { shortcut: welcome } },
    answer: { message: 'Quick reply not found' },
  },
];
