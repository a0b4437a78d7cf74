import { activityTables } from './activities.ts';
import { summaryTables } from './ai-summaries.ts';
import { botTables } from './bots.ts';
import { broadcastTables } from './broadcasts.ts';
import { callTables } from './calls.ts';
import { channelTables } from './channels.ts';
import { clockTables } from './clocks.ts';
import { customEventTables } from './custom-events.ts';
import { customerTables } from './customers.ts';
import { deletionTables } from './deletions.ts';
import { deliveryTables } from './deliveries.ts';
import { exportTables } from './exports.ts';
import { faultTables } from './faults.ts';
import { inboxTables } from './inbox.ts';
import { licenseTables } from './licenses.ts';
import { mediaTables } from './media.ts';
import { messageTables } from './messages.ts';
import { noteTables } from './notes.ts';
import { organizationTables } from './organization.ts';
import { paymentTables } from './payments.ts';
import { planTables } from './plans.ts';
import { quickReplyTables } from './quick-replies.ts';
import { rateLimitTables } from './rate-limits.ts';
import { Table, type TableDefinition } from './table.ts';
import { teamTables } from './team.ts';
import { templateTables } from './templates.ts';
import { waitTables } from './waits.ts';
import { webhookTables } from './webhooks.ts';
import { whatsappGroupTables } from './whatsapp-groups.ts';
import { widgetLeadTables } from './widget-leads.ts';

/** Every table of a world. A snapshot keeps only what is in a table. */
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
  ...messageTables,
  ...organizationTables,
  ...channelTables,
  ...noteTables,
  ...activityTables,
  ...quickReplyTables,
  ...mediaTables,
  ...webhookTables,
  ...deliveryTables,
  ...summaryTables,
  ...callTables,
  ...whatsappGroupTables,
  ...clockTables,
  ...planTables,
  ...waitTables,
  ...widgetLeadTables,
  ...faultTables,
  ...botTables,
};

export type TableName = keyof typeof tableDefinitions;

export type Tables = {
  readonly [Name in TableName]: (typeof tableDefinitions)[Name] extends TableDefinition<
    infer Row extends object,
    infer Index
  >
    ? Table<Row, Index>
    : never;
};

/** The rows of each table as a list. */
export type TableRows = { [Name in TableName]: Tables[Name] extends Table<infer Row> ? Row[] : never };

export const tableNames = Object.keys(tableDefinitions) as TableName[]; // the object's own names

/** A table by its name, as one of any rows. */
export function tableOf(tables: Tables, name: TableName): Table<object> {
  return tables[name] as unknown as Table<object>; // whose methods take and give rows
}

export function copyTables(original: Tables): Tables {
  const tables = tableNames.map((name) => [name, tableOf(original, name).copy()]);
  return Object.fromEntries(tables) as Tables; // a copy of each
}

export function createTables(): Tables {
  const tables = tableNames.map((name) => [name, new Table<object, string>(tableDefinitions[name])]);
  return Object.fromEntries(tables) as Tables; // one for each definition
}
