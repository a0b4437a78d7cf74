import type { Rule } from '../rule.ts';

export const broadcastsRules: readonly Rule[] = [
  {
    name: 'createBroadcastGroup',
    operations: ['createGroup'],
    sources: ['create-group'],
    assumed: 'A name that is taken is refused, because broadcasts name the group.',
  },
  {
    name: 'deleteBroadcastGroups',
    operations: ['deleteGroups'],
    sources: ['delete-groups'],
    assumed: 'An unknown id refuses the whole request.',
  },
  {
    name: 'listBroadcastGroups',
    operations: ['getPaginatedGroups'],
    sources: ['get-paginated-groups-v2'],
    assumed: 'How a text matches, the latest group first by default, and that the id alone is a cursor in every order.',
  },
  {
    name: 'pageSize',
    operations: ['getPaginatedGroups'],
    sources: [],
    assumed: 'As the pages of chats.',
  },
  {
    name: 'addBroadcastMembers',
    operations: ['addMembersToGroup'],
    sources: ['add-members-to-group'],
    assumed:
      'The answer to an unknown group, that a group of any type takes members, that a number without a customer becomes one, and that a number that stands twice in a request counts once.',
  },
  {
    name: 'removeBroadcastMembers',
    operations: ['removeMembersFromGroup'],
    sources: ['remove-members-from-group'],
    assumed:
      'The answers to an unknown group and to one of another type, and that a number that stands twice in a request counts once.',
  },
  {
    name: 'dataUsedIn',
    operations: ['sendBroadcastMessage'],
    sources: ['send-broadcast-message'],
    assumed: "They stand in the values and not in the template's own text.",
  },
  {
    name: 'resolveSender',
    operations: ['sendBroadcastMessage'],
    sources: [],
    assumed: "The account's only number sends where none is named; this operation documents no other refusal than 400.",
  },
  {
    name: 'sendBroadcast',
    operations: ['sendBroadcastMessage'],
    sources: ['send-broadcast-message'],
    assumed: 'An unknown group, an empty one and one of which nobody could be written to are failures.',
  },
];
