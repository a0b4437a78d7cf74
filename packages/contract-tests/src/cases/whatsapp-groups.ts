import { demo } from '@doubletick-kit/mock-server';
import type { Case, Step } from '../case.ts';

const { customers, whatsappGroup: group, wabaNumbers } = demo;
const wabaNumber = wabaNumbers.support;
const named = { query: { groupId: group.id } };
const unknown = { query: { groupId: 'grp_9' } };
const notFound = { message: 'WhatsApp group not found' };

const created = { wabaNumber, subject: 'Testers', groupId: 'testers' };
const creation: Step = { operation: 'createWhatsappGroup', input: { body: created } };
const createCases: readonly Case[] = [
  {
    operation: 'createWhatsappGroup',
    status: 200,
    because: 'the account chooses the id',
    input: { body: created },
    answer: { success: true, groupId: 'testers', wabaNumber },
  },
  {
    operation: 'createWhatsappGroup',
    status: 400,
    because: 'the group has no name',
    input: { body: { ...created, subject: '' } },
    answer: { message: ['subject should not be empty'] },
  },
  {
    operation: 'createWhatsappGroup',
    status: 422,
    because: 'the number does not support groups',
    input: { body: { ...created, wabaNumber: wabaNumbers.sales } },
    answer: { message: 'WhatsApp groups are not supported for this WABA number' },
  },
  {
    operation: 'createWhatsappGroup',
    status: 422,
    because: 'the id is in use',
    input: { body: { ...created, groupId: group.id } },
    answer: { message: 'groupId is already in use' },
  },
  {
    operation: 'createWhatsappGroup',
    status: 422,
    because: 'too few customers can receive messages',
    input: { body: created },
    world: { whatsappGroups: 'low-tier' },
    answer: { message: 'The messaging tier of this WABA number is too low for groups' },
  },
  {
    operation: 'createWhatsappGroup',
    status: 422,
    because: 'the number has the maximum number of groups',
    input: { body: created },
    world: { whatsappGroups: 'full' },
    answer: { message: 'This WABA number has reached its limit of groups' },
  },
];

const readCases: readonly Case[] = [
  {
    operation: 'getWhatsappGroupInfo',
    status: 200,
    because: 'there is a group',
    input: named,
    answer: { groupId: group.id, subject: group.name, totalParticipantCount: 2, status: 'ACTIVE' },
  },
  {
    operation: 'getWhatsappGroupInfo',
    status: 200,
    because: 'the creation of the group is pending',
    input: { query: { groupId: 'testers' } },
    before: [creation],
    answer: { groupId: 'testers', inviteLink: null },
  },
  { operation: 'getWhatsappGroupInfo', status: 400, because: 'no group is named', input: { query: {} } },
  {
    operation: 'getWhatsappGroupInfo',
    status: 404,
    because: 'the group does not exist',
    input: unknown,
    answer: notFound,
  },
];

const update = { ...named, body: { wabaNumber, subject: 'Dealers' } };
const updateCases: readonly Case[] = [
  {
    operation: 'updateWhatsappGroupSettings',
    status: 200,
    because: 'the name changes',
    input: update,
    answer: { success: true },
  },
  {
    operation: 'getWhatsappGroupInfo',
    status: 200,
    because: 'the id was changed',
    input: { query: { groupId: 'dealers' } },
    before: [
      { operation: 'updateWhatsappGroupSettings', input: { ...named, body: { wabaNumber, groupId: 'dealers' } } },
    ],
    answer: { groupId: 'dealers', totalParticipantCount: 2 },
  },
  {
    operation: 'updateWhatsappGroupSettings',
    status: 400,
    because: 'nobody has this phone number',
    input: { ...named, body: { wabaNumber: '919999999999' } },
    answer: { message: ['WABA number not found'] },
  },
  {
    operation: 'updateWhatsappGroupSettings',
    status: 404,
    because: 'the group does not exist',
    input: { ...update, ...unknown },
    answer: notFound,
  },
  {
    operation: 'updateWhatsappGroupSettings',
    status: 404,
    because: 'the creation of the group is pending',
    input: { ...update, query: { groupId: 'testers' } },
    before: [creation],
    answer: { message: 'WhatsApp group creation is still pending' },
  },
];

