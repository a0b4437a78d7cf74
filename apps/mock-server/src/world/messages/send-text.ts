import { type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { type SendTarget, sendFreeForm } from './send-free-form.ts';

/** A text to send. */
export interface TextSend extends SendTarget {
  readonly content: { readonly text: string };
}

/** Sends a text of any length. Assumed: one that says nothing is refused. */
export function sendText(world: World, { content: { text }, ...target }: TextSend): Message | Refusal {
  if (text.trim() === '') return refuse(400, 'content.text should not be empty');
  return sendFreeForm(world, target, { type: 'TEXT', text });
}
