import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../../../texts.ts';
import classes from './chat-list.module.css';

type Status = keyof typeof texts.chats.statuses;

const paths: Readonly<Record<Status, string>> = {
  PENDING: 'M8 4v4l3 2M8 1.500a6.500 6.500 0 1 0 0 13a6.500 6.500 0 0 0 0-13',
  SENT: 'M3 8.500l3.500 3.500L13 5',
  DELIVERED: 'M1 8.500l3.500 3.500L11 5M8 11l1 1L15.500 5',
  READ: 'M1 8.500l3.500 3.500L11 5M8 11l1 1L15.500 5',
  FAILED: 'M8 4v5M8 12v.5M8 1.500a6.500 6.500 0 1 0 0 13a6.500 6.500 0 0 0 0-13',
};

/** How far the last message of the account has come. */
export function StatusTicks({ status }: { status: Status }): ReactNode {
  return (
    <span className={classes.ticks} data-status={status}>
      <svg width={14} height={14} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth={1.6} aria-hidden>
        <path d={paths[status]} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <VisuallyHidden>{texts.chats.statuses[status]}: </VisuallyHidden>
    </span>
  );
}
