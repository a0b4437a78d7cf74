import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';

/** Phone numbers are as they were sent. */
export interface ManagerChange {
  readonly memberPhoneNumber: string;
  readonly reportingManagerPhoneNumber: string;
}

/**
 * @see change-reporting-manager: 422 when either is unknown. Assumed: the manager replaces all earlier ones, and need
 * not have a team already.
 */
export function changeReportingManager(world: World, change: ManagerChange): Member[] | Refusal<422> {
  const line = findReportingLine(world, change.reportingManagerPhoneNumber, [change.memberPhoneNumber]);
  if (isRefusal(line)) return line;
  return line.members.map((member) => world.members.put({ ...member, managerPhones: [line.manager.phone] }));
}

/** Phone numbers are as they were sent. */
export interface Promotion {
  readonly reportingManagerPhoneNumber: string;
  readonly teamMemberPhoneNumbers?: readonly string[] | undefined;
}

/**
 * Gives a member a team, or adds members to it.
 *
 * @see make-team-member-reporting-manager: a new team needs at least one member. Assumed: an unknown phone number is a
 * 422, members keep their managers, and the manager's own phone number, which the reference's sample lists, is ignored.
 */
export function makeReportingManager(world: World, promotion: Promotion): Member | Refusal<422> {
  const { reportingManagerPhoneNumber, teamMemberPhoneNumbers = [] } = promotion;
  const managerDigits = toDigits(reportingManagerPhoneNumber);
  const phoneNumbers = teamMemberPhoneNumbers.filter((phoneNumber) => toDigits(phoneNumber) !== managerDigits);
  const line = findReportingLine(world, reportingManagerPhoneNumber, phoneNumbers);
  if (isRefusal(line)) return line;
  const { manager, members } = line;
  if (members.length === 0 && !isReportingManager(world, manager)) {
    return refuse(422, 'At least one team member phone number is required to create a new reporting manager team.');
  }
  for (const member of members) {
    if (member.managerPhones.includes(manager.phone)) continue;
    world.members.put({ ...member, managerPhones: [...member.managerPhones, manager.phone] });
  }
  return manager;
}

/**
 * Whether a member has a team.
 *
 * Assumed: a member has a team as long as at least one other member reports to them.
 */
export function isReportingManager({ members }: World, { phone }: Member): boolean {
  return members.count('ofManager', phone) > 0;
}

/**
 * Finds a manager, and the members who will report to them.
 *
 * @see change-reporting-manager for the message. Assumed: members cannot report to themselves, directly or indirectly.
 */
function findReportingLine(
  world: World,
  managerPhoneNumber: string,
  memberPhoneNumbers: readonly string[],
): { manager: Member; members: Member[] } | Refusal<422> {
  const manager = world.members.get(toDigits(managerPhoneNumber));
  if (!manager) return refuse(422, unknownUser);
  const superiors = findSuperiors(world, manager);
  const members = new Set<Member>();
  for (const phoneNumber of memberPhoneNumbers) {
    const member = world.members.get(toDigits(phoneNumber));
    if (!member) return refuse(422, unknownUser);
    if (member === manager) return refuse(422, 'A team member cannot be their own reporting manager');
    if (superiors.has(member)) return refuse(422, 'The reporting manager reports to the team member');
    members.add(member);
  }
  return { manager, members: [...members] };
}

const unknownUser = 'One or more user does not exist.';

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
