import { findByNumber } from '../inbox/find-by-number.ts';
import { ending, isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { World } from '../world.ts';
import { type TeamEntry, toEntry } from './list-team.ts';

/**
 * Finds one member of the team.
 *
 * @see get-team-member-details for 400, 404, 422 and their texts. Assumed: what holds more than digits is no phone number
 * (400), and digits that cannot be a whole one make no sense (422).
 */
export function readMember(world: World, number: string): TeamEntry | Refusal<400 | 404 | 422> {
  const digits = toDigits(number);
  if (!/^\d+$/.test(digits)) return refuse(400, 'agentNumber must be a valid phone number');
  if (!isPhoneNumber(digits)) return refuse(422, `Invalid phone number: ${ending(digits)}`);
  const member = findByNumber(world.members, digits, refuse(404, 'Team member not found'));
  return isRefusal(member) ? member : toEntry(world, member);
}
