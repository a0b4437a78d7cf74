import type { World } from '../world.ts';

/**
 * The name that stands beside what an API key made.
 *
 * Assumed: the owner's, who alone creates keys by default. No source says whose name it is.
 */
export function nameKeyHolder({ members }: World): string {
  for (const { isOwner, name } of members.values()) if (isOwner) return name;
  return 'Public API';
}
