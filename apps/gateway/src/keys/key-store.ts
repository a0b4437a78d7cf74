import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Deps } from '../deps.ts';
import { drawKeyParts, formatKey, parseKey } from './key-format.ts';

/** A key as it is listed; the secret is not kept. */
export interface KeyRecord {
  id: string;
  team: string;
  /** ISO 8601. */
  createdAt: string;
  /** ISO 8601; null while the key works. */
  revokedAt: string | null;
}

/** Who requests. */
export interface Caller {
  id: string;
  team: string;
}

/** Why a key is refused; `revoked` keys had the right secret and so name their owner. */
export type KeyRefusal =
  | { refusal: 'key-malformed' | 'key-unknown' | 'key-wrong-secret' }
  | { refusal: 'key-revoked'; caller: Caller };

/** The gateway's own keys. */
export interface KeyStore {
  /** Creates a key; the only time its text is known. @throws RangeError for a name that is not a team name */
  create(options: { team: string }): { key: string; id: string };
  /** Lists every key, the oldest first. */
  list(): KeyRecord[];
  /** Ends a key at once in every process; the first time stays. False when no key has this id. */
  revoke(id: string): boolean;
  /** Checks a key against the store as it is now. */
  authenticate(key: string): Caller | KeyRefusal;
}

/** Keeps keys in the `api_key` table as hashes keyed with `pepper`. */
export function createKeyStore(db: DatabaseSync, deps: Pick<Deps, 'now' | 'randomBytes'> & { pepper: Buffer }) {
  const insert = db.prepare('INSERT INTO api_key (id, team, hash, created_at) VALUES (?, ?, ?, ?)');
  const selectAll = db.prepare('SELECT id, team, created_at, revoked_at FROM api_key ORDER BY created_at, id');
  const selectOne = db.prepare('SELECT team, hash, revoked_at FROM api_key WHERE id = ?');
  const setRevoked = db.prepare('UPDATE api_key SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?');

  return {
    create({ team }) {
      if (!isTeamName(team)) {
        throw new RangeError('A team name is 1 to 64 printable characters without a space at either end.');
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

/** Tells whether a text may name a team: 1 to 64 printable characters, no space at either end. */
export function isTeamName(text: string): boolean {
  // \p{C} are control, format (bidirectional overrides), unassigned and lone surrogate characters.
  return text === text.trim() && /^[^\p{C}\p{Zl}\p{Zp}]{1,64}$/u.test(text);
}

/**
 * Hashes the secret half of a key. Keyed, so that write access to the table alone mints no key; not slow, because 190
 * random bits need no stretching.
 */
function hashSecret(pepper: Buffer, secret: string): Buffer {
  return createHmac('sha256', pepper).update(secret).digest();
}

const noHash = Buffer.alloc(32);

/** Compares in constant time; without a stored hash it does the same work and answers false. */
function matchesHash(actual: Buffer, stored: Uint8Array | undefined): boolean {
  const comparable = stored?.length === actual.length ? stored : noHash;
  return timingSafeEqual(actual, comparable) && stored !== undefined;
}
