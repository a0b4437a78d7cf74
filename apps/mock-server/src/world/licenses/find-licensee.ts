import { toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';

/**
 * Finds the member whose license is to change.
 *
 * @see invoke-call-license and revoke-call-license: 401 without the permission, 400 without the addon and for somebody
 * unknown. Assumed: the order of these.
 */
export function findLicensee(
  world: World,
  phone: string,
  permission: 'ASSIGN_CALL_LICENSE' | 'REVOKE_CALL_LICENSE',
): Member | Refusal<400 | 401> {
  if (world.options.callingLicenses.permission === 'missing') {
    return refuse(401, `Insufficient permissions. Missing: ${permission}`);
  }
  if (world.callingLicenses.size === 0) {
    return refuse(400, 'Calling is not enabled on your current plan. Purchase a calling license to enable it');
  }
  return world.members.get(toDigits(phone)) ?? refuse(400, 'Member not found');
}
