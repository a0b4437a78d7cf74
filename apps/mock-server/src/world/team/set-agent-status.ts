import { toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { AgentStatus } from '../tables/team.ts';
import type { World } from '../world.ts';

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
