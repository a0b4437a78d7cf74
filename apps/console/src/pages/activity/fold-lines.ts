import type { ActivityLine } from './activity-line.ts';

/**
 * Lines about webhooks that follow each other and ended alike are one line, with the time of the newest. It has the id of
 * the oldest, so that it stays the same line while more come.
 *
 * @param lines newest first
 */
export function foldLines(lines: readonly ActivityLine[]): readonly ActivityLine[] {
  const folded: ActivityLine[] = [];
  for (const line of lines) {
    const newer = folded.at(-1);
    const isAlike = line.kind === 'quiet' && line.deliveries.length > 0 && newer?.kind === 'quiet';
    if (isAlike && newer.type === line.type) {
      folded[folded.length - 1] = { ...newer, id: line.id, deliveries: [...newer.deliveries, ...line.deliveries] };
    } else folded.push(line);
  }
  return folded;
}
