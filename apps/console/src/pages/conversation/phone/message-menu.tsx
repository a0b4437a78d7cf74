import { ActionIcon, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { fill, texts } from '../../../texts.ts';
import { describeMessage } from '../content/describe-message.ts';
import { SmileIcon } from '../icons.tsx';
import type { ChatMessage } from '../thread/chat-message.ts';
import styles from './phone.module.css';

const emojis: readonly string[] = ['👍', '❤️', '😂', '😮', '😢', '🙏'];
const { conversation } = texts;

interface Props {
  readonly message: ChatMessage;
  readonly onReact: (emoji: string) => void;
  readonly onAnswer: () => void;
}

/** What a customer can do with a message: react to it, or answer it. */
export function MessageMenu({ message, onReact, onAnswer }: Props): ReactNode {
  return (
    <Menu withinPortal position="top">
      <Menu.Target>
        <ActionIcon
          size="sm"
          variant="subtle"
          className={styles.menu}
          aria-label={fill(conversation.actOn, { message: describeMessage(message) })}
        >
          <SmileIcon />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onAnswer}>{conversation.answer}</Menu.Item>
        {emojis.map((emoji) => (
          <Menu.Item key={emoji} onClick={() => onReact(emoji)}>
            {fill(conversation.react, { emoji })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
