import { type Refusal, refuse } from '../refusal.ts';
import type { HeldRole, Role } from '../tables/team.ts';
import type { World } from '../world.ts';

/** Names a role by one of its properties. */
export interface RoleReference {
  readonly roleId?: string | undefined;
  /** Upper and lower case count. */
  readonly roleName?: string | undefined;
}

/**
 * Finds a role of a type.
 *
 * @see change-team-member-role: by exactly one of id and name, names compared exactly. Assumed: one role of the other type
 * is not found.
 */
export function findRole({ roles }: World, type: Role['type'], reference: RoleReference): HeldRole | Refusal<422> {
  const { roleId, roleName } = reference;
  for (const role of roles.values()) {
    const isMeant = roleId === undefined ? role.name === roleName : role.id === roleId;
    if (isMeant && role.type === type) return { id: role.id, name: role.name };
  }
  return refuse(422, 'Role not found');
}
