import { isRefusal, type Refusal } from '../refusal.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';
import { findReportingLine } from './reporting-lines.ts';

/** Who is to report to whom; numbers are as somebody wrote them. */
export interface ManagerChange {
  readonly memberPhoneNumber: string;
  readonly reportingManagerPhoneNumber: string;
}

/**
 * Lets a member report to one manager.
 *
 * @see change-reporting-manager: 422 when either is unknown. Assumed: the manager replaces every earlier one, and needs no
 * team beforehand.
 */
export function changeReportingManager(world: World, change: ManagerChange): Member[] | Refusal<422> {
  const line = findReportingLine(world, change.reportingManagerPhoneNumber, [change.memberPhoneNumber]);
  if (isRefusal(line)) return line;
  return line.members.map((member) => world.members.put({ ...member, managerPhones: [line.manager.phone] }));
}
