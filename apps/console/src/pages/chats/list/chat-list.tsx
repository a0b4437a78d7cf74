import { Alert, Button, Center, Loader, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { ControlError } from '../../../api/control-error.ts';
import { reasonOf } from '../../../api/reason-of.ts';
import { useNumberNames } from '../../../api/waba-numbers.ts';
import { minuteMs, useWorldNow } from '../../../api/world-clock.ts';
import { texts } from '../../../texts.ts';
import classes from './chat-list.module.css';
import { ChatRow } from './chat-row.tsx';
import type { ChatFilter, VisibleRange } from './use-chat-list.ts';
import { useChatList } from './use-chat-list.ts';

const rowHeight = 72;
/** How many rows before the end the next page is read. */
const ahead = 30;
/** A list that has stopped for so long is read again where it stopped. */
const settleMs = 250;

interface Props {
  readonly filter: ChatFilter;
  readonly chatId: string | undefined;
  /** The address of a chat. */
  readonly pathOf: (chatId: string) => string;
}

/** The chats that a filter lets through; only the rows that can be seen are in the page. */
export function ChatRows({ filter, chatId, pathOf }: Props): ReactNode {
  const visible = useRef<VisibleRange>({ from: 0, to: 0 });
  const { list, error, isOld, loadMore, reload } = useChatList(filter, visible);
  const scroller = useRef<HTMLElement>(null);
  const now = useWorldNow(minuteMs);
  const numbers = useNumberNames();
  const chats = list?.chats ?? [];
  const rows = useVirtualizer({
    count: chats.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (index) => chats[index]?.id ?? index,
  });
  const { startIndex = 0, endIndex = 0 } = rows.range ?? {};
  visible.current = { from: startIndex, to: endIndex };
  useWhenSettled(startIndex, reload);
  useEffect(() => {
    if (endIndex >= chats.length - ahead) loadMore();
  }, [endIndex, chats.length, loadMore]);
  useBeginning(filter, scroller);

  return (
    <nav
      ref={scroller}
      className={classes.scroller}
      aria-label={texts.chats.list}
      aria-busy={isOld}
      onKeyDown={(event) => moveFocus(event, { count: chats.length, scrollTo: rows.scrollToIndex })}
    >
      {error && <Failure error={error} onRetry={reload} />}
      {!list && !error && (
        <Center h={120}>
          <Loader aria-label={texts.shell.loading} />
        </Center>
      )}
      {list && chats.length === 0 && (
        <Text className={classes.message ?? ''} c="dimmed" ta="center">
          {filter.search === '' ? texts.chats.nothing : texts.chats.nothingFound}
        </Text>
      )}
      {chats.length > 0 && (
        <ul className={classes.rows} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ key, index, start }) => {
            const chat = chats[index];
            return (
              chat && (
                <li
                  key={key}
                  data-index={index}
                  className={classes.item}
                  style={{ height: rowHeight, transform: `translateY(${start}px)` }}
                  aria-setsize={list?.next === null ? chats.length : -1}
                  aria-posinset={index + 1}
                >
                  <ChatRow
                    chat={chat}
                    numberName={numbers.get(chat.wabaNumber)}
                    path={pathOf(chat.id)}
                    isCurrent={chat.id === chatId}
                    now={now}
                  />
                </li>
              )
            );
          })}
        </ul>
      )}
    </nav>
  );
}

/** Without an answer there is no reason, and the pages go on trying. */
function Failure({ error, onRetry }: { error: Error; onRetry: () => void }): ReactNode {
  return (
    <Alert color="red" m="xs" role="alert">
      <Text size="sm" mb="xs">
        {error instanceof ControlError ? reasonOf(error) : texts.shell.connectionHelp.lost}
      </Text>
      <Button size="xs" variant="default" onClick={onRetry}>
        {texts.shell.tryAgain}
      </Button>
    </Alert>
  );
}

/** Rows far down may be old: they are read when the list stops there. */
function useWhenSettled(startIndex: number, reload: () => void): void {
  const latest = useRef(reload);
  latest.current = reload;
  useEffect(() => {
    if (startIndex === 0) return;
    const timer = setTimeout(() => latest.current(), settleMs);
    return () => clearTimeout(timer);
  }, [startIndex]);
}

/** Another filter has another beginning. */
function useBeginning(filter: ChatFilter, scroller: RefObject<HTMLElement | null>): void {
  const shown = useRef(filter);
  useEffect(() => {
    if (shown.current !== filter) scroller.current?.scrollTo({ top: 0 });
    shown.current = filter;
  }, [filter, scroller]);
}

interface Movable {
  readonly count: number;
  readonly scrollTo: (index: number) => void;
}

/** The arrow keys move the focus from chat to chat; Home and End to the first and the last. */
function moveFocus(event: KeyboardEvent<HTMLElement>, { count, scrollTo }: Movable): void {
  const list = event.currentTarget;
  const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
  const at = Number(item?.dataset.index ?? -1);
  const targets: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 };
  const target = targets[event.key];
  if (target === undefined || target < 0 || target >= count) return;
  event.preventDefault();
  scrollTo(target);
  focusRow(list, target);
}

/** A row that was far away is there after the list has scrolled. */
function focusRow(list: HTMLElement, index: number, tries = 10): void {
  const link = list.querySelector<HTMLElement>(`[data-index="${index}"] a`);
  if (link) link.focus();
  else if (tries > 0) requestAnimationFrame(() => focusRow(list, index, tries - 1));
}
