import type { OperationId, OperationResponse } from '@doubletick-kit/contract';
import { summaryHandlers } from './handlers/ai-summaries.ts';
import { broadcastHandlers } from './handlers/broadcasts.ts';
import { callHandlers } from './handlers/calls.ts';
import { channelHandlers } from './handlers/channels.ts';
import { chatMessageHandlers } from './handlers/chat-messages.ts';
import { customEventHandlers } from './handlers/custom-events.ts';
import { customerHandlers } from './handlers/customers.ts';
import { embedHandlers } from './handlers/embed.ts';
import type { HandlersOf, OperationRequest, Undocumented } from './handlers/handler.ts';
import { inboxHandlers } from './handlers/inbox.ts';
import { interactiveMessageHandlers } from './handlers/interactive-messages.ts';
import { licenseHandlers } from './handlers/licenses.ts';
import { mediaHandlers } from './handlers/media.ts';
import { messageHandlers } from './handlers/messages.ts';
import { noteHandlers } from './handlers/notes.ts';
import { paymentHandlers } from './handlers/payments.ts';
import { quickReplyHandlers } from './handlers/quick-replies.ts';
import { teamHandlers } from './handlers/team.ts';
import { templateMessageHandlers } from './handlers/template-messages.ts';
import { templateHandlers } from './handlers/templates.ts';
import { walletHandlers } from './handlers/wallet.ts';
import { webhookHandlers } from './handlers/webhooks.ts';
import { whatsappGroupHandlers } from './handlers/whatsapp-groups.ts';
import { withoutErrorName } from './response/without-error-name.ts';

/** One handler for each operation: a missing one does not compile. */
const handlers: HandlersOf<OperationId> = {
  ...teamHandlers,
  ...licenseHandlers,
  ...inboxHandlers,
  ...channelHandlers,
  ...noteHandlers,
  ...quickReplyHandlers,
  ...mediaHandlers,
  ...webhookHandlers,
  ...summaryHandlers,
  ...callHandlers,
  ...whatsappGroupHandlers,
  ...customerHandlers,
  ...chatMessageHandlers,
  ...embedHandlers,
  ...customEventHandlers,
  ...paymentHandlers,
  ...messageHandlers,
  ...templateHandlers,
  ...templateMessageHandlers,
  ...broadcastHandlers,
  ...interactiveMessageHandlers,
  ...walletHandlers,
};

/** Runs the operation with an id. */
export function runOperation<Id extends OperationId>(
  id: Id,
  call: OperationRequest<Id>,
): OperationResponse<Id> | Undocumented {
  return withoutErrorName(id, handlers[id](call));
}
