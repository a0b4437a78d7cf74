import { findChat } from '../inbox/open-chat.ts';
import { findOrganization } from '../organization/organization.ts';
import { toDigits } from '../phone.ts';
import { refuseOverLimit } from '../rate-limits.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Digest } from '../tables/ai-summaries.ts';
import type { Customer } from '../tables/customers.ts';
import type { Chat, CustomerChat } from '../tables/inbox.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { digestMessages } from './digest-messages.ts';

/** A range of whole days in UTC, in milliseconds since 1970; `NaN` for a day that does not exist. */
export interface DayRange {
  /** The start of the first day. */
  readonly startsAt: number;
  /** The start of the last day. */
  readonly lastDayAt: number;
}

export type SummaryRefusal = Refusal<400 | 403 | 404 | 422 | 429>;

export interface ChatSummaryQuery extends DayRange {
  readonly wabaNumber: string;
  readonly customerNumber: string;
}

/** @see get-chat-ai-summary (reference) */
export function summarizeChat(
  world: World,
  { wabaNumber, customerNumber, ...range }: ChatSummaryQuery,
): { chat: CustomerChat; digest: Digest } | SummaryRefusal {
  const ends = { wabaNumber: toDigits(wabaNumber), customerPhone: toDigits(customerNumber) };
  const noChat = refuse(404, 'No chat found for the given wabaNumber and customerNumber');
  return summarize(world, range, () => findChat(world, ends) ?? noChat);
}

export interface WhatsappGroupSummaryQuery extends DayRange {
  readonly groupId: string;
}

export interface WhatsappGroupDigest {
  readonly groupName: string;
  readonly digest: Digest;
  readonly writers: readonly WhatsappGroupWriter[];
}

/** A participant who wrote. The customer is undefined once deleted. */
export interface WhatsappGroupWriter {
  readonly phone: string;
  readonly customer: Customer | undefined;
}

/**
 * Summarizes a WhatsApp group and names the participants who wrote.
 *
 * @see get-wa-group-ai-summary (reference)
 */
export function summarizeWhatsappGroup(
  world: World,
  { groupId, ...range }: WhatsappGroupSummaryQuery,
): WhatsappGroupDigest | SummaryRefusal {
  const noGroup = refuse(404, 'Group not found for the given groupId');
  const outcome = summarize<Chat>(world, range, () => world.chats.first('ofGroup', groupId) ?? noGroup);
  if (isRefusal(outcome)) return outcome;
  const { digest } = outcome;
  const writers = digest.writerPhones.map((phone) => ({ phone, customer: world.customers.get(phone) }));
  return { groupName: world.whatsappGroups.get(groupId)?.name ?? '', digest, writers };
}

const dayMs = 86_400_000;
const maxDays = 7;
const assumedLimit = { limit: 30, per: 'minute', scope: 'organization' } as const;

/**
 * Summarizes a range of a chat. A new summary costs one credit; after that it is free until the messages of the range
 * change.
 *
 * Assumed: the feature is checked first, then the range, then the chat; a range has at most seven days for both kinds
 * of chat; a summary without messages costs a credit too; the rate limit is 30 requests a minute.
 *
 * @param findChat called once feature and range are accepted
 * @see get-chat-ai-summary, get-wa-group-ai-summary, getwhatsappgroupaisummary (reference)
 */
function summarize<Found extends Chat>(
  world: World,
  range: DayRange,
  findChat: () => Found | Refusal<404>,
): { chat: Found; digest: Digest } | SummaryRefusal {
  if (world.options.aiSummaries.feature === 'disabled') {
    return refuse(403, 'The Chat Summary feature is not enabled for this organization');
  }
  const days = (range.lastDayAt - range.startsAt) / dayMs + 1;
  if (!(days >= 1 && days <= maxDays)) {
    return refuse(400, 'endDate must be on or after startDate and at most 7 days from it');
  }
  const chat = findChat();
  if (isRefusal(chat)) return chat;
  const digest = readOrCreate(world, chat, range);
  return isRefusal(digest) ? digest : { chat, digest };
}

function readOrCreate(world: World, chat: Chat, range: DayRange): Digest | Refusal<422 | 429> {
  const id = `${chat.id} ${range.startsAt} ${range.lastDayAt}`;
  const messages = readRange(world, chat, range);
  const conversation = `${messages.length} ${messages.at(-1)?.id ?? ''}`;
  const known = world.digests.get(id);
  const isFresh = known?.conversation === conversation;
  const organization = findOrganization(world);
  if (!isFresh && !organization?.aiCredits) return refuse(422, 'Insufficient AI credits');
  const request = { operation: 'ai-summary', limits: [assumedLimit], scopes: {} };
  const limitReached = refuseOverLimit(world, request, 'Too many requests, please try again later.');
  if (limitReached) return limitReached;
  if (known && isFresh) return known.digest;
  if (organization) world.organizations.put({ ...organization, aiCredits: organization.aiCredits - 1 });
  return world.digests.put({ id, chatId: chat.id, conversation, digest: digestMessages(messages) }).digest;
}

/** Oldest first. */
function readRange({ messages }: World, { id }: Chat, { startsAt, lastDayAt }: DayRange): Message[] {
  const found: Message[] = [];
  for (const message of messages.list('ofChat', id, { id: '', at: lastDayAt + dayMs - 1 })) {
    if (message.createdAt < startsAt) break;
    found.push(message);
  }
  return found.reverse();
}
