import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { QuotaStore } from '../../limits/quotas.ts';
import { transaction } from '../transaction.ts';
import { keepPrivate, watchFiles } from './keep-private.ts';

/** What quotas have used, and the last state of each running gateway's buckets, as JSON. */
export interface UsageDatabase extends QuotaStore {
  /** Replaces what `limits show` shows of this gateway. Not durable at once. */
  writeState(instance: string, state: string): void;
  readState(): { instance: string; state: string }[];
  readQuotas(): { counter: string; period: string; used: number }[];
  close(): void;
}

const version = 1;
const dayMs = 86_400_000;
/** Nobody asks for a count of the month before last. */
const keptMs = 70 * dayMs;
/** A gateway writes its state every few seconds. */
const keptStateMs = dayMs;

const tables = `
CREATE TABLE usage (
  counter TEXT NOT NULL,
  period TEXT NOT NULL,
  used INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (counter, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE limit_state (
  instance TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (json_valid(state)),
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = ${version};
`;

/** Opens usage.db when it is first needed: most directories have no quotas. */
export function lazyUsageDatabase(path: string, now: () => number): UsageDatabase {
  let open: UsageDatabase | undefined;
  let isClosed = false;
  const opened = () => {
    if (isClosed) throw new Error(`${path} is closed`);
    open ??= openUsageDatabase(path, now);
    return open;
  };
  return {
    change: (counter, period, add) => opened().change(counter, period, add),
    writeState: (instance, state) => opened().writeState(instance, state),
    readState: () => (open || existsSync(path) ? opened().readState() : []),
    readQuotas: () => (open || existsSync(path) ? opened().readQuotas() : []),
    close() {
      if (!isClosed) open?.close();
      isClosed = true;
    },
  };
}

/** @throws with a one-line message if the file cannot be used */
function openUsageDatabase(path: string, now: () => number): UsageDatabase {
  let db: DatabaseSync | undefined;
  try {
    keepPrivate(path);
    // Shorter than what anyone would call a hang: this blocks the thread.
    db = new DatabaseSync(path, { timeout: 40 });
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    prepare(db, now());
    return createUsageDatabase(db, path, now);
  } catch (error) {
    db?.close();
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} cannot be used: ${message}`, { cause: error });
  }
}

function prepare(db: DatabaseSync, now: number): void {
  const found = () => Number(db.prepare('PRAGMA user_version').get()?.user_version);
  if (found() > version) throw new Error('it was written by a newer version; update the gateway');
  transaction(db, () => {
    if (found() === 0) db.exec(tables);
    db.prepare('DELETE FROM usage WHERE changed_at < ?').run(now - keptMs);
    db.prepare('DELETE FROM limit_state WHERE changed_at < ?').run(now - keptStateMs);
  });
}

function createUsageDatabase(db: DatabaseSync, path: string, now: () => number): UsageDatabase {
  const select = db.prepare('SELECT used FROM usage WHERE counter = ? AND period = ?');
  const upsert = db.prepare(`
    INSERT INTO usage (counter, period, used, changed_at) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET used = excluded.used, changed_at = excluded.changed_at`);
  const putState = db.prepare('INSERT OR REPLACE INTO limit_state (instance, state, changed_at) VALUES (?, ?, ?)');
  const findChanged = watchFiles([path, `${path}-wal`, `${path}-shm`]);

  function assertInPlace(): void {
    const changed = findChanged();
    if (changed === undefined) return;
    throw new Error(`${changed} was deleted or replaced while the gateway was running; restart the gateway`);
  }

  return {
    change(counter, period, add) {
      assertInPlace();
      return transaction(db, () => {
        const before = Number(select.get(counter, period)?.used ?? 0);
        const after = Math.max(0, before + add(before));
        if (after !== before) upsert.run(counter, period, after, now());
        return after;
      });
    },

    writeState(instance, state) {
      assertInPlace();
      // Without a sync: it is only shown.
      db.exec('PRAGMA synchronous = NORMAL');
      try {
        putState.run(instance, state, now());
      } finally {
        db.exec('PRAGMA synchronous = FULL');
      }
    },

    readState: () =>
      db
        .prepare('SELECT instance, state FROM limit_state ORDER BY changed_at DESC')
        .all()
        .map(({ instance, state }) => ({ instance: String(instance), state: String(state) })),

    readQuotas: () =>
      db
        .prepare('SELECT counter, period, used FROM usage ORDER BY counter, period')
        .all()
        .map(({ counter, period, used }) => ({
          counter: String(counter),
          period: String(period),
          used: Number(used),
        })),

    close: () => db.close(),
  };
}
