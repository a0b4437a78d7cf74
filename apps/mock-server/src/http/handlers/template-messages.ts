import type { Schemas } from '@doubletick-kit/contract';
import { isRefusal } from '../../world/refusal.ts';
import { type BatchOutcome, sendTemplates, sendTemplatesV2 } from '../../world/templates/send-templates.ts';
import type { World } from '../../world/world.ts';
import { refused } from '../response/upstream-errors.ts';
import { toWireMessageResult } from '../wire/message-result.ts';
import type { HandlersOf } from './handler.ts';

type Ids = 'sendWhatsappTemplateMessages' | 'sendWhatsappTemplateMessagesV2';

/** Batches of template messages. */
export const templateMessageHandlers: HandlersOf<Ids> = {
  sendWhatsappTemplateMessages({ world, body }) {
    const outcome = sendTemplates(world, body.messages);
    return isRefusal(outcome) ? refused(outcome) : { status: 201, body: toWireResults(outcome, world) };
  },

  sendWhatsappTemplateMessagesV2({ world, body }) {
    return { status: 201, body: toWireResults(sendTemplatesV2(world, body.messages, body), world) };
  },
};

/** A failed message has been seen with these two properties alone. */
function toWireResults(outcome: BatchOutcome, world: World): Required<Schemas['TemplateMessageResults']> {
  return {
    messages: outcome.map((item) =>
      isRefusal(item) ? { status: 'FAILED', errorMessage: item.message } : toWireMessageResult(item, world),
    ),
  };
}
