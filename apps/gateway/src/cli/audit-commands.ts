import type { Command } from 'commander';
import type { AuditFilter, AuditRecord } from '../audit/audit-record.ts';
import { type CliDeps, withExistingStore } from './cli-deps.ts';
import { formatJson, formatTable } from './format.ts';
import { checkOperation, parseLimit, parseRecipient, parseSince } from './parse-options.ts';

interface ListOptions extends Omit<AuditFilter, 'limit' | 'requestId'> {
  request?: string;
  limit: number;
  json?: true;
}

export function addAuditCommands(program: Command, deps: CliDeps): void {
  const audit = program.command('audit').description('read the audit log');

  audit
    .command('list')
    .description('list requests, newest first')
    .option('--since <when>', 'an age (30m, 1h, 7d) or a time (ISO 8601)', (text) => parseSince(text, deps.now()))
    .option('--operation <id>', 'only this operation')
    .option('--recipient <phone>', 'only requests about this phone number', parseRecipient)
    .option('--team <name>', 'only requests from this team')
    .option('--request <id>', 'only the request with this ID (x-request-id)')
    .option('--limit <n>', 'maximum number of requests, up to 10000', parseLimit, 100)
    .option('--json', 'print a JSON array')
    .action(async ({ json, request, ...filter }: ListOptions) => {
      if (filter.operation !== undefined) await checkOperation(filter.operation);
      const records = withExistingStore(deps, (store) => store.audit.list({ ...filter, requestId: request })) ?? [];
      deps.out(json ? formatJson(records) : formatRecords(records));
      if (records.length === filter.limit) {
        deps.err(`Showing the newest ${filter.limit}. There may be more: raise --limit or narrow the search.\n`);
      }
    });
}

function formatRecords(records: readonly AuditRecord[]): string {
  const headings = 'TIME TEAM OPERATION SENDERS RECIPIENTS OUTCOME REASON STATUS UPSTREAM MS REQUEST'.split(' ');
  return formatTable(headings, records.map(toRow));
}

function toRow(record: AuditRecord): string[] {
  const recipients = record.recipients.map(({ lastTwo }) =>
    lastTwo === null ? '(not a phone number)' : `…${lastTwo}`,
  );
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
