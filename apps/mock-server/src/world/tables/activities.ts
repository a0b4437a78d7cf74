import { defineTable } from './table.ts';

/**
 * Something that was done to a chat, which its conversation shows between the messages. People and tags are as they were
 * called then.
 */
export interface Activity {
  readonly chatId: string;
  /** Counts the activities of a chat, from 1. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The latest message before it; null for a chat without messages. It orders what happened at the same time. */
  readonly after: string | null;
  readonly event: ActivityEvent;
  /** Null for the holder of the API key, and for a bot. */
  readonly actor: Person | null;
  /** The name of the bot that did it; left out if a person did. */
  readonly bot?: string | undefined;
  /** The team member that it happened to. */
  readonly subject: Person | null;
  readonly tag: string | null;
}

export type ActivityEvent =
  | 'ASSIGNED'
  | 'UNASSIGNED'
  | 'COLLABORATOR_ADDED'
  | 'COLLABORATOR_REMOVED'
  | 'TAG_ADDED'
  | 'TAG_REMOVED'
  | 'CLOSED';

export interface Person {
  readonly name: string;
  /** In digits. */
  readonly phone: string;
}

export const activityTables = {
  activities: defineTable({
    id: (activity: Activity) => activityId(activity),
    indexes: { ofChat: { group: ({ chatId }) => chatId, order: 'number', isDescending: true } },
    forgetsDeleted: true,
  }),
};

export function activityId({ chatId, number }: Pick<Activity, 'chatId' | 'number'>): string {
  return `${chatId}-${number}`;
}
