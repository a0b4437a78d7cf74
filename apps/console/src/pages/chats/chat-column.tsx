import { ActionIcon, Group, Text, Title } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { Link } from 'wouter';
import { useNumberNames } from '../../api/waba-numbers.ts';
import { routes } from '../../app/routes.ts';
import { useDocumentTitle } from '../../app/use-document-title.ts';
import { lazyPart } from '../../parts/lazy-part.ts';
import { texts } from '../../texts.ts';
import { Conversation } from '../conversation/conversation.tsx';
import classes from './chats-page.module.css';
import { BackIcon, DetailsIcon, PhoneIcon } from './icons.tsx';
import { InboxActs } from './inbox-acts.tsx';
import { useActiveRun } from './use-active-run.ts';
import { useChatDetails } from './use-chat-details.ts';
import { usePanel } from './use-panel.ts';

const { chats } = texts;
const BotLine = lazyPart(() => import('../bots/runs/bot-line.tsx').then((m) => ({ default: m.BotLine })));

/** A conversation under the name of the customer. */
export function ChatColumn({ chatId, columns }: { chatId: string; columns: 1 | 2 | 3 }): ReactNode {
  const { data: chat } = useChatDetails(chatId);
  const numbers = useNumberNames();
  const run = useActiveRun(chatId);
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
          {chat && (
            <Title order={columns === 1 ? 1 : 2} size="h5" lineClamp={1}>
              {chat.name}
            </Title>
          )}
          <Text size="xs" c="dimmed" truncate>
            {[chat?.customerPhone ?? chat?.groupId, numbers.get(chat?.wabaNumber ?? '')].filter(Boolean).join(' · ')}
          </Text>
        </div>
        {chat && columns > 1 && <InboxActs chat={chat} />}
        {columns < 3 && <PanelButtons />}
      </header>
      <Suspense>{run && <BotLine run={run} />}</Suspense>
      <div className={classes.content}>
        <Conversation chatId={chatId} />
      </div>
    </div>
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
