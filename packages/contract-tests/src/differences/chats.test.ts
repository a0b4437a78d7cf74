import { expect, it } from 'vitest';
import { checkOperations, type OperationDifference, titled } from './difference.ts';
import { schemaOf } from './document.ts';

const customer = '919999999921';
const waba = '919999999901';
const exported = {
  customerPhoneNumber: customer,
  wabaNumber: waba,
  startDate: '01-06-2026',
  endDate: '07-06-2026',
  includeMedia: true,
};

it.each(
  titled<OperationDifference>([
    {
      title: 'takes the phone numbers of a conversation window in the query',
      of: 'getChatWindowStatus',
      has: { requestContentTypes: [] },
      takes: [{ query: { customerPhoneNumber: customer, wabaNumber: waba } }],
      refuses: [['required /wabaNumber', { query: { customerPhoneNumber: customer } }]],
      says: ['as digits without it'],
    },
    {
      title: 'returns a flag for an export whose destination is not documented',
      of: 'exportChats',
      answers: [[201, { success: true }]],
      neverAnswers: [['type /success', 201, { success: 'true' }]],
      has: { safety: 'unsafe' },
      says: ['no file', 'delivered later in another way'],
    },
    {
      title: 'leaves open whether an export contains links or files',
      of: 'exportChats',
      takes: [{ body: exported }],
      refuses: [['type /includeMedia', { body: { ...exported, includeMedia: 'true' } }]],
      says: ['as links', 'as files'],
    },
    {
      title: 'takes the days of an export as DD-MM-YYYY',
      of: 'exportChats',
      refuses: [
        ['pattern /startDate', { body: { ...exported, startDate: '2026-06-01' } }],
        ['pattern /endDate', { body: { ...exported, endDate: '32-06-2026' } }],
      ],
      says: ['time zone is not documented'],
    },
    {
      title: 'takes the days of messages as DD-MM-YYYY, or none',
      of: 'getChatMessages',
      takes: [
        { query: { wabaNumber: waba, customerNumber: customer } },
        { query: { wabaNumber: waba, customerNumber: customer, startDate: '01-06-2026' } },
      ],
      refuses: [
        ['pattern /startDate', { query: { wabaNumber: waba, customerNumber: customer, startDate: '2026-06-01' } }],
      ],
    },
    {
      title: 'reads a message whose content is an object or a string',
      of: 'getChatMessages',
      answers: [
        [
          200,
          { messages: [{ id: 'msg_1', message: { text: 'Hello' }, messageOriginType: 'CUSTOMER', totalCount: 1 }] },
        ],
        [
          201,
          { success: true, messages: [{ messageId: 'msg_1', sender: customer, recipient: waba, message: 'Hello' }] },
        ],
      ],
      neverAnswers: [['anyOf /messages/0', 200, { messages: [{ message: 7 }] }]],
      says: ["Integrators have seen the guide's form"],
    },
    {
      title: 'has a 404 for messages from the guide only',
      of: 'getChatMessages',
      sources: { 404: 'guide' },
    },
    {
      title: 'lists messages without pages and without a promised order',
      of: 'getChatMessages',
      has: { pagination: { items: '/messages' } },
      says: ['no pages', 'order is not guaranteed'],
    },
    {
      title: 'has the number of messages of a response in each message',
      of: 'getChatMessages',
      neverAnswers: [['type /messages/0/totalCount', 200, { messages: [{ message: {}, totalCount: '1' }] }]],
      says: ['although each message has it'],
    },
    {
      title: 'lists up to 100 chats on a page',
      of: 'getChatList',
      takes: [{ query: { limit: 100 } }, { query: { limit: 1 } }],
      refuses: [
        ['maximum /limit', { query: { limit: 101 } }],
        ['minimum /limit', { query: { limit: 0 } }],
      ],
    },
    {
      title: 'takes several tags, numbers and handles as one string each, and either half of a cursor alone',
      of: 'getChatList',
      takes: [
        { query: { tags: 'vip,late', wabaNumbers: `${waba},919999999902`, instagramHandles: '@acme,acme' } },
        { query: { nextChatId: 'chat_1' } },
        { query: { nextChatTimestamp: 1 } },
      ],
    },
    {
      title: 'reads a chat without a provider or with an unknown one, and option values that are objects',
      of: 'getChatList',
      answers: [
        [200, { chats: [{ providerType: null, customFields: [{ values: [{}] }] }] }],
        [200, { chats: [{ providerType: 'TELEGRAM' }] }],
      ],
      neverAnswers: [
        ['type /chats/0/providerType', 200, { chats: [{ providerType: 7 }] }],
        ['type /chats/0/customFields/0/values/0', 200, { chats: [{ customFields: [{ values: ['Pune'] }] }] }],
      ],
    },
    {
      title: 'calls the clearing of a chat queued, and has two responses for an unknown chat',
      of: 'clearChatMessages',
      sources: { 200: 'reference', 404: 'reference' },
      says: ['Status 200 means that the removal is queued', '200 does not prove that the chat exists'],
    },
    {
      title: 'clears the chat between a WhatsApp number of the account and a customer',
      of: 'clearChatMessages',
      takes: [{ body: { from: waba, to: customer } }],
      refuses: [['required /to', { body: { from: waba } }]],
      has: {
        audit: { class: 'destroy', senders: ['$request.body#/from'], recipients: ['$request.body#/to'] },
      },
    },
    {
      title: 'has no 404 for the collaborators of an unknown chat',
      of: ['addChatCollaborators', 'removeChatCollaborators'],
      sources: { 400: 'reference', 404: null },
      answers: [[400, { statusCode: 400, message: 'no', error: 'Bad Request' }]],
    },
  ]),
)('%s', checkOperations);

it('describes both forms of a listed message', () => {
  expect(schemaOf('ChatMessage')).toMatchObject({
    anyOf: [
      { $ref: '#/components/schemas/RecordedChatMessage' },
      { $ref: '#/components/schemas/DocumentedChatMessage' },
    ],
  });
});
