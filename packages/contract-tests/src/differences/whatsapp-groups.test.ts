import { expect, it } from 'vitest';
import { checkOperations, type OperationDifference, titled } from './difference.ts';
import { tagTextOf } from './document.ts';

const wabaNumber = '919999999901';
const query = { groupId: 'grp_0000000001' };

it.each(
  titled<OperationDifference>([
    {
      title: 'has no length limits for a new group',
      of: 'createWhatsappGroup',
      takes: [
        { body: { wabaNumber, subject: 's'.repeat(129), description: 'd'.repeat(2049), groupId: 'g'.repeat(51) } },
      ],
      refuses: [['required /subject', { body: { wabaNumber } }]],
      says: ['No lengths are documented here', 'The response for a `groupId` that is already in use is not documented'],
    },
    {
      title: 'returns 200 for a group that does not exist yet',
      of: 'createWhatsappGroup',
      sources: { 200: 'reference', 201: null, 202: null },
      says: ['The status is 200 although the group does not exist yet'],
    },
    {
      title: 'has length limits for the settings of a group',
      of: 'updateWhatsappGroupSettings',
      refuses: [
        ['maxLength /subject', { query, body: { wabaNumber, subject: 's'.repeat(129) } }],
        ['maxLength /description', { query, body: { wabaNumber, description: 'd'.repeat(2049) } }],
        ['maxLength /groupId', { query, body: { wabaNumber, groupId: 'g'.repeat(51) } }],
      ],
    },
    {
      title: 'accepts group settings that change nothing, and the new id in the body',
      of: 'updateWhatsappGroupSettings',
      takes: [
        { query, body: { wabaNumber } },
        { query, body: { wabaNumber, groupId: 'grp_0000000002' } },
      ],
      refuses: [['required /groupId', { body: { wabaNumber } }]],
      says: ['in the query it is the current id, in the body the new id'],
    },
    {
      title: 'returns 404 for an unknown group, and leaves a pending group open',
      of: 'getWhatsappGroupInfo',
      sources: { 404: 'reference' },
      says: ['Whether a group whose creation is still pending gets 404 too'],
    },
    {
      title: 'accepts half a cursor of groups, and says to send both halves',
      of: 'listWhatsappGroups',
      takes: [
        { query: { wabaNumber } },
        { query: { wabaNumber, lastGroupId: 'grp_0000000001' } },
        { query: { wabaNumber, olderThanTimestamp: '2026-06-01T00:00:00.000Z' } },
      ],
      has: { pagination: { items: '/groups', hasMore: '/hasMore' } },
      says: ['send both `lastGroupId` and `olderThanTimestamp`', 'The page size is not documented'],
    },
    {
      title: 'accepts half a cursor of participants, whose time of joining can be null',
      of: 'getWhatsappGroupParticipants',
      takes: [{ query }, { query: { ...query, lastPhoneNumber: '+919999999921' } }],
      answers: [[200, { participants: [{ phoneNumber: '+919999999921', dateJoined: null }] }]],
      neverAnswers: [['type /participants/0/dateJoined', 200, { participants: [{ dateJoined: 7 }] }]],
      says: ['The cursor is the time of joining, which can be null'],
    },
    {
      title: "returns WhatsApp's own response to the removal of a participant",
      of: 'removeWhatsappGroupParticipant',
      answers: [[200, { messaging_product: 'whatsapp', request_id: 'req_1' }]],
      neverAnswers: [['type /request_id', 200, { request_id: 7 }]],
      says: ['done or in progress'],
    },
    {
      title: 'accepts any string as the id of a group',
      of: 'getWhatsappGroupInfo',
      takes: [{ query }, { query: { groupId: 'wagrp_0000000001' } }, { query: { groupId: 'pilot' } }],
      refuses: [['required /groupId', { query: {} }]],
    },
  ]),
)('%s', checkOperations);

it('says that group events are called mandatory but cannot be registered', () => {
  expect(tagTextOf('WhatsApp Groups')).toContain('mandatory, but `registerWebhook` does not accept them');
});
