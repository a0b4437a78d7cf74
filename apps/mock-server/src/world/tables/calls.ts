import { defineTable } from './table.ts';

/** How a call ended, in upstream's words. */
export type CallEnd = 'END' | 'REJECT' | 'MISSED' | 'FAILED';

/** Ringing, answered, or over in one of several ways. */
export type CallStatus = 'INITIATED' | 'IN_PROGRESS' | CallEnd;

/** Who talks for the account: a WebRTC client of the API, a team member in the app or on the phone, or an AI agent. */
export type CallHolder =
  | { readonly kind: 'client'; readonly deviceId: string | null }
  | { readonly kind: 'member'; readonly phone: string }
  | { readonly kind: 'aiAgent'; readonly name: string };

/**
 * A call, including what will happen to it if nothing else is done. Times are in milliseconds since 1970 and may be in
 * the future.
 */
export interface Call {
  readonly id: string;
  readonly direction: 'INCOMING' | 'OUTGOING';
  readonly network: 'WHATSAPP' | 'PSTN';
  /** The account's phone number, in digits. */
  readonly number: string;
  readonly customerPhone: string;
  /** Null for a PSTN call, which belongs to no chat. */
  readonly chatId: string | null;
  /** The call's entry in the chat; null if there is none. */
  readonly messageId: string | null;
  /** Null while an incoming call rings. */
  readonly heldBy: CallHolder | null;
  readonly createdAt: number;
  /** Null if it is never answered. */
  readonly answeredAt: number | null;
  /** The last time of all when it does not end by itself. */
  readonly endsAt: number;
  readonly endsAs: CallEnd;
}

/** A phone number from which the account can make calls. */
export interface CallLine {
  readonly network: Call['network'];
  readonly number: string;
  /** The number is also used in the WhatsApp Business app, which keeps the calls to itself. */
  readonly isCoexistence: boolean;
  /** Team members who may call from it. */
  readonly memberPhones: readonly string[];
}

/** Whether a customer agrees to be called from a WABA number. */
export interface CallPermission {
  readonly wabaNumber: string;
  readonly customerPhone: string;
  /** Null while the customer has not replied. */
  readonly reply: 'accept' | 'reject' | null;
  /** In milliseconds since 1970; null for an agreement that does not expire. */
  readonly expiresAt: number | null;
  /** When the customer was asked, latest last. */
  readonly requestedAt: readonly number[];
}

export interface AiAgent {
  readonly name: string;
  readonly isActive: boolean;
}

export function callEnds(number: string, customerPhone: string): string {
  return `${number} ${customerPhone}`;
}

/** Includes the network, because one phone number can be on both. */
export function callLineId({ network, number }: Pick<CallLine, 'network' | 'number'>): string {
  return `${network} ${number}`;
}

export const callTables = {
  calls: defineTable({
    id: ({ id }: Call) => id,
    indexes: {
      latestOfEnds: {
        group: ({ number, customerPhone }) => callEnds(number, customerPhone),
        order: 'createdAt',
        isDescending: true,
      },
      ofMessage: { group: ({ messageId }) => messageId ?? '' },
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
