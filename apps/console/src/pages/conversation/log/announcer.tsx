import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { texts } from '../../../texts.ts';
import { describeMessage, nameOfMessage } from '../content/describe-message.ts';
import { isOwn, type Row } from '../thread/rows.ts';
import type { Viewer } from './row-view.tsx';

/** Tells screen readers of what arrives while the conversation is open: for each side, what the other one writes. */
export function Announcer({ rows, viewer }: { rows: readonly Row[]; viewer: Viewer }): ReactNode {
  const last = rows.at(-1);
  const first = useRef(last?.key);
  const isNew = last !== undefined && last.key !== first.current;
  return (
    <VisuallyHidden role="status" aria-live="polite" aria-label={texts.conversation.arrivals}>
      {isNew && said(last, viewer)}
    </VisuallyHidden>
  );
}

function said(row: Row, { side, customerName }: Viewer): string {
  if (row.kind === 'day') return '';
  if (row.kind === 'system') return side === 'account' ? describeMessage(row.message) : '';
  return isOwn(row.message, side) ? '' : nameOfMessage(row.message, customerName);
}
