import { defineTable } from './table.ts';

/** A person of the organization who answers chats. */
export interface Member {
  readonly id: string;
  readonly name: string;
  /** In digits. */
  readonly phone: string;
  readonly email: string | null;
  /** Milliseconds since 1970. */
  readonly joinedAt: number;
  readonly role: HeldRole;
  /** At most one for each WABA number. */
  readonly wabaRoles: readonly WabaRole[];
  readonly isOwner: boolean;
  readonly managerPhones: readonly string[];
  readonly isLoggedIn: boolean;
  /** Null until it is set for the first time. */
  readonly status: AgentStatus | null;
}

/** Whether an agent takes chats. */
export type AgentStatus = 'ONLINE' | 'OFFLINE';

export type HeldRole = Pick<Role, 'id' | 'name'>;

export interface WabaRole {
  readonly wabaNumber: string;
  readonly role: HeldRole;
}

/** What a role allows: in the organization (`ORG`), or on one WABA number (`WHATSAPP`). */
export interface Role {
  readonly id: string;
  /** Roles of different types may share a name. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'ORG' | 'WHATSAPP';
  readonly permissions: readonly Permission[];
  /** Whether the account made it. */
  readonly isCustom: boolean;
  /** Milliseconds since 1970, like the next. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface Permission {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A person who is about to join the team. */
export type Newcomer = Pick<Member, 'name' | 'phone' | 'email' | 'role' | 'wabaRoles' | 'managerPhones'>;

/** The member that a person becomes by accepting. */
export interface Invitation extends Newcomer {
  /** Whether the person was sent a message about it. */
  readonly isMessageSent: boolean;
  /** Milliseconds since 1970. */
  readonly invitedAt: number;
}

export const teamTables = {
  members: defineTable({
    id: ({ phone }: Member) => phone,
    indexes: { ofManager: { group: ({ managerPhones }) => managerPhones, order: 'phone' } },
  }),
  invitations: defineTable({ id: ({ phone }: Invitation) => phone, indexes: {} }),
  roles: defineTable({ id: ({ id }: Role) => id, indexes: {} }),
};
