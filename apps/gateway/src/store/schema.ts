/** Version of {@link schema}, stored in `PRAGMA user_version`. */
export const schemaVersion = 1;

const appendOnlyTables = { audit_call: 'id', audit_recipient: 'call_id', audit_outcome: 'call_id' };

/**
 * A request is written before it is forwarded, its outcome afterwards as a separate row. After a crash in between the
 * request has no outcome row: the view reads it as `unknown`, and nothing needs repair.
 */
export const schema = `
CREATE TABLE gateway_secret (fingerprint TEXT NOT NULL) STRICT;

CREATE TABLE api_key (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL,
  hash BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  revoked_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_call (
  id TEXT PRIMARY KEY,
  time INTEGER NOT NULL,
  request_id TEXT NOT NULL,
  team TEXT,
  key_id TEXT,
  operation TEXT,
  senders TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('allow', 'deny'))
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_call_time ON audit_call (time);
CREATE INDEX audit_call_operation_time ON audit_call (operation, time);
CREATE INDEX audit_call_request ON audit_call (request_id);

CREATE TABLE audit_recipient (
  call_id TEXT NOT NULL REFERENCES audit_call (id),
  position INTEGER NOT NULL,
  hash TEXT NOT NULL,
  last_two TEXT,
  PRIMARY KEY (call_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_recipient_hash ON audit_recipient (hash, call_id);

CREATE TABLE audit_outcome (
  call_id TEXT PRIMARY KEY REFERENCES audit_call (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('success', 'failure', 'denied', 'unknown')),
  reason TEXT,
  status INTEGER NOT NULL,
  upstream_status INTEGER,
  latency_ms REAL NOT NULL,
  upstream_latency_ms REAL
) STRICT, WITHOUT ROWID;

CREATE VIEW audit_record AS
SELECT
  audit_call.*,
  (
    SELECT json_group_array(json_object('hash', hash, 'lastTwo', last_two) ORDER BY position)
    FROM audit_recipient WHERE call_id = audit_call.id
  ) AS recipients,
  coalesce(outcome, 'unknown') AS outcome, reason, status, upstream_status, latency_ms, upstream_latency_ms
FROM audit_call LEFT JOIN audit_outcome ON audit_outcome.call_id = audit_call.id;

${Object.entries(appendOnlyTables)
  .map(([table, key]) => appendOnly(table, key))
  .join('')}`;

function appendOnly(table: string, key: string): string {
  const refuse = `BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;\n`;
  const position = table === 'audit_recipient' ? ' AND position = NEW.position' : '';
  // INSERT OR REPLACE deletes rows without firing delete triggers, so a row with an existing key is refused first.
  const exists = `EXISTS (SELECT 1 FROM ${table} WHERE ${key} = NEW.${key}${position})`;
  return `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} ${refuse}
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} ${refuse}
CREATE TRIGGER ${table}_no_replace BEFORE INSERT ON ${table} WHEN ${exists} ${refuse}`;
}
