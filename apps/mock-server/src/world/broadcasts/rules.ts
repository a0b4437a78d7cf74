import type { Rule } from '../rule.ts';

export const broadcastsRules: readonly Rule[] = [
  {
    name: 'createBroadcastGroup',
    operations: ['createGroup'],
    sources: ['create-group'],
    assumed: 'The name must be unique, because broadcasts refer to a group by its name.',
  },
  {
    name: 'deleteBroadcastGroups',
    operations: ['deleteGroups'],
    sources: ['delete-groups'],
    assumed: 'One unknown id refuses the whole request.',
  },
  {
    name: 'listBroadcastGroups',
    operations: ['getPaginatedGroups'],
    sources: ['get-paginated-groups-v2'],
    assumed:
      'A search matches any part of a name and ignores case. A page has ten groups, as with chats. The newest group comes first by default, and the id alone is a cursor in every order.',
  },
  {
    name: 'addBroadcastMembers',
    operations: ['addMembersToGroup'],
    sources: ['add-members-to-group'],
    assumed:
      'An unknown group is a 422, groups of any type take members, an unknown phone number becomes a customer, and a duplicate counts once.',
  },
  {
    name: 'removeBroadcastMembers',
    operations: ['removeMembersFromGroup'],
    sources: ['remove-members-from-group'],
    assumed: 'An unknown group or one of another type is a 400, and a duplicate counts once.',
  },
  {
    name: 'sendBroadcast',
    operations: ['sendBroadcastMessage'],
    sources: ['send-broadcast-message'],
    assumed:
      "A broadcast fails if the group is unknown or empty, or if no message was accepted. Without `from` the account's only WABA number sends. Refusals are 400, the only documented one.",
  },
  {
    name: 'dataUsedIn',
    operations: ['sendBroadcastMessage'],
    sources: ['send-broadcast-message'],
    assumed: "Customer data is used in the values of a broadcast, not in the template's own text.",
  },
];
