import { fireEvent } from '../../world/custom-events/fire-event.ts';
import { assignCustomer, readCustomer, setBlocked } from '../../world/customers/customers.ts';
import { tagCustomer, untagCustomer } from '../../world/customers/tag-customer.ts';
import { deleteCustomers } from '../../world/deletions/deletions.ts';
import { embedUrl } from '../../world/embed/embed-url.ts';
import { checkReply } from '../../world/inbox/check-reply.ts';
import { readWindow } from '../../world/inbox/conversation-window.ts';
import { isRefusal } from '../../world/refusal.ts';
import { internalError } from '../response/answer.ts';
import { compact } from '../wire/compact.ts';
import { toWireAdded, toWireCustomer, toWireRemoved } from '../wire/customer.ts';
import { toWireAssignee } from '../wire/team.ts';
import { type HandlersOf, unlessRefused } from './handler.ts';

type Ids =
  | 'getCustomerDetails'
  | 'deleteCustomers'
  | 'assignCustomerTagsAndCustomFields'
  | 'removeCustomerTagsAndCustomFields'
  | 'blockCustomer'
  | 'unblockCustomer'
  | 'checkRevertedOnTime'
  | 'assignTeamMemberToCustomer'
  | 'getChatWindowStatus'
  | 'fireCustomEvent'
  | 'getEmbedUrl';

/** Customers, what is known about them, and what they do in other systems. */
export const customerHandlers: HandlersOf<Ids> = {
  getCustomerDetails({ world, query }) {
    const customer = readCustomer(world, query);
    return unlessRefused(customer, (details) => ({ status: 200, body: { customer: toWireCustomer(details) } }));
  },

  deleteCustomers({ world, body }) {
    const outcome = deleteCustomers(world, body.phoneNumbers);
    if (isRefusal(outcome)) return outcome;
    const notFoundPhoneNumbers = [...outcome.notFound];
    if (outcome.found.length === 0) {
      return { status: 404, body: { message: 'No matching customers found', notFoundPhoneNumbers } };
    }
    return { status: 201, body: { message: 'Your request has been queued for deletion.', notFoundPhoneNumbers } };
  },

  assignCustomerTagsAndCustomFields({ world, body }) {
    return unlessRefused(tagCustomer(world, body), (tagged) => ({
      status: 201,
      body: { ...toWireAdded(tagged), customerId: tagged.customerId },
    }));
  },

  removeCustomerTagsAndCustomFields({ world, body }) {
    if (world.options.tags.removing === 'fails') return internalError;
    return unlessRefused(untagCustomer(world, body), (tagged) => ({ status: 201, body: toWireRemoved(tagged) }));
  },

  blockCustomer({ world, body }) {
    return unlessRefused(setBlocked(world, body.phone, true), () => ({ status: 201, body: {} }));
  },

  unblockCustomer({ world, body }) {
    return unlessRefused(setBlocked(world, body.phone, false), () => ({ status: 201, body: {} }));
  },

  checkRevertedOnTime({ world, body }) {
    return unlessRefused(checkReply(world, body), ({ agentName, agentPhoneNumber, isInTime }) => ({
      status: 201,
      body: compact({ agentName, agentPhoneNumber, revertedOnTime: isInTime }),
    }));
  },

  assignTeamMemberToCustomer({ world, body }) {
    return unlessRefused(assignCustomer(world, body), (member) => ({ status: 201, body: toWireAssignee(member) }));
  },

  getChatWindowStatus({ world, query }) {
    const state = readWindow(world, query.wabaNumber, query.customerPhoneNumber);
    return unlessRefused(state, ({ chat, isOpen }) => ({
      status: 200,
      body: { customerPhoneNumber: chat.customerPhone, wabaNumber: chat.wabaNumber, isOpen },
    }));
  },

  fireCustomEvent({ world, body }) {
    return unlessRefused(fireEvent(world, body), () => ({ status: 201, body: { success: true } }));
  },

  getEmbedUrl({ world, body }) {
    return unlessRefused(embedUrl(world, body), (embed) => ({ status: 200, body: embed }));
  },
};
