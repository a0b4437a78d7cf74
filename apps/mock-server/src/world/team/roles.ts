import { findByNumber, findChannel } from '../inbox/find-by-number.ts';
import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { HeldRole, Member, Role, WabaRole } from '../tables/team.ts';
import type { World } from '../world.ts';

export type WabaRoleChange = RoleReference & { readonly wabaNumber: string };

/** Phone numbers are as they were sent. */
export interface RoleChange {
  readonly memberPhoneNumber: string;
  readonly orgRole?: RoleReference | undefined;
  readonly wabaRoles?: readonly WabaRoleChange[] | undefined;
}

/** The result for each requested role; undefined for a part that was not requested. */
export interface RoleOutcome {
  readonly member: Member;
  readonly orgRole: HeldRole | undefined;
  readonly wabaRoles: WabaRoleOutcome | undefined;
}

interface WabaRoleOutcome {
  added: WabaRole[];
  /** WABA numbers are spelled as they were sent. */
  errored: { wabaNumber: string; error: string }[];
}

/**
 * Sets the role of a member in the organization, on WABA numbers, or both.
 *
 * @see change-team-member-role: WABA numbers succeed or fail one by one, and none may occur twice. Assumed: an unknown
 * member or `orgRole` is the documented 422 for the whole request; an unknown WABA number or its role fails alone.
 */
export function changeRoles(world: World, change: RoleChange): RoleOutcome | Refusal {
  const wabaNumbers = (change.wabaRoles ?? []).map(({ wabaNumber }) => toDigits(wabaNumber));
  if (new Set(wabaNumbers).size < wabaNumbers.length) return refuse(400, 'wabaRoles must have different wabaNumbers');
  const member = findByNumber(world.members, change.memberPhoneNumber, refuse(422, 'Team member not found'));
  if (isRefusal(member)) return member;
  const orgRole = change.orgRole && findRole(world, 'ORG', change.orgRole);
  if (orgRole && isRefusal(orgRole)) return orgRole;
  const wabaRoles = change.wabaRoles && findWabaRoles(world, change.wabaRoles);
  world.members.put({
    ...member,
    role: orgRole ?? member.role,
    wabaRoles: withRoles(member.wabaRoles, wabaRoles?.added ?? []),
  });
  return { member, orgRole, wabaRoles };
}

function findWabaRoles(world: World, changes: readonly WabaRoleChange[]): WabaRoleOutcome {
  const outcome: WabaRoleOutcome = { added: [], errored: [] };
  for (const { wabaNumber, ...reference } of changes) {
    const role = findWabaRole(world, wabaNumber, reference);
    if (isRefusal(role)) outcome.errored.push({ wabaNumber, error: role.message });
    else outcome.added.push(role);
  }
  return outcome;
}

/** Finds a WABA number, and a role that a member can have on it. */
export function findWabaRole(world: World, wabaNumber: string, reference: RoleReference): WabaRole | Refusal<422> {
  const channel = findChannel(world, wabaNumber);
  if (isRefusal(channel)) return channel;
  const role = findRole(world, 'WHATSAPP', reference);
  return isRefusal(role) ? role : { wabaNumber: channel.wabaNumber, role };
}

function withRoles(held: readonly WabaRole[], added: readonly WabaRole[]): WabaRole[] {
  return [...new Map([...held, ...added].map((one) => [one.wabaNumber, one])).values()];
}

export interface RoleReference {
  readonly roleId?: string | undefined;
  /** Case-sensitive. */
  readonly roleName?: string | undefined;
}

/**
 * @see change-team-member-role: by exactly one of id and name, names are compared exactly. Assumed: roles of the other
 * type are not found.
 */
export function findRole({ roles }: World, type: Role['type'], reference: RoleReference): HeldRole | Refusal<422> {
  const { roleId, roleName } = reference;
  for (const role of roles.values()) {
    const isMeant = roleId === undefined ? role.name === roleName : role.id === roleId;
    if (isMeant && role.type === type) return { id: role.id, name: role.name };
  }
  return refuse(422, 'Role not found');
}

/**
 * @see get-all-roles: 422 when there are none. The 400 is in get-all-roles-1 (guide) only, without a cause.
 */
export function listRoles({ options, roles }: World): Role[] | Refusal {
  if (options.roles.listing === 'fails') return refuse(400, 'Bad Request');
  return roles.size === 0 ? refuse(422, 'Roles not found') : [...roles.values()];
}
