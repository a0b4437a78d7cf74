import { findChannel, findCustomer } from '../inbox/find-by-number.ts';
import { findChat, removeChat } from '../inbox/open-chat.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { broadcastMemberKey } from '../tables/broadcasts.ts';
import { callEnds } from '../tables/calls.ts';
import type { Deletion } from '../tables/deletions.ts';
import type { CustomerChat } from '../tables/inbox.ts';
import { conversationKey } from '../tables/organization.ts';
import { queuedUntil } from '../time.ts';
import type { World } from '../world.ts';

/** Phone numbers are spelled as in the request. */
export interface DeletedCustomers {
  readonly found: readonly string[];
  readonly notFound: readonly string[];
}

/**
 * Queues customers for deletion.
 *
 * @see delete-customer: an unknown phone number does not affect the others, an invalid one is a 400. Assumed: what is
 * invalid; that a customer who is already queued still counts as found; and what is deleted, see {@link
 * removeCustomer}.
 */
export function deleteCustomers(world: World, numbers: readonly string[]): DeletedCustomers | Refusal<400> {
  const isKnown = (number: string) => world.customers.has(toDigits(number));
  if (!numbers.every((number) => isPhoneNumber(toDigits(number)))) {
    return refuse(400, 'each value in phoneNumbers must be a valid phone number');
  }
  const found = numbers.filter(isKnown);
  const notFound = numbers.filter((number) => !isKnown(number));
  for (const number of found) queueDeletion(world, { kind: 'customer', target: toDigits(number) });
  return { found, notFound };
}

/**
 * Queues the messages of a chat for deletion.
 *
 * @see clear-chat-messages-v2, which lists both 200 and 404 for a missing chat. Assumed: 404 if the WABA number or the
 * customer is unknown, 200 if only the chat is missing; and what is deleted, see {@link clearChat}.
 */
export function clearMessages(
  world: World,
  ends: { from: string; to: string },
): { chat?: CustomerChat } | Refusal<404> {
  const channel = findChannel(world, ends.from, 404);
  if (isRefusal(channel)) return channel;
  const customer = findCustomer(world, ends.to, 404);
  if (isRefusal(customer)) return customer;
  const chat = findChat(world, { wabaNumber: channel.wabaNumber, customerPhone: customer.phone });
  if (!chat) return {};
  queueDeletion(world, { kind: 'messages', target: chat.id });
  return { chat };
}

/** A second request for the same deletion starts the wait again. */
function queueDeletion(world: World, { kind, target }: Pick<Deletion, 'kind' | 'target'>): void {
  const id = `${kind} ${target}`;
  world.deletions.put({ id, kind, target, requestedAt: world.now(), dueAt: queuedUntil(world) });
}

/** Carries out a deletion that is due. */
export function runDeletion(world: World, id: string): void {
  const deletion = world.deletions.get(id);
  if (!deletion) return;
  world.deletions.delete(id);
  carryOut(world, deletion);
}

function carryOut(world: World, { kind, target, requestedAt }: Deletion): void {
  if (kind === 'customer') removeCustomer(world, target);
  else clearChat(world, target, requestedAt);
}

/**
 * Removes a customer with all chats, calls and call permissions, broadcast memberships and paid conversations. Exports
 * and counted events stay, and so does the participant of a WhatsApp group, who belongs to WhatsApp.
 */
function removeCustomer(world: World, phone: string): void {
  for (const chat of [...world.chats.list('ofCustomer', phone)]) {
    removeChat(world, chat.id);
    world.report({ type: 'INBOX_CHANGED', chat, change: 'REMOVED' });
  }
  for (const { id } of [...world.calls.list('lastToEndOfCustomer', phone)]) world.calls.delete(id);
  for (const { wabaNumber } of [...world.callPermissions.list('ofCustomer', phone)]) {
    world.callPermissions.delete(callEnds(wabaNumber, phone));
  }
  for (const member of [...world.broadcastMembers.list('ofCustomer', phone)]) {
    world.broadcastMembers.delete(broadcastMemberKey(member));
  }
  for (const conversation of [...world.conversations.list('ofCustomer', phone)]) {
    world.conversations.delete(conversationKey(conversation));
  }
  world.customers.delete(phone);
}

/**
 * Removes the messages of a chat up to a moment, and the summaries made from them. The chat keeps its place in the
 * inbox, and its conversation window, because WhatsApp knows nothing of this.
 */
function clearChat(world: World, chatId: string, until: number): void {
  const chat = world.chats.get(chatId);
  if (!chat) return;
  for (const { id } of [...world.messages.list('ofChat', chatId, { id: '', at: until })]) world.messages.delete(id);
  for (const { id } of [...world.digests.list('ofChat', chatId)]) world.digests.delete(id);
  const isEmpty = world.messages.count('ofChat', chatId) === 0;
  const after = isEmpty ? { ...chat, lastMessage: { isInbound: false, text: '' }, unreadCount: 0 } : chat;
  if (isEmpty) world.chats.put(after);
  world.report({ type: 'INBOX_CHANGED', chat: after, change: 'CLEARED' });
}
