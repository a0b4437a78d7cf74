import { Alert, Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { reasonOf } from '../../api/reason-of.ts';
import { texts } from '../../texts.ts';
import type { ChatDetails } from './use-chat-details.ts';
import { useInboxAct } from './use-inbox-act.ts';

const { chats } = texts;

/** What a team member does to a chat, which the API cannot. */
export function InboxActs({ chat }: { chat: ChatDetails }): ReactNode {
  const act = useInboxAct(chat);
  return (
    <Group gap="xs" wrap="nowrap">
      {act.error && (
        <Alert color="red" p="xs" role="alert">
          {reasonOf(act.error)}
        </Alert>
      )}
      {chat.unreadCount > 0 && (
        <Button size="xs" variant="default" loading={act.isPending} onClick={() => act.mutate('CHAT_READ')}>
          {chats.markRead}
        </Button>
      )}
      {!chat.isDone && (
        <Button size="xs" variant="default" loading={act.isPending} onClick={() => act.mutate('CHAT_CLOSE')}>
          {chats.markDone}
        </Button>
      )}
    </Group>
  );
}
