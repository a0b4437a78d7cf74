import type { OperationId } from '@doubletick-kit/contract';
import { isRefusal, type RefusalStatus } from '../world/refusal.ts';
import { summaryHandlers } from './handlers/ai-summaries.ts';
import { broadcastHandlers } from './handlers/broadcasts.ts';
import { callHandlers } from './handlers/calls.ts';
import { channelHandlers } from './handlers/channels.ts';
import { customerHandlers } from './handlers/customers.ts';
import type { HandlersOf, OperationRequest } from './handlers/handler.ts';
import { inboxHandlers } from './handlers/inbox.ts';
import { messageHandlers } from './handlers/messages.ts';
import { noteHandlers } from './handlers/notes.ts';
import { paymentHandlers } from './handlers/payments.ts';
import { quickReplyHandlers } from './handlers/quick-replies.ts';
import { teamHandlers } from './handlers/team.ts';
import { templateHandlers } from './handlers/templates.ts';
import { webhookHandlers } from './handlers/webhooks.ts';
import { whatsappGroupHandlers } from './handlers/whatsapp-groups.ts';
import type { Answer } from './response/answer.ts';
import { refusalAnswer } from './response/refusal-answer.ts';

/** One handler for each operation: a missing one does not compile. */
const handlers: HandlersOf<OperationId> = {
  ...teamHandlers,
  ...inboxHandlers,
  ...channelHandlers,
  ...noteHandlers,
  ...quickReplyHandlers,
  ...webhookHandlers,
  ...summaryHandlers,
  ...callHandlers,
  ...whatsappGroupHandlers,
  ...customerHandlers,
  ...paymentHandlers,
  ...messageHandlers,
  ...templateHandlers,
  ...broadcastHandlers,
};

/** Runs an operation. This is where a refusal becomes upstream's answer. */
export function runOperation<Id extends OperationId>(id: Id, request: OperationRequest<Id>): Answer {
  const outcome = handlers[id](request);
  return isRefusal<Answer, RefusalStatus>(outcome) ? refusalAnswer(id, outcome) : outcome;
}
