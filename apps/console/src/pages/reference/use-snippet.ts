import { useEffect, useState } from 'react';
import { type Language, type Sent, type Snippet, writeSnippet } from '../../snippets/write-snippets.ts';

/** A snippet, or why the request cannot be written in this language. */
export type Written = { readonly language: Language } & (
  | { readonly snippet: Snippet; readonly problem?: undefined }
  | { readonly snippet?: undefined; readonly problem: string }
);

/** The snippet of what the form says now. The one before stays until it is written. */
export function useSnippet(language: Language, { operation, value, baseUrl, key }: Sent): Written | undefined {
  const [written, setWritten] = useState<Written>();
  useEffect(() => {
    // Writing takes a moment: what was typed since must not be overwritten.
    let isStale = false;
    const show = (one: Written) => {
      if (!isStale) setWritten(one);
    };
    writeSnippet(language, { operation, value, baseUrl, key }).then(
      (snippet) => show({ language, snippet }),
      (error: unknown) => show({ language, problem: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isStale = true;
    };
  }, [language, operation, value, baseUrl, key]);
  return written?.language === language ? written : undefined;
}
