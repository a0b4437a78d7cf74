import { formatDay } from '../../../parts/format-time.ts';
import type { ChatMessage } from './chat-message.ts';

/** A line of a conversation. */
export type Row = DayRow | SystemRow | MessageRow;

export interface DayRow {
  readonly kind: 'day';
  readonly key: string;
  /** A time of that day. */
  readonly at: number;
}

/** Something that was done to the chat. */
export interface SystemRow {
  readonly kind: 'system';
  readonly key: string;
  readonly message: ChatMessage;
}

export interface MessageRow {
  readonly kind: 'message';
  readonly key: string;
  readonly message: ChatMessage;
  /** The message that it answers; undefined also when that has not been read. */
  readonly quoted: ChatMessage | undefined;
  /** The latest reaction of each side. */
  readonly reactions: readonly ChatMessage[];
  /** Whether another sender, or nobody, wrote before: only then the sender is named. */
  readonly isFirstOfRun: boolean;
}

/** The side that a conversation is seen from. */
export type Side = 'account' | 'customer';

/**
 * The lines of a conversation: messages by day, with their reactions, and what was done to the chat between them. The
 * account sees all of it.
 */
export function rowsOf(messages: readonly ChatMessage[], side: Side = 'account'): readonly Row[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const reactions = reactionsOf(messages, byId);
  const rows: Row[] = [];
  let day: string | undefined;
  let sender: string | undefined;
  for (const message of messages) {
    if (isAttached(message, byId) || (side === 'customer' && isHidden(message))) continue;
    const ownDay = formatDay(message.createdAt);
    if (ownDay !== day) {
      rows.push({ kind: 'day', key: `day ${ownDay}`, at: message.createdAt });
      sender = undefined;
    }
    day = ownDay;
    if (message.origin === 'SYSTEM') {
      rows.push({ kind: 'system', key: message.id, message });
      sender = undefined;
      continue;
    }
    const ownSender = `${message.origin} ${(message.member ?? message.participant)?.phone}`;
    rows.push({
      kind: 'message',
      key: message.id,
      message,
      quoted: message.repliesTo === null ? undefined : byId.get(message.repliesTo),
      reactions: reactions.get(message.id) ?? [],
      isFirstOfRun: ownSender !== sender,
    });
    sender = ownSender;
  }
  return rows;
}

/** What a customer never sees: what was done to the chat, and messages that did not arrive. */
function isHidden({ system, status }: ChatMessage): boolean {
  return system !== null || status === 'FAILED';
}

/** Whether the side that a conversation is seen from wrote a message. */
export function isOwn({ origin }: ChatMessage, side: Side): boolean {
  return (origin === 'CUSTOMER') === (side === 'customer');
}

type ById = ReadonlyMap<string, ChatMessage>;

/** A reaction to a message that has not been read is a line by itself, so that nothing is hidden. */
function isAttached({ type, repliesTo }: ChatMessage, byId: ById): boolean {
  return type === 'REACTION' && repliesTo !== null && byId.has(repliesTo);
}

function reactionsOf(messages: readonly ChatMessage[], byId: ById): ReadonlyMap<string, readonly ChatMessage[]> {
  const found = new Map<string, ChatMessage[]>();
  for (const message of messages) {
    if (!isAttached(message, byId) || message.repliesTo === null) continue;
    const others = found.get(message.repliesTo)?.filter(({ origin }) => origin !== message.origin) ?? [];
    found.set(message.repliesTo, [...others, message]);
  }
  return found;
}
