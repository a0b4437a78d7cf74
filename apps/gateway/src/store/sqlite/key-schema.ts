/** Version of gateway.db, stored in `PRAGMA user_version`. */
export const keySchemaVersion = 2;

/** Every change of a row that {@link keyTables} watches moves the epoch; `last_used_at` does not. */
const watched = [
  ['api_key', 'INSERT'],
  ['api_key', 'DELETE'],
  ['api_key', 'UPDATE OF id, team, created_at, expires_at, disabled_at, revoked_at, policy'],
  ...['key_secret', 'team_policy'].flatMap((table) => ['INSERT', 'DELETE', 'UPDATE'].map((event) => [table, event])),
];

/**
 * Keys, their secrets and the policies. The epoch lets another process see with one read that it has to read the rest
 * again.
 */
export const keyTables = `
CREATE TABLE api_key (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  disabled_at INTEGER,
  revoked_at INTEGER,
  last_used_at INTEGER,
  policy TEXT CHECK (json_valid(policy))
) STRICT, WITHOUT ROWID;

CREATE TABLE key_secret (
  key_id TEXT NOT NULL REFERENCES api_key (id),
  number INTEGER NOT NULL,
  hash BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  PRIMARY KEY (key_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE team_policy (
  team TEXT PRIMARY KEY,
  policy TEXT NOT NULL CHECK (json_valid(policy))
) STRICT, WITHOUT ROWID;

CREATE TABLE epoch (value INTEGER NOT NULL) STRICT;
INSERT INTO epoch (value) VALUES (1);

CREATE TRIGGER api_key_stays_revoked BEFORE UPDATE OF revoked_at ON api_key
WHEN OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NOT OLD.revoked_at
BEGIN SELECT RAISE(ABORT, 'a revoked key stays revoked'); END;
${watched
  .map(
    ([table, event], index) => `
CREATE TRIGGER epoch_${index} AFTER ${event} ON ${table} BEGIN UPDATE epoch SET value = value + 1; END;`,
  )
  .join('')}
`;
