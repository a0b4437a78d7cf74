import { durationOf } from '../parts/relative-time.ts';
import { fill, texts } from '../texts.ts';
import type { ReadClock } from './time-at.ts';

const { shell } = texts;
const minuteMs = 60_000;

/** How the clock of a world goes: in real time, ahead of it or behind it, faster, or not at all. */
export function describeClock({ mode, scale, now, readAt }: ReadClock): string {
  const minutes = Math.round((now - readAt) / minuteMs);
  if (mode !== 'real' || minutes === 0) return fill(shell.clockModes[mode], { scale });
  return fill(minutes > 0 ? shell.clockAhead : shell.clockBehind, { duration: durationOf(Math.abs(minutes)) });
}
