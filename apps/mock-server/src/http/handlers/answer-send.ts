import { isRefusal, type Refusal } from '../../world/refusal.ts';
import type { Message } from '../../world/tables/messages.ts';
import type { World } from '../../world/world.ts';
import { refused } from '../response/upstream-errors.ts';
import { toWireMessageResult } from '../wire/message-result.ts';

/** The answer to the send of one message. */
export function answerSend(world: World, outcome: Message | Refusal) {
  if (isRefusal(outcome)) return refused(outcome);
  return { status: 201, body: toWireMessageResult(outcome, world) } as const;
}
