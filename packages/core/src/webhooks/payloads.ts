import { type WebhookEvent, webhooks } from '#contract/webhooks';
import type { Schema } from '../generated/schema-name.ts';
import type { WebhookIssue } from './check-payload.ts';

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

/** What every received event has. */
interface Received<E extends WebhookEvent> {
  readonly event: E;
  /** The payload as it was sent, whatever it contains. */
  readonly raw: unknown;
}

/** A received event whose payload matches its documentation. */
export type CompleteWebhookOf<E extends WebhookEvent = WebhookEvent> = {
  [Name in E]: Received<Name> & {
    readonly complete: true;
    /** The payload. A null in a property that cannot be null is left out. */
    readonly data: WebhookPayloads[Name];
    readonly issues: readonly [];
  };
}[E];

/** A received event whose payload does not match its documentation. */
export type IncompleteWebhookOf<E extends WebhookEvent = WebhookEvent> = {
  [Name in E]: Received<Name> & {
    readonly complete: false;
    /** The payload, without the values that do not have the documented type. `raw` has them. */
    readonly data: IncompletePayload<WebhookPayloads[Name]>;
    /** Where it does not match. */
    readonly issues: readonly WebhookIssue[];
  };
}[E];

/**
 * A received event: its name and its payload. `complete` says whether the payload matches its documentation: if so,
 * `data` has the documented type; otherwise any property may be missing. Without a type argument, the union of all 38
 * events, which `switch (webhook.event)` narrows.
 */
export type WebhookOf<E extends WebhookEvent = WebhookEvent> = {
  [Name in E]: CompleteWebhookOf<Name> | IncompleteWebhookOf<Name>;
}[E];

/** A payload in which any property may be missing, and any string may be a new value. */
export type IncompletePayload<T> = [T] extends [object]
  ? [T] extends [readonly (infer Item)[]]
    ? IncompletePayload<Item>[]
    : // Kinds of a payload are joined: which of them it is may be missing, too.
      { [Name in NameIn<T>]?: IncompletePayload<ValueIn<T, Name>> } & (string extends keyof T
        ? { readonly [name: string]: unknown }
        : unknown)
  : T extends object
    ? IncompletePayload<T>
    : Widened<T>;

type NameIn<T> = T extends unknown
  ? keyof { [Name in keyof T as string extends Name ? never : number extends Name ? never : Name]: unknown }
  : never;

type ValueIn<T, Name> = T extends unknown ? (Name extends keyof T ? Exclude<T[Name], undefined> : never) : never;

// Not `(string & {})`, which would prevent narrowing by `message.type`.
type Widened<T> = T extends string ? string : T extends boolean ? boolean : T;

/** The name of every event, in the order of the OpenAPI description. */
export const webhookEvents = /* @__PURE__ */ Object.keys(webhooks) as readonly WebhookEvent[]; // Its type is that of these keys.

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
