import { type Command, Option } from 'commander';
import type { AuditFilter } from '../audit/audit-filter.ts';
import type { OpenAuditReader } from '../audit/audit-log.ts';
import type { AuditRecord, Outcome } from '../audit/audit-record.ts';
import type { LogReading } from '../audit/log-reading.ts';
import { nearestOf } from '../policy/nearest-of.ts';
import type { GatewayOperationId } from '../policy/policy.ts';
import { addChangesCommand } from './changes-command.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';
import { addDropCommand } from './drop-command.ts';
import { followRecords } from './follow-records.ts';
import { printable } from './format.ts';
import { addHashCommand } from './hash-command.ts';
import { createListFormat, type ListFormat, parseFormat } from './list-formats.ts';
import { outcomes, parseKeyId, parseLimit, parseOperation, parseOutcome, parseRecipient } from './parse-options.ts';
import { addProofCommands } from './proof-commands.ts';
import { addReadingOptions, checkRange, describeMore, type ReadingOptions, withReader } from './read-log.ts';
import { recordListing } from './record-listing.ts';
import { withKeys } from './with-keys.ts';

interface FilterOptions
  extends ReadingOptions,
    Pick<AuditFilter, 'operation' | 'recipient' | 'team' | 'outcome' | 'address'> {
  request?: string;
  key?: string;
}

interface ListOptions extends FilterOptions {
  limit: number;
  cursor?: string;
  follow?: true;
  format?: ListFormat;
  json?: true;
}

interface ExportOptions extends FilterOptions {
  format: 'ndjson' | 'csv';
}

const listFormats = ['table', 'json', 'ndjson', 'csv'] as const;

export function addAuditCommands(program: Command, deps: CliDeps): void {
  const audit = program
    .command('audit')
    .description('read the audit log, which is itself recorded there, and prove that it was not changed');
  addProofCommands(audit, deps);
  addChangesCommand(audit, deps);
  addDropCommand(audit, deps);
  addHashCommand(audit, deps);

  addFilterOptions(audit.command('list').description('list requests, newest first'), deps)
    .option('--limit <n>', 'maximum number of requests, up to 10000', parseLimit, 100)
    .option('--cursor <cursor>', 'continue after the page that ended with this cursor')
    .option('--follow', 'begin with the newest, then print requests as they end')
    .addOption(formatOption('table, json, ndjson or csv; default: table', listFormats))
    .option('--json', 'the same as --format json')
    .action(async ({ json, follow, format = json ? 'json' : 'table', reason, ...options }: ListOptions) => {
      if (json && format !== 'json') throw new UsageError('Give --json or --format, not both.');
      const filter = toFilter(options);
      if (follow) await followLog(filter, { format, reason });
      else await listPage(filter, { format, reason });
    });

  addFilterOptions(audit.command('export').description('write all requests, newest first, while they are read'), deps)
    .addOption(formatOption('ndjson or csv', ['ndjson', 'csv']).default('ndjson'))
    .action(async ({ format, reason, ...options }: ExportOptions) => {
      const filter = toFilter(options);
      await withReader(deps, reading('export', filter, { format, reason }), (reader) =>
        exportRecords(reader.records(filter), format, deps),
      );
    });

  async function listPage(filter: AuditFilter, { format, reason }: Shown): Promise<void> {
    const print = createListFormat(format, recordListing);
    const page = await withReader(deps, reading('list', filter, { format, reason }), (reader) => reader.page(filter));
    deps.out(print(page?.records ?? []));
    if (!page) return;
    if (page.records.length === 0) deps.err(`${explainNone(filter, deps)}\n`);
    if (page.next !== null) deps.err(describeMore(page.records.length, page.next, filter.cursor !== undefined));
  }

  async function followLog(filter: AuditFilter, { format, reason }: Shown): Promise<void> {
    if (filter.cursor !== undefined || filter.until !== undefined) {
      throw new UsageError('--follow goes on from now, so it takes no --until and no --cursor.');
    }
    if (format === 'json') throw new UsageError('--follow prints one line after another: use --format ndjson.');
    const print = createListFormat(format, recordListing);
    await withReader(deps, reading('follow', filter, { format, reason }), async (reader) =>
      followRecords(await reader.follow(filter), (records) => deps.out(print(records)), deps),
    );
  }
}

interface Shown {
  format: ListFormat;
  reason: string | undefined;
}

function reading(command: LogReading['command'], filter: AuditFilter, { format, reason }: Shown) {
  const { limit, cursor } = filter;
  return {
    reason,
    describe: (reader: OpenAuditReader): LogReading => ({
      command,
      filter: reader.describe(filter),
      format,
      ...(limit !== undefined && { limit }),
      ...(cursor !== undefined && { isContinued: true }),
    }),
  };
}

function addFilterOptions(command: Command, deps: CliDeps): Command {
  return addReadingOptions(command, deps)
    .option('--operation <id>', 'only this operation', (text): GatewayOperationId => parseOperation(text))
    .option('--recipient <phone>', 'only requests about this phone number', parseRecipient)
    .option('--team <name>', 'only requests from this team')
    .option('--key <id>', 'only requests with the key that has this ID', parseKeyId)
    .option(
      '--outcome <outcome>',
      `only requests with this outcome: ${outcomes.join(', ')}`,
      (text): Outcome => parseOutcome(text),
    )
    .option('--address <ip>', 'only requests from this address')
    .option('--request <id>', 'only the request with this ID (x-request-id)');
}

function formatOption<Format extends ListFormat>(about: string, formats: readonly Format[]): Option {
  return new Option('--format <format>', about).argParser((text) => parseFormat(text, formats));
}

function toFilter({ request, key, ...filter }: Omit<FilterOptions, 'reason'> & { limit?: number }): AuditFilter {
  checkRange(filter);
  return { ...filter, requestId: request, keyId: key };
}

/** Of each write. */
const recordsAtOnce = 500;

/** Never ends within a line, also when it is interrupted. */
async function exportRecords(
  records: AsyncIterable<AuditRecord>,
  format: ListFormat,
  { out, drained = async () => undefined, onInterrupt }: CliDeps,
): Promise<void> {
  const print = createListFormat(format, recordListing);
  let isInterrupted = false;
  onInterrupt?.(() => {
    isInterrupted = true;
  });
  let part: AuditRecord[] = [];
  const write = async () => {
    out(print(part));
    part = [];
    await drained();
    if (isInterrupted) throw new Error('Interrupted: the export is not complete.');
  };
  for await (const record of records) {
    part.push(record);
    if (part.length === recordsAtOnce) await write();
  }
  await write();
}

function explainNone({ limit, ...filter }: AuditFilter, deps: CliDeps): string {
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return isFiltered
    ? `No records match.${suggestCode(filter)}${suggestTeam(filter, deps)}`
    : 'No requests are recorded yet.';
}

function suggestCode({ recipient }: AuditFilter): string {
  return recipient === undefined ? '' : ' Check that the phone number starts with its country code.';
}

/** Only if no key is of this team, since then its name is probably misspelt. */
function suggestTeam({ team }: AuditFilter, deps: CliDeps): string {
  if (team === undefined) return '';
  const teams = withKeys(deps, (keys) => keys.list().map((key) => key.team));
  const nearest = teams.includes(team) ? undefined : nearestOf(team, teams);
  return nearest === undefined ? '' : ` Did you mean team ${printable(nearest)}?`;
}
