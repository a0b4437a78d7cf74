import { defineTable } from './table.ts';

/** A person of the organization who answers chats. */
export interface Member {
  readonly id: string;
  readonly name: string;
  /** In digits. */
  readonly phone: string;
  readonly email: string | null;
  /** In milliseconds since 1970. */
  readonly joinedAt: number;
  readonly role: HeldRole;
  /** At most one for each number of the account. */
  readonly wabaRoles: readonly WabaRole[];
  readonly isOwner: boolean;
  readonly managerPhones: readonly string[];
  readonly isLoggedIn: boolean;
  /** Whether the member takes chats; null until that is first set. */
  readonly status: AgentStatus | null;
}

/** Whether an agent takes chats. */
export type AgentStatus = 'ONLINE' | 'OFFLINE';

/** A role of somebody. */
export type HeldRole = Pick<Role, 'id' | 'name'>;

/** A role on one WABA number. */
export interface WabaRole {
  readonly wabaNumber: string;
  readonly role: HeldRole;
}

/** What its holders may do: in the organization (`ORG`), or on one WABA number (`WHATSAPP`). */
export interface Role {
  readonly id: string;
  /** Roles of different types may share a name. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'ORG' | 'WHATSAPP';
  readonly permissions: readonly Permission[];
  /** The account made it. */
  readonly isCustom: boolean;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** One thing that a role allows. */
export interface Permission {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Somebody who is to join the team. */
export type Newcomer = Pick<Member, 'name' | 'phone' | 'email' | 'role' | 'wabaRoles' | 'managerPhones'>;

/** What somebody becomes who accepts. */
export interface Invitation extends Newcomer {
  /** Whether the person was told. */
  readonly isMessageSent: boolean;
  /** In milliseconds since 1970. */
  readonly invitedAt: number;
}

/** The people of the organization, those who may join them, and what roles there are. */
export const teamTables = {
  members: defineTable({
    id: ({ phone }: Member) => phone,
    indexes: { ofManager: { group: ({ managerPhones }) => managerPhones, order: 'phone' } },
  }),

  invitations: defineTable({ id: ({ phone }: Invitation) => phone, indexes: {} }),

  roles: defineTable({ id: ({ id }: Role) => id, indexes: {} }),
};
