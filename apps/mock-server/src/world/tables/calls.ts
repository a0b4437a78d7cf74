import { defineTable } from './table.ts';

/** How a call ended, in upstream's words. */
export type CallEnd = 'END' | 'REJECT' | 'MISSED' | 'FAILED';

/** Where a call stands: ringing, answered, or over in one of several ways. */
export type CallStatus = 'INITIATED' | 'IN_PROGRESS' | CallEnd;

/** Who speaks for the account: a WebRTC client behind the API, a member in the app or on the telephone, or a bot. */
export type CallHolder =
  | { readonly kind: 'client'; readonly deviceId: string | null }
  | { readonly kind: 'member'; readonly phone: string }
  | { readonly kind: 'aiAgent'; readonly name: string };

/**
 * A call and how it goes on unless somebody interferes. Times are in milliseconds since 1970; one that lies ahead has
 * not come yet.
 */
export interface Call {
  readonly id: string;
  readonly direction: 'INCOMING' | 'OUTGOING';
  readonly network: 'WHATSAPP' | 'PSTN';
  /** The account's end, in digits. */
  readonly number: string;
  readonly customerPhone: string;
  /** Null for a telephone call, which belongs to no chat. */
  readonly chatId: string | null;
  /** The call's entry in the chat; null where there is none. */
  readonly messageId: string | null;
  /** Null while an incoming call rings. */
  readonly heldBy: CallHolder | null;
  readonly createdAt: number;
  /** When it is picked up; null if that never happens. */
  readonly answeredAt: number | null;
  readonly endsAt: number;
  readonly endsAs: CallEnd;
}

/** A number of the account from which calls can be made. */
export interface CallLine {
  readonly network: Call['network'];
  readonly number: string;
  /** The number is used in the WhatsApp Business app too, which keeps the calls to itself. */
  readonly isCoexistence: boolean;
  /** Numbers of the members who may call from it. */
  readonly memberPhones: readonly string[];
}

/** Whether a customer agrees to be called from a WABA number. */
export interface CallPermission {
  readonly wabaNumber: string;
  readonly customerPhone: string;
  /** Null while the customer has not replied. */
  readonly reply: 'accept' | 'reject' | null;
  /** When an agreement runs out, in milliseconds since 1970; null for one that does not. */
  readonly expiresAt: number | null;
  /** When the customer was asked, the latest last. */
  readonly requestedAt: readonly number[];
}

/** A bot that can hold a call. */
export interface AiAgent {
  readonly name: string;
  readonly isActive: boolean;
}

/** Names the two ends of calls: a WABA number and a customer. */
export function callEnds(number: string, customerPhone: string): string {
  return `${number} ${customerPhone}`;
}

/** Names a line by its network, because one number can be on both. */
export function callLineId({ network, number }: Pick<CallLine, 'network' | 'number'>): string {
  return `${network} ${number}`;
}

/** Calls, and what has to be there for them. */
export const callTables = {
  calls: defineTable({
    id: ({ id }: Call) => id,
    indexes: {
      latestOfEnds: {
        group: ({ number, customerPhone }) => callEnds(number, customerPhone),
        order: 'createdAt',
        isDescending: true,
      },
      lastToEndOfCustomer: { group: ({ customerPhone }) => customerPhone, order: 'endsAt', isDescending: true },
    },
  }),

  callLines: defineTable({ id: (line: CallLine) => callLineId(line), indexes: {} }),

  callPermissions: defineTable({
    id: ({ wabaNumber, customerPhone }: CallPermission) => callEnds(wabaNumber, customerPhone),
    indexes: { ofCustomer: { group: ({ customerPhone }) => customerPhone, order: 'wabaNumber' } },
  }),

  aiAgents: defineTable({ id: ({ name }: AiAgent) => name, indexes: {} }),
};
