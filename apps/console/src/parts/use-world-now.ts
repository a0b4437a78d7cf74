/** The settings show times to the minute; see `src/api/world-clock.ts`. */
export { useWorldNow } from '../api/world-clock.ts';
