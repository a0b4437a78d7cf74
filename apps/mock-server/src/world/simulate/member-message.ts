import { resolveRecipient } from '../messages/resolve-recipient.ts';
import { sendFreeForm } from '../messages/send-free-form.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { findInboxMember, openInInbox } from './inbox-member.ts';

/** What a team member writes in the inbox. */
export interface MemberMessage {
  /** In digits. */
  readonly memberPhone: string;
  readonly to: string;
  readonly wabaNumber?: string | undefined;
  readonly text: string;
}

/**
 * Writes to a customer as a team member, who has then read the chat. The API cannot: its messages have no member.
 *
 * @see observed behaviour 24: the first member who writes to a customer without an assignee becomes the assignee
 */
export function writeAsMember(
  world: World,
  { memberPhone, to, wabaNumber, text }: MemberMessage,
): Message | Refusal<400 | 403 | 404 | 422> {
  const recipient = resolveRecipient(world, { to, from: wabaNumber });
  if (isRefusal(recipient)) return recipient;
  const member = findInboxMember(world, memberPhone, recipient.wabaNumber);
  if (isRefusal(member)) return member;
  const message = sendFreeForm(world, { to, from: wabaNumber }, { type: 'TEXT', text, memberPhone });
  if (isRefusal(message)) return message;
  const chat = world.chats.get(message.chatId);
  if (chat) openInInbox(world, member, chat);
  return message;
}
