import type { Organization } from '../tables/organization.ts';
import type { World } from '../world.ts';

/** Undefined in an empty world. */
export function findOrganization({ organizations }: World): Organization | undefined {
  return organizations.values().next().value;
}

/**
 * Names the author of what an API key creates.
 *
 * Assumed: the owner, who by default is the only one to create keys. No source says whose name it is.
 */
export function nameKeyHolder({ members }: World): string {
  for (const { isOwner, name } of members.values()) if (isOwner) return name;
  return 'Public API';
}
