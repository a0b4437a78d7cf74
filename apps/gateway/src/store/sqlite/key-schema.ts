/** Version of gateway.db, stored in `PRAGMA user_version`. */
export const keySchemaVersion = 3;

/** Every change of a row that {@link keyTables} watches moves the epoch; `last_used_at` does not. */
const watched = [
  ['api_key', 'INSERT'],
  ['api_key', 'DELETE'],
  ['api_key', 'UPDATE OF id, team, created_at, expires_at, disabled_at, revoked_at, policy'],
  ...['key_secret', 'team_policy'].flatMap((table) => ['INSERT', 'DELETE', 'UPDATE'].map((event) => [table, event])),
];

/**
 * Version 2: keys, their secrets and the policies. The epoch lets another process see with one read that it has to read
 * the rest again.
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

/**
 * Version 3: the events of changes that are not in journal.db yet. No id of a row is used again, also not after a
 * deletion. The gate is open only while a version that records its changes makes one: a gateway of an older version that
 * was already running when the file was updated can still read the keys, but change nothing without a record.
 */
export const changeTables = `
CREATE TABLE pending_change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE TRIGGER pending_change_no_update BEFORE UPDATE ON pending_change
BEGIN SELECT RAISE(ABORT, 'a recorded change stays as it is'); END;

CREATE TABLE change_gate (is_open INTEGER NOT NULL CHECK (is_open IN (0, 1))) STRICT;
INSERT INTO change_gate (is_open) VALUES (0);
CREATE TRIGGER change_is_recorded BEFORE UPDATE ON epoch WHEN (SELECT is_open FROM change_gate) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'a newer version of the gateway has updated it; update this one'); END;
`;
