// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `chats.windowStatus`. */
export interface ChatWindowStatusInput {
  /**
   * The customer's phone number, with country code.
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

/** The result of `chats.windowStatus`. */
export interface ChatWindowStatus extends Schema<'ChatWindowStatus'> {}

/** The input of `chats.export`. */
export interface ChatExportInput extends Schema<'ExportChatsRequest'> {}

/** The result of `chats.export`. */
export interface ExportChatsResult extends Schema<'ExportChatsResult'> {}

/** The input of `chats.listMessages`. */
export interface ChatListMessagesInput {
  /**
   * The account's WhatsApp number, with country code.
   *
   * @example "919999999901"
   */
  wabaNumber: string;
  /**
   * The customer's phone number, with country code.
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

/** The result of `chats.listMessages`. */
export interface ChatMessageList extends Schema<'ChatMessageList'> {}

/**
 * One message. The guide and integrators show `RecordedChatMessage`, the reference `DocumentedChatMessage`. Their only
 * common property is `message`: an object in the former, a string in the latter.
 */
export type ChatMessage = Schema<'ChatMessage'>;

/** The input of `chats.list`. */
export interface ListChatsInput {
  /**
   * Chats per page. The default is 10.
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
   * Only chats assigned to the team member with this phone number. The string `null` selects unassigned chats.
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
   * First half of the cursor, from the previous page.
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

/** The result of `chats.list`. */
export interface ChatPage extends Schema<'ChatPage'> {}

/** A record of `chats.list`. */
export interface Chat extends Schema<'Chat'> {}

/** The input of `chats.clearMessages`. */
export interface ChatClearMessagesInput extends Schema<'ClearChatMessagesRequest'> {}

/** The result of `chats.clearMessages`. */
export interface ClearChatMessagesResult extends Schema<'ClearChatMessagesResult'> {}
