import { findByNumber, findMember } from '../inbox/find-by-number.ts';
import { ending, isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { AgentStatus, Member } from '../tables/team.ts';
import type { World } from '../world.ts';

/** A team member with everyone that the member reports to. */
export interface TeamEntry {
  readonly member: Member;
  readonly managers: readonly Member[];
}

/** Lists the whole team. @see get-team */
export function listTeam(world: World): TeamEntry[] {
  return [...world.members.values()].map((member) => toEntry(world, member));
}

/** Finds everyone that a member reports to. */
export function toEntry({ members }: World, member: Member): TeamEntry {
  return { member, managers: member.managerPhones.flatMap((phone) => members.get(phone) ?? []) };
}

/**
 * Finds one member of the team.
 *
 * @see get-team-member-details for 400, 404, 422 and their texts. Assumed: what holds more than digits is no phone number
 * (400), and digits that cannot be a whole one make no sense (422).
 */
export function readMember(world: World, number: string): TeamEntry | Refusal<400 | 404 | 422> {
  const digits = toDigits(number);
  if (!/^\d+$/.test(digits)) return refuse(400, 'agentNumber must be a valid phone number');
  if (!isPhoneNumber(digits)) return refuse(422, `Invalid phone number: ${ending(digits)}`);
  const member = findByNumber(world.members, digits, refuse(404, 'Team member not found'));
  return isRefusal(member) ? member : toEntry(world, member);
}

/** What an agent is to be; the number is as somebody wrote it. */
export interface AgentStatusChange {
  readonly phone: string;
  readonly status: AgentStatus;
}

/**
 * Sets whether an agent takes chats, and answers what the agent was before.
 *
 * @see public-agent-status: digits compared, 400 while Agent Availability is off. Assumed: 400 for an unknown agent too, as
 * no other status is documented, and the texts.
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
  world.members.put({ ...member, status });
  return { previous: member.status };
}

/**
 * Ends the sessions of a member; one who is not logged in stays as is.
 *
 * @see logout-team-member for the 422; logout-a-team-member (guide): sessions end. Assumed: the status as an agent stays.
 */
export function logOut(world: World, number: string): Member | Refusal<422> {
  const member = findMember(world, number);
  return isRefusal(member) ? member : world.members.put({ ...member, isLoggedIn: false });
}
