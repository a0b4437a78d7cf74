import { type Refusal, refuse } from '../refusal.ts';
import type { Role } from '../tables/team.ts';
import type { World } from '../world.ts';

/**
 * Lists every role that can be given.
 *
 * @see get-all-roles: 422 when there are none. The 400 is in get-all-roles-1 (guide) only, without a cause.
 */
export function listRoles({ options, roles }: World): Role[] | Refusal {
  if (options.roles.listing === 'fails') return refuse(400, 'Bad Request');
  return roles.size === 0 ? refuse(422, 'Roles not found') : [...roles.values()];
}
