import type { Transport } from '../transport.ts';
import type { ChatPage, ListChatsInput } from '../types.ts';

/** The inbox. */
export class Chats {
  readonly #send: Transport;

  constructor(transport: Transport) {
    this.#send = transport;
  }

  /**
   * Lists one page of chats, the latest change first. For the next page pass `nextChatId` and `nextChatTimestamp` of
   * the result's `paginationOptions`.
   *
   * @see get-chat-list
   */
  list(input: ListChatsInput = {}): Promise<ChatPage> {
    return this.#send('getChatList', (client) => client.GET('/chats', { params: { query: input } }));
  }
}
