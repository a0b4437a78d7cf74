import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../../texts.ts';

export function ChatsPage(_: { chatId: string | undefined }): ReactNode {
  return <Title>{texts.chats.title}</Title>;
}
