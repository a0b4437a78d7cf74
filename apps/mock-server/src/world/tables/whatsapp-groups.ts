import { defineTable } from './table.ts';

/** A WhatsApp group that the account takes part in. Times are in milliseconds since 1970. */
export interface WhatsappGroup {
  /** Chosen by the account or generated; the account can change it. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly wabaNumber: string;
  readonly joinApprovalMode: JoinApprovalMode;
  /** Has no effect until the WhatsApp group is confirmed. */
  readonly inviteLink: string;
  readonly createdAt: number;
  /** When WhatsApp has made the WhatsApp group; until then its creation is pending. Null when that does not come by itself. */
  readonly confirmedAt: number | null;
}

/** What happens to people who ask to join. */
export type JoinApprovalMode = 'auto_approve' | 'approval_required';

/** What a WABA number can do with WhatsApp groups. A WABA number without a line cannot have any. */
export interface WhatsappGroupLine {
  readonly wabaNumber: string;
  /** How many customers a day it may write to first. */
  readonly messagingTier: number;
  /** For new WhatsApp groups that do not name a mode. */
  readonly joinApprovalMode: JoinApprovalMode;
  /** How many WhatsApp groups it can have. */
  readonly groupLimit: number;
}

/** A person who is in a WhatsApp group, was in it, or has asked to join. Times are in milliseconds since 1970. */
export interface WhatsappGroupParticipant {
  readonly groupId: string;
  /** In digits. */
  readonly phone: string;
  /** When the person joined or, until then, asked to. */
  readonly since: number;
  /** Null until an admin approves. */
  readonly joinedAt: number | null;
  readonly removedAt: number | null;
  readonly leftAt: number | null;
}

export function participantId(groupId: string, phone: string): string {
  return `${groupId} ${phone}`;
}

/** Whether a person is in the WhatsApp group now. */
export function isPresent({ joinedAt, removedAt, leftAt }: WhatsappGroupParticipant): boolean {
  return joinedAt !== null && removedAt === null && leftAt === null;
}

export const whatsappGroupTables = {
  whatsappGroups: defineTable({
    id: ({ id }: WhatsappGroup) => id,
    indexes: {
      latestOfNumber: { group: ({ wabaNumber }) => wabaNumber, order: 'createdAt', isDescending: true },
      byInviteLink: { group: ({ inviteLink }) => inviteLink },
    },
  }),
  whatsappGroupLines: defineTable({ id: ({ wabaNumber }: WhatsappGroupLine) => wabaNumber, indexes: {} }),
  whatsappGroupParticipants: defineTable({
    id: ({ groupId, phone }: WhatsappGroupParticipant) => participantId(groupId, phone),
    indexes: {
      latestOfGroup: { group: ({ groupId }) => groupId, order: 'since', isDescending: true },
      presentInGroup: { group: (row) => (isPresent(row) ? row.groupId : null), order: 'since' },
    },
  }),
};
