import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useWorldNow } from '../../api/world-clock.ts';
import { startOfDay } from '../../parts/format-time.ts';
import classes from './activity.module.css';
import type { ActivityLine, RequestLine } from './activity-line.ts';
import { ActivityRow, type Names } from './activity-row.tsx';
import activityTexts from './activity-texts.json' with { type: 'json' };

interface Props {
  readonly lines: readonly ActivityLine[];
  readonly names: Names;
  readonly onOpen: (line: RequestLine) => void;
}

/** The lines, of which only those in view are in the page. At the top it follows what comes; further down it stays. */
export function ActivityList({ lines, names, onOpen }: Props): ReactNode {
  const scroller = useRef<HTMLElement>(null);
  const [isAtTop, setIsAtTop] = useState(true);
  const today = startOfDay(useWorldNow());
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'quiet' ? 27 : 40),
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 10,
    anchorTo: isAtTop ? 'start' : 'end',
  });
  return (
    <section
      ref={scroller}
      className={classes.list}
      aria-label={activityTexts.list}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget }) => setIsAtTop(currentTarget.scrollTop < 8)}
    >
      <ul className={classes.rows} style={{ height: rows.getTotalSize() }} onKeyDown={moveFocus}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className={classes.row}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
            >
              <ActivityRow line={line} names={names} today={today} onOpen={onOpen} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The arrow keys go to the next and the previous request. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  // The order in the page is not that of the list: rows are put in when they come into view.
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  const index = buttons.findIndex((button) => button.matches(':focus'));
  const next = index === -1 ? undefined : buttons[index + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
