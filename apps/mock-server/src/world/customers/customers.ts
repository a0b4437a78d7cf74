import { putAssignee } from '../inbox/assign.ts';
import { findByNumber, findChannel, findCustomer, findMember } from '../inbox/find-by-number.ts';
import { openChat } from '../inbox/open-chat.ts';
import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Customer } from '../tables/customers.ts';
import type { Member } from '../tables/team.ts';
import { refuseWithoutAccess } from '../team/number-access.ts';
import type { World } from '../world.ts';
import { chatsOfCustomer } from './chats-of-customer.ts';

/** Needs a phone number, an id, or both. */
export interface CustomerQuery {
  readonly phoneNumber?: string | undefined;
  readonly customerId?: string | undefined;
  readonly wabaNumber?: string | undefined;
}

export interface CustomerDetails {
  readonly customer: Customer;
  readonly assignee: Member | undefined;
  /** The tags on the requested WABA number; undefined if the request has none. */
  readonly tags: readonly string[] | undefined;
}

/**
 * @see get-customer-details: needs a phone number or an id; tags belong to a WABA number. Assumed: phone number and id
 * must match, and without a WABA number the assignee is that of the first chat that has one.
 */
export function readCustomer(world: World, query: CustomerQuery): CustomerDetails | Refusal<400 | 404> {
  const customer = find(world, query);
  if (isRefusal(customer)) return customer;
  const { wabaNumber } = query;
  const channel = wabaNumber === undefined ? undefined : findChannel(world, wabaNumber, 404);
  if (channel && isRefusal(channel)) return channel;
  const chats = chatsOfCustomer(world, customer.phone, channel);
  const assigneePhone = chats.find((chat) => chat.assigneePhone !== null)?.assigneePhone ?? '';
  return {
    customer,
    assignee: world.members.get(assigneePhone),
    tags: channel && chats.flatMap(({ tags }) => tags),
  };
}

function find(world: World, { phoneNumber, customerId }: CustomerQuery): Customer | Refusal<400 | 404> {
  if (phoneNumber === undefined) {
    if (customerId === undefined) return refuse(400, 'Either phoneNumber or customerId must be provided');
    return world.customers.first('byId', customerId) ?? refuse(404, 'Customer not found');
  }
  const customer = findCustomer(world, phoneNumber, 404);
  if (isRefusal(customer)) return customer;
  return customerId === undefined || customer.id === customerId ? customer : refuse(404, 'Customer not found');
}

export interface CustomerAssignment {
  readonly customerPhoneNumber: string;
  readonly assignedUserPhoneNumber: string;
  readonly wabaNumber: string;
}

/**
 * Assigns a customer's chat on one WABA number to a team member.
 *
 * @see assign-team-member-to-customer: 404 for an unknown WABA number, 422 for someone outside the team, 403 for a
 * member without access to the WABA number. Assumed: an unknown customer is a 404 too, a missing chat is created, and
 * another assignee is replaced.
 */
export function assignCustomer(world: World, assignment: CustomerAssignment): Member | Refusal<403 | 404 | 422> {
  const channel = findByNumber(world.channels, assignment.wabaNumber, refuse(404, 'wabaNumber not found'));
  if (isRefusal(channel)) return channel;
  const customer = findCustomer(world, assignment.customerPhoneNumber, 404);
  if (isRefusal(customer)) return customer;
  const member = findMember(world, assignment.assignedUserPhoneNumber);
  if (isRefusal(member)) return member;
  const refusal = refuseWithoutAccess(member, channel.wabaNumber);
  if (refusal) return refusal;

  const chat = openChat(world, { wabaNumber: channel.wabaNumber, customerPhone: customer.phone });
  if (chat.assigneePhone !== member.phone) putAssignee(world, chat, { assigneePhone: member.phone });
  return member;
}

/**
 * Blocks or unblocks a customer. A blocked customer cannot be sent anything.
 *
 * @see block-unblock-customer, unblock-unblock-customer: 404 `Invalid Customer`. Assumed: blocking a blocked customer,
 * or unblocking any other, succeeds.
 */
export function setBlocked(world: World, phone: string, isBlocked: boolean): Customer | Refusal<404> {
  const customer = world.customers.get(toDigits(phone));
  if (!customer) return refuse(404, 'Invalid Customer');
  return customer.isBlocked === isBlocked ? customer : world.customers.put({ ...customer, isBlocked });
}
