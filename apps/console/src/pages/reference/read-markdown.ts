/** A piece of a line: ordinary, in code, or bold. */
export interface Span {
  readonly kind: 'text' | 'code' | 'bold';
  readonly text: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] };

/** Reads the Markdown that descriptions use: paragraphs, lists with dashes, code and bold. Anything else is text. */
export function readMarkdown(markdown: string): readonly Block[] {
  return markdown
    .split(/\n[ \t]*\n/)
    .flatMap((part) => part.split(/\n(?=- )/).map((piece) => piece.trim()))
    .filter((piece) => piece !== '')
    .reduce<Block[]>(addPiece, []);
}

function addPiece(blocks: Block[], piece: string): Block[] {
  if (!piece.startsWith('- ')) return [...blocks, { kind: 'paragraph', spans: readSpans(piece) }];
  const item = readSpans(piece.slice(2));
  const last = blocks.at(-1);
  if (last?.kind !== 'list') return [...blocks, { kind: 'list', items: [item] }];
  return [...blocks.slice(0, -1), { kind: 'list', items: [...last.items, item] }];
}

function readSpans(text: string): Span[] {
  const pieces = text.replace(/\s*\n\s*/g, ' ').split(/(`[^`]+`|\*\*[^*]+\*\*)/);
  return pieces.filter((piece) => piece !== '').map(readSpan);
}

function readSpan(piece: string): Span {
  if (/^`[^`]+`$/.test(piece)) return { kind: 'code', text: piece.slice(1, -1) };
  if (/^\*\*[^*]+\*\*$/.test(piece)) return { kind: 'bold', text: piece.slice(2, -2) };
  return { kind: 'text', text: piece };
}
