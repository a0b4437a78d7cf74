import { Text } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { formatTime, nameDay } from '../../../parts/format-time.ts';
import { fill, texts } from '../../../texts.ts';
import type { OnChoose } from '../content/choices.tsx';
import { describeFailure, describeMessage, nameOfMessage, senderOf } from '../content/describe-message.ts';
import { MessageBody } from '../content/message-body.tsx';
import { partsFor } from '../content/parts-of.ts';
import type { ChatMessage } from '../thread/chat-message.ts';
import { isOwn, type MessageRow, type Row, type Side } from '../thread/rows.ts';
import styles from './log.module.css';
import { Ticks } from './ticks.tsx';

/** Who looks at a conversation, and what they can do with a message. */
export interface Viewer {
  readonly side: Side;
  readonly customerName: string;
  /** What is offered beside each message. */
  readonly actionsFor?: ((message: ChatMessage) => ReactNode) | undefined;
  /** Answers a message by a button or a list row. */
  readonly onChooseFor?: ((message: ChatMessage) => OnChoose) | undefined;
}

interface Props {
  readonly row: Row;
  readonly viewer: Viewer;
  /** Whether the Tab key reaches it. */
  readonly isStop: boolean;
  readonly now: number;
}

/** A line of a conversation. */
export const RowView = memo(function RowView({ row, viewer, isStop, now }: Props): ReactNode {
  if (row.kind === 'day') {
    return <div className={styles.day}>{nameDay(row.at, now)}</div>;
  }
  if (row.kind === 'message') return <Bubble row={row} viewer={viewer} isStop={isStop} />;
  const text = describeMessage(row.message);
  const time = formatTime(row.message.createdAt);
  return (
    <article
      className={styles.system}
      data-key={row.key}
      tabIndex={isStop ? 0 : -1}
      aria-label={fill(texts.conversation.systemName, { text, time })}
    >
      {text} · {time}
    </article>
  );
});

function Bubble({ row, viewer, isStop }: { row: MessageRow; viewer: Viewer; isStop: boolean }): ReactNode {
  const { message, quoted, reactions, isFirstOfRun } = row;
  const { side, customerName, actionsFor, onChooseFor } = viewer;
  const isFailed = message.status === 'FAILED';
  const { template } = message;
  return (
    <article
      className={styles.message}
      data-own={isOwn(message, side)}
      data-key={row.key}
      tabIndex={isStop ? 0 : -1}
      aria-label={nameOfMessage(message, customerName)}
    >
      <div className={styles.bubble} data-sticker={message.type === 'STICKER'}>
        {isFirstOfRun && side === 'account' && (
          <Text size="xs" fw={600} className={styles.sender}>
            {senderOf(message, customerName)}
          </Text>
        )}
        {message.repliesTo !== null && <Quote quoted={quoted} customerName={customerName} />}
        <MessageBody parts={partsFor(side, message)} onChoose={onChooseFor?.(message)} />
        <div className={styles.meta}>
          {side === 'account' && template && (
            <span className={styles.template}>
              {fill(texts.conversation.fromTemplate, { template: template.name })}
            </span>
          )}
          <time dateTime={new Date(message.createdAt).toISOString()}>{formatTime(message.createdAt)}</time>
          {side === 'account' && message.status !== null && <Ticks status={message.status} />}
        </div>
        {side === 'account' && isFailed && (
          <Text size="xs" fw={600} className={styles.failure}>
            {describeFailure(message.failure)}
          </Text>
        )}
      </div>
      {actionsFor?.(message)}
      <Reactions reactions={reactions} customerName={customerName} />
    </article>
  );
}

function Quote({ quoted, customerName }: { quoted: ChatMessage | undefined; customerName: string }): ReactNode {
  return (
    <div className={styles.quote}>
      {quoted ? (
        <>
          <Text size="xs" fw={600}>
            {senderOf(quoted, customerName)}
          </Text>
          <Text size="xs" lineClamp={2}>
            {describeMessage(quoted)}
          </Text>
        </>
      ) : (
        <Text size="xs">{texts.conversation.earlierMessage}</Text>
      )}
    </div>
  );
}

function Reactions({
  reactions,
  customerName,
}: {
  reactions: readonly ChatMessage[];
  customerName: string;
}): ReactNode {
  if (reactions.length === 0) return null;
  return (
    <div className={styles.reactions}>
      {reactions.map((reaction) => (
        <span
          key={reaction.id}
          role="img"
          aria-label={fill(texts.conversation.reactionOf, {
            sender: senderOf(reaction, customerName),
            emoji: describeMessage(reaction),
          })}
        >
          {describeMessage(reaction)}
        </span>
      ))}
    </div>
  );
}
