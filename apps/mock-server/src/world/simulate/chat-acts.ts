import { closeChat } from '../inbox/close-chat.ts';
import { withCustomer } from '../inbox/customer-of.ts';
import { resolveChat } from '../inbox/resolve-chat.ts';
import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type Chat, statusesOf } from '../tables/inbox.ts';
import type { World } from '../world.ts';
import { readChat } from './read-chat.ts';
import type { SimulationOf } from './simulation.ts';

/** Marks a chat as done, as a team member who has read it. The API cannot. */
export function closeAsMember(
  world: World,
  { from, ...target }: SimulationOf<'CHAT_CLOSE'>,
): Chat | Refusal<400 | 403 | 404> {
  const memberPhone = toDigits(from);
  const chat = readChat(world, { ...target, memberPhone });
  return isRefusal(chat) ? chat : closeChat(world, chat, world.members.get(memberPhone));
}

/**
 * Escalates a chat that waits for a response, by one level of the account's policy.
 *
 * Assumed: the levels that came before are not counted, so that a test can ask for any.
 *
 * @see sla-webhooks: not after an agent has replied
 */
export function escalate(
  world: World,
  { to, wabaNumber, level = 1, slaName, responseTimeSeconds }: SimulationOf<'SLA_ESCALATION'>,
): Chat | Refusal<400 | 404 | 409> {
  if (level < 1) return refuse(400, 'level must be at least 1');
  const chat = resolveChat(world, { customerPhoneNumber: to, wabaNumber }, 404);
  if (isRefusal(chat)) return chat;
  if (!statusesOf(chat).includes('waiting_for_response')) return refuse(409, 'The chat does not wait for a response');
  const ends = withCustomer(world, chat);
  if (ends) world.report({ type: 'SLA_ESCALATED', ...ends, level, slaName, responseTimeSeconds });
  return chat;
}
