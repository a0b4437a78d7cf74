import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';
import { findReportingLine, isReportingManager } from './reporting-lines.ts';

/** Who gets a team, and who is in it; numbers are as somebody wrote them. */
export interface Promotion {
  readonly reportingManagerPhoneNumber: string;
  readonly teamMemberPhoneNumbers?: readonly string[] | undefined;
}

/**
 * Opens a team below a member, or puts more members into the one that is there.
 *
 * @see make-team-member-reporting-manager: a new team needs somebody in it. Assumed: an unknown number is a 422, members
 * keep the managers that they have, and the manager's own number, which the reference's sample lists, is passed over.
 */
export function makeReportingManager(world: World, promotion: Promotion): Member | Refusal<422> {
  const { reportingManagerPhoneNumber, teamMemberPhoneNumbers = [] } = promotion;
  const managerDigits = toDigits(reportingManagerPhoneNumber);
  const numbers = teamMemberPhoneNumbers.filter((number) => toDigits(number) !== managerDigits);
  const line = findReportingLine(world, reportingManagerPhoneNumber, numbers);
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
