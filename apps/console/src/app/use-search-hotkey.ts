import { useHotkeys } from '@mantine/hooks';
import type { RefObject } from 'react';

/** The key `/` moves the focus to the search field of the page, unless someone is typing. */
export function useSearchHotkey(field: RefObject<HTMLInputElement | null>): void {
  useHotkeys([['/', () => field.current?.focus()]]);
}
