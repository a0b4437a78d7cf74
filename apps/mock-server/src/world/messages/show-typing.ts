import { findChannel } from '../inbox/find-by-number.ts';
import { findChat } from '../inbox/open-chat.ts';
import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { World } from '../world.ts';
import { outcomeOf } from './outcomes.ts';
import { hasOpenWindow } from './send-free-form.ts';

/** Phone numbers as they were sent. */
export interface TypingTarget {
  readonly wabaNumber: string;
  readonly customerNumber: string;
}

/**
 * Whether a typing indicator reaches a customer: only in an open conversation window, and not a blocked customer. It
 * changes nothing.
 *
 * @see guides/typing-indicator: an indicator that does not arrive is not an error. Assumed: the conditions, and that
 * the 404 is for a WABA number or a customer that the account does not have.
 */
export function showTyping(
  world: World,
  { wabaNumber, customerNumber }: TypingTarget,
): { success: boolean } | Refusal<404> {
  const channel = findChannel(world, wabaNumber, 404);
  if (isRefusal(channel)) return channel;
  const customerPhone = toDigits(customerNumber);
  const customer = world.customers.get(customerPhone);
  const outcome = outcomeOf(customerPhone);
  if (!customer && !outcome) return refuse(404, 'Customer not found');
  const ends = { wabaNumber: channel.wabaNumber, customerPhone };
  const isReachable = !customer?.isBlocked && (!outcome || outcome.plan?.deliveredMs !== undefined);
  return { success: isReachable && hasOpenWindow({ ...ends, chat: findChat(world, ends) }, world.now()) };
}
