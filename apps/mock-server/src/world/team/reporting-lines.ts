import { toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';

/**
 * Tells whether a member has a team.
 *
 * Assumed: whoever others report to has one, however that came about, and the last one who leaves ends it.
 */
export function isReportingManager({ members }: World, { phone }: Member): boolean {
  return members.count('ofManager', phone) > 0;
}

/**
 * Finds a manager, and members who are to report there.
 *
 * @see change-reporting-manager for the text. Assumed: no member's reports lead back to the member.
 */
export function findReportingLine(
  world: World,
  managerNumber: string,
  memberNumbers: readonly string[],
): { manager: Member; members: Member[] } | Refusal<422> {
  const manager = world.members.get(toDigits(managerNumber));
  if (!manager) return refuse(422, unknownUser);
  const superiors = findSuperiors(world, manager);
  const members = new Set<Member>();
  for (const number of memberNumbers) {
    const member = world.members.get(toDigits(number));
    if (!member) return refuse(422, unknownUser);
    if (member === manager) return refuse(422, 'A team member cannot be their own reporting manager');
    if (superiors.has(member)) return refuse(422, 'The reporting manager reports to the team member');
    members.add(member);
  }
  return { manager, members: [...members] };
}

const unknownUser = 'One or more user does not exist.';

/** Everyone above a member. */
function findSuperiors({ members }: World, member: Member): Set<Member> {
  const superiors = new Set<Member>();
  const pending = [member];
  for (const { managerPhones } of pending) {
    for (const phone of managerPhones) {
      const superior = members.get(phone);
      if (!superior || superiors.has(superior)) continue;
      superiors.add(superior);
      pending.push(superior);
    }
  }
  return superiors;
}
