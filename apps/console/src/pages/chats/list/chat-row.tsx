import { Avatar, Badge, Text, VisuallyHidden } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { fill, texts } from '../../../texts.ts';
import classes from './chat-list.module.css';
import type { InboxChat } from './chat-list.ts';
import { formatListTime } from './format-list-time.ts';
import { previewOf } from './preview-of.ts';
import { StatusTicks } from './status-ticks.tsx';

interface Props {
  readonly chat: InboxChat;
  readonly path: string;
  readonly isCurrent: boolean;
  /** The time in the world. */
  readonly now: number;
}

export const ChatRow = memo(function ChatRow({ chat, path, isCurrent, now }: Props): ReactNode {
  const { name, lastMessage, assignee, unreadCount, updatedAt } = chat;
  const status = lastMessage?.status;
  return (
    <Link href={path} className={classes.row ?? ''} aria-current={isCurrent ? 'page' : undefined}>
      <Avatar name={name} color="initials" allowedInitialsColors={avatarColors} aria-hidden />
      <span className={classes.text}>
        <span className={classes.line}>
          <Text component="span" truncate fw={unreadCount > 0 ? 700 : 500}>
            {name}
          </Text>
          <Text component="time" size="xs" c="dimmed" className={classes.time ?? ''}>
            {formatListTime(lastMessage?.at ?? updatedAt, now)}
          </Text>
        </span>
        <span className={classes.line}>
          <Text component="span" size="sm" c="dimmed" truncate>
            {status && <StatusTicks status={status} />}
            {previewOf(chat)}
          </Text>
          {unreadCount > 0 && (
            <Badge variant="filled" size="sm" circle={unreadCount < 10} className={classes.unread ?? ''}>
              {unreadCount}
              <VisuallyHidden> {texts.chats.unreadMessages}</VisuallyHidden>
            </Badge>
          )}
          {assignee && (
            <>
              <Avatar
                size={20}
                name={assignee.name}
                title={fill(texts.chats.assignedTo, { name: assignee.name })}
                color="initials"
                allowedInitialsColors={avatarColors}
                aria-hidden
              />
              <VisuallyHidden>{fill(texts.chats.assignedTo, { name: assignee.name })}</VisuallyHidden>
            </>
          )}
        </span>
      </span>
    </Link>
  );
});

/** Those whose light shade has enough contrast, see `theme.ts`. */
export const avatarColors = ['brand', 'blue', 'green', 'orange', 'red'];
