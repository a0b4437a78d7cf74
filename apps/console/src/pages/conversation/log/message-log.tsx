import { Alert, Button, Center, Loader, Text } from '@mantine/core';
import { type ReactNode, useMemo, useRef } from 'react';
import { minuteMs, useWorldNow } from '../../../api/world-clock.ts';
import { fill, texts } from '../../../texts.ts';
import { type Row, rowsOf } from '../thread/rows.ts';
import { useThread } from '../thread/use-thread.ts';
import { Announcer } from './announcer.tsx';
import styles from './log.module.css';
import { RowView, type Viewer } from './row-view.tsx';
import { useFocusedRow } from './use-focused-row.ts';
import { useLogScroll } from './use-log-scroll.ts';

const { conversation, shell } = texts;

interface Props {
  readonly chatId: string;
  /** What a screen reader calls the log. */
  readonly label: string;
  readonly viewer: Viewer;
}

/** The messages of a chat, seen from one side. Older ones are read on the way up, and new ones followed at the end. */
export function MessageLog({ chatId, label, viewer }: Props): ReactNode {
  const { thread, snapshot } = useThread(chatId);
  const { state, problem } = snapshot;
  const rows = useMemo(() => rowsOf(state?.messages ?? [], viewer.side), [state?.messages, viewer.side]);
  return (
    <>
      {problem !== undefined && (
        <Alert color="red" role="alert" p="xs">
          {fill(conversation.notRead, { reason: problem })}{' '}
          <Button size="compact-xs" variant="default" onClick={() => void thread.refresh()}>
            {shell.tryAgain}
          </Button>
        </Alert>
      )}
      {state ? (
        <Rows
          rows={rows}
          label={label}
          viewer={viewer}
          readOlder={state.older === null || problem !== undefined ? undefined : () => void thread.readOlder()}
        />
      ) : (
        <Center flex={1}>{problem === undefined && <Loader aria-label={shell.loading} />}</Center>
      )}
    </>
  );
}

interface RowsProps {
  readonly rows: readonly Row[];
  readonly label: string;
  readonly viewer: Viewer;
  readonly readOlder: (() => void) | undefined;
}

function Rows({ rows, label, viewer, readOlder }: RowsProps): ReactNode {
  const now = useWorldNow(minuteMs);
  const scroller = useRef<HTMLDivElement>(null);
  const { virtual, unseenCount, goToEnd } = useLogScroll(rows, scroller, readOlder);
  const items = virtual.getVirtualItems();
  const { stop, onKeyDown, onFocus } = useFocusedRow(rows, virtual, scroller);
  return (
    <div className={styles.frame}>
      {/* Scrolling puts rows in and out: read out is what arrives, by the announcer. */}
      <div
        ref={scroller}
        className={styles.scroller}
        role="log"
        aria-live="off"
        aria-label={label}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {rows.length === 0 && (
          <Text ta="center" c="dimmed" size="sm" p="lg">
            {conversation.empty}
          </Text>
        )}
        <div className={styles.rows} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                <RowView row={row} viewer={viewer} isStop={row.key === stop} now={now} />
              </div>
            );
          })}
        </div>
      </div>
      {unseenCount > 0 && (
        <Button size="compact-sm" radius="xl" className={styles.unseen} onClick={goToEnd}>
          {fill(unseenCount === 1 ? conversation.newMessage : conversation.newMessages, { count: unseenCount })}
        </Button>
      )}
      <Announcer rows={rows} viewer={viewer} />
    </div>
  );
}
