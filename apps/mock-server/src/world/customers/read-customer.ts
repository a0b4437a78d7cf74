import { findChannel, findCustomer } from '../inbox/find-by-number.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Customer } from '../tables/customers.ts';
import type { Member } from '../tables/team.ts';
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
 * @see get-customer-details: needs a phone number or an id; tags belong to a WABA number. Assumed: phone number and id must
 * match, and without a WABA number the assignee is that of the first chat that has one.
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
