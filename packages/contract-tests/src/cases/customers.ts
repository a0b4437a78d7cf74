import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { agents, customers, tags, wabaNumbers } = demo;
const unknown = '919999999999';
const immediate = { progress: { deletions: 'immediate' } } as const;

const details = { phoneNumber: customers.assigned.phone };
const readCases: readonly Case[] = [
  {
    operation: 'getCustomerDetails',
    status: 200,
    because: 'the customer is identified by phone number, and a WhatsApp number of the account is given',
    input: { query: { ...details, wabaNumber: wabaNumbers.support } },
    answer: { customer: { name: customers.assigned.name, tags: [tags.vip], assignedToUser: agents.lead.name } },
  },
  {
    operation: 'getCustomerDetails',
    status: 201,
    because: 'the world responds like the guides',
    input: { query: details },
    world: { successStatus: 'guide' },
    answer: { customer: { phone: `+${customers.assigned.phone}` } },
  },
  { operation: 'getCustomerDetails', status: 400, because: 'no customer is named' },
  {
    operation: 'getCustomerDetails',
    status: 404,
    because: 'the customer was deleted',
    before: [{ operation: 'deleteCustomers', input: { body: { phoneNumbers: [customers.assigned.phone] } } }],
    input: { query: details },
    world: immediate,
    answer: { message: 'Customer not found' },
  },
  {
    operation: 'getChatWindowStatus',
    status: 200,
    because: 'the customer wrote today',
    input: { query: { customerPhoneNumber: `+${customers.assigned.phone}`, wabaNumber: wabaNumbers.support } },
    answer: { customerPhoneNumber: customers.assigned.phone, wabaNumber: wabaNumbers.support, isOpen: true },
  },
  {
    operation: 'getChatWindowStatus',
    status: 201,
    because: 'the customer last wrote days ago, and the world responds like the guides',
    input: { query: { customerPhoneNumber: customers.salesOnly.phone, wabaNumber: wabaNumbers.sales } },
    world: { successStatus: 'guide' },
    answer: { isOpen: false },
  },
  {
    operation: 'getChatWindowStatus',
    status: 400,
    because: 'no customer is named',
    input: { query: { wabaNumber: wabaNumbers.support } },
  },
  {
    operation: 'getChatWindowStatus',
    status: 404,
    because: 'the two have no chat',
    input: { query: { customerPhoneNumber: customers.salesOnly.phone, wabaNumber: wabaNumbers.support } },
    answer: { message: 'Chat or waba number not found' },
  },
];

const check = {
  phoneNumber: customers.assigned.phone,
  waitingForResponseInSec: 600,
  defaultAgentName: agents.owner.name,
  defaultAgentNumber: agents.owner.phone,
  wabaNumber: wabaNumbers.support,
};
const checkCases: readonly Case[] = [
  {
    operation: 'checkRevertedOnTime',
    status: 201,
    because: 'the assignee answered in time',
    input: { body: check },
    answer: { agentName: agents.lead.name, agentPhoneNumber: `+${agents.lead.phone}`, revertedOnTime: true },
  },
  {
    operation: 'checkRevertedOnTime',
    status: 201,
    because: 'nobody is assigned and nobody replied',
    input: { body: { ...check, phoneNumber: customers.unassigned.phone } },
    answer: { agentName: agents.owner.name, agentPhoneNumber: agents.owner.phone, revertedOnTime: false },
  },
  { operation: 'checkRevertedOnTime', status: 400, because: 'no customer is named', input: { body: {} } },
  {
    operation: 'checkRevertedOnTime',
    status: 422,
    because: 'nobody has this phone number',
    input: { body: { ...check, phoneNumber: unknown } },
    answer: { message: 'Customer not found' },
  },
];

const deleteCases: readonly Case[] = [
  {
    operation: 'deleteCustomers',
    status: 201,
    because: 'one phone number belongs to a customer and one to nobody',
    input: { body: { phoneNumbers: [customers.assigned.phone, unknown] } },
    answer: { message: 'Your request has been queued for deletion.', notFoundPhoneNumbers: [unknown] },
  },
  {
    operation: 'deleteCustomers',
    status: 400,
    because: 'one of the phone numbers is malformed',
    input: { body: { phoneNumbers: [customers.assigned.phone, 'nobody'] } },
    gatewayProblem: 'invalid-body',
  },
  {
    operation: 'deleteCustomers',
    status: 400,
    because: 'no phone number is sent',
    input: { body: { phoneNumbers: [] } },
  },
  {
    operation: 'deleteCustomers',
    status: 404,
    because: 'no phone number belongs to a customer',
    input: { body: { phoneNumbers: [unknown] } },
    answer: { message: 'No matching customers found', notFoundPhoneNumbers: [unknown] },
  },
];

const blockCases = (['blockCustomer', 'unblockCustomer'] as const).flatMap((operation): Case[] => [
  { operation, status: 201, because: 'the customer is known', input: { body: { phone: customers.blocked.phone } } },
  { operation, status: 400, because: 'the phone number is too short', input: { body: { phone: '919999999' } } },
  {
    operation,
    status: 404,
    because: 'nobody has this phone number',
    input: { body: { phone: unknown } },
    answer: { message: 'Invalid Customer' },
  },
]);

const assignment = {
  customerPhoneNumber: customers.unassigned.phone,
  assignedUserPhoneNumber: agents.lead.phone,
  wabaNumber: wabaNumbers.support,
};
const assignCases: readonly Case[] = [
  {
    operation: 'assignTeamMemberToCustomer',
    status: 201,
    because: 'the chat has no assignee',
    input: { body: assignment },
    answer: agents.lead,
  },
  {
    operation: 'assignTeamMemberToCustomer',
    status: 201,
    because: 'someone else is assigned',
    input: { body: { ...assignment, customerPhoneNumber: customers.assigned.phone } },
    answer: agents.lead,
  },
  {
    operation: 'assignTeamMemberToCustomer',
    status: 400,
    because: 'no number of the account is named',
    input: { body: { ...assignment, wabaNumber: undefined } },
  },
  {
    operation: 'assignTeamMemberToCustomer',
    status: 403,
    because: 'the assignee has no role on the number',
    input: { body: { ...assignment, assignedUserPhoneNumber: agents.secondMember.phone } },
    answer: { message: 'Team member ending in 14 does not have access to WhatsApp API Number ending in 01' },
  },
  {
    operation: 'assignTeamMemberToCustomer',
    status: 404,
    because: 'the account does not have this WhatsApp number',
    input: { body: { ...assignment, wabaNumber: unknown } },
    answer: { message: 'wabaNumber not found' },
  },
  {
    operation: 'assignTeamMemberToCustomer',
    status: 422,
    because: 'the assignee is not in the team',
    input: { body: { ...assignment, assignedUserPhoneNumber: unknown } },
    answer: { message: 'User is not a member of the team' },
  },
];

export const customerCases: readonly Case[] = [
  ...readCases,
  ...checkCases,
  ...deleteCases,
  ...blockCases,
  ...assignCases,
];
