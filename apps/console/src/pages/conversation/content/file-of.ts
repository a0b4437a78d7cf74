import type { FilePart, Medium } from './part.ts';

/** A file under the name that it was sent with, or else the last part of its address. */
export function fileOf(medium: Medium, url: string, name: string | null = null): FilePart {
  return { kind: 'file', medium, url, name: name ?? nameIn(url) };
}

function nameIn(url: string): string {
  const last = url.split(/[?#]/)[0]?.split('/').at(-1);
  if (!last) return url;
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // it has a percent sign by itself
  }
}
