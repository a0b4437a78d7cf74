import type { Rule } from '../rule.ts';

export const whatsappGroupsRules: readonly Rule[] = [
  {
    name: 'toWireWhatsappGroup',
    operations: ['getWhatsappGroupInfo', 'listWhatsappGroups'],
    sources: [],
    assumed: 'The status `PENDING`; `ACTIVE` is the only one that is known.',
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
    assumed: 'The text of the log entry in the chat.',
  },
  {
    name: 'createWhatsappGroup',
    operations: ['createWhatsappGroup'],
    sources: ['createwhatsappgroup'],
    assumed: 'An id that is in use is a 422, and the chat exists from the start.',
  },
  {
    name: 'lowestTier',
    operations: ['createWhatsappGroup'],
    sources: [],
    assumed: 'The lowest tier is 100,000. The reference only says that a tier can be too low.',
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
    assumed: 'A WhatsApp group of another WABA number is a 404, and an id that is in use a 400.',
  },
  {
    name: 'listWhatsappGroups',
    operations: ['listWhatsappGroups'],
    sources: ['listwhatsappgroups'],
    assumed: 'Pending WhatsApp groups are listed too.',
  },
  {
    name: 'readPage',
    operations: ['listWhatsappGroups', 'getWhatsappGroupParticipants'],
    sources: ['listwhatsappgroups', 'getwhatsappgroupparticipants'],
    assumed:
      'A page has 10 rows, like a page of chats. One half of the cursor is enough, and an unknown id without a time is refused.',
  },
  {
    name: 'listParticipants',
    operations: ['getWhatsappGroupParticipants'],
    sources: ['getwhatsappgroupparticipants'],
    assumed: 'People who have asked to join are listed by the time they asked.',
  },
  {
    name: 'removeParticipant',
    operations: ['removeWhatsappGroupParticipant'],
    sources: ['removewhatsappgroupparticipant'],
    assumed:
      'A person who is not a participant is a 404. Removing a person again succeeds, so that a client can retry the request.',
  },
  {
    name: 'deleteWhatsappGroup',
    operations: ['deleteWhatsappGroup'],
    sources: ['deletewhatsappgroup'],
    assumed: 'The chat is deleted with its messages and notes.',
  },
];
