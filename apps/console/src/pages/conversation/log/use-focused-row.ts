import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import type { Row } from '../thread/rows.ts';
import { nextIndex } from './next-index.ts';
import type { RowVirtualizer } from './use-log-scroll.ts';

interface FocusedRow {
  /** The key of the row that the Tab key reaches. */
  readonly stop: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Moves between messages by the arrow keys, Home and End. The Tab key reaches one of them, and its buttons. */
export function useFocusedRow(
  rows: readonly Row[],
  virtual: RowVirtualizer,
  scroller: RefObject<HTMLDivElement | null>,
): FocusedRow {
  const [focused, setFocused] = useState<string>();
  const drawn = virtual.getVirtualItems().flatMap(({ index }) => rows[index] ?? []);
  const isDrawn = drawn.some(({ key }) => key === focused);
  const stop = isDrawn ? focused : drawn.findLast(({ kind }) => kind !== 'day')?.key;
  return {
    stop,
    onFocus({ target }) {
      const key = keyOf(target);
      if (key !== undefined) setFocused(key);
    },
    onKeyDown(event) {
      const key = keyOf(event.target);
      const index = rows.findIndex((row) => row.key === key);
      const next = index === -1 ? undefined : nextIndex(rows, index, event.key);
      const row = next === undefined ? undefined : rows[next];
      if (next === undefined || !row) return;
      event.preventDefault();
      virtual.scrollToIndex(next);
      setFocused(row.key);
      focusWhenDrawn(scroller, row.key);
    },
  };
}

/** Only a message itself, not what is in it. */
function keyOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset.key : undefined;
}

/** A row that is far away is drawn some frames after the log was scrolled to it. */
function focusWhenDrawn(scroller: RefObject<HTMLDivElement | null>, key: string, frames = 30): void {
  requestAnimationFrame(() => {
    const row = scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    if (row) row.focus({ preventScroll: true });
    else if (frames > 0) focusWhenDrawn(scroller, key, frames - 1);
  });
}
