import type { Rule } from '../rule.ts';

export const customersRules: readonly Rule[] = [
  {
    name: 'readCustomer',
    operations: ['getCustomerDetails'],
    sources: ['get-customer-details'],
    assumed:
      'Phone number and id must match, and without a WABA number the assignee is that of the first chat that has one.',
  },
  {
    name: 'chatsOfCustomer',
    operations: ['getCustomerDetails', 'assignCustomerTagsAndCustomFields', 'removeCustomerTagsAndCustomFields'],
    sources: [],
    assumed: 'A request without a WABA number means every chat, because tags are kept per WABA number.',
  },
  {
    name: 'openChatsOfCustomer',
    operations: ['assignCustomerTagsAndCustomFields'],
    sources: [],
    assumed: "Without a WABA number a new chat is on the account's first one.",
  },
  {
    name: 'tagCustomer',
    operations: ['assignCustomerTagsAndCustomFields'],
    sources: ['observed 23'],
    assumed: 'The 422, which only the guide mentions, is for an unknown WABA number or agent.',
  },
  {
    name: 'untagCustomer',
    operations: ['removeCustomerTagsAndCustomFields'],
    sources: ['customer-remove-tags-custom-fields'],
    assumed: 'The 422, which only the guide mentions, is for an unknown customer or WABA number.',
  },
  {
    name: 'acceptTags',
    operations: ['assignCustomerTagsAndCustomFields', 'assignWaGroupTagsAndCustomFields'],
    sources: ['wa-group-assign-tags-custom-fields'],
    assumed: 'A tag that the chat already has counts as added.',
  },
  {
    name: 'releaseTags',
    operations: ['removeCustomerTagsAndCustomFields', 'removeWaGroupTagsAndCustomFields'],
    sources: ['wa-group-remove-tags-custom-fields'],
    assumed: 'A tag that is defined but not on the chat is not found.',
  },
  {
    name: 'setFields',
    operations: ['assignCustomerTagsAndCustomFields', 'assignWaGroupTagsAndCustomFields'],
    sources: ['wa-group-assign-tags-custom-fields'],
    assumed:
      'All errors but `Field not found` are assumed, and that an unknown option or a date that does not exist is one of them.',
  },
  {
    name: 'removeFields',
    operations: ['removeCustomerTagsAndCustomFields', 'removeWaGroupTagsAndCustomFields'],
    sources: ['wa-group-remove-tags-custom-fields'],
  },
  {
    name: 'setBlocked',
    operations: ['blockCustomer', 'unblockCustomer'],
    sources: ['block-unblock-customer', 'unblock-unblock-customer'],
    assumed: 'Blocking a blocked customer, or unblocking any other, succeeds.',
  },
  {
    name: 'assignCustomer',
    operations: ['assignTeamMemberToCustomer'],
    sources: ['assign-team-member-to-customer'],
    assumed: 'An unknown customer is a 404 too, a missing chat is created, and another assignee is replaced.',
  },
];
