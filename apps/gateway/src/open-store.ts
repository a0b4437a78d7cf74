import { statSync } from 'node:fs';
import { type AuditLog, type AuditWriter, createAuditLog } from './audit/audit-log.ts';
import { openDataDirectory } from './data-directory.ts';
import type { Deps } from './deps.ts';
import { createKeyStore, type KeyStore } from './keys/key-store.ts';
import { openDatabase } from './store/open-database.ts';

/** What the gateway keeps on disk. */
export interface Store {
  keys: KeyStore;
  audit: AuditLog & AuditWriter;
  /** Hashes recipients for the audit log. */
  recipientKey: Buffer;
  close(): void;
}

/** Opens the keys and the audit log of a data directory. @throws with one clear line when it is unusable */
export function openStore(dataDir: string, deps: Pick<Deps, 'now' | 'randomBytes'>): Store {
  const { databasePath, pepper, recipientKey, secretFingerprint } = openDataDirectory(dataDir);
  const db = openDatabase(databasePath, secretFingerprint);
  const { ino } = statSync(databasePath);
  const assertInPlace = () => {
    // SQLite goes on writing into a deleted file as if nothing had happened.
    if (statSync(databasePath, { throwIfNoEntry: false })?.ino !== ino) {
      throw new Error(`${databasePath} was deleted or replaced while the gateway ran; restart the gateway`);
    }
  };
  return {
    keys: createKeyStore(db, { ...deps, pepper }),
    audit: createAuditLog(db, { recipientKey, assertInPlace }),
    recipientKey,
    close: () => db.close(),
  };
}
