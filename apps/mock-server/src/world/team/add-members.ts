import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { World } from '../world.ts';
import { joinTeam } from './join-team.ts';
import { isEmpty, type NewcomerInput, type NewcomerProfile, readNewcomer } from './read-newcomer.ts';
import { isReportingManager } from './reporting-lines.ts';

/** People who are to report to a manager. */
export interface MembersInput {
  readonly reportingManagerPhoneNumber?: string | undefined;
  readonly members?: readonly AddedMember[] | undefined;
}

/** Somebody who is to join, and how. */
export interface AddedMember extends NewcomerInput {
  readonly addToTeamDirectly?: boolean | undefined;
  readonly sendInviteMessage?: boolean | undefined;
}

/**
 * Brings people into the organization below a reporting manager: at once, or when they accept an invitation.
 *
 * @see add-member-under-reporting-manager for the 422, and its guide for both flags. Assumed: a flag that is left out is
 * false, who is neither added nor told can still be let in, who joins at once needs no invitation, and one unacceptable
 * person keeps out all.
 */
export function addMembers(world: World, input: MembersInput): { added: number } | Refusal {
  const { reportingManagerPhoneNumber, members = [] } = input;
  if (reportingManagerPhoneNumber === undefined) return isEmpty('reportingManagerPhoneNumber');
  if (members.length === 0) return isEmpty('members');
  const manager = world.members.get(toDigits(reportingManagerPhoneNumber));
  if (!manager || !isReportingManager(world, manager)) return refuse(422, 'Reporting manager does not exist.');
  const profiles = readAll(world, members);
  if (isRefusal(profiles)) return profiles;
  for (const [position, profile] of profiles.entries()) {
    const { addToTeamDirectly = false, sendInviteMessage = false } = members[position] ?? {};
    const newcomer = { ...profile, managerPhones: [manager.phone] };
    if (addToTeamDirectly) joinTeam(world, newcomer);
    else world.invitations.put({ ...newcomer, isMessageSent: sendInviteMessage, invitedAt: world.now() });
  }
  return { added: profiles.length };
}

function readAll(world: World, members: readonly AddedMember[]): NewcomerProfile[] | Refusal {
  const profiles = new Map<string, NewcomerProfile>();
  for (const [position, member] of members.entries()) {
    const profile = readNewcomer(world, member, `members.${position}`);
    if (isRefusal(profile)) return profile;
    if (profiles.has(profile.phone)) return refuse(400, 'members must have different phones');
    profiles.set(profile.phone, profile);
  }
  return [...profiles.values()];
}
