import type { Command } from 'commander';
import type { OpenAuditReader } from '../audit/audit-log.ts';
import type { LogReading } from '../audit/log-reading.ts';
import { readDataDir } from '../config/read-settings.ts';
import { hasGatewayData } from '../data-directory.ts';
import { openAuditLog } from '../open-store.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';
import { parseSince } from './parse-times.ts';
import { addReason } from './reason-option.ts';
import { recordReading } from './record-reading.ts';
import { namingFile, noData } from './with-keys.ts';

/** Options that every command has which lists something of the log. */
export interface ReadingOptions {
  since?: number;
  until?: number;
  reason?: string;
}

export function addReadingOptions(command: Command, deps: CliDeps): Command {
  const parse = (option: string) => (text: string) => parseSince(text, deps.now(), option);
  return addReason(command)
    .option('--since <when>', 'an age (30m, 1h, 7d) or a time (ISO 8601)', parse('--since'))
    .option('--until <when>', 'only what was recorded before this age or time', parse('--until'));
}

/** @throws UsageError for a range that nothing can be in */
export function checkRange({ since, until }: { since?: number | undefined; until?: number | undefined }): void {
  if (since !== undefined && until !== undefined && until <= since) {
    throw new UsageError('--until must be later than --since.');
  }
}

interface Reading {
  describe(reader: OpenAuditReader): LogReading;
  reason: string | undefined;
}

/**
 * Records that the log is read, then runs `read`. Without a data directory it says so, creates nothing and returns
 * undefined. @throws UsageError if the search is invalid
 */
export async function withReader<Result>(
  deps: CliDeps,
  { describe, reason }: Reading,
  read: (reader: OpenAuditReader) => Promise<Result>,
): Promise<Result | undefined> {
  const dataDir = readDataDir(deps.env);
  if (!hasGatewayData(dataDir)) {
    deps.err(`${noData(dataDir)}\n`);
    return undefined;
  }
  try {
    const reader = openAuditLog(dataDir);
    try {
      recordReading(describe(reader), { dataDir, reason }, deps);
      return await read(reader);
    } finally {
      await reader.close();
    }
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw namingFile(error, dataDir, 'journal.db');
  }
}

/** Says how to see what comes after a page. */
export function describeMore(shown: number, next: string, isLater: boolean): string {
  return `Showing ${isLater ? 'the next' : 'the newest'} ${shown}. For more, repeat the command with --cursor ${next}\n`;
}
