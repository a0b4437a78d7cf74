/** A connected WhatsApp number of the account. */
export interface Channel {
  readonly id: string;
  readonly wabaNumber: string;
  readonly phoneName: string;
  readonly displayName: string;
  readonly isNameFromMeta: boolean;
  readonly profile: ChannelProfile | null;
}

/** What customers see of a connected number. */
export interface ChannelProfile {
  readonly websites: readonly string[];
  readonly email: string | null;
  readonly vertical: string | null;
  readonly address: string | null;
  readonly description: string | null;
  readonly about: string | null;
  readonly logo: string | null;
}

/** Somebody who writes to the account. */
export interface Customer {
  readonly id: string;
  /** Digits with the country code. */
  readonly phone: string;
  readonly name: string;
  readonly imageUrl: string | null;
  readonly isOptedIn: boolean;
  readonly isBlocked: boolean;
  readonly customFields: readonly CustomField[];
}

/** A value that the account keeps about a customer or a group. */
export interface CustomField {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Several options of one field are joined by a comma and a space. */
  readonly value: string;
}

/** A WhatsApp group that the account takes part in. */
export interface Group {
  /** Chosen by the account or made; the account can change it. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly wabaNumber: string;
  readonly joinApprovalMode: JoinApprovalMode;
  /** Has no effect until the group is confirmed. */
  readonly inviteLink: string;
  /** Times are in milliseconds since 1970. */
  readonly createdAt: number;
  /** When WhatsApp has made the group; until then its creation is pending. */
  readonly confirmedAt: number;
}

/** What happens to somebody who asks to join a group. */
export type JoinApprovalMode = 'auto_approve' | 'approval_required';

interface ChatFields {
  readonly id: string;
  readonly wabaNumber: string;
  readonly assigneePhone: string | null;
  readonly collaboratorPhones: readonly string[];
  readonly tags: readonly string[];
  readonly unreadCount: number;
  readonly isDone: boolean;
  readonly hasOpenCart: boolean;
  readonly lastMessage: { readonly isInbound: boolean; readonly text: string };
  /** Times are in milliseconds since 1970. */
  readonly lastMessageAt: number;
  /** When the other side last wrote; null when it never did. */
  readonly lastInboundAt: number | null;
  readonly updatedAt: number;
}

/** The chat with one customer on one number. */
export type CustomerChat = ChatFields & { readonly customerPhone: string };

/** The chat of a WhatsApp group. */
export type GroupChat = ChatFields & { readonly groupId: string; readonly customFields: readonly CustomField[] };

/** One chat of the inbox, as it is stored. */
export type Chat = CustomerChat | GroupChat;

/** One message of a chat. */
export interface Message {
  /** What the account sends has a UUID, which may be the sender's own choice. */
  readonly id: string;
  readonly chatId: string;
  /** Who wrote it; `SYSTEM` notes what happened to the chat. */
  readonly origin: 'CUSTOMER' | 'USER' | 'SYSTEM';
  /** In upper case, such as `TEXT` or `INTERACTIVE_LIST`. */
  readonly type: string;
  /** The text, or the caption of a medium. */
  readonly text: string | null;
  readonly mediaUrl: string | null;
  /** What else the message holds, as it was sent. */
  readonly content: Readonly<Record<string, unknown>> | null;
  /** The member who sent it; null for the API and for customers. */
  readonly memberPhone: string | null;
  /** The template that it was made from. */
  readonly templateId: string | null;
  /** The message that this one answers. */
  readonly repliesTo: string | null;
  /** Comes back in the webhooks about the message. */
  readonly customData: Readonly<Record<string, unknown>> | null;
  /** When it was written, in milliseconds since 1970. */
  readonly createdAt: number;
  readonly delivery: Delivery;
}

/**
 * How far a message of the account gets, and when, in milliseconds since 1970. A time in the future has not come yet, and
 * one that is null never comes.
 */
export interface Delivery {
  readonly sentAt: number | null;
  readonly deliveredAt: number | null;
  readonly readAt: number | null;
  readonly repliedAt: number | null;
  readonly failedAt: number | null;
  readonly failure: { readonly reason: string; readonly code: string } | null;
}
