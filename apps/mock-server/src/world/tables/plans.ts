import { defineTable } from './table.ts';

/** What happens by itself at some time. */
export interface Plan {
  readonly id: string;
  readonly kind: PlanKind;
  /** The id of the row that it is about. */
  readonly target: string;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
  /** The steps that come then, by the names of their properties in the row. Without them, those with this time. */
  readonly steps?: readonly string[];
}

export type PlanKind =
  | 'MESSAGE'
  | 'TEMPLATE'
  | 'CALL'
  | 'EXPORT'
  | 'DELETION'
  | 'WHATSAPP_GROUP'
  | 'FILE'
  | 'DELIVERY'
  /** Bots get a customer's message. */
  | 'BOT_MESSAGE'
  | 'BOT_RUN';

export const planTables = {
  /** In the order of `due`; among equal times the plan that was made first comes first. */
  plans: defineTable({ id: ({ id }: Plan) => id, indexes: { due: { order: 'dueAt' } }, forgetsDeleted: true }),
};
