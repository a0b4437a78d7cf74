import { nextId } from '../ids.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Member, Newcomer, WabaRole } from '../tables/team.ts';
import type { World } from '../world.ts';
import { isReportingManager } from './reporting-lines.ts';
import { findRole, findWabaRole } from './roles.ts';

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

/** Somebody who is to join, as a request says it. */
export interface NewcomerInput {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly orgRoleId?: string | undefined;
  readonly wabaAccess?: readonly WabaAccess[] | undefined;
}

/** A number that somebody may use, and as what. */
export interface WabaAccess {
  readonly wabaNumber?: string | undefined;
  readonly wabaRoleId?: string | undefined;
}

/** Everything about a newcomer but the manager. */
export type NewcomerProfile = Omit<Newcomer, 'managerPhones'>;

/**
 * Reads somebody who is to join; `path` names the place in the request.
 *
 * @see add-member-under-reporting-manager-1 (guide), which requires these properties, where the reference requires none.
 * Assumed: `wabaAccess` may be left out, what is unknown is a 422, and so is somebody who is on the team already.
 */
export function readNewcomer(world: World, input: NewcomerInput, path: string): NewcomerProfile | Refusal {
  const { name, phone, email = null, orgRoleId, wabaAccess = [] } = input;
  if (name === undefined) return isEmpty(`${path}.name`);
  if (phone === undefined) return isEmpty(`${path}.phone`);
  if (orgRoleId === undefined) return isEmpty(`${path}.orgRoleId`);
  const digits = toDigits(phone);
  if (!isPhoneNumber(digits)) return refuse(400, `${path}.phone must be a valid phone number`);
  const wabaRoles = readWabaAccess(world, wabaAccess, `${path}.wabaAccess`);
  if (isRefusal(wabaRoles)) return wabaRoles;
  const role = findRole(world, 'ORG', { roleId: orgRoleId });
  if (isRefusal(role)) return role;
  if (world.members.has(digits)) return refuse(422, 'User is already a member of the team');
  return { name, phone: digits, email, role, wabaRoles };
}

function readWabaAccess(world: World, accesses: readonly WabaAccess[], path: string): WabaRole[] | Refusal {
  const roles = new Map<string, WabaRole>();
  for (const [position, { wabaNumber, wabaRoleId }] of accesses.entries()) {
    if (wabaNumber === undefined) return isEmpty(`${path}.${position}.wabaNumber`);
    if (wabaRoleId === undefined) return isEmpty(`${path}.${position}.wabaRoleId`);
    const role = findWabaRole(world, wabaNumber, { roleId: wabaRoleId });
    if (isRefusal(role)) return role;
    if (roles.has(role.wabaNumber)) return refuse(400, `${path} must have different wabaNumbers`);
    roles.set(role.wabaNumber, role);
  }
  return [...roles.values()];
}

/** A property that is missing, in the words of validation. */
export function isEmpty(path: string): Refusal<400> {
  return refuse(400, `${path} should not be empty`);
}

/** Takes somebody into the team, for whom no invitation stays open. A manager who has left since is none any more. */
export function joinTeam(world: World, newcomer: Newcomer): Member {
  const { name, phone, email, role, wabaRoles, managerPhones } = newcomer;
  world.invitations.delete(phone);
  return world.members.put({
    id: nextId(world.random, 'user_'),
    ...{ name, phone, email, role, wabaRoles },
    managerPhones: managerPhones.filter((managerPhone) => world.members.has(managerPhone)),
    joinedAt: world.now(),
    isOwner: false,
    isLoggedIn: false,
    status: null,
  });
}

/** Lets somebody accept an invitation. Assumed: whoever was invited can, with a message or without. */
export function acceptInvitation(world: World, phone: string): Member | Refusal<404> {
  const invitation = world.invitations.get(phone);
  return invitation ? joinTeam(world, invitation) : refuse(404, 'Nobody with this number was invited');
}
