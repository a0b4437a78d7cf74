/** A message of a conversation, or something that was done to the chat, as the control API tells it. */
export interface ChatMessage {
  readonly id: string;
  /** Who wrote it. `SYSTEM` records what happened to the chat. */
  readonly origin: 'CUSTOMER' | 'USER' | 'SYSTEM';
  /** In upper case, such as `TEXT` or `INTERACTIVE_LIST`. */
  readonly type: string;
  readonly text: string | null;
  readonly mediaUrl: string | null;
  /** Everything else in the message, as it was sent. */
  readonly content: Readonly<Record<string, unknown>> | null;
  /** The team member who sent it; null for the API and for customers. */
  readonly member: Person | null;
  /** The participant of a WhatsApp group who wrote it. */
  readonly participant: Person | null;
  /** What was done to the chat. */
  readonly system: Activity | null;
  readonly template: ShownTemplate | null;
  /** What has happened by now to the call that the message stands for. */
  readonly call: ShownCall | null;
  /** The message it answers. */
  readonly repliesTo: string | null;
  /** Milliseconds since 1970, by the clock of the world. */
  readonly createdAt: number;
  /** Null for what the account did not send. */
  readonly status: MessageStatus | null;
  readonly failure: { readonly reason: string; readonly code: string } | null;
}

export interface Person {
  readonly name: string;
  /** In digits. */
  readonly phone: string;
}

export interface Activity {
  readonly event:
    | 'ASSIGNED'
    | 'UNASSIGNED'
    | 'COLLABORATOR_ADDED'
    | 'COLLABORATOR_REMOVED'
    | 'TAG_ADDED'
    | 'TAG_REMOVED'
    | 'CLOSED';
  /** The team member who did it, a bot by its name, or else the API. */
  readonly actor: Person | { readonly bot: string } | 'API' | null;
  /** The team member that it happened to. */
  readonly subject: Person | null;
  readonly tag: string | null;
}

export interface ShownCall {
  /** As the account sees it. */
  readonly direction: 'INCOMING' | 'OUTGOING';
  readonly status: 'INITIATED' | 'IN_PROGRESS' | 'END' | 'REJECT' | 'MISSED' | 'FAILED';
  /** Null before the call is over, and if it was not answered. */
  readonly talkSeconds: number | null;
}

export type MessageStatus = 'PENDING' | 'SENT' | 'DELIVERED' | 'READ' | 'FAILED';

/** A template with the values of one message. */
export interface ShownTemplate extends ShownParts {
  readonly name: string;
  readonly footer: string | null;
  readonly cards: readonly ShownParts[];
}

export interface ShownParts {
  readonly header: ShownHeader | null;
  readonly body: string;
  readonly buttons: readonly ShownButton[];
}

export interface ShownHeader {
  readonly type: 'TEXT' | 'IMAGE' | 'VIDEO' | 'DOCUMENT' | 'LOCATION';
  readonly text?: string | undefined;
  readonly mediaUrl?: string | undefined;
  readonly filename?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

export interface ShownButton {
  readonly type: 'QUICK_REPLY' | 'URL' | 'PHONE_NUMBER';
  readonly text: string;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly phoneNumber?: string | undefined;
}
