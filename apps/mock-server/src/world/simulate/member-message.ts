import { resolveRecipient } from '../messages/resolve-recipient.ts';
import { sendFreeForm } from '../messages/send-free-form.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import { refuseWithoutAccess } from '../team/number-access.ts';
import type { World } from '../world.ts';

/** What a team member writes in the inbox. */
export interface MemberMessage {
  /** In digits. */
  readonly memberPhone: string;
  readonly to: string;
  readonly wabaNumber?: string | undefined;
  readonly text: string;
}

/**
 * Writes to a customer as a team member. The API cannot: its messages have no member.
 *
 * @see observed behaviour 24: the first member who writes to a customer without an assignee becomes the assignee
 */
export function writeAsMember(
  world: World,
  { memberPhone, to, wabaNumber, text }: MemberMessage,
): Message | Refusal<400 | 403 | 404 | 422> {
  const member = world.members.get(memberPhone);
  if (!member) return refuse(404, 'from must be the phone number of a team member');
  const recipient = resolveRecipient(world, { to, from: wabaNumber });
  if (isRefusal(recipient)) return recipient;
  const refusal = refuseWithoutAccess(member, recipient.wabaNumber);
  if (refusal) return refusal;
  return sendFreeForm(world, { to, from: wabaNumber }, { type: 'TEXT', text, memberPhone });
}
