import type { ReactNode } from 'react';
import { texts } from '../../../texts.ts';
import type { MessageStatus } from '../thread/chat-message.ts';
import styles from './log.module.css';

const paths: Readonly<Record<MessageStatus, string>> = {
  PENDING: 'M8 2a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM8 5v3l2 1.5',
  SENT: 'M3.5 8.5l3 3 6-7',
  DELIVERED: 'M1 8.5l3 3 6-7M7.5 11l.5.5 6-7',
  READ: 'M1 8.5l3 3 6-7M7.5 11l.5.5 6-7',
  FAILED: 'M8 2a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM8 5v3.5M8 11v.01',
};

/** How far a message has come: one tick when it is sent, two when it is delivered, coloured when it is read. */
export function Ticks({ status }: { status: MessageStatus }): ReactNode {
  return (
    <svg
      className={styles.ticks}
      data-status={status}
      width={16}
      height={16}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      role="img"
      aria-label={texts.conversation.statuses[status]}
    >
      <title>{texts.conversation.statuses[status]}</title>
      <path d={paths[status]} />
    </svg>
  );
}
