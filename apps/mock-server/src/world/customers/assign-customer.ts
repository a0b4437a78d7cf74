import { findByNumber, findCustomer, findMember } from '../inbox/find-by-number.ts';
import { openChat } from '../inbox/open-chat.ts';
import { ending } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';

export interface CustomerAssignment {
  readonly customerPhoneNumber: string;
  readonly assignedUserPhoneNumber: string;
  readonly wabaNumber: string;
}

/**
 * Assigns a customer's chat on one WABA number to a team member.
 *
 * @see assign-team-member-to-customer: 404 for an unknown WABA number, 422 for someone outside the team, 403 for a member
 * without access to the WABA number. Assumed: an unknown customer is a 404 too, a role on the WABA number gives access to
 * it, a missing chat is created, and another assignee is replaced.
 */
export function assignCustomer(world: World, assignment: CustomerAssignment): Member | Refusal<403 | 404 | 422> {
  const channel = findByNumber(world.channels, assignment.wabaNumber, refuse(404, 'wabaNumber not found'));
  if (isRefusal(channel)) return channel;
  const customer = findCustomer(world, assignment.customerPhoneNumber, 404);
  if (isRefusal(customer)) return customer;
  const member = findMember(world, assignment.assignedUserPhoneNumber);
  if (isRefusal(member)) return member;
  if (!member.isOwner && !member.wabaRoles.some(({ wabaNumber }) => wabaNumber === channel.wabaNumber)) {
    const [who, where] = [ending(member.phone), ending(channel.wabaNumber)];
    return refuse(403, `Team member ${who} does not have access to WhatsApp API Number ${where}`);
  }

  const chat = openChat(world, { wabaNumber: channel.wabaNumber, customerPhone: customer.phone });
  if (chat.assigneePhone !== member.phone) {
    world.chats.put({ ...chat, assigneePhone: member.phone, updatedAt: world.now() });
  }
  return member;
}
