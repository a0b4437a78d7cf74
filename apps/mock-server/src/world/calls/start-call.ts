import { nextId } from '../ids.ts';
import { addMessage } from '../inbox/add-message.ts';
import { openChat, openCustomer } from '../inbox/open-chat.ts';
import type { Call } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { type CallCourse, planIncoming, planOutgoing } from './call-course.ts';

/** Who is called by whom, and how; numbers are digits. */
export type CallDraft = Pick<Call, 'direction' | 'network' | 'number' | 'customerPhone' | 'heldBy'>;

/**
 * Lets a call ring, with an entry in the chat of a WhatsApp call. The chat and the customer are made where there are
 * none.
 *
 * @see call-webhooks (`chatMessageId`). Assumed: the entry is no message of the customer and opens no window.
 */
export function startCall(world: World, draft: CallDraft): Call {
  const now = world.now();
  const course: CallCourse = draft.direction === 'INCOMING' ? planIncoming(now) : planOutgoing(draft, now);
  return world.calls.put({
    id: nextId(world.random, 'call_'),
    ...draft,
    ...(draft.network === 'WHATSAPP' ? enterInChat(world, draft) : enterNowhere(world, draft)),
    createdAt: now,
    ...course,
  });
}

function enterInChat(world: World, { number, customerPhone }: CallDraft) {
  const chat = openChat(world, { wabaNumber: number, customerPhone });
  const message = addMessage(world, chat, { origin: 'SYSTEM', type: 'CALL' });
  return { chatId: chat.id, messageId: message.id };
}

function enterNowhere(world: World, { customerPhone }: CallDraft) {
  openCustomer(world, customerPhone);
  return { chatId: null, messageId: null };
}

/**
 * Lets a customer's call ring at a WABA number, both in digits.
 *
 * @see whatsapp-call-public-api: an incoming call needs no permission
 */
export function ringIncomingCall(world: World, ends: Pick<Call, 'number' | 'customerPhone'>): Call {
  return startCall(world, { ...ends, direction: 'INCOMING', network: 'WHATSAPP', heldBy: null });
}
