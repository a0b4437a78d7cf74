import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Row } from '../thread/rows.ts';

/** How close to the end counts as at the end, in pixels. */
const endPx = 80;
/** How far from the beginning the page before is read, in pixels. */
const aheadPx = 1_200;

export type RowVirtualizer = Virtualizer<HTMLDivElement, Element>;

interface LogScroll {
  readonly virtual: RowVirtualizer;
  /** How many rows came at the end since it was last in view. */
  readonly unseenCount: number;
  readonly goToEnd: () => void;
}

/**
 * Draws only the rows in view, whatever their number. The log begins at its end, follows new rows while the end is in
 * view, and stays where it is while someone reads above, also when older rows come in front.
 */
export function useLogScroll(
  rows: readonly Row[],
  scroller: RefObject<HTMLDivElement | null>,
  readOlder: (() => void) | undefined,
): LogScroll {
  // With another function, all rows are placed again.
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 74,
    overscan: 8,
    paddingStart: 8,
    paddingEnd: 8,
    getItemKey,
    anchorTo: 'end',
    followOnAppend: true,
  });
  const isPlaced = useRef(false);
  const hasRows = rows.length > 0;
  useLayoutEffect(() => {
    if (isPlaced.current || !hasRows) return;
    virtual.scrollToEnd();
    isPlaced.current = true;
    return () => {
      isPlaced.current = false;
    };
  }, [virtual, hasRows]);

  useEffect(() => stayAtEnd(scroller.current), [scroller]);

  const firstIndex = virtual.range?.startIndex;
  useEffect(() => {
    const isNearBeginning = firstIndex !== undefined && (scroller.current?.scrollTop ?? 0) < aheadPx;
    if (isPlaced.current && isNearBeginning) readOlder?.();
  }, [firstIndex, scroller, readOlder]);

  const lastKey = rows.at(-1)?.key;
  const seenKey = useRef(lastKey);
  const isAtEnd = virtual.isAtEnd(endPx);
  useEffect(() => {
    if (isAtEnd) seenKey.current = lastKey;
  }, [isAtEnd, lastKey]);
  const unseenCount = isAtEnd ? 0 : countAfter(rows, seenKey.current);
  return { virtual, unseenCount, goToEnd: () => virtual.scrollToEnd() };
}

/** Keeps the end in view when a line above the log, or the keyboard of a phone, takes a part of its height. */
function stayAtEnd(log: HTMLDivElement | null): (() => void) | undefined {
  if (!log) return undefined;
  let height = log.clientHeight;
  const observer = new ResizeObserver(() => {
    const lost = height - log.clientHeight;
    height = log.clientHeight;
    const below = log.scrollHeight - log.scrollTop - height;
    // What the end may be off by while rows are measured.
    if (lost > 0 && below <= lost + 2) log.scrollTop = log.scrollHeight;
  });
  observer.observe(log);
  return () => observer.disconnect();
}

/** How many rows follow the one with a key; 0 where it is gone. */
function countAfter(rows: readonly Row[], key: string | undefined): number {
  const index = rows.findLastIndex((row) => row.key === key);
  return index === -1 ? 0 : rows.length - 1 - index;
}
