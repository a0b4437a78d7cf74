import { type Schemas, type WebhookEvent, webhooks } from '@doubletick-kit/contract';

/** The payload of every event by the event's name. */
export interface WebhookPayloads {
  MESSAGE_RECEIVED: Schemas['MessageReceivedEvent'];
  MESSAGE_STATUS_UPDATE: Schemas['MessageStatusUpdateEvent'];
  CALL_TO_WHATSAPP_MESSAGE_RECEIVED: Schemas['CallToWhatsappMessageReceivedEvent'];
  STANDBY_MESSAGE_RECEIVED: Schemas['UndocumentedEvent'];
  MESSAGING_HANDOVER: Schemas['UndocumentedEvent'];
  CHAT_ASSIGNED_TO_AGENT: Schemas['ChatAssignedToAgentEvent'];
  CHAT_UNASSIGNED: Schemas['ChatUnassignedEvent'];
  CONVERSATION_OPENED: Schemas['ConversationOpenedEvent'];
  CLOSE_CONVERSATION: Schemas['CloseConversationEvent'];
  CUSTOMER_BUSINESS_CHAT_OPEN: Schemas['UndocumentedEvent'];
  ON_SLA_ESCALATED_PUBLIC: Schemas['SlaEscalatedEvent'];
  ADD_TAG: Schemas['AddTagEvent'];
  REMOVE_TAG: Schemas['RemoveTagEvent'];
  UPDATE_CUSTOMER_CUSTOM_FIELD: Schemas['UpdateCustomerCustomFieldEvent'];
  CUSTOMER_NOTE_CREATED: Schemas['CustomerNoteCreatedEvent'];
  CUSTOMER_NOTE_UPDATED: Schemas['CustomerNoteUpdatedEvent'];
  CUSTOMER_NOTE_DELETED: Schemas['CustomerNoteDeletedEvent'];
  NEW_LEAD: Schemas['NewLeadEvent'];
  WIDGET_LEAD_RECEIVED: Schemas['WidgetLeadReceivedEvent'];
  VERIFIED_WIDGET_LEAD_RECEIVED: Schemas['VerifiedWidgetLeadReceivedEvent'];
  CALL_INCOMING_INITIATED: Schemas['CallIncomingInitiatedEvent'];
  CALL_OUTGOING_INITIATED: Schemas['CallOutgoingInitiatedEvent'];
  CALL_ACCEPTED: Schemas['CallAcceptedEvent'];
  CALL_ENDED: Schemas['CallEndedEvent'];
  CALL_REJECTED: Schemas['CallRejectedEvent'];
  CALL_MISSED: Schemas['CallMissedEvent'];
  CALL_NOT_PICKED: Schemas['CallNotPickedEvent'];
  CALL_PERMISSION_REPLY_RECEIVED: Schemas['CallPermissionReplyReceivedEvent'];
  POST_CALL_DISPOSITION: Schemas['UndocumentedEvent'];
  GROUP_CREATED: Schemas['GroupCreatedEvent'];
  GROUP_PARTICIPANT_JOINED: Schemas['GroupParticipantJoinedEvent'];
  GROUP_PARTICIPANT_LEFT: Schemas['GroupParticipantLeftEvent'];
  GROUP_PARTICIPANT_REMOVED: Schemas['GroupParticipantRemovedEvent'];
  WA_GROUP_MESSAGE_RECEIVED: Schemas['WaGroupMessageReceivedEvent'];
  TEMPLATE_UPDATE: Schemas['TemplateUpdateEvent'];
  ASSIGNED_AGENT_STATUS_CHANGED: Schemas['AssignedAgentStatusChangedEvent'];
  CONVERSATION_COST_DEDUCTED: Schemas['ConversationCostDeductedEvent'];
  RAW_CLOUD_API_WEBHOOK: Schemas['UndocumentedEvent'];
}

/**
 * A received event: its name, and the payload that belongs to it. Without a name in brackets, the union of all 38,
 * which `switch (webhook.event)` narrows.
 */
export type WebhookOf<E extends WebhookEvent = WebhookEvent> = {
  [Name in E]: { readonly event: Name; readonly data: WebhookPayloads[Name] };
}[E];

/** The name of every event, in the document's order. */
export const webhookEvents = Object.keys(webhooks) as readonly WebhookEvent[]; // WebhookEvent is the type of these keys.

/**
 * Tells whether a text names an event, such as a segment of a URL.
 *
 * @example
 * // app.post('/hooks/:event', …)
 * if (!isWebhookEvent(segment)) return new Response(null, { status: 404 });
 * const webhook = await receiver.receive(request, { event: segment });
 */
export function isWebhookEvent(name: string): name is WebhookEvent {
  return Object.hasOwn(webhooks, name);
}
