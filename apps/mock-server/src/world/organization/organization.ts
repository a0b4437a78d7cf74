import type { Organization } from '../tables/organization.ts';
import type { World } from '../world.ts';

/** The organization that the world is about; undefined in an empty world. */
export function findOrganization({ organizations }: World): Organization | undefined {
  return organizations.values().next().value;
}

/**
 * The name that stands beside what an API key made.
 *
 * Assumed: the owner's, who alone creates keys by default. No source says whose name it is.
 */
export function nameKeyHolder({ members }: World): string {
  for (const { isOwner, name } of members.values()) if (isOwner) return name;
  return 'Public API';
}
