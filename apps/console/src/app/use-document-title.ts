import { useEffect } from 'react';
import { texts } from '../texts.ts';

/** Names the document after what a page shows, such as an operation, instead of after the page. */
export function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · ${texts.shell.product}`;
  }, [title]);
}
