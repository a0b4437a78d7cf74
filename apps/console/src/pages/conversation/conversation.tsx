import { Alert, Center, Loader } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { reasonOf } from '../../api/reason-of.ts';
import { fill, texts } from '../../texts.ts';
import { useChatDetails } from '../chats/use-chat-details.ts';
import { Composer } from './composer/composer.tsx';
import styles from './conversation.module.css';
import { MessageLog } from './log/message-log.tsx';
import { useThread } from './thread/use-thread.ts';

/** The messages of a chat as the account sees them, and what it writes. */
export function Conversation({ chatId }: { chatId: string }): ReactNode {
  const { data: chat, error } = useChatDetails(chatId);
  const { thread } = useThread(chatId);
  const customerName = chat?.name ?? '';
  const viewer = useMemo(() => ({ side: 'account' as const, customerName }), [customerName]);
  if (!chat) {
    return (
      <Center className={styles.conversation}>
        {error ? <Alert color="red">{reasonOf(error)}</Alert> : <Loader aria-label={texts.shell.loading} />}
      </Center>
    );
  }
  return (
    <section className={styles.conversation} aria-label={texts.conversation.title}>
      <MessageLog
        key={chatId}
        chatId={chatId}
        label={fill(texts.conversation.log, { customer: chat.name })}
        viewer={viewer}
      />
      <Composer key={`composer ${chatId}`} chat={chat} onSent={() => void thread.readNews()} />
    </section>
  );
}
