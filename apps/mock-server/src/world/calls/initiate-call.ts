import { isPhoneNumber, toDigits } from '../phone.ts';
import { refuseOverLimit } from '../rate-limits.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Call, type CallLine, callLineId } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { startCall } from './start-call.ts';

const telephoneCallsAreOff = 'PSTN calling is not enabled for the organization';

/** Phone numbers may be in any spelling. */
export interface AgentCallInput {
  from: string;
  to: string;
  agentNumber: string;
}

/**
 * Connects a team member with a customer by telephone.
 *
 * @see guides/initiate-agent-call for the causes of 400, 403 and 422; invoke-call-license: calls need a license.
 * Observed: what cannot be a phone number is a 422.
 * Assumed: the order of the checks, and that the guide's calling permission means access to the line and a license.
 */
export function initiateAgentCall(
  world: World,
  { from, to, agentNumber }: AgentCallInput,
): Call | Refusal<400 | 403 | 422 | 429> {
  const [number, customerPhone] = [toDigits(from), toDigits(to)];
  if (!isPhoneNumber(customerPhone)) return refuse(422, 'to must be a valid phone number');
  const member = world.members.get(toDigits(agentNumber));
  if (!member) return refuse(400, 'agentNumber must match exactly one active member of the organization');
  if (world.options.telephoneCalls === 'off') return refuse(403, telephoneCallsAreOff);
  const line = world.callLines.get(callLineId({ network: 'PSTN', number }));
  if (!line) return refuse(422, 'PSTN number not found');
  if (!line.memberPhones.includes(member.phone)) {
    return refuse(403, 'The agent has no calling permission on this PSTN integration');
  }
  if (world.callingLicenses.count('ofHolder', member.phone) === 0) {
    return refuse(403, 'The agent has no calling license');
  }
  if (world.customers.get(customerPhone)?.isBlocked) return refuse(422, 'Customer is blocked');
  const limitReached = countStart(world, 'initiateAgentCall');
  if (limitReached) return limitReached;
  const heldBy = { kind: 'member', phone: member.phone } as const;
  return startCall(world, { direction: 'OUTGOING', network: 'PSTN', number, customerPhone, heldBy });
}

/** Phone numbers may be in any spelling. */
export interface AiBotCallInput {
  from: string;
  to: string;
  channel: CallLine['network'];
  aiAgentName: string;
}

/**
 * Has an AI agent call a customer.
 *
 * @see guides/initiate-ai-bot-call for the causes of 400, 403 and 422: 403 does not depend on the channel, and no
 * permission of the customer is needed. Assumed: the order of the checks, and 422 for an unknown PSTN number.
 */
export function initiateAiBotCall(
  world: World,
  { from, to, channel: network, aiAgentName }: AiBotCallInput,
): Call | Refusal<400 | 403 | 422 | 429> {
  const [number, customerPhone] = [toDigits(from), toDigits(to)];
  if (!isPhoneNumber(customerPhone)) return refuse(422, 'to must be a valid phone number');
  if (!world.aiAgents.get(aiAgentName)?.isActive) return refuse(400, 'AI agent is not configured');
  if (world.options.telephoneCalls === 'off') return refuse(403, telephoneCallsAreOff);
  const line = world.callLines.get(callLineId({ network, number }));
  if (!line) return refuse(422, network === 'PSTN' ? 'PSTN number not found' : 'WABA number not found');
  if (line.isCoexistence) return refuse(422, 'Calls are not supported for a coexistence number');
  if (world.customers.get(customerPhone)?.isBlocked) return refuse(422, 'Customer is blocked');
  const limitReached = countStart(world, 'initiateAiBotCall');
  if (limitReached) return limitReached;
  const heldBy = { kind: 'aiAgent', name: aiAgentName } as const;
  return startCall(world, { direction: 'OUTGOING', network, number, customerPhone, heldBy });
}

/** How many calls each of the two operations can start a minute. Assumed: no source states the limit. */
export const startsPerMinute = 10;

/**
 * Counts a call against the limit of its operation, in worlds with rate limits.
 *
 * @see guides/initiate-agent-call, guides/initiate-ai-bot-call: 429 with `Retry-After`. Assumed: the header is in
 * seconds.
 */
function countStart(world: World, operation: 'initiateAgentCall' | 'initiateAiBotCall'): Refusal<429> | undefined {
  const limits = [{ limit: startsPerMinute, per: 'minute', scope: 'organization' }] as const;
  return refuseOverLimit(world, { operation, limits, scopes: {} }, 'Too many requests');
}
