import type { ChatMessage, MessageStatus } from './chat-message.ts';

/** A page of a conversation, oldest first. */
export interface ThreadPage {
  readonly messages: readonly ChatMessage[];
  /** Where the page before begins; null where nothing is left. */
  readonly older: string | null;
  /** The place of the newest message of the chat: the `after` of the next read. */
  readonly latest: string;
}

/** The part of a conversation that has been read, without gaps, oldest first. */
export type ThreadState = ThreadPage;

/** Puts an older page in front. */
export function withOlder(state: ThreadState, page: ThreadPage): ThreadState {
  return { ...state, messages: joined(page.messages, state.messages), older: page.older };
}

/**
 * Adds what came after {@link ThreadState.latest}. When more came than fits on the page, what was read before is given
 * up: the page is the newest, and older ones are read again on the way up.
 */
export function withNews(state: ThreadState, page: ThreadPage): ThreadState {
  if (page.older !== null) return page;
  if (page.messages.length === 0) return { ...state, latest: page.latest };
  return { ...state, messages: joined(state.messages, page.messages), latest: page.latest };
}

/**
 * Takes the newest page of the chat, read without a place. What is known before the page stays where the page touches it;
 * what is known and not on the page is gone, for example since the mock was started again.
 */
export function withNewest(state: ThreadState, page: ThreadPage): ThreadState {
  const [first] = page.messages;
  const index = page.older === null ? 0 : state.messages.findIndex(({ id }) => id === first?.id);
  const before = index > 0 ? state.messages.slice(0, index) : [];
  const known = new Map(state.messages.map((message) => [message.id, message]));
  const read = page.messages.map((message) => later(known.get(message.id), message));
  return { messages: [...before, ...read], older: index > 0 ? state.older : page.older, latest: page.latest };
}

/** Replaces messages that were read again. */
export function withChanged(state: ThreadState, changed: readonly ChatMessage[]): ThreadState {
  const known = new Set(state.messages.map(({ id }) => id));
  return {
    ...state,
    messages: joined(
      state.messages,
      changed.filter(({ id }) => known.has(id)),
    ),
  };
}

/** The latest messages whose call was not over when it was read, as many as one read takes. */
export function runningCallsOf({ messages }: ThreadState): readonly string[] {
  const running = messages.filter(({ call }) => call?.status === 'INITIATED' || call?.status === 'IN_PROGRESS');
  return running.slice(-50).map(({ id }) => id);
}

/** Brings one message to a status; the same state where nothing changes. */
export function withStatus(state: ThreadState, id: string, change: StatusChange): ThreadState {
  const index = state.messages.findLastIndex((message) => message.id === id);
  const before = state.messages[index];
  if (before === undefined || rankOf(before.status) >= rankOf(change.status)) return state;
  const { status, reason } = change;
  const failure = status === 'FAILED' ? { reason: reason ?? '', code: '' } : before.failure;
  return { ...state, messages: state.messages.with(index, { ...before, status, failure }) };
}

export interface StatusChange {
  readonly status: MessageStatus;
  /** Why it failed. */
  readonly reason?: string | undefined;
}

const ranks: readonly (MessageStatus | null)[] = [null, 'PENDING', 'SENT', 'DELIVERED', 'READ', 'FAILED'];

function rankOf(status: MessageStatus | null): number {
  return ranks.indexOf(status);
}

/** Both lists without doubles. A message in both has the later status, since an answer may be older than an event. */
function joined(first: readonly ChatMessage[], second: readonly ChatMessage[]): readonly ChatMessage[] {
  const byId = new Map(first.map((message) => [message.id, message]));
  for (const message of second) byId.set(message.id, later(byId.get(message.id), message));
  return [...byId.values()];
}

function later(known: ChatMessage | undefined, read: ChatMessage): ChatMessage {
  if (known === undefined) return read;
  if (JSON.stringify(known) === JSON.stringify(read)) return known;
  return rankOf(known.status) > rankOf(read.status) ? { ...read, status: known.status, failure: known.failure } : read;
}
