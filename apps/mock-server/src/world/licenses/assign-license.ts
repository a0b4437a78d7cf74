import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { nobody } from '../tables/licenses.ts';
import type { World } from '../world.ts';
import { findLicensee } from './find-licensee.ts';

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
