import { findChannel, findCustomer } from '../inbox/find-by-number.ts';
import { findChat } from '../inbox/open-chat.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { CustomerChat } from '../tables/inbox.ts';
import type { World } from '../world.ts';
import { queueDeletion } from './queue-deletion.ts';

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
