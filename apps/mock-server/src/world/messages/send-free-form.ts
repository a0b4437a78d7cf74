import { isWindowOpen } from '../inbox/conversation-window.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { acceptMessage, type OutgoingDraft } from './accept-message.ts';
import { outcomeOf } from './outcomes.ts';
import { type Recipient, type RecipientTarget, resolveRecipient } from './resolve-recipient.ts';

/** The ends of a message, and the id that the sender may choose for it. */
export interface SendTarget extends RecipientTarget {
  readonly messageId?: string | undefined;
}

export type FreeFormDraft = Omit<OutgoingDraft, 'id' | 'category' | 'templateId'>;

/** Sends anything but a template, which requires an open conversation window. A refusal changes nothing. */
export function sendFreeForm(
  world: World,
  { messageId, ...target }: SendTarget,
  draft: FreeFormDraft,
): Message | Refusal {
  const recipient = resolveRecipient(world, target);
  if (isRefusal(recipient)) return recipient;
  if (!hasOpenWindow(recipient, world.now())) {
    return refuse(422, 'Chat window is closed. To send message to closed window please send template message');
  }
  return acceptMessage(world, recipient, { ...draft, id: messageId, category: 'SERVICE' });
}

/** Whether free-form messages may be sent; always true for a phone number with a fixed outcome. */
export function hasOpenWindow(recipient: Recipient, now: number): boolean {
  if ('customerPhone' in recipient && outcomeOf(recipient.customerPhone)) return true;
  return recipient.chat !== undefined && isWindowOpen(recipient.chat, now);
}

export interface TextSend extends SendTarget {
  readonly content: { readonly text: string };
}

/** Sends a text of any length. Assumed: a blank text is refused. */
export function sendText(world: World, { content: { text }, ...target }: TextSend): Message | Refusal {
  if (text.trim() === '') return refuse(400, 'content.text should not be empty');
  return sendFreeForm(world, target, { type: 'TEXT', text });
}
