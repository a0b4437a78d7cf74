import { nextId } from '../ids.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Member, Newcomer, WabaRole } from '../tables/team.ts';
import type { World } from '../world.ts';
import { isReportingManager } from './reporting-lines.ts';
import { findRole, findWabaRole } from './roles.ts';

export interface MembersInput {
  readonly reportingManagerPhoneNumber?: string | undefined;
  readonly members?: readonly AddedMember[] | undefined;
}

export interface AddedMember extends NewcomerInput {
  readonly addToTeamDirectly?: boolean | undefined;
  readonly sendInviteMessage?: boolean | undefined;
}

/**
 * Adds people to the organization under a reporting manager: at once, or when they accept an invitation.
 *
 * @see add-member-under-reporting-manager for the 422, and its guide for both flags. Assumed: a flag that is left out
 * is false, a person who gets no message can still accept, a person who is added directly needs no invitation, and one
 * refused person refuses all.
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

export interface NewcomerInput {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly orgRoleId?: string | undefined;
  readonly wabaAccess?: readonly WabaAccess[] | undefined;
}

export interface WabaAccess {
  readonly wabaNumber?: string | undefined;
  readonly wabaRoleId?: string | undefined;
}

export type NewcomerProfile = Omit<Newcomer, 'managerPhones'>;

/**
 * Reads one person of a request; `path` is the position in it.
 *
 * @see add-member-under-reporting-manager-1 (guide), which requires these properties; the reference requires none.
 * Assumed: `wabaAccess` may be left out, and an unknown WABA number or role is a 422, as is a person on the team.
 */
function readNewcomer(world: World, input: NewcomerInput, path: string): NewcomerProfile | Refusal {
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

/** Refuses a missing property in the words of validation. */
function isEmpty(path: string): Refusal<400> {
  return refuse(400, `${path} should not be empty`);
}

/** Adds a person to the team and closes their invitation. Managers who have left the team since are dropped. */
export function joinTeam(world: World, newcomer: Newcomer): Member {
  const { name, phone, email, role, wabaRoles, managerPhones } = newcomer;
  world.invitations.delete(phone);
  return world.members.put({
    id: nextId(world.random, 'user_'),
    name,
    phone,
    email,
    role,
    wabaRoles,
    managerPhones: managerPhones.filter((managerPhone) => world.members.has(managerPhone)),
    joinedAt: world.now(),
    isOwner: false,
    isLoggedIn: false,
    status: null,
  });
}

/** Assumed: every invited person can accept, whether or not they were sent a message. */
export function acceptInvitation(world: World, phone: string): Member | Refusal<404> {
  const invitation = world.invitations.get(phone);
  if (!invitation) return refuse(404, 'Nobody with this phone number was invited');
  const member = joinTeam(world, invitation);
  world.report({ type: 'MEMBER_JOINED', member });
  return member;
}
