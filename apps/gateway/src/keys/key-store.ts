import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Deps } from '../deps.ts';
import { drawKeyParts, formatKey, parseKey } from './key-format.ts';

/** A key without its secret, which is not stored. */
export interface KeyRecord {
  id: string;
  team: string;
  /** ISO 8601. */
  createdAt: string;
  /** ISO 8601; null while the key is valid. */
  revokedAt: string | null;
}

/** The owner of a valid key. */
export interface Caller {
  id: string;
  team: string;
}

/** Why a key is refused. A revoked key with the right secret still identifies its owner. */
export type KeyRefusal =
  | { refusal: 'key-malformed' | 'key-unknown' | 'key-wrong-secret' }
  | { refusal: 'key-revoked'; caller: Caller };

export interface KeyStore {
  /** Creates a key. It is returned only here. @throws RangeError for an invalid team name */
  create(options: { team: string }): { key: string; id: string };
  /** Lists all keys, oldest first. */
  list(): KeyRecord[];
  /** Revokes a key, immediately in every process. Revoking again keeps the first time. False if no key has this id. */
  revoke(id: string): boolean;
  /** Always checks the current state of the store. */
  authenticate(key: string): Caller | KeyRefusal;
}

export function createKeyStore(db: DatabaseSync, deps: Pick<Deps, 'now' | 'randomBytes'> & { pepper: Buffer }) {
  const insert = db.prepare('INSERT INTO api_key (id, team, hash, created_at) VALUES (?, ?, ?, ?)');
  const selectAll = db.prepare('SELECT id, team, created_at, revoked_at FROM api_key ORDER BY created_at, id');
  const selectOne = db.prepare('SELECT team, hash, revoked_at FROM api_key WHERE id = ?');
  const setRevoked = db.prepare('UPDATE api_key SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?');

  return {
    create({ team }) {
      if (!isTeamName(team)) {
        throw new RangeError('A team name must be 1 to 64 printable characters, with no space at either end.');
      }
      const parts = drawKeyParts(deps.randomBytes);
      insert.run(parts.id, team, hashSecret(deps.pepper, parts.secret), deps.now());
      return { key: formatKey(parts), id: parts.id };
    },

    list() {
      return selectAll.all().map((row) => ({
        id: String(row.id),
        team: String(row.team),
        createdAt: new Date(Number(row.created_at)).toISOString(),
        revokedAt: row.revoked_at === null ? null : new Date(Number(row.revoked_at)).toISOString(),
      }));
    },

    revoke(id) {
      return setRevoked.run(deps.now(), id).changes === 1;
    },

    authenticate(key) {
      const parts = parseKey(key);
      if (!parts) return { refusal: 'key-malformed' };
      const row = selectOne.get(parts.id);
      const stored = row?.hash instanceof Uint8Array ? row.hash : undefined;
      const matches = matchesHash(hashSecret(deps.pepper, parts.secret), stored);
      if (!row) return { refusal: 'key-unknown' };
      if (!matches) return { refusal: 'key-wrong-secret' };
      const caller = { id: parts.id, team: String(row.team) };
      return row.revoked_at === null ? caller : { refusal: 'key-revoked', caller };
    },
  } satisfies KeyStore;
}

/** Team names have 1 to 64 printable characters and no space at either end. */
export function isTeamName(name: string): boolean {
  // \p{C}: control, format (such as bidirectional overrides), unassigned and lone surrogate characters.
  return name === name.trim() && /^[^\p{C}\p{Zl}\p{Zp}]{1,64}$/u.test(name);
}

/**
 * Hashes the secret half of a key. Keyed, so write access to the table is not enough to make a key. A fast hash,
 * because 190 random bits need no stretching.
 */
function hashSecret(pepper: Buffer, secret: string): Buffer {
  return createHmac('sha256', pepper).update(secret).digest();
}

const noHash = Buffer.alloc(32);

/** Compares in constant time. Without a stored hash it does the same work and returns false. */
function matchesHash(actual: Buffer, stored: Uint8Array | undefined): boolean {
  const comparable = stored?.length === actual.length ? stored : noHash;
  return timingSafeEqual(actual, comparable) && stored !== undefined;
}
