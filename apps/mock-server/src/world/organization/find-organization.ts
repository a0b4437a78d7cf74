import type { Organization } from '../tables/organization.ts';
import type { World } from '../world.ts';

/** The organization that the world is about; undefined in an empty world. */
export function findOrganization({ organizations }: World): Organization | undefined {
  return organizations.values().next().value;
}
