import type { Bot, BotRun, SavedApi } from './tables/bots.ts';
import type { Call, CallPermission } from './tables/calls.ts';
import type { Customer, CustomField, Tag } from './tables/customers.ts';
import type { Chat, CustomerChat } from './tables/inbox.ts';
import type { Message } from './tables/messages.ts';
import type { Note } from './tables/notes.ts';
import type { Conversation } from './tables/organization.ts';
import type { AgentStatus, Member } from './tables/team.ts';
import type { Template, TemplateStatus } from './tables/templates.ts';
import type { WhatsappGroup, WhatsappGroupParticipant } from './tables/whatsapp-groups.ts';
import type { WidgetLead } from './tables/widget-leads.ts';

/**
 * Something that has happened in a world and that the account may want to hear of. It has every row that is needed to
 * describe it, so that a description made later is the same: rows never change.
 */
export type Occurrence =
  | MessageReceived
  | WhatsappGroupMessageReceived
  | MessageAccepted
  | MessageStatusChanged
  | ChatAssigned
  | ChatChanged
  | SlaEscalated
  | TagChanged
  | CustomFieldChanged
  | NoteChanged
  | WidgetLeadReceived
  | TemplateStatusChanged
  | CallChanged
  | CallPermissionReplied
  | AgentStatusChanged
  | WhatsappGroupCreated
  | ParticipantChanged
  | ConversationCharged
  | TriggeredEvent
  | InboxChanged
  | MemberJoined
  | BotChanged
  | SavedApiChanged
  | BotRunChanged;

/** A chat with its customer. */
export interface ChatWithCustomer {
  readonly chat: CustomerChat;
  readonly customer: Customer;
}

/** What was known when a message arrived. */
interface Arrival {
  readonly message: Message;
  /** Who wrote it. */
  readonly customer: Customer;
  /** The message before it in the chat. */
  readonly previous: Message | undefined;
  readonly assignee: Member | undefined;
}

/** A customer has written in the chat with the account, which is as it is after that. */
export interface MessageReceived extends Arrival {
  readonly type: 'MESSAGE_RECEIVED';
  readonly chat: CustomerChat;
  /** The message that this one replies to, and the template that was made from. */
  readonly answered: Message | undefined;
  readonly answeredTemplate: Template | undefined;
  /** Whether the account did not know the customer before. */
  readonly isNewLead: boolean;
  /** Whether the customer has written in this chat before: ever, and on this UTC day. */
  readonly isFirst: boolean;
  readonly isFirstOfDay: boolean;
  /** The submission of a widget whose inquiry code is in the message. */
  readonly widgetLead: WidgetLead | undefined;
}

/** A participant has written in a WhatsApp group. */
export interface WhatsappGroupMessageReceived extends Arrival {
  readonly type: 'WHATSAPP_GROUP_MESSAGE_RECEIVED';
  readonly group: WhatsappGroup;
}

/** The account has sent a message, which WhatsApp has not confirmed yet. No webhook tells of it. */
export interface MessageAccepted {
  readonly type: 'MESSAGE_ACCEPTED';
  readonly message: Message;
  readonly chat: Chat;
}

export type MessageStatus = 'SENT' | 'DELIVERED' | 'READ' | 'FAILED';

export interface MessageStatusChanged {
  readonly type: 'MESSAGE_STATUS_CHANGED';
  readonly message: Message;
  readonly status: MessageStatus;
  readonly at: number;
  readonly chat: Chat;
  /** Undefined for the chat of a WhatsApp group. */
  readonly customer: Customer | undefined;
  readonly assignee: Member | undefined;
}

/** A chat has got an assignee, perhaps instead of another one. */
export interface ChatAssigned extends ChatWithCustomer {
  readonly type: 'CHAT_ASSIGNED';
  readonly assignee: Member;
  /** The name of the person who assigned it. */
  readonly by: string;
}

export interface ChatChanged extends ChatWithCustomer {
  readonly type: 'CHAT_UNASSIGNED' | 'CONVERSATION_OPENED' | 'CONVERSATION_CLOSED';
}

/** A chat has stayed unanswered for longer than the account's policy allows. */
export interface SlaEscalated extends ChatWithCustomer {
  readonly type: 'SLA_ESCALATED';
  /** From 1. */
  readonly level: number;
  readonly slaName: string | undefined;
  readonly responseTimeSeconds: number | undefined;
}

export interface TagChanged extends ChatWithCustomer {
  readonly type: 'TAG_ADDED' | 'TAG_REMOVED';
  readonly tag: Tag;
}

export interface CustomFieldChanged {
  readonly type: 'CUSTOM_FIELD_CHANGED';
  readonly customer: Customer;
  /** As it is now; as it was, if it was removed. */
  readonly field: CustomField;
  readonly change: 'SET' | 'UPDATE' | 'REMOVED';
  readonly at: number;
  /** Those on which the customer has a chat. */
  readonly wabaNumbers: readonly string[];
  /** Who is told when the customer has no chat. */
  readonly defaultNumber: string;
}

export interface NoteChanged extends ChatWithCustomer {
  readonly type: 'NOTE_CREATED' | 'NOTE_UPDATED' | 'NOTE_DELETED';
  readonly note: Note;
  readonly by: { readonly name: string; readonly phone: string | null };
  readonly at: number;
}

