import { ActionIcon, Alert, Button, CloseButton, FileButton, NativeSelect, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useMembersOf } from '../../../api/members.ts';
import { reasonOf } from '../../../api/reason-of.ts';
import { useWorld } from '../../../api/world-context.tsx';
import { useEvents } from '../../../live/live.tsx';
import { fill, texts } from '../../../texts.ts';
import type { ChatDetails } from '../../chats/use-chat-details.ts';
import { AttachIcon, TemplateIcon } from '../icons.tsx';
import styles from './composer.module.css';
import { MessageField } from './message-field.tsx';
import { sendFile, sendFileAsMember, sendText, writeAsMember } from './send.ts';
import { TemplateDialog } from './template-dialog.tsx';
import { useDraft } from './use-draft.ts';

const { conversation } = texts;

/** Who writes: a team member's phone number, or the API. */
const api = 'API';

/** Writes to the customer of a chat, as a team member or as the API. */
export function Composer({ chat, onSent }: { chat: ChatDetails; onSent: () => void }): ReactNode {
  const { id } = useWorld();
  const [text, setText] = useDraft(`${id} ${chat.id}`);
  const [file, setFile] = useState<File | null>(null);
  // Otherwise the same file could not be chosen twice.
  const forgetFile = useRef<() => void>(null);
  const removeFile = () => {
    setFile(null);
    forgetFile.current?.();
  };
  const [chosen, setChosen] = useState<string>();
  const [isTemplateOpen, setTemplateOpen] = useState(false);
  const members = useMembersOf(chat.wabaNumber);
  // The inbox writes to customers only.
  const isApiOnly = chat.groupId !== null;
  const writer = isApiOnly ? api : (chosen ?? chat.assignee?.phone ?? members[0]?.phone ?? api);
  const send = useSend(chat, writer, () => {
    setText('');
    removeFile();
    onSent();
  });
  const isRefusedByWindow = !chat.isWindowOpen && isAboutWindow(send.error);
  return (
    <section className={styles.composer} aria-label={fill(conversation.writeTo, { name: chat.name })}>
      {!chat.isWindowOpen && <ClosedWindow isRefused={isRefusedByWindow} onTemplate={() => setTemplateOpen(true)} />}
      <div className={styles.line}>
        <NativeSelect
          size="xs"
          aria-label={conversation.writeAs}
          value={writer}
          disabled={isApiOnly}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            ...members.map(({ name, phone }) => ({ value: phone, label: fill(conversation.asMember, { name }) })),
            { value: api, label: conversation.asApi },
          ]}
        />
        {file && <Attachment file={file} onRemove={removeFile} />}
      </div>
      <MessageField
        label={file ? conversation.caption : conversation.message}
        text={text}
        onText={setText}
        onSend={() => send.mutate({ text, file })}
        canSend={file !== null || text.trim() !== ''}
        isSending={send.isPending}
        problem={send.error && !isRefusedByWindow ? reasonOf(send.error) : undefined}
      >
        <ActionIcon
          size={36}
          variant="default"
          aria-label={conversation.sendTemplate}
          onClick={() => setTemplateOpen(true)}
        >
          <TemplateIcon />
        </ActionIcon>
        <FileButton resetRef={forgetFile} onChange={setFile}>
          {(props) => (
            <ActionIcon {...props} size={36} variant="default" aria-label={conversation.attach}>
              <AttachIcon />
            </ActionIcon>
          )}
        </FileButton>
      </MessageField>
      {isTemplateOpen && (
        <TemplateDialog
          chat={chat}
          member={members.find(({ phone }) => phone === writer)}
          onSent={() => {
            send.reset();
            onSent();
          }}
          onClose={() => setTemplateOpen(false)}
        />
      )}
    </section>
  );
}

interface Draft {
  readonly text: string;
  readonly file: File | null;
}

function useSend(chat: ChatDetails, writer: string, onSuccess: () => void) {
  const { id, openClient } = useWorld();
  const send = useMutation({
    mutationFn: async ({ text, file }: Draft) => {
      if (!file && writer !== api) return writeAsMember(id, writer, { to: chat, text });
      const doubletick = await openClient();
      if (!file) return sendText(doubletick, chat, text);
      const sent = { file, caption: text.trim() };
      if (writer === api) return sendFile(doubletick, chat, sent);
      return sendFileAsMember({ world: id, doubletick, from: writer }, chat, sent);
    },
    onSuccess,
  });
  // What went wrong in the world as it was may be right now.
  useEvents(({ type }) => {
    if (send.isError && (type === 'WORLD_RESET' || type === 'WORLD_RESTORED' || type === 'CLOCK_CHANGED')) send.reset();
  });
  return send;
}

/** @see observed behaviour: "Chat window is closed. To send message to closed window please send template message" */
function isAboutWindow(error: Error | null): boolean {
  return error !== null && /window is closed/i.test(error.message);
}

interface ClosedProps {
  /** Whether a message was refused for it. */
  readonly isRefused: boolean;
  readonly onTemplate: () => void;
}

function ClosedWindow({ isRefused, onTemplate }: ClosedProps): ReactNode {
  return (
    <Alert color={isRefused ? 'red' : 'orange'} p="xs" className={styles.problem}>
      <Text size="sm" mb={4}>
        {isRefused ? conversation.notSentClosed : conversation.windowClosed}
      </Text>
      <Button size="compact-sm" variant="default" onClick={onTemplate}>
        {conversation.sendTemplate}
      </Button>
    </Alert>
  );
}

function Attachment({ file, onRemove }: { file: File; onRemove: () => void }): ReactNode {
  return (
    <>
      <Text size="xs" className={styles.attachment}>
        {fill(conversation.attached, { name: file.name })}
      </Text>
      <CloseButton size="sm" aria-label={fill(conversation.removeAttachment, { name: file.name })} onClick={onRemove} />
    </>
  );
}
