import type { Command } from 'commander';
import type { AuditFilter, AuditRecord } from '../audit/audit-record.ts';
import { type CliDeps, withExistingStore } from './cli-deps.ts';
import { formatJson, formatTable } from './format.ts';
import { parseLimit, parseOperation, parseRecipient, parseSince } from './parse-options.ts';

interface ListOptions extends Omit<AuditFilter, 'limit'> {
  limit: number;
  json?: true;
}

/** Adds `audit list`. */
export function addAuditCommands(program: Command, deps: CliDeps): void {
  const audit = program.command('audit').description('read the audit records');

  audit
    .command('list')
    .description('list requests, the newest first')
    .option('--since <when>', 'not older than 30m, 1h, 7d, or since a time (ISO 8601)', (text) =>
      parseSince(text, deps.now()),
    )
    .option('--operation <id>', 'only this operation', parseOperation)
    .option('--recipient <number>', 'only requests about this phone number', parseRecipient)
    .option('--team <name>', 'only requests of this team')
    .option('--request <id>', 'only the request with this request id')
    .option('--limit <n>', 'at most this many', parseLimit, 100)
    .option('--json', 'print a JSON array')
    .action(({ json, request, ...filter }: ListOptions & { request?: string }) => {
      const selected = request === undefined ? filter : { ...filter, requestId: request };
      const records = withExistingStore(deps, (store) => store.audit.list(selected)) ?? [];
      deps.out(json ? formatJson(records) : formatRecords(records));
      if (records.length === filter.limit) {
        deps.err(`These are the newest ${filter.limit}; there may be more. --limit raises the number.\n`);
      }
    });
}

const headings = [
  ...['TIME', 'TEAM', 'OPERATION', 'SENDERS', 'RECIPIENTS', 'OUTCOME', 'REASON'],
  ...['STATUS', 'UPSTREAM', 'MS', 'REQUEST'],
];

function formatRecords(records: readonly AuditRecord[]): string {
  return formatTable(headings, records.map(toRow));
}

function toRow(record: AuditRecord): string[] {
  const recipients = record.recipients.map(({ lastTwo }) => (lastTwo === null ? '(no number)' : `…${lastTwo}`));
  return [
    record.time,
    record.team ?? '-',
    record.operation ?? '-',
    record.senders.join(',') || '-',
    recipients.join(',') || '-',
    record.outcome,
    record.reason ?? '-',
    String(record.status ?? '-'),
    String(record.upstreamStatus ?? '-'),
    String(record.latencyMs ?? '-'),
    record.requestId,
  ];
}