/** A visitor of the account's website has filled in the form of a widget. */
export interface WidgetLeadReceived {
  readonly type: 'WIDGET_LEAD_RECEIVED';
  readonly lead: WidgetLead;
}

export interface TemplateStatusChanged {
  readonly type: 'TEMPLATE_STATUS_CHANGED';
  readonly template: Template;
  readonly status: TemplateStatus;
  readonly previous: TemplateStatus | null;
  /** Undefined if nobody in the team has the name. */
  readonly submitter: Member | undefined;
}

export type CallEvent =
  | 'CALL_INCOMING_INITIATED'
  | 'CALL_OUTGOING_INITIATED'
  | 'CALL_ACCEPTED'
  | 'CALL_ENDED'
  | 'CALL_REJECTED'
  | 'CALL_MISSED'
  | 'CALL_NOT_PICKED';

/** Names are those of people, to be shown. */
export interface CallChanged {
  readonly type: CallEvent;
  readonly call: Call;
  readonly customer: Customer;
  /** Who talks for the account; undefined while an incoming call rings. */
  readonly holder: string | undefined;
  readonly rejectedBy: string | undefined;
  readonly endedBy: string | undefined;
  readonly recordingUrl: string | undefined;
  /** Whether the customer has never written on this WABA number. */
  readonly isNewCaller: boolean;
  readonly isChatAssigned: boolean;
}

export interface CallPermissionReplied {
  readonly type: 'CALL_PERMISSION_REPLIED';
  readonly permission: CallPermission;
  /** Undefined for a person whom the account does not know. */
  readonly customer: Customer | undefined;
  readonly at: number;
}

export interface AgentStatusChanged {
  readonly type: 'AGENT_STATUS_CHANGED';
  readonly member: Member;
  readonly status: AgentStatus;
  readonly previous: AgentStatus | null;
  /** The customers of the chats that are assigned to the member, by WABA number. */
  readonly customers: readonly { readonly wabaNumber: string; readonly phones: readonly string[] }[];
}

interface InWhatsappGroup {
  readonly group: WhatsappGroup;
  readonly organizationId: string;
  readonly channelId: string;
}

/** WhatsApp has confirmed a WhatsApp group. */
export interface WhatsappGroupCreated extends InWhatsappGroup {
  readonly type: 'WHATSAPP_GROUP_CREATED';
}

export interface ParticipantChanged extends InWhatsappGroup {
  readonly type: 'PARTICIPANT_JOINED' | 'PARTICIPANT_LEFT' | 'PARTICIPANT_REMOVED';
  readonly participant: WhatsappGroupParticipant;
}

/** A new conversation has been paid for. */
export interface ConversationCharged {
  readonly type: 'CONVERSATION_CHARGED';
  readonly conversation: Conversation;
  /** Undefined until the first message is accepted. */
  readonly customer: Customer | undefined;
}

/** A chat has changed in a way that no webhook tells of. */
export interface InboxChanged {
  readonly type: 'INBOX_CHANGED';
  /** As it is after that; as it was, if it was removed. */
  readonly chat: Chat;
  readonly change: InboxChange;
}

/**
 * A message has arrived, a call has failed, a member has read, assigned, unassigned or closed the chat, its messages were
 * deleted, or it was itself.
 */
export type InboxChange =
  | 'RECEIVED'
  | 'CALL_FAILED'
  | 'READ'
  | 'ASSIGNED'
  | 'UNASSIGNED'
  | 'CLOSED'
  | 'CLEARED'
  | 'REMOVED';

/** A person who was invited has joined the team. No webhook tells of it. */
export interface MemberJoined {
  readonly type: 'MEMBER_JOINED';
  readonly member: Member;
}

/** Events whose payloads nobody has documented, so that nothing in the mock causes them: they are only triggered. */
export const triggerOnlyEvents = [
  'RAW_CLOUD_API_WEBHOOK',
  'CUSTOMER_BUSINESS_CHAT_OPEN',
  'POST_CALL_DISPOSITION',
  'STANDBY_MESSAGE_RECEIVED',
  'MESSAGING_HANDOVER',
] as const;

export type TriggerOnlyEvent = (typeof triggerOnlyEvents)[number];

/** An event that was asked for, with a payload that was given. */
export interface TriggeredEvent {
  readonly type: 'EVENT_TRIGGERED';
  readonly event: TriggerOnlyEvent;
  readonly wabaNumber: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A bot was created, changed, published, stopped or deleted. No webhook tells of it. */
export interface BotChanged {
  readonly type: 'BOT_CHANGED';
  /** As it is after that; as it was, if it was deleted. */
  readonly bot: Bot;
}

/** An API that bots can call was created, changed or deleted. No webhook tells of it. */
export interface SavedApiChanged {
  readonly type: 'SAVED_API_CHANGED';
  readonly api: SavedApi;
}

/** A run has started, come to a step where it waits, or ended. No webhook tells of it. */
export interface BotRunChanged {
  readonly type: 'BOT_RUN_CHANGED';
  readonly run: BotRun;
  readonly wabaNumber: string;
}
