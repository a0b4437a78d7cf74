import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useEvents } from '../../live/live.tsx';
import { fill, texts } from '../../texts.ts';
import { useChatDetails } from './use-chat-details.ts';

const { chats } = texts;

/** Tells screen readers of messages in other chats; a conversation announces its messages itself. */
export function Announcer({ chatId }: { chatId: string | undefined }): ReactNode {
  const [news, setNews] = useState('');
  const open = useChatDetails(chatId);
  useEvents(({ type, data, wabaNumber }) => {
    if (type !== 'MESSAGE_RECEIVED') return;
    if (data.from === open.data?.customerPhone && wabaNumber === open.data?.wabaNumber) return;
    setNews(fill(chats.newMessageFrom, { name: nameIn(data) }));
  });
  return (
    <VisuallyHidden role="status" aria-live="polite" aria-label={chats.newMessages}>
      {news}
    </VisuallyHidden>
  );
}

function nameIn({ contact, from }: Readonly<Record<string, unknown>>): string {
  const hasName = typeof contact === 'object' && contact !== null && 'name' in contact;
  return hasName ? String(contact.name) : String(from);
}
