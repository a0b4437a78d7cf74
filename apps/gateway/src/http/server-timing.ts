/**
 * Where the time of an answer went, in milliseconds: `gw` is the gateway's own, `up` is DoubleTick's, if it was asked.
 * Rounded down, so that both together are never longer than what the client measures.
 *
 * @see https://www.w3.org/TR/server-timing/
 */
export function serverTiming(totalMs: number, upstreamMs: number | null): string {
  if (upstreamMs === null) return `gw;dur=${tenths(totalMs)}`;
  // The upstream's time comes from a record, where it is rounded to the nearest tenth.
  return `gw;dur=${tenths(totalMs - upstreamMs)}, up;dur=${tenths(Math.min(upstreamMs, totalMs))}`;
}

function tenths(ms: number): number {
  return Math.floor(Math.max(0, ms) * 10) / 10;
}
