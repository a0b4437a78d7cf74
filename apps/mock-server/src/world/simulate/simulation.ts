import type { MessageStatus } from '../occurrences.ts';
import type { ConversationCategory } from '../tables/organization.ts';
import type { TemplateStatus } from '../tables/templates.ts';
import type { WidgetLeadField } from '../tables/widget-leads.ts';
import type { TemplateValues } from '../templates/fill-template.ts';
import type { CustomerMessage } from './customer-message.ts';
import type { InboundContent } from './inbound-content.ts';

/**
 * Something that happens outside the API. Phone numbers may be formatted in any way, with the country code. `from` is
 * the phone number of the person who acts.
 */
export type Simulation =
  | ({ readonly type: 'CUSTOMER_MESSAGE' } & CustomerMessage)
  | ShortMessage
  | MemberAct
  | CustomerAct
  | CallAct
  | WhatsappGroupAct
  | OtherAct;

/** A customer's message with its content on the same level. */
export type ShortMessage = InboundContent &
  Omit<CustomerMessage, 'content' | 'name'> & { readonly profileName?: string | undefined };

/** What a team member does in the inbox. */
type MemberAct =
  | {
      readonly type: 'MEMBER_MESSAGE';
      readonly from: string;
      readonly to: string;
      /** Optional when the customer's chat determines it. */
      readonly wabaNumber?: string | undefined;
      readonly text: string;
    }
  | {
      readonly type: 'MEMBER_MEDIA';
      readonly from: string;
      readonly to: string;
      readonly wabaNumber?: string | undefined;
      readonly kind: 'IMAGE' | 'VIDEO' | 'AUDIO' | 'DOCUMENT';
      readonly mediaUrl: string;
      readonly caption?: string | undefined;
      /** Of a document. */
      readonly fileName?: string | undefined;
    }
  | {
      readonly type: 'MEMBER_TEMPLATE';
      readonly from: string;
      readonly to: string;
      readonly wabaNumber?: string | undefined;
      readonly templateName: string;
      readonly language: string;
      /** The values of its variables, as `POST /whatsapp/message/template` takes them. */
      readonly templateData?: TemplateValues | undefined;
    }
  | (InboxAct<'CHAT_ASSIGN'> & {
      /** The phone number of the team member who gets the chat. Default: the member who assigns it. */
      readonly assignee?: string | undefined;
    })
  | InboxAct<'CHAT_UNASSIGN'>
  | InboxAct<'CHAT_READ'>
  | InboxAct<'CHAT_CLOSE'>
  | { readonly type: 'INVITATION_ACCEPTANCE'; readonly from: string };

interface InboxAct<Type> {
  readonly type: Type;
  readonly from: string;
  /** The customer, unless the chat is that of a WhatsApp group. */
  readonly to?: string | undefined;
  /** Optional when the customer's chat determines it. */
  readonly wabaNumber?: string | undefined;
  readonly groupId?: string | undefined;
}

/** What a customer or a visitor does besides writing; `to` is the WABA number, optional if there is only one. */
type CustomerAct =
  | { readonly type: 'CALL'; readonly from: string; readonly to?: string | undefined }
  | {
      readonly type: 'CALL_PERMISSION_REPLY';
      readonly from: string;
      readonly to?: string | undefined;
      readonly reply: 'accept' | 'reject';
      /** When the permission expires, in milliseconds since 1970. Default: never. */
      readonly expiresAt?: number | undefined;
    }
  | { readonly type: 'WIDGET_LEAD'; readonly to?: string | undefined; readonly data: readonly WidgetLeadField[] };

/** What happens to a call. `from` is a team member, by default the holder of the API key. */
type CallAct =
  | { readonly type: 'CALL_ANSWER'; readonly callId: string; readonly from?: string | undefined }
  | { readonly type: 'CALL_REJECT'; readonly callId: string; readonly from?: string | undefined }
  | { readonly type: 'CALL_NOT_PICKED'; readonly callId: string }
  | { readonly type: 'CALL_MISS'; readonly callId: string }
  | {
      readonly type: 'CALL_END';
      readonly callId: string;
      readonly from?: string | undefined;
      readonly recordingUrl?: string | undefined;
    };

type WhatsappGroupAct =
  | { readonly type: 'WHATSAPP_GROUP_MESSAGE'; readonly from: string; readonly groupId: string; readonly text: string }
  | { readonly type: 'WHATSAPP_GROUP_JOIN'; readonly from: string; readonly inviteLink: string }
  | { readonly type: 'WHATSAPP_GROUP_JOIN_APPROVAL'; readonly from: string; readonly groupId: string }
  | { readonly type: 'WHATSAPP_GROUP_LEAVE'; readonly from: string; readonly groupId: string };

/** What WhatsApp or DoubleTick does. `to` is the customer. */
type OtherAct =
  | {
      readonly type: 'MESSAGE_STATUS';
      readonly messageId: string;
      readonly status: MessageStatus;
      /** Why the message failed, and WhatsApp's code for it. */
      readonly reason?: string | undefined;
      readonly code?: string | undefined;
    }
  | {
      readonly type: 'TEMPLATE_REVIEW';
      readonly templateId: string;
      readonly status: TemplateStatus;
      /** Why the template is rejected. */
      readonly reason?: string | undefined;
    }
  | {
      readonly type: 'SLA_ESCALATION';
      readonly to: string;
      readonly wabaNumber?: string | undefined;
      /** From 1, the default. */
      readonly level?: number | undefined;
      readonly slaName?: string | undefined;
      readonly responseTimeSeconds?: number | undefined;
    }
  | {
      readonly type: 'CONVERSATION_COST';
      readonly to: string;
      readonly wabaNumber?: string | undefined;
      /** Default: `SERVICE`. */
      readonly category?: ConversationCategory | undefined;
    };

export type SimulationType = Simulation['type'];

/** The simulations of one type. */
export type SimulationOf<Type extends SimulationType> = Extract<Simulation, { readonly type: Type }>;
