import { assignCustomer, readCustomer, setBlocked } from '../../world/customers/customers.ts';
import { tagCustomer, untagCustomer } from '../../world/customers/tag-customer.ts';
import { deleteCustomers } from '../../world/deletions/deletions.ts';
import { checkReply } from '../../world/inbox/check-reply.ts';
import { readWindow } from '../../world/inbox/conversation-window.ts';
import { isRefusal } from '../../world/refusal.ts';
import { internalError, refused } from '../response/upstream-errors.ts';
import { toWireCustomer } from '../wire/customer.ts';
import { toWireAdded, toWireRemoved } from '../wire/item-outcome.ts';
import { toWireAssignee } from '../wire/member.ts';
import type { HandlersOf } from './handler.ts';

type Ids =
  | 'getCustomerDetails'
  | 'deleteCustomers'
  | 'assignCustomerTagsAndCustomFields'
  | 'removeCustomerTagsAndCustomFields'
  | 'blockCustomer'
  | 'unblockCustomer'
  | 'checkRevertedOnTime'
  | 'assignTeamMemberToCustomer'
  | 'getChatWindowStatus';

/** Customers, and what is known about them. */
export const customerHandlers: HandlersOf<Ids> = {
  getCustomerDetails({ world, query }) {
    const details = readCustomer(world, query);
    return isRefusal(details) ? refused(details) : { status: 200, body: { customer: toWireCustomer(details) } };
  },

  deleteCustomers({ world, body }) {
    const outcome = deleteCustomers(world, body.phoneNumbers);
    if (isRefusal(outcome)) return refused(outcome);
    const notFoundPhoneNumbers = [...outcome.notFound];
    if (outcome.found.length === 0) {
      return { status: 404, body: { message: 'No matching customers found', notFoundPhoneNumbers } };
    }
    return { status: 201, body: { message: 'Your request has been queued for deletion.', notFoundPhoneNumbers } };
  },

  assignCustomerTagsAndCustomFields({ world, body }) {
    const tagged = tagCustomer(world, body);
    if (isRefusal(tagged)) return refused(tagged);
    return { status: 201, body: { ...toWireAdded(tagged), customerId: tagged.customerId } };
  },

  removeCustomerTagsAndCustomFields({ world, body }) {
    if (world.options.tags.removing === 'fails') return internalError;
    const tagged = untagCustomer(world, body);
    return isRefusal(tagged) ? refused(tagged) : { status: 201, body: toWireRemoved(tagged) };
  },

  blockCustomer({ world, body }) {
    const customer = setBlocked(world, body.phone, true);
    return isRefusal(customer) ? refused(customer) : { status: 201, body: {} };
  },

  unblockCustomer({ world, body }) {
    const customer = setBlocked(world, body.phone, false);
    return isRefusal(customer) ? refused(customer) : { status: 201, body: {} };
  },

  checkRevertedOnTime({ world, body }) {
    const result = checkReply(world, body);
    if (isRefusal(result)) return refused(result);
    const { agentName, agentPhoneNumber, isInTime } = result;
    const name = agentName === undefined ? {} : { agentName };
    const phone = agentPhoneNumber === undefined ? {} : { agentPhoneNumber };
    return { status: 201, body: { ...name, ...phone, revertedOnTime: isInTime } };
  },

  assignTeamMemberToCustomer({ world, body }) {
    const assignee = assignCustomer(world, body);
    if (isRefusal(assignee)) return refused(assignee);
    return { status: 201, body: toWireAssignee(assignee) };
  },

  getChatWindowStatus({ world, query }) {
    const state = readWindow(world, query.wabaNumber, query.customerPhoneNumber);
    if (isRefusal(state)) return refused(state);
    const { chat, isOpen } = state;
    const ends = { customerPhoneNumber: `+${chat.customerPhone}`, wabaNumber: `+${chat.wabaNumber}` };
    return { status: 200, body: { ...ends, isOpen } };
  },
};
