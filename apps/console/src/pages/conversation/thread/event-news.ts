import type { WorldEvent } from '../../../live/world-event.ts';
import type { MessageStatus } from './chat-message.ts';
import type { StatusChange } from './thread-state.ts';

/** What an event means for the conversation of a chat. */
export type EventNews =
  /** Nothing. */
  | { readonly kind: 'none' }
  /** A message has reached a status. */
  | { readonly kind: 'status'; readonly messageId: string; readonly change: StatusChange }
  /** Something may have come: what follows the latest message must be read. */
  | { readonly kind: 'news' }
  /** Everything may be different. */
  | { readonly kind: 'restart' };

const none: EventNews = { kind: 'none' };
const statuses: readonly string[] = ['SENT', 'DELIVERED', 'READ', 'FAILED'] satisfies MessageStatus[];

/** What an event means for a chat. A read too many costs little; a missing one leaves the page out of date. */
export function newsOf({ type, data }: WorldEvent, chatId: string): EventNews {
  if (type === 'WORLD_RESET' || type === 'WORLD_RESTORED') return { kind: 'restart' };
  if (type === 'REQUEST_REFUSED' || type === 'FAULT_FIRED' || type === 'CLOCK_CHANGED') return none;
  if (type === 'REQUEST_ANSWERED' && data.method === 'GET') return none;
  if (type.startsWith('WEBHOOK_')) return none;
  if (type === 'MESSAGE_STATUS_UPDATE') return statusOf(data);
  if (isOfAnotherChat(data.chatId, chatId)) return none;
  return isRemoval({ type, data }) ? { kind: 'restart' } : { kind: 'news' };
}

/** An incoming call that rings has an empty chat. */
function isOfAnotherChat(named: unknown, chatId: string): boolean {
  return typeof named === 'string' && named !== '' && named !== chatId;
}

/** What was read before is gone. */
function isRemoval({ type, data: { change } }: Pick<WorldEvent, 'type' | 'data'>): boolean {
  return type === 'INBOX_CHANGED' && (change === 'CLEARED' || change === 'REMOVED');
}

function statusOf({ messageId, status, failMessage }: WorldEvent['data']): EventNews {
  if (typeof messageId !== 'string' || !isStatus(status)) return { kind: 'news' };
  const reason = typeof failMessage === 'string' ? failMessage : undefined;
  return { kind: 'status', messageId, change: { status, reason } };
}

function isStatus(value: unknown): value is MessageStatus {
  return typeof value === 'string' && statuses.includes(value);
}
