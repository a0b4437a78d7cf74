/** A piece of a text: plain, or a link to open. */
export type Segment = string | { readonly href: string; readonly text: string };

/** An address with the punctuation that may follow it. */
const address = /https?:\/\/[^\s<>"']+/gi;

/** Splits a text at its web addresses. Only `http:` and `https:` become links; all else stays text. */
export function linkSegments(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const link = found.replace(/[.,;:!?)\]}'"]+$/, '');
    const href = safeHref(link);
    if (href === undefined) continue;
    if (index > end) segments.push(text.slice(end, index));
    segments.push({ href, text: link });
    end = index + link.length;
  }
  if (end < text.length) segments.push(text.slice(end));
  return segments;
}

/** The address of a link from outside, if it is one that a page may link to; undefined for `javascript:` and the like. */
export function safeHref(link: string): string | undefined {
  const url = URL.parse(link);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
