import { isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Newcomer, WabaRole } from '../tables/team.ts';
import type { World } from '../world.ts';
import { findWabaRole } from './change-roles.ts';
import { findRole } from './find-role.ts';

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
