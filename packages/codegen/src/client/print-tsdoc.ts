const width = 120;

/** A comment with several paragraphs of Markdown, wrapped, on one line if it fits. Empty without paragraphs. */
export function printTsdoc(paragraphs: string[], indent = 0): string {
  const margin = ' '.repeat(indent);
  const text = paragraphs.map((paragraph) => paragraph.trim().replaceAll('*/', '*\\/')).filter((part) => part !== '');
  const lines = text.flatMap((part, index) => [
    ...(index > 0 && !(part.startsWith('@') && text[index - 1]?.startsWith('@')) ? [''] : []),
    ...wrapMarkdown(part, width - indent - 3),
  ]);
  const [only] = lines;
  if (only === undefined) return '';
  if (lines.length === 1 && margin.length + only.length + 7 <= width) return `${margin}/** ${only} */\n`;
  const body = lines.map((line) => `${margin} * ${line}`.trimEnd());
  return `${margin}/**\n${body.join('\n')}\n${margin} */\n`;
}

/** Wraps paragraphs and list items. */
export function wrapMarkdown(text: string, columns: number): string[] {
  const blocks: string[] = [];
  for (const line of text.trim().split('\n')) {
    const last = blocks.at(-1);
    const continues = line.trim() !== '' && !/^\s*(?:[-*]|\d+\.)\s/.test(line);
    if (last && continues) blocks[blocks.length - 1] = `${last} ${line.trim()}`;
    else blocks.push(line.trimEnd());
  }
  return blocks.flatMap((block) => fill(block, columns));
}

/** Wraps one paragraph or list item; its further lines are indented like the text of the item. */
function fill(block: string, columns: number): string[] {
  const [marker = ''] = /^\s*(?:(?:[-*]|\d+\.)\s+)?/.exec(block) ?? [];
  const lines: string[] = [];
  let line = marker;
  for (const word of block.slice(marker.length).split(/\s+/)) {
    const isFirst = line.length === marker.length;
    if (!isFirst && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = ' '.repeat(marker.length) + word;
    } else {
      line += isFirst ? word : ` ${word}`;
    }
  }
  return [...lines, line];
}
