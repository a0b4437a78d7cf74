import { it } from 'vitest';
import { checkOperations, type OperationDifference, titled } from './difference.ts';

const phone = '919999999921';
const groupId = 'group_0000000001';

it.each(
  titled<OperationDifference>([
    {
      title: 'accepts a broadcast group with a name only, and members without names',
      of: 'createGroup',
      takes: [{ body: { name: 'Pilot' } }, { body: { name: 'Pilot', members: [{ phone }] } }],
      refuses: [
        ['required /name', { body: { members: [] } }],
        ['required /members/0/phone', { body: { name: 'Pilot', members: [{ name: 'Ravi Kumar' }] } }],
        ['additionalProperties /extra', { body: { name: 'Pilot', members: [], extra: 1 } }],
      ],
      says: ['required in the guide'],
    },
    {
      title: 'may create a second group with the same name',
      of: 'createGroup',
      has: { safety: 'unsafe' },
      says: ['a repeated request may create a second broadcast group', 'without a reason', "guide's sample counts one"],
    },
    {
      title: 'returns an empty object for the deletion of groups',
      of: 'deleteGroups',
      answers: [
        [200, {}],
        [201, {}],
      ],
      neverAnswers: [['type ', 200, 'deleted']],
      says: ['What happens if some of the ids are unknown is not documented'],
    },
    {
      title: 'reads a group as in the reference and as in the guide',
      of: 'getPaginatedGroups',
      answers: [
        [200, { groups: [{ groupId, groupChatId: 'chat_1', canManageGroupAccess: true, groupAccessLevel: 'NEW' }] }],
        [201, { groups: [{ groupId, groupType: 'STATIC_SEGMENT', dateCreated: 1780000000000, isInternal: false }] }],
        [200, { groups: [{}] }],
      ],
      neverAnswers: [['type /groups/0/dateCreated', 200, { groups: [{ dateCreated: '2026-06-01' }] }]],
    },
    {
      title: 'reads the number of members as number or string',
      of: 'getPaginatedGroups',
      answers: [
        [200, { groups: [{ memberCount: '3' }] }],
        [201, { groups: [{ memberCount: 3 }] }],
      ],
      neverAnswers: [['type /groups/0/memberCount', 200, { groups: [{ memberCount: null }] }]],
    },
    {
      title: 'pages through groups by all three cursors, until hasMore is false',
      of: 'getPaginatedGroups',
      answers: [
        [200, { groups: [], paginationParams: {} }],
        [201, { groups: [], paginationParams: { hasMore: false } }],
      ],
      neverAnswers: [['type /paginationParams/hasMore', 201, { paginationParams: { hasMore: 'no' } }]],
      has: {
        pagination: {
          items: '/groups',
          hasMore: '/paginationParams/hasMore',
          cursors: {
            afterGroupId: '/paginationParams/afterGroupId',
            afterGroupName: '/paginationParams/afterGroupName',
            afterDateCreated: '/paginationParams/afterDateCreated',
          },
        },
      },
      says: [
        'Which of the three belongs to which sort order is not documented',
        'Neither the size of a page nor the order',
      ],
    },
    {
      title: 'takes the time of a cursor as a date-time, although groups have milliseconds',
      of: 'getPaginatedGroups',
      takes: [{ query: { afterDateCreated: '2026-06-01T00:00:00.000Z' } }],
      refuses: [['format /afterDateCreated', { query: { afterDateCreated: '1780000000000' } }]],
      says: ['must be converted'],
    },
    {
      title: 'removes members from static groups only',
      of: 'removeMembersFromGroup',
      takes: [{ body: { groupId, phoneNumbers: [phone] } }],
      refuses: [
        ['minItems /phoneNumbers', { body: { groupId, phoneNumbers: [] } }],
        ['type /phoneNumbers/0', { body: { groupId, phoneNumbers: [{ phone }] } }],
      ],
      answers: [[400, { statusCode: 400, message: ['no'], error: 'Bad Request' }]],
      says: ['static broadcast group', 'The response for groups of other types'],
    },
  ]),
)('%s', checkOperations);
