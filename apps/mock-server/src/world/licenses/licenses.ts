import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { nobody } from '../tables/licenses.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';

/**
 * Gives a member a free license, and answers how many are left.
 *
 * @see invoke-call-license: 400 when none is free. Assumed: its text, and that whoever has one keeps it.
 */
export function assignLicense(world: World, phone: string): { remaining: number } | Refusal<400 | 401> {
  const { callingLicenses } = world;
  const member = findLicensee(world, phone, 'ASSIGN_CALL_LICENSE');
  if (isRefusal(member)) return member;
  if (callingLicenses.count('ofHolder', member.phone) === 0) {
    const license = callingLicenses.first('ofHolder', nobody);
    if (!license) return refuse(400, 'No calling license is left');
    callingLicenses.put({ ...license, holderPhone: member.phone });
  }
  return { remaining: callingLicenses.count('ofHolder', nobody) };
}

/**
 * Takes the license of a member back, and answers how many are in use after that.
 *
 * @see revoke-call-license: 400 for a member without one. Assumed: its text.
 */
export function revokeLicense(world: World, phone: string): { inUse: number } | Refusal<400 | 401> {
  const member = findLicensee(world, phone, 'REVOKE_CALL_LICENSE');
  if (isRefusal(member)) return member;
  if (!freeLicense(world, member)) return refuse(400, 'Member has no calling license');
  return { inUse: world.callingLicenses.size - world.callingLicenses.count('ofHolder', nobody) };
}

/** Makes the license of a member free for somebody else; false when the member has none. */
export function freeLicense({ callingLicenses }: World, { phone }: Member): boolean {
  const license = callingLicenses.first('ofHolder', phone);
  if (license) callingLicenses.put({ ...license, holderPhone: null });
  return license !== undefined;
}

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
