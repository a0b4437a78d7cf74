import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readDataDir } from '../config/read-settings.ts';
import { hasGatewayData, readDataDirectory } from '../data-directory.ts';
import { resolveDeps } from '../deps.ts';
import { type DropOptions, type DropPlan, dropMonths, planDropOf } from '../journal/drop-months.ts';
import { countKeptMonths, type KeptMonths } from '../journal/kept-months.ts';
import { checkJournalFile } from '../store/sqlite/check-files.ts';
import { createUuidV7 } from '../uuid-v7.ts';
import { commandActor } from './actor.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';
import { formatJson } from './format.ts';
import { parseKeptMonths, parseMonth } from './parse-times.ts';
import { addReason, type ReasonOptions } from './reason-option.ts';
import { namingFile, noData } from './with-keys.ts';

interface DropCommandOptions extends ReasonOptions {
  /** Milliseconds since 1970: the first month that is kept. */
  before?: number;
  keep?: number;
  dryRun?: boolean;
  json?: true;
}

export function addDropCommand(audit: Command, deps: CliDeps): void {
  addReason(audit.command('drop'))
    .description('drop the records of old months, also while a gateway runs; the log records that')
    .option('--before <month>', 'the first month to keep (UTC), such as 2026-09', (text) =>
      parseMonth(text, deps.now()),
    )
    .option('--keep <n>', 'keep so many months, with the current one', parseKeptMonths)
    .option('--dry-run', 'only print what would be dropped')
    .option('--json', 'print JSON')
    .action(async ({ before, keep, reason, dryRun = false, json }: DropCommandOptions) => {
      if (before !== undefined && keep !== undefined) throw new UsageError('Give --before or --keep, not both.');
      if (before === undefined && keep === undefined) {
        throw new UsageError('Give --before or --keep, such as --before 2026-09 or --keep 13.');
      }
      const now = deps.now();
      const { dropped, ...which } = await withJournal(deps, async (dataDir) => {
        const kept = keep === undefined ? undefined : countKeptMonths(dataDir, { months: keep, now });
        const range = { keepFrom: kept?.keepFrom ?? before ?? 0, now };
        const dropped = dryRun
          ? planDropOf(dataDir, range)
          : await drop(dataDir, { ...range, reason: reason ?? null, actor: commandActor(deps.env) });
        return { dropped, dryRun, keepFrom: range.keepFrom, kept };
      });
      deps.out(json ? formatJson(toJson(dropped, which)) : describe(dropped, which));
    });
}

type Dropped = DropPlan & { record?: number };

function drop(dataDir: string, options: Omit<DropOptions, 'id'>) {
  return dropMonths(dataDir, { ...options, id: createUuidV7(resolveDeps({ now: () => options.now }))() });
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

interface Which {
  keepFrom: number;
  /** With --keep. */
  kept: KeptMonths | undefined;
  dryRun: boolean;
}

function toJson(dropped: Dropped | undefined, { dryRun, kept }: Which) {
  const { months = [], first = null, last = null, record = null } = dropped ?? {};
  const count = dropped ? dropped.last - dropped.first + 1 : 0;
  return { dryRun, countedFrom: kept?.countedFrom ?? null, months, first, last, count, record };
}

function describe(dropped: Dropped | undefined, { keepFrom, kept, dryRun }: Which): string {
  const counted = kept ? ` ${describeCounted(kept)}` : '';
  if (!dropped) return `Nothing to drop from before ${new Date(keepFrom).toISOString().slice(0, 7)}.${counted}\n`;
  const { months, first, last, record } = dropped;
  const count = (last - first + 1).toLocaleString('en');
  const [from, to] = [months[0], months.at(-1)];
  const what = `${count} ${first === last ? 'record' : 'records'} of ${from === to ? from : `${from} to ${to}`}`;
  const which = first === last ? `record ${first}` : `records ${first} to ${last}`;
  if (dryRun) return `Would drop ${what}: ${which}.${counted}\n`;
  return `Dropped ${what}: ${which}. Record ${record} says so.${counted}\n`;
}

function describeCounted({ countedFrom, present }: KeptMonths): string {
  if (countedFrom === present) return `Counted from ${countedFrom}.`;
  return (
    `Counted from ${countedFrom}, the month of the newest record, because no record confirms that it is ${present}: ` +
    'check the clock of this machine, or name the first month to keep with --before.'
  );
}
