import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { texts } from '../texts.ts';

/** The page that was shown before, in this tab; undefined after loading. */
let arrivedAt: string | undefined;

/**
 * Put before a page, within its Suspense, so that it runs when the page is there: names the document after the page, and
 * moves the focus to its heading, where a screen reader goes on. Within one page the focus stays where it is, unless what
 * had it is gone.
 */
export function Arrival({ title }: { title: string }): null {
  const [location] = useLocation();
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    document.title = `${title} · ${texts.shell.product}`;
    const isFirst = arrivedAt === undefined;
    const isOther = arrivedAt !== title;
    arrivedAt = title;
    if (!isFirst && (isOther || document.activeElement === document.body)) focusHeading();
  }, [title, location]);
  return null;
}

/** Moves the focus to the heading of the page, also to one that comes with the data of the page. */
function focusHeading(): void {
  const main = document.querySelector('main');
  if (main === null || focused(main.querySelector('h1'))) return;
  main.focus();
  const watch = new MutationObserver(() => {
    const isElsewhere = document.activeElement !== main && document.activeElement !== document.body;
    if (isElsewhere || focused(main.querySelector('h1'))) watch.disconnect();
  });
  watch.observe(main, { childList: true, subtree: true });
}

function focused(heading: HTMLElement | null): boolean {
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.focus();
  return true;
}
