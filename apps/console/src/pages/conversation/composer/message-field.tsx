import { ActionIcon, Alert, Textarea } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { texts } from '../../../texts.ts';
import { SendIcon } from '../icons.tsx';
import styles from './composer.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
  readonly canSend: boolean;
  readonly isSending: boolean;
  /** What went wrong with the latest message. */
  readonly problem: string | undefined;
  /** What is beside the field. */
  readonly children?: ReactNode;
}

/** A field to write in: Enter sends, Shift+Enter breaks the line. What failed to send stays in it. */
export function MessageField({ label, text, onText, onSend, canSend, isSending, problem, children }: Props): ReactNode {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (canSend && !isSending) onSend();
  };
  return (
    <>
      {problem !== undefined && (
        <Alert color="red" role="alert" p="xs" className={styles.problem}>
          {problem}
        </Alert>
      )}
      <div className={styles.line}>
        {children}
        <Textarea
          className={styles.field}
          aria-label={label}
          placeholder={label}
          autosize
          minRows={1}
          maxRows={6}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <ActionIcon
          size={36}
          aria-label={texts.conversation.send}
          onClick={onSend}
          disabled={!canSend}
          loading={isSending}
        >
          <SendIcon />
        </ActionIcon>
      </div>
    </>
  );
}
