import { Alert, Badge, Center, Loader, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { reasonOf } from '../../../api/reason-of.ts';
import { minuteMs, useWorldNow } from '../../../api/world-clock.ts';
import { texts } from '../../../texts.ts';
import { type ChatDetails, useChatDetails } from '../use-chat-details.ts';
import { AssignTo } from './assign-to.tsx';
import { Collaborators } from './collaborators.tsx';
import { CustomFields } from './custom-fields.tsx';
import classes from './details.module.css';
import { Notes } from './notes.tsx';
import { Section } from './section.tsx';
import { Tags } from './tags.tsx';
import { windowState } from './window-text.ts';

const { chats, shell } = texts;

/** What is known of a chat, and what can be changed about it. */
export function DetailsPanel({ chatId }: { chatId: string }): ReactNode {
  const { data: chat, error } = useChatDetails(chatId);
  if (!chat) {
    return (
      <Center p="md">
        {error ? <Alert color="red">{reasonOf(error)}</Alert> : <Loader aria-label={shell.loading} />}
      </Center>
    );
  }
  return (
    <section key={chatId} className={classes.panel} aria-label={chats.details}>
      <AssignTo chat={chat} />
      <Collaborators chat={chat} />
      <ConversationWindow chat={chat} />
      <Tags chat={chat} />
      <CustomFields chat={chat} />
      <Notes chat={chat} />
      <Facts chat={chat} />
    </section>
  );
}

function ConversationWindow({ chat }: { chat: ChatDetails }): ReactNode {
  const { isOpen, text } = windowState(chat, useWorldNow(minuteMs));
  return (
    <Section title={chats.window}>
      <Text size="sm" {...(!isOpen && { c: 'var(--mantine-color-error)' })}>
        {text}
      </Text>
    </Section>
  );
}

function Facts({ chat: { customer, customerPhone, groupId, wabaNumber } }: { chat: ChatDetails }): ReactNode {
  return (
    <Section title={groupId === null ? chats.customer : chats.whatsappGroup}>
      <dl className={classes.facts}>
        <dt>{groupId === null ? chats.phone : chats.groupId}</dt>
        <dd>{customerPhone ?? groupId}</dd>
        <dt>{chats.wabaNumber}</dt>
        <dd>{wabaNumber}</dd>
        {customer && (
          <>
            <dt>{chats.optedIn}</dt>
            <dd>{customer.isOptedIn ? chats.yes : chats.no}</dd>
          </>
        )}
      </dl>
      {customer?.isBlocked && <Badge color="red">{chats.blocked}</Badge>}
    </Section>
  );
}
