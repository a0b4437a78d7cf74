import type { components } from '../../../generated/control-schema.ts';

type InboxChat = components['schemas']['InboxChat'];

interface ChatPage<Chat> {
  readonly chats: readonly Chat[];
  /** Null on the last page. */
  readonly next: string | null;
}

/**
 * The first chats with a customer, of as many pages as it takes: a bot has no conversations with WhatsApp groups, which
 * may be the latest chats.
 */
export async function collectCustomerChats<Chat extends Pick<InboxChat, 'customerPhone'>>(
  most: number,
  readPage: (cursor: string | null) => Promise<ChatPage<Chat>>,
): Promise<readonly Chat[]> {
  const found: Chat[] = [];
  let cursor: string | null = null;
  do {
    const page: ChatPage<Chat> = await readPage(cursor);
    found.push(...page.chats.filter(({ customerPhone }) => customerPhone !== null));
    cursor = page.next;
  } while (cursor !== null && found.length < most);
  return found.slice(0, most);
}

/** A conversation to be chosen. Where there are several WABA numbers, a customer may have one with each of them. */
export function labelOfChat(
  { name, customerPhone, wabaNumber }: Pick<InboxChat, 'name' | 'customerPhone' | 'wabaNumber'>,
  hasNumbers: boolean,
): string {
  return [name, customerPhone === name ? undefined : customerPhone, hasNumbers ? wabaNumber : undefined]
    .filter(Boolean)
    .join(' · ');
}
