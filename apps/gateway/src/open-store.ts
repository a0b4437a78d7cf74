import { statSync } from 'node:fs';
import { type AuditLog, type AuditWriter, createAuditLog } from './audit/audit-log.ts';
import { openDataDirectory } from './data-directory.ts';
import type { Deps } from './deps.ts';
import { createKeyStore, type KeyStore } from './keys/key-store.ts';
import { openDatabase } from './store/open-database.ts';

export interface Store {
  keys: KeyStore;
  audit: AuditLog & AuditWriter;
  /** Key for the hashes of recipients in the audit log. */
  recipientKey: Buffer;
  close(): void;
}

/** Opens the keys and the audit log in a data directory. @throws with a one-line message if it cannot be used */
export function openStore(dataDir: string, deps: Pick<Deps, 'now' | 'randomBytes'>): Store {
  const { databasePath, pepper, recipientKey, secretFingerprint } = openDataDirectory(dataDir);
  const db = openDatabase(databasePath, secretFingerprint);
  const { ino } = statSync(databasePath);
  const assertInPlace = () => {
    // SQLite keeps writing to a deleted file without an error.
    if (statSync(databasePath, { throwIfNoEntry: false })?.ino !== ino) {
      throw new Error(`${databasePath} was deleted or replaced while the gateway was running; restart the gateway`);
    }
  };
  return {
    keys: createKeyStore(db, { ...deps, pepper }),
    audit: createAuditLog(db, { recipientKey, assertInPlace }),
    recipientKey,
    close: () => db.close(),
  };
}
