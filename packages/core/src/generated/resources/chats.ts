// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import type { Pages } from '../../kernel/pages.ts';
import { Resource } from '../../kernel/resource.ts';
import type {
  Chat,
  ChatClearMessagesInput,
  ChatExportInput,
  ChatListMessagesInput,
  ChatMessage,
  ChatMessageList,
  ChatPage,
  ChatWindowStatus,
  ChatWindowStatusInput,
  ClearChatMessagesResult,
  ExportChatsResult,
  ListChatsInput,
} from '../types/chats.ts';

/** The chats of the inbox. */
export class Chats extends Resource {
  /**
   * Check whether a conversation window is open.
   *
   * Checks whether the conversation window between a customer and a WhatsApp number of the account is open, so that
   * messages other than templates can be sent. The response does not say how long it stays open.
   *
   * - The guide puts the two phone numbers into a JSON body; the query parameters are from the reference.
   * - Success is 200 in the reference and 201 in the guide. Only the reference lists 400 and 404.
   * - In a query, write a leading `+` as `%2B`. The response was observed to repeat both phone numbers as digits
   *   without it; the reference's example has a `+`, the guide's has none.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/get-chat-window-status
   */
  windowStatus(input: ChatWindowStatusInput, options?: RequestOptions): PendingRequest<ChatWindowStatus> {
    return this.invoke(
      {
        id: 'getChatWindowStatus',
        method: 'GET',
        path: '/chat/status',
        safety: 'safe',
        query: { customerPhoneNumber: 'single', wabaNumber: 'single' },
      },
      input,
      options,
    );
  }

  /**
   * Export a chat.
   *
   * Starts an export of the messages between one customer and one WhatsApp number of the account, from `startDate` to
   * `endDate`.
   *
   * - The response contains a flag and no file. Integrators report that the file is delivered later in another way;
   *   where and in which format is not documented. The name of the reference page mentions Excel.
   * - Both dates are written as DD-MM-YYYY. No maximum range is documented, but the guide recommends short ranges,
   *   because a large export puts load on the service.
   * - Every request starts another export.
   * - The response for an unknown customer or WhatsApp number is not documented.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/export-chats-to-excel
   */
  export(input: ChatExportInput, options?: RequestOptions): PendingRequest<ExportChatsResult> {
    return this.invoke(
      { id: 'exportChats', method: 'POST', path: '/export-chats', safety: 'unsafe', body: 'json' },
      input,
      options,
    );
  }

  /**
   * List the messages of a chat.
   *
   * Lists the messages between one customer and one WhatsApp number of the account, sent and received.
   *
   * - `startDate` and `endDate` are optional filters. Which messages are listed without them is not documented.
   * - There are no pages. The order is not guaranteed; sort by `messageTime`.
   * - The reference and the guide describe completely different messages (see `ChatMessage`). Integrators have seen the
   *   guide's form.
   * - Success is 200 in the reference and 201 in the guide; only the guide lists 404.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/get-chat-messages
   */
  listMessages(input: ChatListMessagesInput, options?: RequestOptions): Pages<ChatMessage, ChatMessageList> {
    return this.paginate(
      {
        id: 'getChatMessages',
        method: 'GET',
        path: '/chat-messages',
        safety: 'safe',
        query: { wabaNumber: 'single', customerNumber: 'single', startDate: 'single', endDate: 'single' },
        pagination: { items: '/messages' },
      },
      input,
      options,
    );
  }

  /**
   * List chats.
   *
   * Lists the chats of the account, most recently changed first. A page has 10 chats unless you set `limit` (1 to 100).
   * For the next page, send `paginationOptions.nextChatId` and `nextChatTimestamp` of the previous page.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/get-chat-list
   */
  list(input: ListChatsInput = {}, options?: RequestOptions): Pages<Chat, ChatPage> {
    return this.paginate(
      {
        id: 'getChatList',
        method: 'GET',
        path: '/chats',
        safety: 'safe',
        query: {
          limit: 'single',
          status: 'single',
          tags: 'single',
          assignedUserPhone: 'single',
          wabaNumbers: 'single',
          instagramHandles: 'single',
          nextChatId: 'single',
          nextChatTimestamp: 'single',
        },
        pagination: {
          items: '/chats',
          cursors: {
            nextChatId: '/paginationOptions/nextChatId',
            nextChatTimestamp: '/paginationOptions/nextChatTimestamp',
          },
          hasMore: '/paginationOptions/hasMoreChats',
        },
      },
      input,
      options,
    );
  }

  /**
   * Clear the messages of a chat.
   *
   * Queues the removal of every message of the chat between `from` and `to`, named in a JSON body.
   *
   * - Status 200 means that the removal is queued, not that it is done. No way to track it is documented.
   * - Some HTTP clients and proxies drop the body of a DELETE request.
   * - For an unknown chat the reference names both 200 and 404, so 200 does not prove that the chat exists.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/clear-chat-messages-v2
   */
  clearMessages(input: ChatClearMessagesInput, options?: RequestOptions): PendingRequest<ClearChatMessagesResult> {
    return this.invoke(
      {
        id: 'clearChatMessages',
        method: 'DELETE',
        path: '/conversation/chat/messages',
        safety: 'idempotent',
        body: 'json',
      },
      input,
      options,
    );
  }
}
