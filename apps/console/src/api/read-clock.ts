import type { components } from '../generated/control-schema.ts';
import { durationOf } from '../parts/format-time.ts';
import { fill, texts } from '../texts.ts';

const { shell } = texts;
const minuteMs = 60_000;

/** The time in a world, and when it was read by the clock of the browser. */
export interface ReadClock extends Pick<components['schemas']['Clock'], 'mode' | 'scale' | 'now'> {
  readonly readAt: number;
}

/** What a clock that was read before shows at a moment of the browser's clock. */
export function timeAt({ now, scale, readAt }: ReadClock, realNow: number): number {
  return now + Math.max(0, realNow - readAt) * scale;
}

/** How the clock of a world goes: in real time, ahead of it or behind it, faster, or not at all. */
export function describeClock({ mode, scale, now, readAt }: ReadClock): string {
  const minutes = Math.round((now - readAt) / minuteMs);
  if (mode !== 'real' || minutes === 0) return fill(shell.clockModes[mode], { scale });
  return fill(minutes > 0 ? shell.clockAhead : shell.clockBehind, { duration: durationOf(Math.abs(minutes)) });
}
