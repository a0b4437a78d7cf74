import { findChat } from '../inbox/open-chat.ts';
import { toDigits } from '../phone.ts';
import { isRefusal, refuse } from '../refusal.ts';
import type { Digest } from '../tables/ai-summaries.ts';
import type { Customer } from '../tables/customers.ts';
import type { Chat, CustomerChat } from '../tables/inbox.ts';
import type { World } from '../world.ts';
import { type DayRange, type SummaryRefusal, summarize } from './summarize.ts';

/** Both ends of a chat as digits, and a range. */
export interface ChatSummaryQuery extends DayRange {
  readonly wabaNumber: string;
  readonly customerNumber: string;
}

/**
 * Summarizes what was said between a number and a customer.
 *
 * @see get-chat-ai-summary (reference)
 */
export function summarizeChat(
  world: World,
  { wabaNumber, customerNumber, ...range }: ChatSummaryQuery,
): { chat: CustomerChat; digest: Digest } | SummaryRefusal {
  const ends = { wabaNumber: toDigits(wabaNumber), customerPhone: toDigits(customerNumber) };
  const noChat = refuse(404, 'No chat found for the given wabaNumber and customerNumber');
  return summarize(world, range, () => findChat(world, ends) ?? noChat);
}

/** The group by its id, and a range. */
export interface GroupSummaryQuery extends DayRange {
  readonly groupId: string;
}

/** What was said in a group, and by whom. */
export interface GroupDigest {
  readonly groupName: string;
  readonly digest: Digest;
  readonly writers: readonly GroupWriter[];
}

/** A member who wrote; the customer is undefined once deleted. */
export interface GroupWriter {
  readonly phone: string;
  readonly customer: Customer | undefined;
}

/**
 * Summarizes what was said in a group, and names the members who wrote.
 *
 * @see get-wa-group-ai-summary (reference)
 */
export function summarizeGroup(world: World, { groupId, ...range }: GroupSummaryQuery): GroupDigest | SummaryRefusal {
  const noGroup = refuse(404, 'Group not found for the given groupId');
  const outcome = summarize<Chat>(world, range, () => world.chats.first('ofGroup', groupId) ?? noGroup);
  if (isRefusal(outcome)) return outcome;
  const { digest } = outcome;
  const writers = digest.writerPhones.map((phone) => ({ phone, customer: world.customers.get(phone) }));
  return { groupName: world.whatsappGroups.get(groupId)?.name ?? '', digest, writers };
}
