import { demo } from '@doubletick-kit/mock-server';
import type { Case, Step } from '../case.ts';
import { isObject } from '../schemas/schema.ts';

const { broadcastGroups: groups, customers, templates, wabaNumbers } = demo;
const [member, newcomer] = [customers.unassigned.phone, customers.assigned.phone];
const invalid = { name: 'Meena Shah', phone: '12345' };
const notFound = { message: 'Broadcast group not found' };
const guide = { world: { successStatus: 'guide' } } as const;

const createCases: readonly Case[] = [
  {
    operation: 'createGroup',
    status: 201,
    because: 'one member has no phone number',
    input: { body: { name: 'Spring', members: [{ phone: member }, invalid] } },
    answer: { groupData: { memberCount: 1, groupChatName: 'Spring' }, invalidMembers: [invalid] },
  },
  {
    operation: 'createGroup',
    status: 400,
    because: 'the body has an unknown property',
    input: { body: { name: 'Spring', owner: member } },
  },
  {
    operation: 'createGroup',
    status: 422,
    because: 'the name is taken',
    input: { body: { name: groups.offers.name } },
    answer: { message: 'Broadcast group with given name already exists' },
  },
];

const deleteInput = { body: { groupIds: [groups.offers.id, groups.empty.id] } };
const deleteCases: readonly Case[] = [
  { operation: 'deleteGroups', status: 200, because: 'there are matching groups', input: deleteInput, answer: {} },
  {
    ...guide,
    operation: 'deleteGroups',
    status: 201,
    because: 'the world responds like the guides',
    input: deleteInput,
  },
  {
    operation: 'deleteGroups',
    status: 400,
    because: 'a group is listed twice',
    input: { body: { groupIds: [groups.offers.id, groups.offers.id] } },
  },
  {
    operation: 'deleteGroups',
    status: 422,
    because: 'one of the groups is already deleted',
    before: [{ operation: 'deleteGroups', input: { body: { groupIds: [groups.empty.id] } } }],
    input: deleteInput,
    answer: notFound,
  },
];

const manyGroups = Array.from(
  { length: 9 },
  (_, index): Step => ({ operation: 'createGroup', input: { body: { name: `Group ${index}` } } }),
);
const listCases: readonly Case[] = [
  {
    operation: 'getPaginatedGroups',
    status: 200,
    because: 'there is a second page',
    before: manyGroups,
    input: { query: { orderBy: 'NAME', format: 'DESCENDING' } },
    answer: { paginationParams: { hasMore: true, afterGroupName: 'Group 1' } },
  },
  {
    operation: 'getPaginatedGroups',
    status: 200,
    because: 'the second page is requested',
    before: [...manyGroups, { operation: 'getPaginatedGroups', input: { query: { orderBy: 'NAME' } } }],
    input(answers) {
      const page = answers.at(-1)?.paginationParams;
      const { hasMore: _, ...cursor } = isObject(page) ? page : {};
      return { query: { orderBy: 'NAME', ...cursor } };
    },
    answer: {
      groups: [{ groupId: groups.empty.id }, { groupId: groups.dynamic.id }],
      paginationParams: { hasMore: false },
    },
  },
  {
    ...guide,
    operation: 'getPaginatedGroups',
    status: 201,
    because: 'the world responds like the guides',
    input: { query: { searchQuery: 'diwali' } },
    answer: { groups: [{ groupId: groups.offers.id, memberCount: 2 }], paginationParams: { hasMore: false } },
  },
  {
    operation: 'getPaginatedGroups',
    status: 400,
    because: 'the order is unknown',
    input: { query: { orderBy: 'SIZE' } },
  },
];

const addInput = {
  body: { groupId: groups.offers.id, members: [{ phone: member }, { phone: newcomer }, invalid] },
};
const added = { createdMembers: [newcomer], membersAlreadyPresent: [member], invalidMembers: [invalid] };
const memberCases: readonly Case[] = [
  {
    operation: 'addMembersToGroup',
    status: 200,
    because: 'one member is new, one already exists and one has no phone number',
    input: addInput,
    answer: added,
  },
  {
    ...guide,
    operation: 'addMembersToGroup',
    status: 201,
    because: 'the world responds like the guides',
    input: addInput,
    answer: added,
  },
  {
    operation: 'addMembersToGroup',
    status: 400,
    because: 'nobody is named',
    input: { body: { groupId: groups.offers.id } },
  },
  {
    operation: 'addMembersToGroup',
    status: 422,
    because: 'the group does not exist',
    input: { body: { ...addInput.body, groupId: 'group_none' } },
    answer: notFound,
  },
  {
    operation: 'removeMembersFromGroup',
    status: 200,
    because: 'one of two is a member',
    input: { body: { groupId: groups.offers.id, phoneNumbers: [member, newcomer] } },
    answer: { success: [member], failed: [newcomer] },
  },
  {
    operation: 'removeMembersFromGroup',
    status: 400,
    because: 'the group is not static',
    input: { body: { groupId: groups.dynamic.id, phoneNumbers: [member] } },
    answer: { message: ['Members can be removed from static groups only'] },
  },
];

const broadcast = {
  groupName: groups.offers.name,
  from: wabaNumbers.support,
  content: {
    templateName: templates.offer.name,
    language: 'en',
    templateData: {
      header: { type: 'IMAGE', mediaUrl: 'https://acme.example/offer.png' },
      body: { placeholders: ['{{Name}} from {{Country}}', '20 %'] },
      buttons: [{ type: 'URL', parameter: 'offers/diwali' }],
    },
  },
};
const sendCases: readonly Case[] = [
  {
    operation: 'sendBroadcastMessage',
    status: 200,
    because: 'every member has a value in the custom field',
    input: { body: broadcast },
    answer: { status: 'SENT' },
  },
  {
    operation: 'sendBroadcastMessage',
    status: 200,
    because: 'a member has no value for the custom field, which the outcome reports',
    before: [{ operation: 'addMembersToGroup', input: addInput }],
    input: { body: broadcast },
    answer: { status: 'FAILED', errorMessage: '{{Country}} has no value for every member of the group' },
  },
  {
    ...guide,
    operation: 'sendBroadcastMessage',
    status: 201,
    because: 'the world responds like the guides',
    input: { body: { ...broadcast, groupName: 'Nobody' } },
    answer: { status: 'FAILED', errorMessage: 'Broadcast group with given name not found' },
  },
  {
    operation: 'sendBroadcastMessage',
    status: 400,
    because: 'there is nothing to send',
    input: { body: { groupName: groups.offers.name, from: wabaNumbers.support } },
    answer: { message: ['content should not be empty'] },
  },
];

export const broadcastCases: readonly Case[] = [
  ...createCases,
  ...deleteCases,
  ...listCases,
  ...memberCases,
  ...sendCases,
];
