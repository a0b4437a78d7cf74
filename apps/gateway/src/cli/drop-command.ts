import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Actor } from '../audit/admin-event.ts';
import { readDataDir } from '../config/read-settings.ts';
import { hasGatewayData, readDataDirectory } from '../data-directory.ts';
import { resolveDeps } from '../deps.ts';
import { type DropPlan, dropMonths, planDropOf } from '../journal/drop-months.ts';
import { checkJournalFile } from '../store/sqlite/check-files.ts';
import { createUuidV7 } from '../uuid-v7.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';
import { formatJson } from './format.ts';
import { parseKeptMonths, parseMonth } from './parse-times.ts';
import { namingFile, noData } from './with-keys.ts';

interface DropCommandOptions {
  /** Milliseconds since 1970: the first month that is kept. */
  before?: number;
  keep?: number;
  reason?: string | null;
  dryRun?: boolean;
  json?: true;
}

export function addDropCommand(audit: Command, deps: CliDeps): void {
  audit
    .command('drop')
    .description('drop the records of old months, also while a gateway runs; the log records that')
    .option('--before <month>', 'the first month to keep (UTC), such as 2026-09', (text) =>
      parseMonth(text, deps.now()),
    )
    .option('--keep <n>', 'keep so many months, with the current one', (text) => parseKeptMonths(text, deps.now()))
    .option('--reason <why>', 'recorded with it', parseReason)
    .option('--dry-run', 'only print what would be dropped')
    .option('--json', 'print JSON')
    .action(async ({ before, keep, reason = null, dryRun = false, json }: DropCommandOptions) => {
      const keepFrom = before ?? keep;
      if (keepFrom === undefined || (before !== undefined && keep !== undefined)) {
        throw new UsageError('Give --before or --keep, such as --before 2026-09 or --keep 13.');
      }
      const range = { keepFrom, now: deps.now() };
      const dropped = await withJournal(deps, (dataDir) =>
        dryRun ? planDropOf(dataDir, range) : drop(dataDir, { ...range, reason }),
      );
      deps.out(json ? formatJson(toJson(dropped, dryRun)) : describe(dropped, { keepFrom, dryRun }));
    });
}

type Dropped = DropPlan & { record?: number };

function drop(dataDir: string, range: { keepFrom: number; now: number; reason: string | null }) {
  const id = createUuidV7(resolveDeps({ now: () => range.now }))();
  return dropMonths(dataDir, { ...range, id, actor: commandActor() });
}

function commandActor(): Actor {
  try {
    return { name: userInfo().username, via: 'command' };
  } catch {
    // A container may run as a user without a name.
    return { name: null, via: 'command' };
  }
}

async function withJournal<Result>(
  deps: CliDeps,
  work: (dataDir: string) => Result | Promise<Result>,
): Promise<Result> {
  const dataDir = readDataDir(deps.env);
  const files = hasGatewayData(dataDir) ? readDataDirectory(dataDir) : undefined;
  if (!files) throw new Error(noData(dataDir));
  if (!existsSync(join(files.path, 'journal.db'))) throw new Error('No requests are recorded yet.');
  try {
    checkJournalFile(files.path);
    return await work(files.path);
  } catch (error) {
    throw namingFile(error, dataDir, 'journal.db');
  }
}

function toJson(dropped: Dropped | undefined, dryRun: boolean) {
  const { months = [], first = null, last = null, record = null } = dropped ?? {};
  return { dryRun, months, first, last, count: dropped ? dropped.last - dropped.first + 1 : 0, record };
}

function describe(dropped: Dropped | undefined, { keepFrom, dryRun }: { keepFrom: number; dryRun: boolean }): string {
  if (!dropped) return `Nothing to drop: no record is from before ${new Date(keepFrom).toISOString().slice(0, 7)}.\n`;
  const { months, first, last, record } = dropped;
  const count = (last - first + 1).toLocaleString('en');
  const [from, to] = [months[0], months.at(-1)];
  const what = `${count} ${first === last ? 'record' : 'records'} of ${from === to ? from : `${from} to ${to}`}`;
  const which = first === last ? `record ${first}` : `records ${first} to ${last}`;
  if (dryRun) return `Would drop ${what}: ${which}.\n`;
  return `Dropped ${what}: ${which}. Record ${record} says so.\n`;
}

const maxReason = 500;

/** Reads `--reason`, which is recorded. */
function parseReason(text: string): string {
  const reason = text.trim();
  if (reason !== '' && reason.length <= maxReason) return reason;
  throw new UsageError(`--reason must have 1 to ${maxReason} characters.`);
}
