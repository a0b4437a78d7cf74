import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { agents, customers, customFields, tags, wabaNumbers } = demo;
const unknown = '919999999999';

const tagInput = {
  phone: customers.unassigned.phone,
  wabaNumber: wabaNumbers.support,
  tags: [tags.vip, 'old'],
  customFields: [
    { name: customFields.city, value: 'Pune' },
    { name: 'Colour', value: 'red' },
  ],
};
const tagOutcome = {
  tags: { errored: [{ tag: 'old', error: 'Tag not found' }] },
  customFields: { errored: [{ customField: 'Colour', error: 'Field not found' }] },
};
export const customerTagCases: readonly Case[] = [
  {
    operation: 'assignCustomerTagsAndCustomFields',
    status: 201,
    because: 'some tags and fields are defined and some are not',
    input: { body: tagInput },
    answer: {
      tags: { ...tagOutcome.tags, added: [tags.vip] },
      customFields: { ...tagOutcome.customFields, added: [customFields.city] },
    },
  },
  {
    operation: 'assignCustomerTagsAndCustomFields',
    status: 201,
    because: 'a phone number and a name create a customer',
    input: { body: { phone: unknown, name: 'Tara Sen', wabaNumber: wabaNumbers.support } },
    answer: { tags: { added: [] }, customFields: { added: [] } },
  },
  {
    operation: 'assignCustomerTagsAndCustomFields',
    status: 201,
    because: 'every chat is meant when no number is named',
    input: { body: { phone: customers.onBoth.phone, tags: [tags.vip] } },
    answer: { tags: { added: [tags.vip] } },
  },
  {
    operation: 'assignCustomerTagsAndCustomFields',
    status: 403,
    because: 'the agent has no access to the number',
    input: { body: { ...tagInput, agentPhone: agents.secondMember.phone } },
    answer: { message: 'Team member ending in 14 does not have access to WhatsApp API Number ending in 01' },
  },
  {
    operation: 'assignCustomerTagsAndCustomFields',
    status: 400,
    because: 'the phone number is malformed',
    input: { body: { ...tagInput, phone: 'nobody' } },
    gatewayProblem: 'invalid-body',
    answer: { message: ['phone must be a valid phone number'] },
  },
  {
    operation: 'assignCustomerTagsAndCustomFields',
    status: 422,
    because: 'the agent is not in the team',
    input: { body: { ...tagInput, agentPhone: unknown } },
    answer: { message: 'User is not a member of the team' },
  },
  {
    operation: 'removeCustomerTagsAndCustomFields',
    status: 201,
    because: 'some tags and fields exist and some do not',
    input: { body: { ...tagInput, tags: [tags.lead, 'old'], customFields: [customFields.country, 'Colour'] } },
    answer: {
      tags: { ...tagOutcome.tags, removed: [tags.lead] },
      customFields: { ...tagOutcome.customFields, removed: [customFields.country] },
    },
  },
  {
    operation: 'removeCustomerTagsAndCustomFields',
    status: 400,
    because: 'one of the lists is missing',
    input: { body: { phone: customers.unassigned.phone, tags: [] } },
  },
  {
    operation: 'removeCustomerTagsAndCustomFields',
    status: 422,
    because: 'nobody has this phone number',
    input: { body: { phone: unknown, tags: [tags.lead], customFields: [] } },
    answer: { message: 'Customer not found' },
  },
  {
    operation: 'removeCustomerTagsAndCustomFields',
    status: 500,
    because: 'the world fails like the guide',
    input: { body: { phone: customers.unassigned.phone, tags: [tags.lead], customFields: [] } },
    world: { tags: { removing: 'fails' } },
    answer: { message: 'Internal server error' },
  },
];
