import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { texts } from '../../../texts.ts';
import { describeMessage, nameOfMessage } from '../content/describe-message.ts';
import type { Row } from '../thread/rows.ts';
import type { Viewer } from './row-view.tsx';

/** Tells screen readers of what arrives while the conversation is open. */
export function Announcer({ rows, viewer }: { rows: readonly Row[]; viewer: Viewer }): ReactNode {
  const last = rows.at(-1);
  const first = useRef(last?.key);
  const isNew = last !== undefined && last.key !== first.current && last.kind !== 'day';
  return (
    <VisuallyHidden role="status" aria-live="polite" aria-label={texts.conversation.arrivals}>
      {isNew &&
        (last.kind === 'system' ? describeMessage(last.message) : nameOfMessage(last.message, viewer.customerName))}
    </VisuallyHidden>
  );
}
