import { ActionIcon, Alert, Button, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useDocumentTitle } from '../../app/use-document-title.ts';
import { texts } from '../../texts.ts';
import { Conversation } from '../conversation/conversation.tsx';
import classes from './chats-page.module.css';
import { BackIcon, DetailsIcon, PhoneIcon } from './icons.tsx';
import { type ChatDetails, useChatDetails } from './use-chat-details.ts';
import { useInboxAct } from './use-inbox-act.ts';
import { usePanel } from './use-panel.ts';

const { chats } = texts;

/** A conversation under the name of the customer. */
export function ChatColumn({ chatId, columns }: { chatId: string; columns: 1 | 2 | 3 }): ReactNode {
  const { data: chat } = useChatDetails(chatId);
  useDocumentTitle(chat?.name);
  return (
    <div className={classes.chat}>
      <header className={classes.header}>
        {columns === 1 && (
          <ActionIcon component={Link} href={routes.chats} variant="subtle" size="lg" aria-label={chats.toList}>
            <BackIcon />
          </ActionIcon>
        )}
        <div className={classes.who}>
          <Title order={2} size="h5" lineClamp={1}>
            {chat?.name}
          </Title>
          <Text size="xs" c="dimmed" truncate>
            {chat?.customerPhone ?? chat?.groupId}
          </Text>
        </div>
        {chat && columns > 1 && <InboxActs chat={chat} />}
        {columns < 3 && <PanelButtons />}
      </header>
      <div className={classes.content}>
        <Conversation chatId={chatId} />
      </div>
    </div>
  );
}

/** What a team member does to a chat, which the API cannot. */
function InboxActs({ chat }: { chat: ChatDetails }): ReactNode {
  const act = useInboxAct(chat);
  return (
    <Group gap="xs" wrap="nowrap">
      {act.error && (
        <Alert color="red" p="xs" role="alert">
          {act.error.message}
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

function PanelButtons(): ReactNode {
  const [, show] = usePanel();
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon variant="subtle" size="lg" aria-label={chats.details} onClick={() => show('details')}>
        <DetailsIcon />
      </ActionIcon>
      <ActionIcon variant="subtle" size="lg" aria-label={chats.customerPhone} onClick={() => show('phone')}>
        <PhoneIcon />
      </ActionIcon>
    </Group>
  );
}
