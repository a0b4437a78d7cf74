import { sendFreeForm } from '../messages/send-free-form.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
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
): Message | Refusal<400 | 404 | 422> {
  if (!world.members.has(memberPhone)) return refuse(404, 'from must be the phone number of a team member');
  return sendFreeForm(world, { to, from: wabaNumber }, { type: 'TEXT', text, memberPhone });
}
