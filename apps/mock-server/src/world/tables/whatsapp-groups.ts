import { defineTable } from './table.ts';

/** A WhatsApp group that the account takes part in. */
export interface WhatsappGroup {
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

/** What a WABA number can do with groups. A number without it has no groups. */
export interface WhatsappGroupLine {
  readonly wabaNumber: string;
  /** To how many customers a day the number may write first. */
  readonly messagingTier: number;
  /** How people join where a new group does not say. */
  readonly joinApprovalMode: JoinApprovalMode;
  /** How many groups the number can have. */
  readonly groupLimit: number;
}

/** Somebody who is in a group, was in it, or has asked to join. Times are in milliseconds since 1970. */
export interface WhatsappGroupParticipant {
  readonly groupId: string;
  /** In digits. */
  readonly phone: string;
  /** When the person joined or, until then, asked to. */
  readonly since: number;
  /** Null while an admin has to approve. */
  readonly joinedAt: number | null;
  readonly removedAt: number | null;
  readonly leftAt: number | null;
}

/** Names a person in a group. */
export function participantId(groupId: string, phone: string): string {
  return `${groupId} ${phone}`;
}

/** Tells whether somebody is in a group now. */
export function isPresent({ joinedAt, removedAt, leftAt }: WhatsappGroupParticipant): boolean {
  return joinedAt !== null && removedAt === null && leftAt === null;
}

/** WhatsApp groups, and who is in them. */
export const whatsappGroupTables = {
  whatsappGroups: defineTable({
    id: ({ id }: WhatsappGroup) => id,
    indexes: {
      latestOfNumber: { group: ({ wabaNumber }) => wabaNumber, order: 'createdAt', isDescending: true },
      byInviteLink: { group: ({ inviteLink }) => inviteLink, order: 'id' },
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
