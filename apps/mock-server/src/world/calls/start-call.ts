import { nextId } from '../ids.ts';
import { addMessage } from '../inbox/add-message.ts';
import { openChat, openCustomer } from '../inbox/open-chat.ts';
import type { Call } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { type CallCourse, planIncoming, planOutgoing } from './call-course.ts';
import { reportCall } from './report-call.ts';

/** Phone numbers are in digits. */
type CallDraft = Pick<Call, 'direction' | 'network' | 'number' | 'customerPhone' | 'heldBy'>;

/**
 * Starts a call. A WhatsApp call also gets an entry in the chat; customer and chat are created if necessary.
 *
 * @see call-webhooks (`chatMessageId`). Assumed: the entry does not count as a customer's message and opens no window.
 */
export function startCall(world: World, draft: CallDraft): Call {
  const now = world.now();
  const course: CallCourse = draft.direction === 'INCOMING' ? planIncoming(now) : planOutgoing(draft, now);
  const id = nextId(world.random, 'call_');
  const entry = draft.network === 'WHATSAPP' ? enterInChat(world, draft) : enterNowhere(world, draft);
  const call = world.calls.put({ id, ...draft, ...entry, createdAt: now, ...course });
  const event = draft.direction === 'INCOMING' ? 'CALL_INCOMING_INITIATED' : 'CALL_OUTGOING_INITIATED';
  reportCall(world, call, { event });
  return call;
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
 * Starts a call from a customer to a WABA number.
 *
 * @see whatsapp-call-public-api: an incoming call needs no permission
 */
export function ringIncomingCall(
  world: World,
  { number, customerPhone }: Pick<Call, 'number' | 'customerPhone'>,
): Call {
  return startCall(world, { number, customerPhone, direction: 'INCOMING', network: 'WHATSAPP', heldBy: null });
}
