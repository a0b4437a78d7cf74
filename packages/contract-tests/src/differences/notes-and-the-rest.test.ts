import { expect, it } from 'vitest';
import { checkOperations, type OperationDifference, titled } from './difference.ts';
import { schemaOf } from './document.ts';

const from = '919999999901';
const to = '919999999921';
const phone = to;
const quickReply = { shortcut: '/welcome', rawMessage: { messageType: 'text', text: 'Hello' } };
const link = { configurationName: 'upi', items: [{ name: 'Tea', amount: 10, quantity: 1 }] };

it.each(
  titled<OperationDifference>([
    {
      title: 'accepts a note for a group, for a customer, or with all three properties',
      of: 'createNote',
      takes: [
        { body: { note: 'Hello', groupId: 'grp_0000000001' } },
        { body: { note: 'Hello', from, to } },
        { body: { note: 'Hello', from, to, groupId: 'grp_0000000001' } },
      ],
      refuses: [
        ['anyOf ', { body: { note: 'Hello' } }],
        ['anyOf ', { body: { note: 'Hello', from } }],
      ],
      says: ['What happens if you send all three is not documented'],
    },
    {
      title: 'lists notes of any chat, and says how to identify a chat',
      of: 'listNotes',
      takes: [{ query: {} }, { query: { from, to, groupId: 'grp_0000000001' } }],
      says: ['by `from` and `to` together'],
    },
    {
      title: 'states the limit of notes, with an observed response',
      of: ['listNotes', 'createNote', 'updateNote', 'deleteNote', 'getNote'],
      has: { rateLimits: [{ limit: 60, per: 'minute', scope: 'organization' }] },
      sources: { 429: 'observed' },
    },
    {
      title: 'takes 10 to 15 characters as a phone number of notes, and explains the plus in a query',
      of: 'listNotes',
      refuses: [['minLength /to', { query: { from, to: '999999921' } }]],
      says: ['write a leading `+` as `%2B`'],
    },
    {
      title: 'returns 201 for changes of a note, and an empty object for a deletion',
      of: ['updateNote', 'deleteNote'],
      sources: { 200: null, 201: 'reference' },
      answers: [[201, {}]],
      neverAnswers: [['type ', 201, 'deleted']],
    },
    {
      title: 'guarantees nothing about a quick reply response',
      of: ['getQuickReplyDetails', 'updateQuickReply', 'deleteQuickReply'],
      answers: [
        [200, {}],
        [200, { shortcut: 7 }],
      ],
      neverAnswers: [['type ', 200, 'none']],
      says: ['No body is documented'],
    },
    {
      title: 'reads a list of quick replies as a list or an object, without pages',
      of: 'listQuickReplies',
      answers: [
        [200, []],
        [200, { quickReplies: [] }],
      ],
      neverAnswers: [['type ', 200, 'none']],
      says: ['A bare list, or an object that contains one, is assumed'],
    },
    {
      title: 'accepts a shortcut with or without its slash',
      of: 'updateQuickReply',
      takes: [
        { params: { shortcut: 'welcome' }, body: quickReply },
        { params: { shortcut: '/welcome' }, body: { ...quickReply, shortcut: 'welcome' } },
      ],
      says: ['%2F'],
    },
    {
      title: 'accepts any audience and any message of a quick reply',
      of: 'createQuickReply',
      takes: [{ body: { ...quickReply, accessTo: 'team', rawMessage: { messageType: 'image', url: 'a' } } }],
      refuses: [['type /accessTo', { body: { ...quickReply, accessTo: 7 } }]],
      says: ['what happens if it already exists'],
    },
    { title: 'assumes a 400 for the deletion of a quick reply', of: 'deleteQuickReply', sources: { 400: 'assumed' } },
    {
      title: 'has no 404 for the details of a quick reply',
      of: 'getQuickReplyDetails',
      sources: { 404: null },
      says: ['the response for an unknown shortcut is documented'],
    },
    {
      title: 'names both hosts of embedded conversations',
      of: 'getEmbedUrl',
      says: ['web.doubletick.io', 'webextend.doubletick.io', 'Allow both hosts'],
    },
    {
      title: 'ranks the channels of an embedded conversation like the guide',
      of: 'getEmbedUrl',
      takes: [{ body: { phone, integrationId: 'int_0000000001', wabaNumber: from } }],
      says: ['the guide says that `wabaNumber` is ignored if `integrationId` is sent'],
    },
    {
      title: 'recommends replacing the parameters that hide parts of an embedded conversation',
      of: 'getEmbedUrl',
      says: ['replace these instead of adding them again', 'the guide contradicts itself on its form'],
    },
    {
      title: 'states the daily quota of custom events, with two responses when it is exceeded',
      of: 'fireCustomEvent',
      has: { rateLimits: [{ limit: 20000, per: 'day', scope: 'organization' }] },
      sources: { 400: 'reference', 429: 'reference' },
      says: ['The only source is the message of that 400'],
    },
    {
      title: 'checks the rules of a payment link that are documented in prose',
      of: 'generateCcAvenuePaymentLink',
      takes: [{ body: link }, { body: { ...link, referenceId: 'Order_1.a-b' } }],
      refuses: [
        ['pattern /referenceId', { body: { ...link, referenceId: 'Order 1' } }],
        ['multipleOf /items/0/quantity', { body: { ...link, items: [{ name: 'Tea', amount: 10, quantity: 1.5 }] } }],
      ],
      says: [
        'the request does not name a WhatsApp number',
        'the response for an unknown configuration or a reference that is already used',
      ],
    },
    {
      title: 'treats a summary as a read that costs, and recommends a range that both readings allow',
      of: 'getChatAiSummary',
      has: { method: 'GET', safety: 'unsafe' },
      says: ['so stay within `startDate` plus 6'],
    },
    {
      title: 'reads the summary of a group whose pages differ about API key, errors and phone numbers',
      of: 'getWaGroupAiSummary',
      has: {
        safety: 'unsafe',
        keyHeaders: ['authorization', 'x-public-api-key'],
        path: '/channel/wa-group/ai-summary',
      },
      sources: { 401: 'reference', 403: 'reference' },
      answers: [[200, { members: [{ customerNumber: '+919999999921' }, { customerNumber: to }] }]],
      neverAnswers: [['type /members/0/customerNumber', 200, { members: [{ customerNumber: 7 }] }]],
      says: [
        'also returns 401 for an API key that may not read the group',
        '/whatsapp/wa-group/ai-summary',
        '`clientCustomGroupId`',
      ],
    },
  ]),
)('%s', checkOperations);

it('names no property of a returned quick reply', () => {
  expect(schemaOf('QuickReplyAnswer')).not.toHaveProperty('properties');
});
