import { findChannel, findCustomer } from '../inbox/find-by-number.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { chatsOfCustomer } from './chats-of-customer.ts';
import { removeFields } from './fields.ts';
import type { TaggedCustomer } from './tag-customer.ts';
import { releaseTags } from './tags.ts';

/** What is to be taken off a customer; numbers are as somebody wrote them. */
export interface CustomerUntagging {
  readonly phone: string;
  readonly tags: readonly string[];
  readonly customFields: readonly string[];
  readonly wabaNumber?: string | undefined;
}

/**
 * Takes tags off the chats of a customer, and custom fields off the customer.
 *
 * @see customer-remove-tags-custom-fields. Assumed: 422, which only the guide lists, is the answer to a customer or a
 * number of the account that is unknown.
 */
export function untagCustomer(world: World, input: CustomerUntagging): TaggedCustomer | Refusal<422> {
  const customer = findCustomer(world, input.phone);
  if (isRefusal(customer)) return customer;
  const { wabaNumber } = input;
  const channel = wabaNumber === undefined ? undefined : findChannel(world, wabaNumber);
  if (channel && isRefusal(channel)) return channel;

  const chats = chatsOfCustomer(world, customer.phone, channel);
  const outcome = releaseTags(
    chats.flatMap(({ tags }) => tags),
    input.tags,
  );
  const leaving = new Set(outcome.done);
  for (const chat of chats) {
    const tags = chat.tags.filter((tag) => !leaving.has(tag));
    if (tags.length < chat.tags.length) world.chats.put({ ...chat, tags, updatedAt: world.now() });
  }
  const change = removeFields(customer.customFields, input.customFields);
  if (change.outcome.done.length > 0) world.customers.put({ ...customer, customFields: change.fields });
  return { customerId: customer.id, tags: outcome, customFields: change.outcome };
}
