import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { noHolder } from '../tables/licenses.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';

/**
 * Gives a team member a free license.
 *
 * @see invoke-call-license: 400 if none is free. Assumed: the message, and that a member who has a license keeps it.
 */
export function assignLicense(world: World, phone: string): { remaining: number } | Refusal<400 | 401> {
  const { callingLicenses } = world;
  const member = findLicensee(world, phone, 'ASSIGN_CALL_LICENSE');
  if (isRefusal(member)) return member;
  if (callingLicenses.count('ofHolder', member.phone) === 0) {
    const license = callingLicenses.first('ofHolder', noHolder);
    if (!license) return refuse(400, 'No calling license is left');
    callingLicenses.put({ ...license, holderPhone: member.phone });
  }
  return { remaining: callingLicenses.count('ofHolder', noHolder) };
}

/**
 * Takes the license from a team member.
 *
 * @see revoke-call-license: 400 for a member without one. Assumed: the message.
 */
export function revokeLicense(world: World, phone: string): { inUse: number } | Refusal<400 | 401> {
  const member = findLicensee(world, phone, 'REVOKE_CALL_LICENSE');
  if (isRefusal(member)) return member;
  if (!freeLicense(world, member)) return refuse(400, 'Member has no calling license');
  return { inUse: world.callingLicenses.size - world.callingLicenses.count('ofHolder', noHolder) };
}

/** Returns false if the member has no license. */
export function freeLicense({ callingLicenses }: World, { phone }: Member): boolean {
  const license = callingLicenses.first('ofHolder', phone);
  if (license) callingLicenses.put({ ...license, holderPhone: null });
  return license !== undefined;
}

/**
 * Finds the member whose license changes.
 *
 * @see invoke-call-license and revoke-call-license: 401 without the permission, 400 without the addon or for an unknown
 * member. Assumed: the order of these checks.
 */
function findLicensee(
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
