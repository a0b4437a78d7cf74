import { isPhoneNumber, toDigits } from '../phone.ts';
import { refuseOverLimit } from '../rate-limits.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Call, type CallLine, callLineId } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { startCall } from './start-call.ts';

/** A telephone call that a member is to hold; numbers as somebody wrote them. */
export interface AgentCallInput {
  from: string;
  to: string;
  agentNumber: string;
}

/**
 * Lets the phone of a member ring, and then that of a customer.
 *
 * @see guides/initiate-agent-call for the causes of 400, 403 and 422, and invoke-call-license: nobody calls without a
 * license. Assumed: the order, and that the calling permission of the guide is a place on the line and a license.
 */
export function initiateAgentCall(
  world: World,
  { from, to, agentNumber }: AgentCallInput,
): Call | Refusal<400 | 403 | 422 | 429> {
  const [number, customerPhone] = [toDigits(from), toDigits(to)];
  if (!isPhoneNumber(customerPhone)) return refuse(400, 'to must be a valid phone number');
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

/** Why an organization without telephone calls is refused. */
export const telephoneCallsAreOff = 'PSTN calling is not enabled for the organization';

/** A call that an AI agent is to hold; numbers as somebody wrote them. */
export interface AiBotCallInput {
  from: string;
  to: string;
  channel: CallLine['network'];
  aiAgentName: string;
}

/**
 * Lets an AI agent call a customer.
 *
 * @see guides/initiate-ai-bot-call for the causes of 400, 403 and 422; it ties 403 to no channel, and does not ask for
 * the customer's permission. Assumed: the order, and 422 for an unknown telephone number.
 */
export function initiateAiBotCall(
  world: World,
  { from, to, channel: network, aiAgentName }: AiBotCallInput,
): Call | Refusal<400 | 403 | 422 | 429> {
  const [number, customerPhone] = [toDigits(from), toDigits(to)];
  if (!isPhoneNumber(customerPhone)) return refuse(400, 'to must be a valid phone number');
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

/** How many calls through agents, and how many through AI agents, can be started in a minute. Assumed: see below. */
export const startsPerMinute = 10;

/**
 * Counts a start against the limit of its operation, where the world has rate limits.
 *
 * @see guides/initiate-agent-call and guides/initiate-ai-bot-call: 429 with `Retry-After`. Assumed: the size, and that the
 * header holds seconds.
 */
export function countStart(
  world: World,
  operation: 'initiateAgentCall' | 'initiateAiBotCall',
): Refusal<429> | undefined {
  const limits = [{ limit: startsPerMinute, per: 'minute', scope: 'organization' }] as const;
  return refuseOverLimit(world, { operation, limits, scopes: {} }, 'Too many requests');
}