const manyGroups = Array.from({ length: 10 }, (_, position): Step => {
  return { operation: 'createWhatsappGroup', input: { body: { wabaNumber, subject: `Group ${position}` } } };
});
const listCases: readonly Case[] = [
  {
    operation: 'listWhatsappGroups',
    status: 200,
    because: 'there is one group',
    input: { query: { wabaNumber } },
    answer: { groups: [{ groupId: group.id }], hasMore: false, lastGroupId: null, olderThanTimestamp: null },
  },
  {
    operation: 'listWhatsappGroups',
    status: 200,
    because: 'the second page is requested',
    input: (answers) => {
      const { lastGroupId, olderThanTimestamp } = answers.at(-1) ?? {};
      return { query: { wabaNumber, lastGroupId, olderThanTimestamp } };
    },
    before: [...manyGroups, { operation: 'listWhatsappGroups', input: { query: { wabaNumber } } }],
    answer: { groups: [{ groupId: group.id }], hasMore: false },
  },
  {
    operation: 'listWhatsappGroups',
    status: 400,
    because: 'nobody has this phone number',
    input: { query: { wabaNumber: '919999999999' } },
    answer: { message: ['WABA number not found'] },
  },
];

const participantPhone = `+${customers.assigned.phone}`;
const removal = { query: { groupId: group.id, participantPhone } };
const participantCases: readonly Case[] = [
  {
    operation: 'getWhatsappGroupParticipants',
    status: 200,
    because: 'the group has participants',
    input: named,
    answer: { participants: [{}, {}, {}, { phoneNumber: participantPhone, dateRemoved: null }, {}], hasMore: false },
  },
  {
    operation: 'getWhatsappGroupParticipants',
    status: 200,
    because: 'the cursor is a participant',
    input: { query: { groupId: group.id, lastPhoneNumber: participantPhone } },
    answer: { participants: [{ phoneNumber: `+${customers.unassigned.phone}` }] },
  },
  { operation: 'getWhatsappGroupParticipants', status: 400, because: 'no group is named', input: { query: {} } },
  {
    operation: 'getWhatsappGroupParticipants',
    status: 404,
    because: 'the group does not exist',
    input: unknown,
    answer: notFound,
  },
  {
    operation: 'removeWhatsappGroupParticipant',
    status: 200,
    because: 'the person is in the group',
    input: removal,
    answer: { messaging_product: 'whatsapp' },
  },
  {
    operation: 'removeWhatsappGroupParticipant',
    status: 200,
    because: 'the person was already removed',
    input: removal,
    before: [{ operation: 'removeWhatsappGroupParticipant', input: removal }],
    answer: { messaging_product: 'whatsapp' },
  },
  { operation: 'removeWhatsappGroupParticipant', status: 400, because: 'nobody is named', input: named },
  {
    operation: 'removeWhatsappGroupParticipant',
    status: 404,
    because: 'the group does not exist',
    input: { query: { groupId: 'grp_9', participantPhone } },
    answer: notFound,
  },
  {
    operation: 'removeWhatsappGroupParticipant',
    status: 404,
    because: 'the person is not in the group',
    input: { query: { groupId: group.id, participantPhone: customers.withoutChat.phone } },
    answer: { message: 'Participant not found' },
  },
];

const deleteCases: readonly Case[] = [
  {
    operation: 'deleteWhatsappGroup',
    status: 200,
    because: 'there is a group',
    input: named,
    answer: { success: true },
  },
  { operation: 'deleteWhatsappGroup', status: 400, because: 'no group is named', input: { query: {} } },
  {
    operation: 'deleteWhatsappGroup',
    status: 404,
    because: 'the group was already deleted',
    input: named,
    before: [{ operation: 'deleteWhatsappGroup', input: named }],
    answer: notFound,
  },
];

export const whatsappGroupCases: readonly Case[] = [
  ...createCases,
  ...readCases,
  ...updateCases,
  ...listCases,
  ...participantCases,
  ...deleteCases,
];
