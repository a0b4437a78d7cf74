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

it('takes the key in either header exactly where a page has the other one', () => {
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

it('describes a wrong key and a missing permission on every operation', () => {
  expect(idsOf((operation) => !sourceOf(operation, 401) || !sourceOf(operation, 403))).toEqual([]);
});

it('assumes 401 for exactly the calls and groups whose pages have no such status', () => {
  const silent = idsOf(({ tag, upstream }) => /^WhatsApp (Calls|Groups)$/.test(tag) && !upstream.includes('guide'));
  const assumed = idsOf((operation) => sourceOf(operation, 401) === 'assumed');
  expect(assumed).toHaveLength(13);
  expect(silent).toEqual(expect.arrayContaining(assumed));
});

it('describes 200 and 201 exactly where reference and guide disagree about the status of a success', () => {
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

it('describes a spent limit on every operation that states one', () => {
  expect(idsOf((operation) => operation.rateLimits.length > 0 && !sourceOf(operation, 429))).toEqual([]);
});

it('describes a malformed request on every operation that takes one', () => {
  const takesInput = ({ parameters, requestContentTypes }: Operation) =>
    parameters.length + requestContentTypes.length > 0;
  expect(idsOf((operation) => takesInput(operation) && !sourceOf(operation, 400))).toEqual([]);
});

const phone = '919999999921';
it.each(
  titled<OperationDifference>([
    {
      title: 'answers 201 alone where both sources do, even for a read or a deletion',
      of: [
        'getTemplates',
        'getWebhooks',
        'deleteTemplate',
        'editTemplate',
        'deleteWebhook',
        'deleteNote',
        'updateNote',
      ],
      sources: { 200: null, 201: 'reference' },
    },
    {
      title: 'advises any 2xx where a read answers 201',
      of: ['getTemplates', 'getWebhooks'],
      says: ['any 2xx'],
    },
    {
      title: 'warns that a body in a DELETE may be dropped',
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
      title: 'takes an error without a name of its status',
      of: ['getTeam', 'getAllRoles', 'listNotes', 'createNote', 'updateNote', 'deleteNote', 'getNote', 'getEmbedUrl'],
      answers: [
        [401, { statusCode: 401, message: 'Unauthorized' }],
        [401, { statusCode: 401, message: 'Invalid public api key', error: 'Unauthorized' }],
      ],
      neverAnswers: [['type /error', 401, { error: 401 }]],
    },
    {
      title: 'takes a 400 with one text or a list of them',
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
      title: 'measures a number as 10 to 15 characters, a plus included, where its page does',
      of: ['blockCustomer', 'unblockCustomer'],
      takes: [{ body: { phone: '9999999921' } }, { body: { phone: `+${phone}` } }],
      refuses: [
        ['minLength /phone', { body: { phone: '999999921' } }],
        ['maxLength /phone', { body: { phone: `+${phone}000` } }],
      ],
    },
  ]),
)('%s', checkOperations);
