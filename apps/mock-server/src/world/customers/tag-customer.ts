import { findChannel, findCustomer, findMember } from '../inbox/find-by-number.ts';
import { openCustomer } from '../inbox/open-chat.ts';
import { recordActivities } from '../inbox/record-activities.ts';
import { reportAssignment } from '../inbox/report-assignment.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { refuseWithoutAccess } from '../team/number-access.ts';
import type { World } from '../world.ts';
import { chatsOfCustomer, numbersOfChats, openChatsOfCustomer } from './chats-of-customer.ts';
import { reportFields, reportTags } from './report-changes.ts';
import {
  acceptTags,
  type FieldInput,
  type ItemOutcome,
  releaseTags,
  removeFields,
  setFields,
} from './tags-and-fields.ts';

/** Phone numbers may be in any spelling. */
export interface CustomerTagging {
  readonly phone: string;
  readonly tags?: readonly string[] | undefined;
  readonly customFields?: readonly FieldInput[] | undefined;
  readonly name?: string | undefined;
  readonly optIn?: boolean | undefined;
  readonly agentPhone?: string | undefined;
  readonly wabaNumber?: string | undefined;
}

export interface TaggedCustomer {
  readonly customerId: string;
  readonly tags: ItemOutcome;
  readonly customFields: ItemOutcome;
}

/**
 * Sets tags, custom fields, name, consent and assignee of a customer, who is created if necessary. Tags and assignee
 * belong to a chat, which is created if necessary too.
 *
 * @see observed behaviour 23: `phone`, `name` and `wabaNumber` alone create or rename a customer. Assumed: the 422,
 * which only the guide mentions, is for an unknown WABA number or agent; without a WABA number the agent needs access to
 * that of every chat.
 */
export function tagCustomer(world: World, input: CustomerTagging): TaggedCustomer | Refusal<400 | 403 | 422> {
  const phone = toDigits(input.phone);
  if (!isPhoneNumber(phone)) return refuse(400, 'phone must be a valid phone number');
  const { wabaNumber, agentPhone, tags = [], customFields = [] } = input;
  const channel = wabaNumber === undefined ? undefined : findChannel(world, wabaNumber);
  if (channel && isRefusal(channel)) return channel;
  const agent = agentPhone === undefined ? undefined : findMember(world, agentPhone);
  if (agent && isRefusal(agent)) return agent;
  if ((tags.length > 0 || agent) && world.channels.size === 0) return refuse(422, 'WABA number not found');
  for (const number of agent ? numbersOfChats(world, phone, channel) : []) {
    const refusal = agent && refuseWithoutAccess(agent, number);
    if (refusal) return refusal;
  }

  const customer = openCustomer(world, phone);
  const change = setFields(world, customer.customFields, customFields);
  const { name = customer.name, optIn: isOptedIn = customer.isOptedIn } = input;
  const after = world.customers.put({ ...customer, name, isOptedIn, customFields: change.fields });
  const outcome = acceptTags(world, tags);
  if (outcome.done.length > 0 || agent) {
    for (const chat of openChatsOfCustomer(world, phone, channel)) {
      const assigneePhone = agent?.phone ?? chat.assigneePhone;
      const tagsAfter = [...new Set([...chat.tags, ...outcome.done])];
      if (assigneePhone === chat.assigneePhone && tagsAfter.length === chat.tags.length) continue;
      const changed = { ...chat, assigneePhone, tags: tagsAfter, updatedAt: world.now() };
      world.chats.put(changed);
      recordActivities(world, { before: chat, after: changed });
      reportTags(world, { before: chat, after: changed });
      reportAssignment(world, { before: chat, after: changed });
    }
  }
  reportFields(world, { before: customer, after });
  return { customerId: customer.id, tags: outcome, customFields: change.outcome };
}

/** Phone numbers may be in any spelling. */
export interface CustomerUntagging {
  readonly phone: string;
  readonly tags: readonly string[];
  readonly customFields: readonly string[];
  readonly wabaNumber?: string | undefined;
}

/**
 * Removes tags from the chats of a customer, and custom fields from the customer.
 *
 * @see customer-remove-tags-custom-fields. Assumed: the 422, which only the guide mentions, is for an unknown customer
 * or WABA number.
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
    if (tags.length === chat.tags.length) continue;
    const changed = { ...chat, tags, updatedAt: world.now() };
    world.chats.put(changed);
    recordActivities(world, { before: chat, after: changed });
    reportTags(world, { before: chat, after: changed });
  }
  const change = removeFields(customer.customFields, input.customFields);
  if (change.outcome.done.length > 0) {
    const after = world.customers.put({ ...customer, customFields: change.fields });
    reportFields(world, { before: customer, after });
  }
  return { customerId: customer.id, tags: outcome, customFields: change.outcome };
}
