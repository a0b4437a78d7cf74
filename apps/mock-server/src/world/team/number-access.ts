import { ending } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Member } from '../tables/team.ts';

/**
 * Whether a member may see and answer the chats of a WABA number: with a role on it, or as the owner. Everything that
 * puts a member in a chat follows this rule: assigning, adding collaborators, and writing or reading in the inbox.
 *
 * @see help centre: only users with access to a chat can be added to it; roles on a WABA number decide who has it.
 * Assumed: any role on the number gives access, whatever its permissions, and roles in the organization do not matter.
 */
export function hasAccess({ isOwner, wabaRoles }: Roles, wabaNumber: string): boolean {
  return isOwner || wabaRoles.some((held) => held.wabaNumber === wabaNumber);
}

/** What is enough to know of a member. */
interface Roles {
  readonly isOwner: boolean;
  readonly wabaRoles: readonly { readonly wabaNumber: string }[];
}

/** The refusal of a member without access. @see assign-team-member-to-customer */
export function refuseWithoutAccess(member: Member, wabaNumber: string): Refusal<403> | undefined {
  if (hasAccess(member, wabaNumber)) return undefined;
  const [who, where] = [ending(member.phone), ending(wabaNumber)];
  return refuse(403, `Team member ${who} does not have access to WhatsApp API Number ${where}`);
}
