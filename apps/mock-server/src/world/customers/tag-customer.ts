import { findChannel, findMember } from '../inbox/find-by-number.ts';
import { openCustomer } from '../inbox/open-chat.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { World } from '../world.ts';
import { openChatsOfCustomer } from './chats-of-customer.ts';
import { type FieldInput, setFields } from './fields.ts';
import type { ItemOutcome } from './item-outcome.ts';
import { acceptTags } from './tags.ts';

/** What is to be noted about a customer; numbers are as somebody wrote them. */
export interface CustomerTagging {
  readonly phone: string;
  readonly tags?: readonly string[] | undefined;
  readonly customFields?: readonly FieldInput[] | undefined;
  readonly name?: string | undefined;
  readonly optIn?: boolean | undefined;
  readonly agentPhone?: string | undefined;
  readonly wabaNumber?: string | undefined;
}

/** What became of each tag and field, and whose they are. */
export interface TaggedCustomer {
  readonly customerId: string;
  readonly tags: ItemOutcome;
  readonly customFields: ItemOutcome;
}

/**
 * Notes tags, custom fields, name, consent and assignee of a customer, who is made where there is none. Tags and the
 * assignee belong to a chat, which is made with them.
 *
 * @see observed behaviour 23: `phone`, `name` and `wabaNumber` alone make or rename a customer. Assumed: 422, which only
 * the guide lists, is the answer to a number of the account or an agent that is unknown.
 */
export function tagCustomer(world: World, input: CustomerTagging): TaggedCustomer | Refusal {
  const phone = toDigits(input.phone);
  if (!isPhoneNumber(phone)) return refuse(400, 'phone must be a valid phone number');
  const { wabaNumber, agentPhone, tags = [], customFields = [] } = input;
  const channel = wabaNumber === undefined ? undefined : findChannel(world, wabaNumber);
  if (channel && isRefusal(channel)) return channel;
  const agent = agentPhone === undefined ? undefined : findMember(world, agentPhone);
  if (agent && isRefusal(agent)) return agent;
  if ((tags.length > 0 || agent) && world.channels.size === 0) return refuse(422, 'WABA number not found');

  const customer = openCustomer(world, phone);
  const change = setFields(world, customer.customFields, customFields);
  const { name = customer.name, optIn: isOptedIn = customer.isOptedIn } = input;
  world.customers.put({ ...customer, name, isOptedIn, customFields: change.fields });
  const outcome = acceptTags(world, tags);
  if (outcome.done.length > 0 || agent) {
    for (const chat of openChatsOfCustomer(world, phone, channel)) {
      const assigneePhone = agent?.phone ?? chat.assigneePhone;
      const tagsAfter = [...new Set([...chat.tags, ...outcome.done])];
      if (assigneePhone === chat.assigneePhone && tagsAfter.length === chat.tags.length) continue;
      world.chats.put({ ...chat, assigneePhone, tags: tagsAfter, updatedAt: world.now() });
    }
  }
  return { customerId: customer.id, tags: outcome, customFields: change.outcome };
}
