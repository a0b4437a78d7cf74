import type { Command } from 'commander';
import type { AuditFilter } from '../audit/audit-filter.ts';
import type { AuditRecord, Outcome } from '../audit/audit-record.ts';
import type { RedactedNumber } from '../audit/redact-number.ts';
import { readDataDir } from '../config/read-settings.ts';
import { hasGatewayData } from '../data-directory.ts';
import { openAuditLog } from '../open-store.ts';
import { nearestOf } from '../policy/nearest-of.ts';
import type { GatewayOperationId } from '../policy/policy.ts';
import type { CliDeps } from './cli-deps.ts';
import { addDropCommand } from './drop-command.ts';
import { formatJson, formatTable, printable } from './format.ts';
import { addHashCommand } from './hash-command.ts';
import { parseLimit, parseOperation, parseOutcome, parseRecipient } from './parse-options.ts';
import { parseSince } from './parse-times.ts';
import { addProofCommands } from './proof-commands.ts';
import { namingFile, noData, withKeys } from './with-keys.ts';

interface ListOptions extends Omit<AuditFilter, 'limit' | 'requestId' | 'keyId'> {
  request?: string;
  key?: string;
  limit: number;
  json?: true;
}

export function addAuditCommands(program: Command, deps: CliDeps): void {
  const audit = program.command('audit').description('read the audit log, and prove that it was not changed');
  addProofCommands(audit, deps);
  addDropCommand(audit, deps);
  addHashCommand(audit, deps);

  audit
    .command('list')
    .description('list requests, newest first')
    .option('--since <when>', 'an age (30m, 1h, 7d) or a time (ISO 8601)', (text) => parseSince(text, deps.now()))
    .option('--operation <id>', 'only this operation', (text): GatewayOperationId => parseOperation(text))
    .option('--recipient <phone>', 'only requests about this phone number', parseRecipient)
    .option('--team <name>', 'only requests from this team')
    .option('--key <id>', 'only requests with this key')
    .option('--outcome <outcome>', 'only requests that ended so', (text): Outcome => parseOutcome(text))
    .option('--address <ip>', 'only requests from this address')
    .option('--request <id>', 'only the request with this ID (x-request-id)')
    .option('--limit <n>', 'maximum number of requests, up to 10000', parseLimit, 100)
    .option('--json', 'print a JSON array')
    .action(async ({ json, request, key, ...filter }: ListOptions) => {
      const records = await listRecords({ ...filter, requestId: request, keyId: key }, deps);
      deps.out(json ? formatJson(records) : formatRecords(records));
      if (records.length === filter.limit) {
        deps.err(`Showing the newest ${filter.limit}. There may be more: raise --limit or narrow the search.\n`);
      }
    });
}

async function listRecords(filter: AuditFilter, deps: CliDeps): Promise<AuditRecord[]> {
  const dataDir = readDataDir(deps.env);
  if (!hasGatewayData(dataDir)) {
    deps.err(`${noData(dataDir)}\n`);
    return [];
  }
  try {
    const audit = openAuditLog(dataDir);
    const records = await audit.list(filter).finally(() => audit.close());
    if (records.length === 0) deps.err(`${explainNone(filter, deps)}\n`);
    return records;
  } catch (error) {
    throw namingFile(error, dataDir, 'journal.db');
  }
}

function explainNone({ limit, ...filter }: AuditFilter, deps: CliDeps): string {
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return isFiltered ? `No records match.${suggestTeam(filter, deps)}` : 'No requests are recorded yet.';
}

/** Only if no key is of this team, since then its name is probably misspelt. */
function suggestTeam({ team }: AuditFilter, deps: CliDeps): string {
  if (team === undefined) return '';
  const teams = withKeys(deps, (keys) => keys.list().map((key) => key.team));
  const nearest = teams.includes(team) ? undefined : nearestOf(team, teams);
  return nearest === undefined ? '' : ` Did you mean team ${printable(nearest)}?`;
}

function formatRecords(records: readonly AuditRecord[]): string {
  const headings = 'TIME TEAM FROM OPERATION SENDERS RECIPIENTS OUTCOME REASON STATUS UPSTREAM MS REQUEST'.split(' ');
  return formatTable(headings, records.map(toRow));
}

function toRow(record: AuditRecord): string[] {
  const recipients = record.recipients.map(showNumber);
  return [
    record.time,
    record.team ?? '-',
    record.address ?? '-',
    record.operation ?? '-',
    record.senders.join(',') || '-',
    recipients.join(',') || '-',
    record.count > 1 ? `${record.outcome} x${record.count}` : record.outcome,
    record.reason ?? '-',
    String(record.status ?? '-'),
    String(record.upstreamStatus ?? '-'),
    String(record.latencyMs ?? '-'),
    record.requestId,
  ];
}

/** Such as `+91…21`; without the country code in records of earlier versions. */
function showNumber({ countryCode, lastTwo }: RedactedNumber): string {
  if (lastTwo === null) return '(not a phone number)';
  return countryCode == null ? `…${lastTwo}` : `+${countryCode}…${lastTwo}`;
}
