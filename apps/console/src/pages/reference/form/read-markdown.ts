/** A part of a line. */
export interface Inline {
  /** Where it begins: what tells it from the others. */
  readonly at: number;
  readonly kind: 'plain' | 'code' | 'bold' | 'link';
  readonly text: string;
  /** Only of a link. */
  readonly href: string;
}

/** A paragraph, or an item of a list. */
interface Line {
  readonly at: number;
  readonly content: readonly Inline[];
}

/** A paragraph or a list of the Markdown that the document uses. */
export interface Block {
  readonly at: number;
  readonly kind: 'paragraph' | 'list';
  /** A paragraph has one. */
  readonly lines: readonly Line[];
}

/** Reads paragraphs, lists, code, bold type and links. Everything else stays the characters that it is. */
export function readMarkdown(text: string): readonly Block[] {
  const blocks = text
    .trim()
    .split(/\n\s*\n/)
    .flatMap(readBlocks);
  return blocks.map((block, at) => ({ ...block, at }));
}

/** A list may follow a paragraph without an empty line. A line that is indented goes on with its item. */
function readBlocks(text: string): readonly Omit<Block, 'at'>[] {
  const [before = '', ...items] = text.split(/(?:^|\n)\s*[-*] +/);
  const lines = items.map((item, at) => ({ at, content: readInline(item) }));
  const paragraph = { kind: 'paragraph', lines: [{ at: 0, content: readInline(before) }] } as const;
  return [
    ...(before.trim() === '' ? [] : [paragraph]),
    ...(lines.length === 0 ? [] : [{ kind: 'list', lines } as const]),
  ];
}

const marks = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https?:[^)\s]+)\)/g;

function readInline(text: string): readonly Inline[] {
  const line = text.trim().replaceAll(/\s*\n\s*/g, ' ');
  const parts: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(marks)) {
    if (match.index > end) parts.push({ at: end, kind: 'plain', text: line.slice(end, match.index), href: '' });
    parts.push(readMark(match));
    end = match.index + match[0].length;
  }
  return end < line.length ? [...parts, { at: end, kind: 'plain', text: line.slice(end), href: '' }] : parts;
}

function readMark(match: RegExpExecArray): Inline {
  const at = match.index;
  const [, code, bold, text = '', href = ''] = match;
  if (code !== undefined) return { at, kind: 'code', text: code, href: '' };
  if (bold !== undefined) return { at, kind: 'bold', text: bold, href: '' };
  return { at, kind: 'link', text, href };
}
