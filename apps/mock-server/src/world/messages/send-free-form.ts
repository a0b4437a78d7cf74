import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { acceptMessage, type OutgoingDraft } from './accept-message.ts';
import { hasOpenWindow } from './has-open-window.ts';
import { type RecipientTarget, resolveRecipient } from './resolve-recipient.ts';

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
