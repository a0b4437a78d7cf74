import type { components } from '../generated/control-schema.ts';

/** The time in a world, and when it was read by the clock of the browser. */
export interface ReadClock extends Pick<components['schemas']['Clock'], 'mode' | 'scale' | 'now'> {
  readonly readAt: number;
}

/** What a clock that was read before shows at a moment of the browser's clock. */
export function timeAt({ now, scale, readAt }: ReadClock, realNow: number): number {
  return now + Math.max(0, realNow - readAt) * scale;
}
