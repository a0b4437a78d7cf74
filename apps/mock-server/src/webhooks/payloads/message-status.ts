import type { Schemas } from '@doubletick-kit/contract';
import { compact } from '../../http/wire/compact.ts';
import { toIso } from '../../http/wire/time.ts';
import type { MessageStatusChanged } from '../../world/occurrences.ts';
import type { Message } from '../../world/tables/messages.ts';
import type { CausedEvent } from './caused-event.ts';
import { withCustomData } from './custom-data.ts';
import { metaGroupId } from './whatsapp-ids.ts';

/** @see messaging-webhooks-1 */
export function messageStatusEvents(changed: MessageStatusChanged): CausedEvent[] {
  const { wabaNumber } = changed.chat;
  return [{ event: 'MESSAGE_STATUS_UPDATE', wabaNumber, payload: () => toStatusUpdate(changed) }];
}

/**
 * Here `to` has digits only, unlike `wabaNumber`. The message is told of when it is sent or fails.
 *
 * Assumed: every status has the properties that are missing from some samples, as the table says; a message to a
 * WhatsApp group goes to Meta's id of it.
 *
 * @see messaging-webhooks-1; observed behaviour 13 for `sentBy`
 */
function toStatusUpdate(changed: MessageStatusChanged): Schemas['MessageStatusUpdateEvent'] {
  const { message, status, chat, customer, assignee } = changed;
  const hasMessage = status === 'SENT' || status === 'FAILED';
  const payload = compact({
    messageId: message.id,
    to: 'groupId' in chat ? metaGroupId(chat.groupId) : chat.customerPhone,
    wabaNumber: `+${chat.wabaNumber}`,
    status,
    statusTimestamp: toIso(changed.at),
    // A customer is named by the phone number until there is a name.
    customerName: customer?.name === customer?.phone ? undefined : customer?.name,
    dtCustomerId: customer?.id,
    sentBy: message.memberPhone ?? 'API',
    assignedTo: assignee?.id,
    message: hasMessage ? toContent(message) : undefined,
    failMessage: status === 'FAILED' ? (message.delivery.failure?.reason ?? '') : undefined,
  });
  // The status decides which properties there are, as the tests check for each.
  return withCustomData(message.customData, payload as Schemas['MessageStatusUpdateEvent']);
}

/** Assumed: other messages than texts have their caption and URL. Only the form of a text is documented. */
function toContent({ type, text, mediaUrl }: Message): Schemas['StatusUpdateMessageContent'] {
  return compact({ type, text: text ?? undefined, url: mediaUrl ?? undefined });
}
