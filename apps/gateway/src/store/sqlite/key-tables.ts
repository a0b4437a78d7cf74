import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { KeyTables, StoredKey, StoredSecret } from '../../keys/key-database.ts';
import type { Policy } from '../../policy/policy.ts';
import { openPendingChanges } from './pending-changes.ts';
import type { ReadPolicy } from './read-policy.ts';

type Row = Record<string, SQLOutputValue>;

export interface ReadableKeyTables extends KeyTables {
  readKeys(): Map<string, StoredKey>;
  readTeamPolicies(): Map<string, Policy>;
}

/** Prepares the statements on the tables of `keyTables`. The caller opens transactions. */
export function createKeyTables(db: DatabaseSync, readPolicy: ReadPolicy): ReadableKeyTables {
  const keyColumns = 'id, team, created_at, expires_at, disabled_at, revoked_at, last_used_at, policy';
  const selectKeys = db.prepare(`SELECT ${keyColumns} FROM api_key ORDER BY created_at, id`);
  const selectKey = db.prepare(`SELECT ${keyColumns} FROM api_key WHERE id = ?`);
  const selectSecrets = db.prepare('SELECT * FROM key_secret ORDER BY key_id, number DESC');
  const selectSecretsOf = db.prepare('SELECT * FROM key_secret WHERE key_id = ? ORDER BY number DESC');
  const selectTeams = db.prepare('SELECT team, policy FROM team_policy ORDER BY team');
  const selectTeamPolicy = db.prepare('SELECT policy FROM team_policy WHERE team = ?');

  return {
    ...createKeyWrites(db),

    find(id) {
      const row = selectKey.get(id);
      return row && toKey(row, selectSecretsOf.all(id).map(toSecret), readPolicy);
    },

    findTeamPolicy(team) {
      const row = selectTeamPolicy.get(team);
      return row ? readPolicy(String(row.policy), nameOfTeam(team)) : null;
    },

    readKeys() {
      const secrets = new Map<string, StoredSecret[]>();
      for (const row of selectSecrets.all()) {
        const id = String(row.key_id);
        const known = secrets.get(id);
        if (known) known.push(toSecret(row));
        else secrets.set(id, [toSecret(row)]);
      }
      const keys = selectKeys.all().map((row) => toKey(row, secrets.get(String(row.id)) ?? [], readPolicy));
      return new Map(keys.map((key) => [key.id, key]));
    },

    readTeamPolicies() {
      const rows = selectTeams.all().map(({ team, policy }) => ({ team: String(team), policy: String(policy) }));
      return new Map(rows.map(({ team, policy }) => [team, readPolicy(policy, nameOfTeam(team))]));
    },
  };
}

function nameOfTeam(team: string): string {
  return `team ${JSON.stringify(team)}`;
}

function createKeyWrites(db: DatabaseSync): Omit<KeyTables, 'find' | 'findTeamPolicy'> {
  const insertKey = db.prepare('INSERT INTO api_key (id, team, created_at, expires_at, policy) VALUES (?, ?, ?, ?, ?)');
  const updateKey = db.prepare('UPDATE api_key SET expires_at = ?, disabled_at = ?, revoked_at = ? WHERE id = ?');
  const deleteSecrets = db.prepare('DELETE FROM key_secret WHERE key_id = ?');
  const insertSecret = db.prepare('INSERT INTO key_secret VALUES (?, ?, ?, ?, ?)');
  const setKeyPolicy = db.prepare('UPDATE api_key SET policy = ? WHERE id = ?');
  const deleteTeamPolicy = db.prepare('DELETE FROM team_policy WHERE team = ?');
  const insertTeamPolicy = db.prepare('INSERT INTO team_policy (team, policy) VALUES (?, ?)');

  function insertSecrets({ id, secrets }: StoredKey): void {
    for (const secret of secrets) {
      insertSecret.run(id, secret.number, secret.hash, secret.createdAt, secret.expiresAt);
    }
  }

  return {
    insert(key) {
      insertKey.run(key.id, key.team, key.createdAt, key.expiresAt, policyText(key.policy));
      insertSecrets(key);
    },

    update(key) {
      updateKey.run(key.expiresAt, key.disabledAt, key.revokedAt, key.id);
      deleteSecrets.run(key.id);
      insertSecrets(key);
    },

    setPolicy(target, policy) {
      if ('keyId' in target) {
        setKeyPolicy.run(policyText(policy), target.keyId);
        return;
      }
      deleteTeamPolicy.run(target.team);
      if (policy !== null) insertTeamPolicy.run(target.team, policyText(policy));
    },

    record: openPendingChanges(db).add,
  };
}

function policyText(policy: Policy | null): string | null {
  return policy === null ? null : JSON.stringify(policy);
}

function toKey(row: Row, secrets: StoredSecret[], readPolicy: ReadPolicy): StoredKey {
  const id = String(row.id);
  return {
    id,
    team: String(row.team),
    createdAt: Number(row.created_at),
    expiresAt: toTime(row.expires_at),
    disabledAt: toTime(row.disabled_at),
    revokedAt: toTime(row.revoked_at),
    lastUsedAt: toTime(row.last_used_at),
    policy: typeof row.policy === 'string' ? readPolicy(row.policy, `key ${id}`) : null,
    secrets,
  };
}

function toSecret(row: Row): StoredSecret {
  return {
    number: Number(row.number),
    hash: row.hash instanceof Uint8Array ? row.hash : new Uint8Array(),
    createdAt: Number(row.created_at),
    expiresAt: toTime(row.expires_at),
  };
}

function toTime(value: SQLOutputValue | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}
