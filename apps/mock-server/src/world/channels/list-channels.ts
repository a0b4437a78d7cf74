import { toDigits } from '../phone.ts';
import type { Channel } from '../tables/channels.ts';
import type { World } from '../world.ts';

/**
 * Lists the connected numbers, or those of them that are asked for; an empty text asks for nothing.
 *
 * @see list-channel-details
 */
export function listChannels(
  world: World,
  wabaNumbers: readonly string[] = [],
): { channels: Channel[]; isFiltered: boolean } {
  const wanted = new Set(wabaNumbers.map(toDigits).filter((digits) => digits !== ''));
  const channels = [...world.channels.values()];
  if (wanted.size === 0) return { channels, isFiltered: false };
  return { channels: channels.filter(({ wabaNumber }) => wanted.has(wabaNumber)), isFiltered: true };
}
