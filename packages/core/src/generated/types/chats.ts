// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** What `chats.windowStatus` takes. */
export interface ChatWindowStatusInput {
  /**
   * The customer's number, with country code.
   *
   * @example "+919999999921"
   */
  customerPhoneNumber: string;
  /**
   * The account's WhatsApp number, with country code.
   *
   * @example "+919999999901"
   */
  wabaNumber: string;
}

/** What `chats.windowStatus` answers. */
export interface ChatWindowStatus extends Schema<'ChatWindowStatus'> {}

/** What `chats.export` takes. */
export interface ChatExportInput extends Schema<'ExportChatsRequest'> {}

/** What `chats.export` answers. */
export interface ExportChatsResult extends Schema<'ExportChatsResult'> {}

/** What `chats.listMessages` takes. */
export interface ChatListMessagesInput {
  /**
   * The account's WhatsApp number, with country code.
   *
   * @example "919999999901"
   */
  wabaNumber: string;
  /**
   * The customer's number, with country code.
   *
   * @example "919999999921"
   */
  customerNumber: string;
  /**
   * The first day, as DD-MM-YYYY.
   *
   * @example "01-01-2024"
   */
  startDate?: string;
  /**
   * The last day, as DD-MM-YYYY.
   *
   * @example "31-12-2024"
   */
  endDate?: string;
}

/** What `chats.listMessages` answers. */
export interface ChatMessageList extends Schema<'ChatMessageList'> {}

/**
 * One message. The guide and integrators show `RecordedChatMessage`, the reference `DocumentedChatMessage`. Their only
 * common property is `message`: an object in the first, a text in the second.
 */
export type ChatMessage = Schema<'ChatMessage'>;

/** What `chats.list` takes. */
export interface ListChatsInput {
  /**
   * Chats on a page; 10 when left out.
   *
   * @example 10
   */
  limit?: number;
  /**
   * Only chats in this state.
   *
   * @example "unresolved"
   */
  status?: 'all' | 'unread' | 'unresolved' | 'done' | 'waiting_for_response' | 'open' | 'open_cart';
  /**
   * Tag names, joined by commas.
   *
   * @example "vip,lead"
   */
  tags?: string;
  /**
   * Only chats assigned to this number. The text `null` selects unassigned chats.
   *
   * @example "919999999912"
   */
  assignedUserPhone?: string;
  /**
   * The account's WhatsApp numbers, joined by commas. Selects WhatsApp chats only.
   *
   * @example "919999999901,919999999902"
   */
  wabaNumbers?: string;
  /**
   * Instagram handles, joined by commas, with or without `@`. Selects Instagram chats only.
   *
   * @example "acme"
   */
  instagramHandles?: string;
  /**
   * First half of the cursor, from the page before.
   *
   * @example "chat_0000000002"
   */
  nextChatId?: string;
  /**
   * Second half of the cursor, in milliseconds since 1970.
   *
   * @example 1711929600000
   */
  nextChatTimestamp?: number;
}

/** What `chats.list` answers. */
export interface ChatPage extends Schema<'ChatPage'> {}

/** One record of `chats.list`. */
export interface Chat extends Schema<'Chat'> {}

/** What `chats.clearMessages` takes. */
export interface ChatClearMessagesInput extends Schema<'ClearChatMessagesRequest'> {}

/** What `chats.clearMessages` answers. */
export interface ClearChatMessagesResult extends Schema<'ClearChatMessagesResult'> {}
