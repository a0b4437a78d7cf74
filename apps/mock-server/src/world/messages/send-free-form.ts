import { isWindowOpen } from '../inbox/conversation-window.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { acceptMessage, type OutgoingDraft } from './accept-message.ts';
import { outcomeOf } from './outcomes.ts';
import { type Recipient, type RecipientTarget, resolveRecipient } from './resolve-recipient.ts';

/** To whom a free-form message goes, and the id that the sender chose for it. */
export interface SendTarget extends RecipientTarget {
  readonly messageId?: string | undefined;
}

/** What a free-form message says. */
export type FreeFormDraft = Omit<OutgoingDraft, 'id' | 'category' | 'templateId'>;

/** Sends anything but a template, which only an open window lets through. A refusal changes nothing. */
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
  const id = messageId === undefined ? {} : { id: messageId };
  return acceptMessage(world, recipient, { ...draft, ...id, category: 'SERVICE' });
}

/** A text to send. */
export interface TextSend extends SendTarget {
  readonly content: { readonly text: string };
}

/** Sends a text of any length. Assumed: one that says nothing is refused. */
export function sendText(world: World, { content: { text }, ...target }: TextSend): Message | Refusal {
  if (text.trim() === '') return refuse(400, 'content.text should not be empty');
  return sendFreeForm(world, target, { type: 'TEXT', text });
}

/** Tells whether free-form messages may be sent; those who decide what becomes of a message can always be written to. */
export function hasOpenWindow(recipient: Recipient, now: number): boolean {
  if ('customerPhone' in recipient && outcomeOf(recipient.customerPhone)) return true;
  return recipient.chat !== undefined && isWindowOpen(recipient.chat, now);
}
