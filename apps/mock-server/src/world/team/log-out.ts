import { findMember } from '../inbox/find-by-number.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';

/**
 * Ends the sessions of a member; one who is not logged in stays as is.
 *
 * @see logout-team-member for the 422; logout-a-team-member (guide): sessions end. Assumed: the status as an agent stays.
 */
export function logOut(world: World, number: string): Member | Refusal<422> {
  const member = findMember(world, number);
  return isRefusal(member) ? member : world.members.put({ ...member, isLoggedIn: false });
}
