import type { Occurrence } from '../../world/occurrences.ts';
import type { WorldOptions } from '../../world/options.ts';
import { agentStatusEvents, conversationCostEvents, templateEvents, triggeredEvents } from './account-events.ts';
import { callEvents, callPermissionEvents } from './call-events.ts';
import type { CausedEvent } from './caused-event.ts';
import { chatAssignedEvents, chatEvents, slaEvents, tagEvents } from './chat-events.ts';
import { customFieldEvents, noteEvents, widgetLeadEvents } from './customer-events.ts';
import { messageReceivedEvents, whatsappGroupMessageEvents } from './message-received.ts';
import { messageStatusEvents } from './message-status.ts';
import { participantEvents, whatsappGroupCreatedEvents } from './whatsapp-group-events.ts';
import { withoutPhoneNumbers } from './without-phone-numbers.ts';

export type { CausedEvent };

/** The webhook events that an occurrence causes, in the order of their delivery; most cause one. */
export function webhookEventsOf(occurrence: Occurrence, options: WorldOptions): readonly CausedEvent[] {
  const build = builders[occurrence.type] as Build<Occurrence>; // the one for occurrences of this type
  const events = build(occurrence, options);
  if (options.webhooks.phoneNumbers === 'present' || occurrence.type === 'EVENT_TRIGGERED') return events;
  return events.map(({ event, wabaNumber, payload }) => {
    return { event, wabaNumber, payload: () => withoutPhoneNumbers(event, payload()) };
  });
}

type Build<Kind extends Occurrence> = (occurrence: Kind, options: WorldOptions) => readonly CausedEvent[];
type Builders = { readonly [Type in Occurrence['type']]: Build<Extract<Occurrence, { type: Type }>> };

const builders: Builders = {
  MESSAGE_RECEIVED: messageReceivedEvents,
  WHATSAPP_GROUP_MESSAGE_RECEIVED: whatsappGroupMessageEvents,
  MESSAGE_ACCEPTED: () => [],
  MESSAGE_STATUS_CHANGED: messageStatusEvents,
  CHAT_ASSIGNED: chatAssignedEvents,
  CHAT_UNASSIGNED: chatEvents,
  CONVERSATION_OPENED: chatEvents,
  CONVERSATION_CLOSED: chatEvents,
  SLA_ESCALATED: slaEvents,
  TAG_ADDED: tagEvents,
  TAG_REMOVED: tagEvents,
  CUSTOM_FIELD_CHANGED: customFieldEvents,
  NOTE_CREATED: noteEvents,
  NOTE_UPDATED: noteEvents,
  NOTE_DELETED: noteEvents,
  WIDGET_LEAD_RECEIVED: widgetLeadEvents,
  TEMPLATE_STATUS_CHANGED: templateEvents,
  CALL_INCOMING_INITIATED: callEvents,
  CALL_OUTGOING_INITIATED: callEvents,
  CALL_ACCEPTED: callEvents,
  CALL_ENDED: callEvents,
  CALL_REJECTED: callEvents,
  CALL_MISSED: callEvents,
  CALL_NOT_PICKED: callEvents,
  CALL_PERMISSION_REPLIED: callPermissionEvents,
  AGENT_STATUS_CHANGED: agentStatusEvents,
  WHATSAPP_GROUP_CREATED: whatsappGroupCreatedEvents,
  PARTICIPANT_JOINED: participantEvents,
  PARTICIPANT_LEFT: participantEvents,
  PARTICIPANT_REMOVED: participantEvents,
  CONVERSATION_CHARGED: conversationCostEvents,
  EVENT_TRIGGERED: triggeredEvents,
  INBOX_CHANGED: () => [],
  MEMBER_JOINED: () => [],
  BOT_CHANGED: () => [],
  SAVED_API_CHANGED: () => [],
  BOT_RUN_CHANGED: () => [],
};
