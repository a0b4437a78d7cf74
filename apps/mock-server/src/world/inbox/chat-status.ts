import type { Chat } from './records.ts';

/** The statuses by which chats are listed, but for those that depend on the time or hold for all. */
export type ChatStatus = keyof typeof tests;

const tests = {
  unread: ({ unreadCount }: Chat) => unreadCount > 0,
  unresolved: ({ isDone }: Chat) => !isDone,
  done: ({ isDone }: Chat) => isDone,
  waiting_for_response: ({ isDone, lastMessage }: Chat) => !isDone && lastMessage.isInbound,
  open_cart: ({ hasOpenCart }: Chat) => hasOpenCart,
};
const names = Object.keys(tests) as ChatStatus[]; // the object's own names

/** The statuses that a chat has. @see get-chat-list */
export function statusesOf(chat: Chat): ChatStatus[] {
  return names.filter((name) => tests[name](chat));
}
