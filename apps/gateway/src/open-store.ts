import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditLog } from './audit/audit-filter.ts';
import { followAuditLog, type OpenAuditReader, openAuditLog as searchInThread } from './audit/audit-log.ts';
import { cursorOfAnotherLog } from './audit/cursor.ts';
import { hashKeyOf } from './audit/start-event.ts';
import { type DataDirectory, openDataDirectory } from './data-directory.ts';
import type { Deps } from './deps.ts';
import { createKeyring, type Keyring } from './idempotency/keyring.ts';
import { copyChanges } from './journal/copy-changes.ts';
import type { Journal } from './journal/journal.ts';
import { openSqliteJournal } from './journal/sqlite-journal.ts';
import type { KeyDirectory } from './keys/key-directory.ts';
import type { ChangedBy, KeyStore } from './keys/key-store.ts';
import { noteInInventory } from './store/inventory.ts';
import { checkJournalFile, checkKeyFiles, checkUsageFile } from './store/sqlite/check-files.ts';
import { importOldRecords } from './store/sqlite/import-old-records.ts';
import { openKeyStore, openKeys } from './store/sqlite/open-keys.ts';
import { lazyUsageDatabase, type UsageDatabase } from './store/sqlite/usage-database.ts';

/** What the gateway keeps in its data directory. */
export interface Store {
  keys: KeyStore;
  directory: KeyDirectory;
  journal: Journal;
  /** Does not record that it is read. */
  audit: AuditLog;
  /** What quotas have used. */
  usage: UsageDatabase;
  /** Names this process in the journal. */
  instance: string;
  /** Key for the hashes of recipients in the audit log. */
  recipientKey: Buffer;
  /** Names that key. */
  hashKey: string;
  /** For idempotency keys, the requests that they belong to and their answers. */
  keyring: Keyring;
  /** Why requests cannot be served at the moment; null while they can. */
  trouble(): string | null;
  close(): Promise<void>;
}

interface StoreDeps extends Pick<Deps, 'now' | 'elapsed' | 'randomBytes' | 'warn'> {
  /** Receives every checkpoint of the audit log. */
  onCheckpoint?: (note: string) => void;
}

/** Opens a data directory to serve requests. @throws with a one-line message if it cannot be used */
export function openStore(dataDir: string, deps: StoreDeps): Store {
  const files = openDataDirectory(dataDir);
  const { path, recipientKey, signingKey, secretFingerprint } = files;
  checkKeyFiles(files, deps.warn);
  checkJournalFile(path);
  checkUsageFile(path, deps.warn);
  const copiedRecords = convert(files);
  const { store, directory, close } = openKeys(
    { ...files, copiedRecords },
    { ...deps, changed: () => journal.noteChanges() },
  );
  noteInInventory(path, { secret: secretFingerprint });
  const instance = randomUUID();
  const { onCheckpoint } = deps;
  const journal = openSqliteJournal({ dataDir: path, instance, signingKey, ...(onCheckpoint && { onCheckpoint }) });
  const audit = followAuditLog({ dataDir: path, recipientKey });
  const usage = lazyUsageDatabase(join(path, 'usage.db'), deps.now);
  return {
    keys: store,
    directory,
    journal,
    audit,
    usage,
    instance,
    recipientKey,
    hashKey: hashKeyOf(secretFingerprint),
    keyring: createKeyring({
      hashSecret: files.idempotencyKey,
      answerSecret: files.answerKey,
      randomBytes: deps.randomBytes,
    }),
    trouble: () => journal.trouble() ?? directory.trouble(),
    async close() {
      // The last connection to journal.db has to be one that may write: it moves what is in the -wal.
      await audit.close();
      await journal.close();
      usage.close();
      close();
    },
  };
}

interface ManageDeps extends Pick<Deps, 'now' | 'randomBytes' | 'warn'> {
  /** Default: a program. */
  by?: ChangedBy;
}

/**
 * Opens a data directory to manage its keys. A change is in the audit log when its method returns, unless that cannot be
 * written, which is reported.
 *
 * @throws with a one-line message if it cannot be used
 */
export function openManagedKeys(dataDir: string, deps: ManageDeps): { keys: KeyStore; close(): void } {
  const files = openDataDirectory(dataDir);
  checkKeyFiles(files, deps.warn);
  const copiedRecords = convert(files);
  const changed = () => copyToLog(files, deps.warn);
  const { store, close } = openKeyStore({ ...files, copiedRecords }, { ...deps, changed });
  noteInInventory(files.path, { secret: files.secretFingerprint });
  return { keys: store, close };
}

/** Opens a data directory to read what limits and quotas have used. @throws with a one-line message */
export function openUsage(dataDir: string, now: () => number): UsageDatabase {
  return lazyUsageDatabase(join(openDataDirectory(dataDir).path, 'usage.db'), now);
}

/** Opens a data directory to read its audit log, unrecorded. @throws with a one-line message if it cannot be used */
export function openAuditLog(dataDir: string): OpenAuditReader {
  const files = openDataDirectory(dataDir);
  checkJournalFile(files.path);
  convert(files);
  // Keys can be created before the first start.
  if (!existsSync(join(files.path, 'journal.db'))) return emptyLog;
  return searchInThread({ dataDir: files.path, recipientKey: files.recipientKey });
}

function copyToLog(files: DataDirectory, warn: (line: string) => void): void {
  const cause = whyNotCopied(files);
  if (cause === undefined) return;
  warn(
    'The change is made and recorded, but the audit log cannot be written at the moment. The record appears in it with ' +
      `the next change, or once a gateway runs on ${files.path}. Cause: ${cause}.`,
  );
}

/** Brings what commands that were killed have left over into the log, before changes are listed. */
export function bringChanges(dataDir: string, warn: (line: string) => void): void {
  const cause = whyNotCopied(openDataDirectory(dataDir));
  if (cause === undefined) return;
  warn(`The newest changes may be missing, because they cannot be copied to the audit log. Cause: ${cause}.`);
}

function whyNotCopied({ path, databasePath }: DataDirectory): string | undefined {
  try {
    // A journal.db that was lost is not created again as an empty one.
    checkJournalFile(path);
    copyChanges(databasePath, join(path, 'journal.db'));
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '').split('\n')[0];
  }
}

const emptyLog: OpenAuditReader = {
  list: async () => [],
  async page({ cursor } = {}) {
    if (cursor !== undefined) throw cursorOfAnotherLog();
    return { records: [], next: null };
  },
  async *records() {
    // Nothing to yield.
  },
  async changes({ cursor }) {
    if (cursor !== undefined) throw cursorOfAnotherLog();
    return { changes: [], next: null };
  },
  describe: () => ({}),
  describeChanges: () => ({}),
  follow: async () => {
    throw new Error('No requests are recorded yet. Start the gateway first, then follow its log.');
  },
  close: async () => undefined,
};

/** Copies the records of an earlier version, whose database had the audit log as well. Returns how many it has copied. */
function convert({ databasePath, path }: DataDirectory): number {
  return existsSync(databasePath) ? importOldRecords(databasePath, join(path, 'journal.db')) : 0;
}
