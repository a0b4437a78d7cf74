import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { nobody } from '../tables/licenses.ts';
import type { World } from '../world.ts';
import { findLicensee } from './find-licensee.ts';
import { freeLicense } from './free-license.ts';

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
