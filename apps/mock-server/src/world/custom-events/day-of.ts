/** Names the day of a moment. Assumed: days are those of UTC. */
export function dayOf(time: number): string {
  return String(Math.floor(time / 86_400_000));
}
