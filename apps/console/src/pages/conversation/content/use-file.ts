import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { reasonOf } from '../../../api/reason-of.ts';
import { mockUrl } from '../../../api/session.ts';
import { useWorld } from '../../../api/world-context.tsx';
import { filePathOf } from './file-path-of.ts';

/** A file of a message. */
export type LoadedFile =
  /** It is elsewhere, and nothing is loaded from elsewhere. */
  | { readonly kind: 'outside' | 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Its address within the page. */
  | { readonly kind: 'loaded'; readonly src: string };

/** Loads a file of the mock, which needs the key in a header: an `<img>` cannot send one. */
export function useFile(url: string): LoadedFile {
  const { id, key } = useWorld();
  const path = filePathOf(url, location.origin);
  const { data: blob, error } = useQuery({
    queryKey: ['file', id, path],
    queryFn: () => loadFile(`${mockUrl}${path}`, key ?? ''),
    enabled: path !== undefined && key !== undefined,
    staleTime: 'static', // what is stored at an address does not change
  });
  const src = useObjectUrl(blob);
  if (path === undefined) return { kind: 'outside' };
  if (error) return { kind: 'failed', reason: reasonOf(error) };
  return src === undefined ? { kind: 'loading' } : { kind: 'loaded', src };
}

async function loadFile(url: string, key: string): Promise<Blob> {
  const response = await fetch(url, { headers: { authorization: key } });
  if (response.ok) return response.blob();
  const { message }: { message?: unknown } = await response.json();
  throw new Error(typeof message === 'string' ? message : String(response.status));
}

function useObjectUrl(blob: Blob | undefined): string | undefined {
  const [src, setSrc] = useState<string>();
  useEffect(() => {
    if (!blob) return;
    const created = URL.createObjectURL(blob);
    setSrc(created);
    return () => {
      setSrc(undefined);
      URL.revokeObjectURL(created);
    };
  }, [blob]);
  return src;
}
