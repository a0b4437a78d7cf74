import { Avatar } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { formatListTime } from '../../../parts/format-time.ts';
import { fill, texts } from '../../../texts.ts';
import { Ticks } from '../../conversation/log/ticks.tsx';
import classes from './chat-list.module.css';
import type { InboxChat } from './chat-list.ts';
import { previewOf } from './preview-of.ts';

interface Props {
  readonly chat: InboxChat;
  /** The name of its WABA number; undefined where the account has one number only. */
  readonly numberName: string | undefined;
  readonly path: string;
  readonly isCurrent: boolean;
  /** The time in the world. */
  readonly now: number;
}

/** A chat in the list. Plain elements: several rows are added in each frame of a fast scroll. */
export const ChatRow = memo(function ChatRow({ chat, numberName, path, isCurrent, now }: Props): ReactNode {
  const { name, lastMessage, assignee, unreadCount, updatedAt } = chat;
  const status = lastMessage?.status;
  return (
    <Link href={path} className={classes.row ?? ''} aria-current={isCurrent ? 'page' : undefined}>
      <Avatar name={name} color="initials" allowedInitialsColors={avatarColors} aria-hidden />
      <span className={classes.text}>
        <span className={classes.line}>
          <span className={classes.name} data-unread={unreadCount > 0}>
            {name}
          </span>
          <time className={classes.time}>{formatListTime(lastMessage?.at ?? updatedAt, now)}</time>
        </span>
        <span className={classes.line}>
          <span className={classes.preview}>
            {status && <Ticks status={status} />}
            {previewOf(chat)}
          </span>
          {unreadCount > 0 && (
            <span className={classes.unread}>
              {unreadCount}
              <span className={classes.hidden}> {texts.chats.unreadMessages}</span>
            </span>
          )}
          {assignee && <Assignee name={assignee.name} />}
        </span>
        {numberName !== undefined && <span className={classes.number}>{numberName}</span>}
      </span>
    </Link>
  );
});

function Assignee({ name }: { name: string }): ReactNode {
  const label = fill(texts.chats.assignedTo, { name });
  return (
    <>
      <Avatar size={20} name={name} title={label} color="initials" allowedInitialsColors={avatarColors} aria-hidden />
      <span className={classes.hidden}>{label}</span>
    </>
  );
}

/** Those whose light shade has enough contrast, see `theme.ts`. */
export const avatarColors = ['brand', 'blue', 'green', 'orange', 'red'];
