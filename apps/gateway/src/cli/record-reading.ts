import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import type { Actor } from '../audit/admin-event.ts';
import { type LogReading, toReadEvent } from '../audit/log-reading.ts';
import { privatePathOf } from '../data-directory.ts';
import { appendAdminEvents } from '../journal/append-admin-events.ts';
import { createUuidV7 } from '../uuid-v7.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';

interface RecordOptions {
  dataDir: string;
  /** Why, if the user says so. */
  reason: string | undefined;
}

/**
 * Records that a command reads the log, before it reads anything. A directory that has no log yet gets none.
 *
 * @throws if it cannot be recorded; then nothing may be read
 */
export function recordReading(reading: LogReading, { dataDir, reason }: RecordOptions, { now }: CliDeps): void {
  const path = privatePathOf(dataDir);
  const journal = join(path, 'journal.db');
  if (!existsSync(journal)) return;
  const id = createUuidV7({ now, randomBytes })();
  try {
    appendAdminEvents(path, [toReadEvent(reading, { id, now: now(), actor: commandActor(), reason: reason ?? null })]);
  } catch (error) {
    const cause = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    throw new Error(
      `Nothing was read, because readings are recorded and this one cannot be (${cause}). Make ${resolve(journal)} ` +
        'writable for this user, or read a copy of the data directory.',
      { cause: error },
    );
  }
}

function commandActor(): Actor {
  try {
    return { name: userInfo().username, via: 'command' };
  } catch {
    // In a container, the user may have no name.
    return { name: `uid ${process.getuid?.() ?? 'unknown'}`, via: 'command' };
  }
}

/** Reads `--reason`. */
export function parseReason(text: string): string {
  if (text.trim() !== '' && text.length <= 500) return text;
  throw new UsageError('--reason must be 1 to 500 characters.');
}
