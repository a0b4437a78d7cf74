import type { Command } from 'commander';
import type { AdminAction } from '../audit/admin-event.ts';
import type { ChangeFilter } from '../audit/change-filter.ts';
import { readDataDir } from '../config/read-settings.ts';
import { bringChanges } from '../open-store.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';
import { createListFormat, type ListFormat, parseFormat } from './list-formats.ts';
import { parseAction, parseKeyId, parseLimit } from './parse-options.ts';
import { addReadingOptions, checkRange, describeMore, type ReadingOptions, withReader } from './read-log.ts';
import { changeListing } from './record-listing.ts';

interface ChangesOptions extends ReadingOptions {
  action?: AdminAction;
  actor?: string;
  team?: string;
  key?: string;
  limit: number;
  cursor?: string;
  format?: ListFormat;
  json?: true;
}

const formats = ['table', 'json', 'ndjson', 'csv'] as const;

export function addChangesCommand(audit: Command, deps: CliDeps): void {
  addReadingOptions(audit.command('changes'), deps)
    .description('list changes of keys and policies, readings of the log, and dropped records, newest first')
    .option('--action <action>', 'only this action, such as key.revoked or log.read', (text) => parseAction(text))
    .option('--actor <name>', 'only what this user did')
    .option('--team <name>', 'only changes of this team')
    .option('--key <id>', 'only changes of the key that has this ID', parseKeyId)
    .option('--limit <n>', 'maximum number of changes, up to 10000', parseLimit, 100)
    .option('--cursor <cursor>', 'continue after the page that ended with this cursor')
    .option('--format <format>', 'table, json, ndjson or csv; default: table', (text) => parseFormat(text, formats))
    .option('--json', 'the same as --format json')
    .action(async ({ json, format = json ? 'json' : 'table', reason, key, ...options }: ChangesOptions) => {
      if (json && format !== 'json') throw new UsageError('Give --json or --format, not both.');
      checkRange(options);
      await listChanges({ ...options, keyId: key }, { format, reason }, deps);
    });
}

async function listChanges(
  filter: ChangeFilter,
  { format, reason }: { format: ListFormat; reason: string | undefined },
  deps: CliDeps,
): Promise<void> {
  const { limit = 0, cursor } = filter;
  const isContinued = cursor === undefined ? {} : ({ isContinued: true } as const);
  const page = await withReader(
    deps,
    {
      reason,
      describe: (reader) => ({
        command: 'changes',
        filter: reader.describeChanges(filter),
        format,
        limit,
        ...isContinued,
      }),
    },
    (reader) => {
      // Not behind a cursor: all pages show the log as it was for the first one.
      if (cursor === undefined) bringChanges(readDataDir(deps.env), (line) => deps.err(`${line}\n`));
      return reader.changes(filter);
    },
  );
  deps.out(createListFormat(format, changeListing)(page?.changes ?? []));
  if (!page) return;
  if (page.changes.length === 0) deps.err('No changes match.\n');
  if (page.next !== null) deps.err(describeMore(page.changes.length, page.next, cursor !== undefined));
}
