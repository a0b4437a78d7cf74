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

/** A person of the organization who answers chats. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** ISO 8601. */
  readonly joinedAt: string;
  readonly role: { readonly id: string; readonly name: string };
  readonly isOwner: boolean;
  readonly managerPhones: readonly string[];
}

/** Somebody who writes to the account. */
export interface Customer {
  readonly phone: string;
  readonly name: string;
  readonly imageUrl: string | null;
  readonly isOptedIn: boolean;
  readonly customFields: readonly CustomField[];
}

/** A value that the account keeps about a customer. */
export interface CustomField {
  readonly name: string;
  readonly type: string;
  readonly value: string | null;
}

/** A WhatsApp group that the account takes part in. */
export interface Group {
  readonly id: string;
  readonly name: string;
}

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
export type GroupChat = ChatFields & { readonly groupId: string };

/** One chat of the inbox, as it is stored. */
export type Chat = CustomerChat | GroupChat;

/** What a key may do. */
export interface ApiKey {
  readonly isPermitted: boolean;
}
