import { findChannel, findCustomer } from '../inbox/find-by-number.ts';
import { findChat, removeChat } from '../inbox/open-chat.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { queuedUntil } from '../queued-until.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { broadcastMemberKey } from '../tables/broadcasts.ts';
import { callEnds } from '../tables/calls.ts';
import type { Deletion } from '../tables/deletions.ts';
import type { CustomerChat } from '../tables/inbox.ts';
import { conversationKey } from '../tables/wallet.ts';
import type { World } from '../world.ts';

/** Which of the numbers were customers, spelled as they were sent. */
export interface DeletedCustomers {
  readonly found: readonly string[];
  readonly notFound: readonly string[];
}

/**
 * Queues customers for deletion.
 *
 * @see delete-customer: a number that is no customer's does not hold up the others, a malformed one is a 400. Assumed:
 * what a malformed number is; a customer who waits for deletion still counts as found.
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
 * Queues the messages of a chat for removal.
 *
 * @see clear-chat-messages-v2, which names 200 as well as 404 for a chat that is not found. Assumed: 404 when the number
 * or the customer is unknown, 200 when the two have no chat.
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

/** Has something removed when its time comes; asking again starts the wait anew. */
export function queueDeletion(world: World, { kind, target }: Pick<Deletion, 'kind' | 'target'>): void {
  const id = `${kind} ${target}`;
  world.deletions.put({ id, kind, target, requestedAt: world.now(), dueAt: queuedUntil(world) });
  runDueDeletions(world);
}

/**
 * Removes everything whose time has come. A world has no timers: as whoever opens one calls this first, none can tell that
 * nothing was removed in between.
 */
export function runDueDeletions(world: World): void {
  for (let next = dueNow(world); next; next = dueNow(world)) {
    world.deletions.delete(next.id);
    if (next.kind === 'customer') removeCustomer(world, next.target);
    else clearChat(world, next.target, next.requestedAt);
  }
}

function dueNow(world: World): Deletion | undefined {
  const next = world.deletions.first('due');
  return next && next.dueAt <= world.now() ? next : undefined;
}

/**
 * Removes a customer with every chat and call, the permission to call, the places in broadcast groups and the
 * conversations that were paid for; who writes again is a new customer.
 *
 * @see delete-customer. Assumed: how much goes. Exports that were made and events that were counted stay, and so does the
 * person in a WhatsApp group, which is WhatsApp's.
 */
export function removeCustomer(world: World, phone: string): void {
  for (const { id } of [...world.chats.list('ofCustomer', phone)]) removeChat(world, id);
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
 * Removes the messages of a chat that were written until a moment, and what was made of them.
 *
 * Assumed: the chat stays in the inbox where it was, and its window stays as it is, because WhatsApp knows nothing of it.
 */
export function clearChat(world: World, chatId: string, until: number): void {
  const chat = world.chats.get(chatId);
  if (!chat) return;
  for (const { id } of [...world.messages.list('ofChat', chatId, { id: '', at: until })]) world.messages.delete(id);
  for (const { id } of [...world.digests.list('ofChat', chatId)]) world.digests.delete(id);
  if (world.messages.count('ofChat', chatId) > 0) return;
  world.chats.put({ ...chat, lastMessage: { isInbound: false, text: '' }, unreadCount: 0 });
}
