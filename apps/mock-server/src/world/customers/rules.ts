import type { Rule } from '../rule.ts';

export const customersRules: readonly Rule[] = [
  {
    name: 'chatsOfCustomer',
    operations: ['getCustomerDetails', 'assignCustomerTagsAndCustomFields', 'removeCustomerTagsAndCustomFields'],
    sources: [],
    assumed: 'A call that names no number means every chat, as tags are kept per number.',
  },
  {
    name: 'readCustomer',
    operations: ['getCustomerDetails'],
    sources: ['get-customer-details'],
    assumed:
      'Both have to mean the same customer, and without a number of the account the first chat that has an assignee tells who answers.',
  },
  {
    name: 'openChatsOfCustomer',
    operations: ['assignCustomerTagsAndCustomFields'],
    sources: [],
    assumed: "Without a number it is made on the account's first one.",
  },
  {
    name: 'setFields',
    operations: ['assignCustomerTagsAndCustomFields', 'assignWaGroupTagsAndCustomFields'],
    sources: ['wa-group-assign-tags-custom-fields'],
    assumed: 'The other errors, and that an option which the field does not have is one.',
  },
  {
    name: 'tagCustomer',
    operations: ['assignCustomerTagsAndCustomFields'],
    sources: ['observed 23'],
    assumed: '422, which only the guide lists, is the answer to a number of the account or an agent that is unknown.',
  },
  {
    name: 'acceptTags',
    operations: ['assignCustomerTagsAndCustomFields', 'assignWaGroupTagsAndCustomFields'],
    sources: ['wa-group-assign-tags-custom-fields'],
    assumed: 'A tag that is there already counts as added.',
  },
  {
    name: 'removeFields',
    operations: ['removeCustomerTagsAndCustomFields', 'removeWaGroupTagsAndCustomFields'],
    sources: ['wa-group-remove-tags-custom-fields'],
  },
  {
    name: 'releaseTags',
    operations: ['removeCustomerTagsAndCustomFields', 'removeWaGroupTagsAndCustomFields'],
    sources: ['wa-group-remove-tags-custom-fields'],
    assumed: 'That a tag is defined does not help if it is not on.',
  },
  {
    name: 'untagCustomer',
    operations: ['removeCustomerTagsAndCustomFields'],
    sources: ['customer-remove-tags-custom-fields'],
    assumed: '422, which only the guide lists, is the answer to a customer or a number of the account that is unknown.',
  },
  {
    name: 'setBlocked',
    operations: ['blockCustomer', 'unblockCustomer'],
    sources: ['block-unblock-customer', 'unblock-unblock-customer'],
    assumed: 'A customer who is in that state already stays so, and the call succeeds.',
  },
  {
    name: 'assignCustomer',
    operations: ['assignTeamMemberToCustomer'],
    sources: ['assign-team-member-to-customer'],
    assumed:
      'An unknown customer is a 404 as well, a role on the number is what gives access to it, a chat is made where there is none, and an assignee who is there already is replaced.',
  },
];
