import { ActionIcon, Alert, Badge, Center, CloseButton, Loader, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { reasonOf } from '../../api/reason-of.ts';
import { useWorld } from '../../api/world-context.tsx';
import { fill, texts } from '../../texts.ts';
import { type ChatDetails, useChatDetails } from '../chats/use-chat-details.ts';
import { MessageField } from './composer/message-field.tsx';
import { useDraft } from './composer/use-draft.ts';
import { describeMessage } from './content/describe-message.ts';
import { CallIcon } from './icons.tsx';
import { MessageLog } from './log/message-log.tsx';
import type { Viewer } from './log/row-view.tsx';
import {
  type Customer,
  type CustomerContent,
  callAsCustomer,
  uploadContent,
  writeAsCustomer,
} from './phone/customer-acts.ts';
import { MessageMenu } from './phone/message-menu.tsx';
import styles from './phone/phone.module.css';
import { SendMenu } from './phone/send-menu.tsx';
import type { ChatMessage } from './thread/chat-message.ts';
import { useThread } from './thread/use-thread.ts';

const { conversation, shell } = texts;

/** The conversation on the customer's phone, which is simulated: what is done here happens outside of the API. */
export function CustomerPhone({ chatId }: { chatId: string }): ReactNode {
  const { data: chat, error } = useChatDetails(chatId);
  return (
    <section className={styles.phone} aria-label={conversation.phone}>
      {!chat && (
        <Center flex={1}>
          {error ? <Alert color="red">{reasonOf(error)}</Alert> : <Loader aria-label={shell.loading} />}
        </Center>
      )}
      {chat && chat.customerPhone === null && (
        <Text p="md" size="sm">
          {conversation.phoneOfGroup}
        </Text>
      )}
      {chat && chat.customerPhone !== null && <Phone key={chatId} chat={chat} customerPhone={chat.customerPhone} />}
    </section>
  );
}

function Phone({ chat, customerPhone }: { chat: ChatDetails; customerPhone: string }): ReactNode {
  const { id } = useWorld();
  const [text, setText] = useDraft(`${id} ${chat.id} customer`);
  const [answered, setAnswered] = useState<ChatMessage>();
  const customer = { world: id, from: customerPhone, to: chat.wabaNumber };
  const act = useAct(customer, chat.id);
  const viewer = useViewer(chat.name, act.mutate, setAnswered);
  const sendContent = (content: CustomerContent, onSuccess?: () => void) =>
    act.mutate(
      { kind: 'message', content, repliesTo: answered?.id },
      {
        onSuccess: () => {
          setAnswered(undefined);
          onSuccess?.();
        },
      },
    );
  const sendFile = (file: File) =>
    act.mutate({ kind: 'file', file, repliesTo: answered?.id }, { onSuccess: () => setAnswered(undefined) });
  return (
    <>
      <header className={styles.header}>
        <div>
          <Text size="sm" fw={600}>
            {fill(conversation.phoneOf, { name: chat.name })}
          </Text>
          <Badge size="xs">{conversation.simulation}</Badge>
        </div>
        <ActionIcon variant="subtle" aria-label={conversation.callAccount} onClick={() => act.mutate({ kind: 'call' })}>
          <CallIcon />
        </ActionIcon>
      </header>
      <MessageLog chatId={chat.id} label={conversation.phoneLog} viewer={viewer} />
      <div className={styles.write}>
        {answered && (
          <div className={styles.answered}>
            <Text size="xs" lineClamp={1} flex={1}>
              {fill(conversation.answers, { message: describeMessage(answered) })}
            </Text>
            <CloseButton size="sm" aria-label={conversation.answerNothing} onClick={() => setAnswered(undefined)} />
          </div>
        )}
        <MessageField
          label={conversation.messageAsCustomer}
          text={text}
          onText={setText}
          onSend={() => sendContent({ type: 'TEXT', text }, () => setText(''))}
          canSend={text.trim() !== ''}
          isSending={act.isPending}
          problem={act.error ? reasonOf(act.error) : undefined}
        >
          <SendMenu onFile={sendFile} onContent={sendContent} />
        </MessageField>
      </div>
    </>
  );
}

/** Something that a customer does: a call, a message, or a file to upload and send. */
type Act =
  | { readonly kind: 'call' }
  | { readonly kind: 'message'; readonly content: CustomerContent; readonly repliesTo: string | undefined }
  | { readonly kind: 'file'; readonly file: File; readonly repliesTo: string | undefined };

function useAct(customer: Customer, chatId: string) {
  const { openClient } = useWorld();
  const { thread } = useThread(chatId);
  return useMutation({
    mutationFn: async (act: Act) => {
      if (act.kind === 'call') return callAsCustomer(customer);
      if (act.kind === 'message') return writeAsCustomer(customer, act.content, act.repliesTo);
      return writeAsCustomer(customer, await uploadContent(await openClient(), act.file), act.repliesTo);
    },
    // A reaction causes no event.
    onSuccess: () => void thread.readNews(),
  });
}

function useViewer(customerName: string, act: (act: Act) => void, setAnswered: (message: ChatMessage) => void): Viewer {
  return useMemo(
    () => ({
      side: 'customer',
      customerName,
      onChooseFor:
        ({ id: repliesTo }) =>
        ({ id, text }, type) =>
          act({
            kind: 'message',
            content: type === 'BUTTON' ? { type, id, text, payload: id } : { type, id, text },
            repliesTo,
          }),
      actionsFor: (message) => (
        <MessageMenu
          message={message}
          onReact={(emoji) => act({ kind: 'message', content: { type: 'REACTION', emoji }, repliesTo: message.id })}
          onAnswer={() => setAnswered(message)}
        />
      ),
    }),
    [customerName, act, setAnswered],
  );
}
