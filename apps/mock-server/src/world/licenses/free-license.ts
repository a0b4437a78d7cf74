import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';

/** Makes the license of a member free for somebody else; false when the member has none. */
export function freeLicense({ callingLicenses }: World, { phone }: Member): boolean {
  const license = callingLicenses.first('ofHolder', phone);
  if (license) callingLicenses.put({ ...license, holderPhone: null });
  return license !== undefined;
}
