import { findByNumber, findMember } from '../inbox/find-by-number.ts';
import { ending, isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { AgentStatus, Member } from '../tables/team.ts';
import type { World } from '../world.ts';

export interface TeamEntry {
  readonly member: Member;
  readonly managers: readonly Member[];
}

/** @see get-team */
export function listTeam(world: World): TeamEntry[] {
  return [...world.members.values()].map((member) => toEntry(world, member));
}

function toEntry({ members }: World, member: Member): TeamEntry {
  return { member, managers: member.managerPhones.flatMap((phone) => members.get(phone) ?? []) };
}

/**
 * @see get-team-member-details for 400, 404, 422 and their messages. Assumed: 400 is for anything but digits, and 422
 * for digits that cannot be a whole phone number.
 */
export function readMember(world: World, phoneNumber: string): TeamEntry | Refusal<400 | 404 | 422> {
  const digits = toDigits(phoneNumber);
  if (!/^\d+$/.test(digits)) return refuse(400, 'agentNumber must be a valid phone number');
  if (!isPhoneNumber(digits)) return refuse(422, `Invalid phone number: ${ending(digits)}`);
  const member = findByNumber(world.members, digits, refuse(404, 'Team member not found'));
  return isRefusal(member) ? member : toEntry(world, member);
}

/** The phone number is as it was sent. */
export interface AgentStatusChange {
  readonly phone: string;
  readonly status: AgentStatus;
}

/**
 * Sets whether an agent takes chats, and returns the previous status.
 *
 * @see public-agent-status: digits are compared, 400 while Agent Availability is off. Assumed: 400 for an unknown agent
 * too, since no other status is documented, the messages, and that whoever goes online is logged in.
 */
export function setAgentStatus(
  world: World,
  { phone, status }: AgentStatusChange,
): { previous: AgentStatus | null } | Refusal<400> {
  if (world.options.agentAvailability === 'off') {
    return refuse(400, 'Agent Availability is not enabled for the organization');
  }
  const member = world.members.get(toDigits(phone));
  if (!member) return refuse(400, 'Agent not found');
  const after = world.members.put({ ...member, status, isLoggedIn: member.isLoggedIn || status === 'ONLINE' });
  reportStatus(world, after, member.status);
  return { previous: member.status };
}

/**
 * Ends the sessions of a member, if there are any, who is not online after that.
 *
 * @see logout-team-member for the 422; logout-a-team-member (guide): sessions end. Assumed: an agent who was online is
 * offline then, and one whose status was never set still has none.
 */
export function logOut(world: World, phoneNumber: string): Member | Refusal<422> {
  const member = findMember(world, phoneNumber);
  if (isRefusal(member)) return member;
  const status = member.status === 'ONLINE' ? 'OFFLINE' : member.status;
  const after = world.members.put({ ...member, isLoggedIn: false, status });
  reportStatus(world, after, member.status);
  return after;
}

/** Reports a new status. @see agent-presence-webhooks: not that of an agent without assigned chats */
function reportStatus(world: World, member: Member, previous: AgentStatus | null): void {
  const { status } = member;
  if (status === null || status === previous) return;
  const phones = new Map<string, string[]>();
  for (const chat of world.chats.list('latestOfAssignee', member.phone)) {
    const ofNumber = phones.get(chat.wabaNumber) ?? [];
    if ('customerPhone' in chat) ofNumber.push(chat.customerPhone);
    phones.set(chat.wabaNumber, ofNumber);
  }
  const customers = Array.from(phones, ([wabaNumber, ofNumber]) => ({ wabaNumber, phones: ofNumber }));
  if (customers.length > 0) world.report({ type: 'AGENT_STATUS_CHANGED', member, status, previous, customers });
}
