import type { Organization } from '../tables/organization.ts';
import type { Member } from '../tables/team.ts';
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
export function nameKeyHolder(world: World): string {
  return findKeyHolder(world)?.name ?? 'Public API';
}

/** Who acts when the API does; undefined in an account without an owner. */
export function findKeyHolder({ members }: World): Member | undefined {
  for (const member of members.values()) if (member.isOwner) return member;
  return undefined;
}
