import type { WorldEvent } from '../../live/world-event.ts';
import { type ActivityLine, lineOfEvent } from './activity-line.ts';

/** As many as the journal keeps at least. */
export const mostLines = 1_000;

/**
 * Adds events to the lines of the list, newest first. An event that comes twice counts once, and what was before a reset
 * or a restored snapshot is gone, as it is in the journal.
 */
export function addEvents(lines: readonly ActivityLine[], events: readonly WorldEvent[]): readonly ActivityLine[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  for (const event of events) {
    const line = lineOfEvent(event);
    if (line !== undefined) byId.set(line.id, line);
  }
  if (byId.size === lines.length) return lines;
  const all = [...byId.values()].sort((a, b) => b.id - a.id);
  const start = all.findIndex(isStart);
  return all.slice(0, Math.min(mostLines, start === -1 ? all.length : start + 1));
}

function isStart(line: ActivityLine): boolean {
  return line.kind === 'quiet' && (line.type === 'WORLD_RESET' || line.type === 'WORLD_RESTORED');
}
