import type { Rule } from '../rule.ts';

export const whatsappGroupsRules: readonly Rule[] = [
  {
    name: 'toWireGroup',
    operations: ['getWhatsappGroupInfo', 'listWhatsappGroups'],
    sources: [],
    assumed: 'A group as reading and listing send it. `PENDING` is assumed: `ACTIVE` is the only status known.',
  },
  {
    name: 'tagWhatsappGroup',
    operations: ['assignWaGroupTagsAndCustomFields'],
    sources: ['wa-group-assign-tags-custom-fields'],
  },
  {
    name: 'untagWhatsappGroup',
    operations: ['removeWaGroupTagsAndCustomFields'],
    sources: ['wa-group-remove-tags-custom-fields'],
    assumed: 'The words of the note.',
  },
  {
    name: 'createWhatsappGroup',
    operations: ['createWhatsappGroup'],
    sources: ['createwhatsappgroup'],
    assumed: '422 for an id that is in use, and that the chat is there at once.',
  },
  {
    name: 'lowestTier',
    operations: ['createWhatsappGroup'],
    sources: [],
    assumed: 'The reference speaks of a tier that is too low.',
  },
  {
    name: 'findWhatsappGroup',
    operations: [
      'getWhatsappGroupInfo',
      'updateWhatsappGroupSettings',
      'getWhatsappGroupParticipants',
      'removeWhatsappGroupParticipant',
      'deleteWhatsappGroup',
    ],
    sources: ['getwhatsappgroupinfo'],
  },
  {
    name: 'findConfirmedWhatsappGroup',
    operations: ['updateWhatsappGroupSettings', 'removeWhatsappGroupParticipant', 'deleteWhatsappGroup'],
    sources: ['updatewhatsappgroupsettings'],
  },
  {
    name: 'updateWhatsappGroupSettings',
    operations: ['updateWhatsappGroupSettings'],
    sources: ['updatewhatsappgroupsettings'],
    assumed: '404 for a group of another number, 400 for an id that another group has.',
  },
  {
    name: 'listWhatsappGroups',
    operations: ['listWhatsappGroups'],
    sources: ['listwhatsappgroups'],
    assumed: 'Pending groups are listed too.',
  },
  {
    name: 'pageLength',
    operations: ['listWhatsappGroups', 'getWhatsappGroupParticipants'],
    sources: [],
    assumed: 'As many as a page of chats.',
  },
  {
    name: 'readPage',
    operations: ['listWhatsappGroups', 'getWhatsappGroupParticipants'],
    sources: ['listwhatsappgroups', 'getwhatsappgroupparticipants'],
    assumed: 'Either half alone is understood, and an unknown id without a time is refused.',
  },
  {
    name: 'listParticipants',
    operations: ['getWhatsappGroupParticipants'],
    sources: ['getwhatsappgroupparticipants'],
    assumed: 'Who has asked to join stands at the time of asking.',
  },
  {
    name: 'removeParticipant',
    operations: ['removeWhatsappGroupParticipant'],
    sources: ['removewhatsappgroupparticipant'],
    assumed:
      '404 for a number that is not in the group, and success for one that was removed before, so that a client can repeat the call.',
  },
  {
    name: 'deleteWhatsappGroup',
    operations: ['deleteWhatsappGroup'],
    sources: ['deletewhatsappgroup'],
    assumed: 'The chat leaves the inbox with its messages and notes.',
  },
];
