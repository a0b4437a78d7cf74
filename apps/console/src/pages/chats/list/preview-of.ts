import { texts } from '../../../texts.ts';
import type { InboxChat } from './chat-list.ts';

const kinds: Readonly<Record<string, string>> = texts.chats.kinds;

/** The last message in one line: its text, or what it is. */
export function previewOf({ lastMessage }: InboxChat): string {
  if (!lastMessage) return texts.chats.noMessages;
  const { type, text } = lastMessage;
  if (text !== null && text !== '') return text;
  return kinds[type] ?? texts.chats.otherKind;
}
