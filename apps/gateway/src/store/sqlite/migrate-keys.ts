import type { DatabaseSync } from 'node:sqlite';
import type { Policy } from '../../policy/policy.ts';
import { transaction } from '../transaction.ts';
import { changeTables, keySchemaVersion, keyTables } from './key-schema.ts';
import { version1Operations } from './version-1-operations.ts';

export interface KeyMigration {
  /** Identifies gateway.secret, on which the hashes depend. */
  secretFingerprint: string;
  /**
   * How many audit records of a version 1 database have been copied elsewhere. The migration deletes them, so it
   * refuses if there are more. Default: 0.
   */
  copiedRecords?: number | undefined;
}

/** Creates the tables, or brings those of an older version up to date. @throws and changes nothing */
export function migrateKeys(db: DatabaseSync, migration: KeyMigration): void {
  const version = versionOf(db);
  if (version > keySchemaVersion) {
    throw new Error(
      `it was written by a newer version (schema ${version}, this version knows ${keySchemaVersion}); update the gateway`,
    );
  }
  if (version === 0) create(db, migration.secretFingerprint);
  const row = db.prepare('SELECT fingerprint FROM gateway_secret').get();
  if (row?.fingerprint !== migration.secretFingerprint) {
    throw new Error('gateway.secret is not the one it was created with; restore the original gateway.secret');
  }
  const isVersion1 = versionOf(db) === 1;
  if (isVersion1) upgradeToVersion2(db, migration.copiedRecords ?? 0);
  if (versionOf(db) === 2) upgradeToVersion3(db);
  if (isVersion1) returnSpace(db);
}

function create(db: DatabaseSync, secretFingerprint: string): void {
  transaction(db, () => {
    if (versionOf(db) !== 0) return;
    db.exec(`CREATE TABLE gateway_secret (fingerprint TEXT NOT NULL) STRICT; ${keyTables} ${changeTables}`);
    db.prepare('INSERT INTO gateway_secret (fingerprint) VALUES (?)').run(secretFingerprint);
    db.exec(`PRAGMA user_version = ${keySchemaVersion}`);
  });
}

/** What every key of version 1 may do, and so may do after the migration. */
const version1Policy: Policy = {
  allow: version1Operations,
  deny: [],
  numbers: 'all',
  maxRecipients: null,
  expiresAt: null,
  addresses: null,
  limits: [],
  quotas: [],
  share: 1,
};

function upgradeToVersion2(db: DatabaseSync, copiedRecords: number): void {
  transaction(db, () => {
    if (versionOf(db) !== 1) return;
    const records = Number(db.prepare('SELECT count(*) AS n FROM audit_call').get()?.n);
    if (records > copiedRecords) {
      throw new Error(
        `it has ${records} audit records of an older version, of which ${copiedRecords} were copied; ` +
          'stop every older gateway on this directory, then start the new one',
      );
    }
    db.exec(`ALTER TABLE api_key RENAME TO version_1_key; ${keyTables}`);
    db.prepare(
      `INSERT INTO api_key (id, team, created_at, revoked_at, policy)
       SELECT id, team, created_at, revoked_at, ? FROM version_1_key`,
    ).run(JSON.stringify(version1Policy));
    db.exec(`
      INSERT INTO key_secret (key_id, number, hash, created_at) SELECT id, 1, hash, created_at FROM version_1_key;
      DROP TABLE version_1_key;
      DROP VIEW audit_record;
      DROP TABLE audit_outcome;
      DROP TABLE audit_recipient;
      DROP TABLE audit_call;
      PRAGMA user_version = 2;
    `);
  });
}

function upgradeToVersion3(db: DatabaseSync): void {
  transaction(db, () => {
    // Another process may have just done it.
    if (versionOf(db) === 2) db.exec(`${changeTables} PRAGMA user_version = 3`);
  });
}

/** The deleted records can have been most of the file. */
function returnSpace(db: DatabaseSync): void {
  try {
    db.exec('VACUUM');
  } catch {
    // Another process has the database open. SQLite uses the space for later rows.
  }
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version);
}
