import { isPhoneNumber, toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Call, CallLine } from '../tables/calls.ts';
import { callLineId } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { countStart } from './call-limit.ts';
import { telephoneCallsAreOff } from './initiate-agent-call.ts';
import { startCall } from './start-call.ts';

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
