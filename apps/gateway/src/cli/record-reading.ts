import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LogReading, toReadEvent } from '../audit/log-reading.ts';
import { privatePathOf } from '../data-directory.ts';
import { appendAdminEvents } from '../journal/append-admin-events.ts';
import { createUuidV7 } from '../uuid-v7.ts';
import { commandActor } from './actor.ts';
import type { CliDeps } from './cli-deps.ts';

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
export function recordReading(reading: LogReading, { dataDir, reason }: RecordOptions, { now, env }: CliDeps): void {
  const path = privatePathOf(dataDir);
  const journal = join(path, 'journal.db');
  if (!existsSync(journal)) return;
  const id = createUuidV7({ now, randomBytes })();
  try {
    appendAdminEvents(path, [
      toReadEvent(reading, { id, now: now(), actor: commandActor(env), reason: reason ?? null }),
    ]);
  } catch (error) {
    const cause = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    throw new Error(
      `Nothing was read, because readings are recorded and this one cannot be (${cause}). Make ${resolve(journal)} ` +
        'writable for this user, or read a copy of the data directory.',
      { cause: error },
    );
  }
}
