import type { CustomField } from './customers.ts';
import { defineTable } from './table.ts';

/** What a chat with a customer and that of a WhatsApp group have in common. */
export interface ChatFields {
  readonly id: string;
  readonly wabaNumber: string;
  readonly assigneePhone: string | null;
  readonly collaboratorPhones: readonly string[];
  readonly tags: readonly string[];
  readonly unreadCount: number;
  readonly isDone: boolean;
  readonly hasOpenCart: boolean;
  readonly lastMessage: { readonly isInbound: boolean; readonly text: string };
  /** Times are in milliseconds since 1970. */
  readonly lastMessageAt: number;
  /** When the other side last wrote; null if it never did. */
  readonly lastInboundAt: number | null;
  readonly updatedAt: number;
  /** When the account was last told that the customer opened the conversation. */
  readonly openedAt?: number;
}

/** The chat with one customer on one WABA number. */
export type CustomerChat = ChatFields & { readonly customerPhone: string };

export type WhatsappGroupChat = ChatFields & {
  readonly groupId: string;
  readonly customFields: readonly CustomField[];
};

export type Chat = CustomerChat | WhatsappGroupChat;

export const inboxTables = {
  chats: defineTable({
    id: ({ id }: Chat) => id,
    indexes: {
      latest: { order: 'updatedAt', isDescending: true },
      ofCustomer: { group: (chat) => ('customerPhone' in chat ? chat.customerPhone : null) },
      ofGroup: { group: (chat) => ('groupId' in chat ? chat.groupId : null) },
      latestOfAssignee: {
        group: ({ assigneePhone }) => assigneePhone ?? 'null',
        order: 'updatedAt',
        isDescending: true,
      },
      latestOfNumber: { group: ({ wabaNumber }) => wabaNumber, order: 'updatedAt', isDescending: true },
      latestOfStatus: { group: statusesOf, order: 'updatedAt', isDescending: true },
      latestOfCollaborator: { group: (chat) => chat.collaboratorPhones, order: 'updatedAt', isDescending: true },
      latestOfTag: { group: ({ tags }) => tags, order: 'updatedAt', isDescending: true },
    },
  }),
};

/** The statuses that chats can be listed by, except those that depend on the time or apply to every chat. */
export type ChatStatus = keyof typeof tests;

const tests = {
  unread: ({ unreadCount }: Chat) => unreadCount > 0,
  unresolved: ({ isDone }: Chat) => !isDone,
  done: ({ isDone }: Chat) => isDone,
  waiting_for_response: ({ isDone, lastMessage }: Chat) => !isDone && lastMessage.isInbound,
  open_cart: ({ hasOpenCart }: Chat) => hasOpenCart,
};
const names = Object.keys(tests) as ChatStatus[]; // the object's own names

/** @see get-chat-list */
export function statusesOf(chat: Chat): ChatStatus[] {
  return names.filter((name) => tests[name](chat));
}
