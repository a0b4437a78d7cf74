import type { JoinApprovalMode } from '../inbox/records.ts';

/** What a WABA number can do with groups. A number without it has no groups. */
export interface GroupLine {
  readonly wabaNumber: string;
  /** To how many customers a day the number may write first. */
  readonly messagingTier: number;
  /** How people join where a new group does not say. */
  readonly joinApprovalMode: JoinApprovalMode;
  /** How many groups the number can have. */
  readonly groupLimit: number;
}

/** Somebody who is in a group, was in it, or has asked to join. Times are in milliseconds since 1970. */
export interface GroupParticipant {
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
