import type { BroadcastGroup } from '../tables/broadcasts.ts';
import type { World } from '../world.ts';

/** The broadcast group with a name. */
export function findGroup({ broadcastGroups }: World, name: string): BroadcastGroup | undefined {
  const [group] = broadcastGroups.list('byName', '', { at: name, id: '' });
  return group?.name === name ? group : undefined;
}
