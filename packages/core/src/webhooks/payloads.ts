import { type WebhookEvent, webhooks } from '#contract/webhooks';
import type { Schema } from '../generated/schema-name.ts';

/** The payload of every event, by its name. */
export interface WebhookPayloads {
  MESSAGE_RECEIVED: Schema<'MessageReceivedEvent'>;
  MESSAGE_STATUS_UPDATE: Schema<'MessageStatusUpdateEvent'>;
  CALL_TO_WHATSAPP_MESSAGE_RECEIVED: Schema<'CallToWhatsappMessageReceivedEvent'>;
  STANDBY_MESSAGE_RECEIVED: Schema<'UndocumentedEvent'>;
  MESSAGING_HANDOVER: Schema<'UndocumentedEvent'>;
  CHAT_ASSIGNED_TO_AGENT: Schema<'ChatAssignedToAgentEvent'>;
  CHAT_UNASSIGNED: Schema<'ChatUnassignedEvent'>;
  CONVERSATION_OPENED: Schema<'ConversationOpenedEvent'>;
  CLOSE_CONVERSATION: Schema<'CloseConversationEvent'>;
  CUSTOMER_BUSINESS_CHAT_OPEN: Schema<'UndocumentedEvent'>;
  ON_SLA_ESCALATED_PUBLIC: Schema<'SlaEscalatedEvent'>;
  ADD_TAG: Schema<'AddTagEvent'>;
  REMOVE_TAG: Schema<'RemoveTagEvent'>;
  UPDATE_CUSTOMER_CUSTOM_FIELD: Schema<'UpdateCustomerCustomFieldEvent'>;
  CUSTOMER_NOTE_CREATED: Schema<'CustomerNoteCreatedEvent'>;
  CUSTOMER_NOTE_UPDATED: Schema<'CustomerNoteUpdatedEvent'>;
  CUSTOMER_NOTE_DELETED: Schema<'CustomerNoteDeletedEvent'>;
  NEW_LEAD: Schema<'NewLeadEvent'>;
  WIDGET_LEAD_RECEIVED: Schema<'WidgetLeadReceivedEvent'>;
  VERIFIED_WIDGET_LEAD_RECEIVED: Schema<'VerifiedWidgetLeadReceivedEvent'>;
  CALL_INCOMING_INITIATED: Schema<'CallIncomingInitiatedEvent'>;
  CALL_OUTGOING_INITIATED: Schema<'CallOutgoingInitiatedEvent'>;
  CALL_ACCEPTED: Schema<'CallAcceptedEvent'>;
  CALL_ENDED: Schema<'CallEndedEvent'>;
  CALL_REJECTED: Schema<'CallRejectedEvent'>;
  CALL_MISSED: Schema<'CallMissedEvent'>;
  CALL_NOT_PICKED: Schema<'CallNotPickedEvent'>;
  CALL_PERMISSION_REPLY_RECEIVED: Schema<'CallPermissionReplyReceivedEvent'>;
  POST_CALL_DISPOSITION: Schema<'UndocumentedEvent'>;
  GROUP_CREATED: Schema<'GroupCreatedEvent'>;
  GROUP_PARTICIPANT_JOINED: Schema<'GroupParticipantJoinedEvent'>;
  GROUP_PARTICIPANT_LEFT: Schema<'GroupParticipantLeftEvent'>;
  GROUP_PARTICIPANT_REMOVED: Schema<'GroupParticipantRemovedEvent'>;
  WA_GROUP_MESSAGE_RECEIVED: Schema<'WaGroupMessageReceivedEvent'>;
  TEMPLATE_UPDATE: Schema<'TemplateUpdateEvent'>;
  ASSIGNED_AGENT_STATUS_CHANGED: Schema<'AssignedAgentStatusChangedEvent'>;
  CONVERSATION_COST_DEDUCTED: Schema<'ConversationCostDeductedEvent'>;
  RAW_CLOUD_API_WEBHOOK: Schema<'UndocumentedEvent'>;
}

/**
 * A received event: its name and its payload. Without a type argument, the union of all 38 events, which
 * `switch (webhook.event)` narrows.
 */
export type WebhookOf<E extends WebhookEvent = WebhookEvent> = {
  [Name in E]: { readonly event: Name; readonly data: WebhookPayloads[Name] };
}[E];

/** The name of every event, in the order of the OpenAPI description. */
export const webhookEvents = Object.keys(webhooks) as readonly WebhookEvent[]; // Its type is that of these keys.

/**
 * Whether a string, such as a segment of a URL, is the name of an event.
 *
 * @example
 * // app.post('/hooks/:event', …)
 * if (!isWebhookEvent(segment)) return new Response(null, { status: 404 });
 * const webhook = await receiver.receive(request, { event: segment });
 */
export function isWebhookEvent(name: string): name is WebhookEvent {
  return Object.hasOwn(webhooks, name);
}
