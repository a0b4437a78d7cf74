import { type Operation, operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { checkOperations, type OperationDifference, titled } from './difference.ts';

const all: readonly Operation[] = Object.values(operations);
const idsOf = (isMeant: (operation: Operation) => boolean) =>
  all
    .filter(isMeant)
    .map(({ id }) => id)
    .sort();
const sourceOf = ({ responses }: Operation, status: number) => responses[status]?.source;

it('accepts the API key in either header exactly where a page has the other header', () => {
  expect(idsOf(({ keyHeaders }) => keyHeaders.join() !== 'authorization')).toEqual([
    'acceptIncomingCall',
    'createOutgoingCall',
    'createWhatsappGroup',
    'declineCall',
    'deleteWhatsappGroup',
    'getCallPermissions',
    'getWaGroupAiSummary',
    'getWhatsappGroupInfo',
    'getWhatsappGroupParticipants',
    'listWhatsappGroups',
    'pingCall',
    'reconnectCall',
    'removeWhatsappGroupParticipant',
    'updateWhatsappGroupSettings',
  ]);
  expect(new Set(all.map(({ keyHeaders }) => keyHeaders.join()))).toEqual(
    new Set(['authorization', 'authorization,x-public-api-key']),
  );
});

it('describes an invalid API key and a missing permission on every operation', () => {
  expect(idsOf((operation) => !sourceOf(operation, 401) || !sourceOf(operation, 403))).toEqual([]);
});

it('assumes 401 for exactly the call and group operations whose pages do not have it', () => {
  const silent = idsOf(({ tag, upstream }) => /^WhatsApp (Calls|Groups)$/.test(tag) && !upstream.includes('guide'));
  const assumed = idsOf((operation) => sourceOf(operation, 401) === 'assumed');
  expect(assumed).toHaveLength(13);
  expect(silent).toEqual(expect.arrayContaining(assumed));
});

it('describes 200 and 201 exactly where reference and guide disagree about the success status', () => {
  expect(
    idsOf((operation) => sourceOf(operation, 200) === 'reference' && sourceOf(operation, 201) === 'guide'),
  ).toEqual([
    'addMembersToGroup',
    'addMembersUnderReportingManager',
    'changeReportingManager',
    'deleteGroups',
    'getAllRoles',
    'getChatMessages',
    'getChatWindowStatus',
    'getCustomerDetails',
    'getPaginatedGroups',
    'getTeam',
    'getTeamMemberDetails',
    'getWalletBalance',
    'removeTeamMember',
    'sendBroadcastMessage',
  ]);
});

it('expects a JSON body in a DELETE or GET exactly where a page has one', () => {
  expect(idsOf(({ method, requestContentTypes }) => method === 'DELETE' && requestContentTypes.length > 0)).toEqual([
    'clearChatMessages',
    'deleteCustomers',
    'deleteGroups',
    'deleteNote',
    'deleteTemplate',
    'deleteWebhook',
    'removeMembersFromGroup',
    'removeTeamMember',
  ]);
  expect(idsOf(({ method, requestContentTypes }) => method === 'GET' && requestContentTypes.length > 0)).toEqual([
    'checkRevertedOnTime',
  ]);
});

it('describes an exceeded limit on every operation that has one', () => {
  expect(idsOf((operation) => operation.rateLimits.length > 0 && !sourceOf(operation, 429))).toEqual([]);
});

it('describes a malformed request on every operation that takes input', () => {
  const takesInput = ({ parameters, requestContentTypes }: Operation) =>
    parameters.length + requestContentTypes.length > 0;
  expect(idsOf((operation) => takesInput(operation) && !sourceOf(operation, 400))).toEqual([]);
});

const phone = '919999999921';
it.each(
  titled<OperationDifference>([
    {
      title: 'returns only 201 if both sources do, even for a read or a deletion',
      of: ['getTemplates', 'deleteTemplate', 'editTemplate', 'deleteWebhook', 'deleteNote', 'updateNote'],
      sources: { 200: null, 201: 'reference' },
    },
    {
      title: 'recommends accepting any 2xx if a read returns 201',
      of: ['getTemplates', 'getWebhooks'],
      says: ['any 2xx'],
    },
    {
      title: 'warns that the body of a DELETE may be dropped',
      of: [
        'deleteGroups',
        'removeMembersFromGroup',
        'deleteTemplate',
        'deleteNote',
        'deleteWebhook',
        'removeTeamMember',
      ],
      says: ['drop from a'],
    },
    {
      title: 'keeps the 422 about audio files that only the guides have, and calls it doubtful',
      of: [
        'createGroup',
        'deleteGroups',
        'addMembersToGroup',
        'createTemplate',
        'deleteTemplate',
        'editTemplate',
        'registerWebhook',
        'getWebhooks',
        'deleteWebhook',
      ],
      sources: { 422: 'guide' },
      says: ['a message about audio files that seems to come from another page'],
    },
    {
      title: 'keeps the 422 of the guides whose example is of another operation',
      of: ['assignCustomerTagsAndCustomFields', 'removeCustomerTagsAndCustomFields', 'checkRevertedOnTime'],
      sources: { 422: 'guide' },
      says: ['another operation'],
    },
    {
      title: 'accepts an error without the name of its status',
      of: ['getTeam', 'getAllRoles', 'listNotes', 'createNote', 'updateNote', 'deleteNote', 'getNote', 'getEmbedUrl'],
      answers: [
        [401, { statusCode: 401, message: 'Unauthorized' }],
        [401, { statusCode: 401, message: 'Invalid public api key', error: 'Unauthorized' }],
      ],
      neverAnswers: [['type /error', 401, { error: 401 }]],
    },
    {
      title: 'accepts a 400 with one message or a list of messages',
      of: [
        'logoutTeamMember',
        'unassignTeamMemberFromChat',
        'getMessageStatus',
        'sendWhatsappTextMessage',
        'getChatList',
      ],
      answers: [
        [400, { statusCode: 400, message: 'no', error: 'Bad Request' }],
        [400, { statusCode: 400, message: ['no', 'nor this'], error: 'Bad Request' }],
      ],
      neverAnswers: [['type /message', 400, { statusCode: 400, message: 7 }]],
    },
    {
      title: 'limits a phone number to 10 to 15 characters, including a plus, if its page does',
      of: ['blockCustomer', 'unblockCustomer'],
      takes: [{ body: { phone: '9999999921' } }, { body: { phone: `+${phone}` } }],
      refuses: [
        ['minLength /phone', { body: { phone: '999999921' } }],
        ['maxLength /phone', { body: { phone: `+${phone}000` } }],
      ],
    },
  ]),
)('%s', checkOperations);
