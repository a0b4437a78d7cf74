import { summaryTables } from './ai-summaries/tables.ts';
import { broadcastTables } from './broadcasts/tables.ts';
import { callTables } from './calls/tables.ts';
import { channelTables } from './channels/tables.ts';
import { customEventTables } from './custom-events/tables.ts';
import { customerTables } from './customers/tables.ts';
import { deletionTables } from './deletions/tables.ts';
import { exportTables } from './exports/tables.ts';
import { inboxTables } from './inbox/tables.ts';
import { licenseTables } from './licenses/tables.ts';
import { mediaTables } from './media/tables.ts';
import { orderTables } from './messages/tables.ts';
import { noteTables } from './notes/tables.ts';
import { organizationTables } from './organization/tables.ts';
import { paymentTables } from './payments/tables.ts';
import { quickReplyTables } from './quick-replies/tables.ts';
import { rateLimitTables } from './rate-limits.ts';
import { Table, type TableDefinition } from './table.ts';
import { teamTables } from './team/tables.ts';
import { templateTables } from './templates/tables.ts';
import { walletTables } from './wallet/tables.ts';
import { webhookTables } from './webhooks/tables.ts';
import { whatsappGroupTables } from './whatsapp-groups/tables.ts';

/** Every table of a world. Whatever is in none of them is forgotten by a snapshot. */
export const tableDefinitions = {
  ...teamTables,
  ...licenseTables,
  ...inboxTables,
  ...customerTables,
  ...deletionTables,
  ...exportTables,
  ...customEventTables,
  ...paymentTables,
  ...templateTables,
  ...broadcastTables,
  ...rateLimitTables,
  ...orderTables,
  ...walletTables,
  ...organizationTables,
  ...channelTables,
  ...noteTables,
  ...quickReplyTables,
  ...mediaTables,
  ...webhookTables,
  ...summaryTables,
  ...callTables,
  ...whatsappGroupTables,
};

/** Names one table. */
export type TableName = keyof typeof tableDefinitions;

/** The tables of one world. */
export type Tables = {
  readonly [Name in TableName]: (typeof tableDefinitions)[Name] extends TableDefinition<
    infer Row extends object,
    infer Index
  >
    ? Table<Row, Index>
    : never;
};

/** The rows of every table as lists. */
export type TableRows = { [Name in TableName]: Tables[Name] extends Table<infer Row> ? Row[] : never };

export const tableNames = Object.keys(tableDefinitions) as TableName[]; // the object's own names

/** Empty tables. */
export function createTables(): Tables {
  const tables = tableNames.map((name) => [name, new Table<object, string>(tableDefinitions[name] as never)]);
  return Object.fromEntries(tables) as Tables; // one for each definition
}
