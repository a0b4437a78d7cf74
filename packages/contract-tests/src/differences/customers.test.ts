import { it } from 'vitest';
import { checkOperations, type OperationDifference, titled } from './difference.ts';

const customer = '919999999921';
const agent = '919999999911';
const waba = '919999999901';
const none = { added: [], errored: [] };

it.each(
  titled<OperationDifference>([
    {
      title: 'finds a customer by phone number or id, and leaves open what both or neither do',
      of: 'getCustomerDetails',
      takes: [{ query: { phoneNumber: customer } }, { query: { customerId: 'customer_0000000021' } }, { query: {} }],
      says: ['What happens if you send both or neither is not documented'],
    },
    {
      title: 'does not require the phone number of a returned customer',
      of: 'getCustomerDetails',
      answers: [
        [200, { customer: { name: 'Ravi Kumar' } }],
        [201, {}],
      ],
      neverAnswers: [['type /customer/phone', 200, { customer: { phone: 7 } }]],
    },
    {
      title: 'spells the type of a custom field without a space',
      of: 'getCustomerDetails',
      neverAnswers: [['type /customer/customFields/0/type', 200, { customer: { customFields: [{ type: 7 }] } }]],
      answers: [[200, { customer: { customFields: [{ 'type ': 7 }] } }]],
    },
    {
      title: 'returns tags only for a requested WhatsApp number of the account',
      of: 'getCustomerDetails',
      takes: [{ query: { phoneNumber: customer, wabaNumber: waba } }],
      says: ['only returned if you send `wabaNumber`'],
    },
    {
      title: 'calls a deletion of customers queued, and has a separate body for unknown customers',
      of: 'deleteCustomers',
      takes: [{ body: { phoneNumbers: [customer] } }],
      refuses: [['minItems /phoneNumbers', { body: { phoneNumbers: [] } }]],
      answers: [[404, { message: 'no', notFoundPhoneNumbers: [customer] }]],
      neverAnswers: [['type /notFoundPhoneNumbers', 404, { notFoundPhoneNumbers: customer }]],
      says: ['Status 201 means that the deletion is queued'],
    },
    {
      title: 'does not require opt-in to tag a customer',
      of: 'assignCustomerTagsAndCustomFields',
      takes: [{ body: { phone: customer } }],
      refuses: [['required /phone', { body: { optIn: true } }]],
    },
    {
      title: 'creates a customer when an unknown phone number is tagged, without a 404',
      of: 'assignCustomerTagsAndCustomFields',
      takes: [{ body: { phone: customer, name: 'Ravi Kumar', wabaNumber: waba } }],
      sources: { 404: null },
      says: ['to create or rename a customer'],
    },
    {
      title: 'rejects null for the agent of a customer',
      of: 'assignCustomerTagsAndCustomFields',
      takes: [{ body: { phone: customer, agentPhone: agent } }],
      refuses: [['type /agentPhone', { body: { phone: customer, agentPhone: null } }]],
      says: ['The reference mentions null'],
    },
    {
      title: 'reads the items removed from a customer under either name',
      of: 'removeCustomerTagsAndCustomFields',
      answers: [
        [201, { tags: { removed: ['vip'], errored: [] }, customFields: { removed: [], errored: [] } }],
        [201, { tags: none, customFields: none }],
      ],
      neverAnswers: [['anyOf /tags', 201, { tags: { errored: [] }, customFields: none }]],
      says: ['Expect `removed`; if it is absent, read `added`'],
    },
    {
      title: 'requires both lists to remove tags and fields from a customer, even if empty',
      of: 'removeCustomerTagsAndCustomFields',
      takes: [{ body: { phone: customer, tags: [], customFields: [] } }],
      refuses: [
        ['required /tags', { body: { phone: customer, customFields: [] } }],
        ['required /customFields', { body: { phone: customer, tags: [] } }],
      ],
    },
    {
      title: 'keeps a 500 from the guide only',
      of: 'removeCustomerTagsAndCustomFields',
      sources: { 500: 'guide' },
    },
    {
      title: 'guarantees nothing about the response to blocking, which is idempotent',
      of: ['blockCustomer', 'unblockCustomer'],
      answers: [
        [201, {}],
        [201, { anything: 7 }],
      ],
      neverAnswers: [['type ', 201, 'blocked']],
      has: { safety: 'idempotent' },
    },
    {
      title: 'checks a reply by a GET with a body, of which nothing is required',
      of: 'checkRevertedOnTime',
      has: { method: 'GET', requestContentTypes: ['application/json'] },
      takes: [{ body: {} }],
      sources: { 200: null, 201: 'reference' },
      says: ['The guide shows the same body with POST', 'Send them all'],
    },
    {
      title: 'leaves open whose reply is timed',
      of: 'checkRevertedOnTime',
      says: ['It is unclear whose reply is timed', 'defaultAgentName'],
    },
    {
      title: 'returns the body of the guide for the assignment of a customer',
      of: 'assignTeamMemberToCustomer',
      answers: [[201, { name: 'Asha Rao', email: 'asha@example.com', phone: agent }]],
      neverAnswers: [['type /name', 201, { name: 7 }]],
      sources: { 201: 'reference' },
      says: ['only the guide the body'],
    },
    {
      title: 'accepts either body for the assignment of an unknown customer',
      of: 'assignTeamMemberToCustomer',
      answers: [
        [404, { statusCode: 404, message: 'no', error: 'Not Found' }],
        [404, { message: 'no', code: 'NOT_FOUND', statusCode: 'unread' }],
      ],
      neverAnswers: [['type /message', 404, { message: 7, code: 'NOT_FOUND' }]],
    },
    {
      title: 'leaves open whether assigning a customer replaces the assignee',
      of: 'assignTeamMemberToCustomer',
      takes: [
        {
          body: { customerPhoneNumber: customer, assignedUserPhoneNumber: agent, wabaNumber: waba, reassign: 'unread' },
        },
      ],
      says: ['There is no `reassign`', 'not documented'],
    },
    {
      title: 'accepts one string as the value of a customer field',
      of: 'assignCustomerTagsAndCustomFields',
      takes: [{ body: { phone: customer, customFields: [{ name: 'City', value: 'Pune', values: 7 }] } }],
      refuses: [['required /customFields/0/value', { body: { phone: customer, customFields: [{ name: 'City' }] } }]],
    },
    {
      title: 'accepts a string, a list or nothing as the value of a group field',
      of: 'assignWaGroupTagsAndCustomFields',
      takes: [
        { body: { groupId: 'grp_0000000001', customFields: [{ name: 'City' }] } },
        { body: { groupId: 'grp_0000000001', customFields: [{ name: 'City', value: 'Pune', values: ['Pune'] }] } },
      ],
      refuses: [
        [
          'type /customFields/0/values',
          { body: { groupId: 'grp_0000000001', customFields: [{ name: 'City', values: 'Pune' }] } },
        ],
      ],
    },
    {
      title: 'can keep the removal of group tags out of the chat log',
      of: 'removeWaGroupTagsAndCustomFields',
      takes: [{ body: { groupId: 'grp_0000000001', shouldCreateChatLog: false } }],
      refuses: [['type /shouldCreateChatLog', { body: { groupId: 'grp_0000000001', shouldCreateChatLog: 'no' } }]],
    },
    {
      title: 'has no chat log option for adding group tags',
      of: 'assignWaGroupTagsAndCustomFields',
      takes: [{ body: { groupId: 'grp_0000000001', shouldCreateChatLog: 'unread' } }],
    },
  ]),
)('%s', checkOperations);
