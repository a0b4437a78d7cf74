import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { resolveDeps } from '../deps.ts';
import { openStore } from '../open-store.ts';
import { temporaryDirectory } from '../setup-gateway.fixture.ts';
import type { AuditedRequest, RequestEnding } from './audit-record.ts';
import { redactNumber } from './redact-number.ts';

function setup() {
  const dataDir = temporaryDirectory();
  const { audit, recipientKey, close } = openStore(dataDir, resolveDeps());
  const db = new DatabaseSync(join(dataDir, 'gateway.db'));
  onTestFinished(() => {
    db.close();
    close();
  });
  const request = (id: string, part: Partial<AuditedRequest> = {}): AuditedRequest => ({
    id,
    time: 1_000,
    requestId: `request-${id}`,
    team: 'Support',
    keyId: 'Ab3dEf6hIj9l',
    operation: 'assignTeamMemberToChat',
    senders: ['919999999901'],
    recipients: [redactNumber('919999999921', recipientKey)],
    ...part,
  });
  return { audit, db, request, recipientKey };
}

const success: RequestEnding = {
  status: 200,
  outcome: 'success',
  reason: null,
  upstreamStatus: 201,
  latencyMs: 12.5,
  upstreamLatencyMs: 11.9,
};
const denial: RequestEnding = {
  status: 401,
  outcome: 'denied',
  reason: 'key-unknown',
  upstreamStatus: null,
  latencyMs: 0.4,
  upstreamLatencyMs: null,
};

describe('list', () => {
  it('joins a request and its outcome into one record', async () => {
    const { audit, request, recipientKey } = setup();
    await audit.begin(request('a'));
    await audit.end('a', success);
    expect(audit.list()).toEqual([
      {
        id: 'a',
        time: '1970-01-01T00:00:01.000Z',
        requestId: 'request-a',
        team: 'Support',
        keyId: 'Ab3dEf6hIj9l',
        operation: 'assignTeamMemberToChat',
        senders: ['919999999901'],
        recipients: [redactNumber('919999999921', recipientKey)],
        decision: 'allow',
        reason: null,
        upstreamStatus: 201,
        status: 200,
        latencyMs: 12.5,
        upstreamLatencyMs: 11.9,
        outcome: 'success',
      },
    ]);
  });

  it('reads a request without an outcome as unknown', async () => {
    const { audit, request } = setup();
    await audit.begin(request('a'));
    expect(audit.list()).toMatchObject([{ decision: 'allow', outcome: 'unknown', status: null, latencyMs: null }]);
  });

  it('selects by time, operation, team, request, and recipient in any format', async () => {
    const { audit, request, recipientKey } = setup();
    await audit.deny(request('a', { team: null, keyId: null, recipients: [] }), denial);
    await audit.begin(request('b', { time: 2_000, operation: 'getTeam', team: "O'Neil %_", recipients: [] }));
    const both = ['919999999922', '919999999923'].map((number) => redactNumber(number, recipientKey));
    await audit.begin(request('c', { time: 3_000, recipients: both }));
    const ids = (filter: Parameters<typeof audit.list>[0]) => audit.list(filter).map(({ id }) => id);
    expect(ids({})).toEqual(['c', 'b', 'a']);
    expect(ids({ since: 2_000 })).toEqual(['c', 'b']);
    expect(ids({ operation: 'getTeam' })).toEqual(['b']);
    expect(ids({ team: "O'Neil %_" })).toEqual(['b']);
    expect(ids({ team: '%' })).toEqual([]);
    expect(ids({ requestId: 'request-a' })).toEqual(['a']);
    expect(ids({ recipient: '+91 99999 99923' })).toEqual(['c']);
    expect(ids({ recipient: '919999999924' })).toEqual([]);
    expect(ids({ limit: 1 })).toEqual(['c']);
    expect(audit.list({ limit: 1 })).toMatchObject([{ recipients: both }]);
  });

  it.each([{ recipient: '21' }, { limit: 0 }, { limit: 1.5 }, { limit: 10_001 }])('refuses %j', (filter) => {
    expect(() => setup().audit.list(filter)).toThrow(RangeError);
  });

  it.each([
    ['time >= 1', 'audit_call_time'],
    ["operation = 'getTeam' AND time >= 1", 'audit_call_operation_time'],
    ["request_id = 'x'", 'audit_call_request'],
    ["id IN (SELECT call_id FROM audit_recipient WHERE hash = 'x')", 'audit_recipient_hash'],
  ])('uses an index for %s', (where, index) => {
    const { db } = setup();
    const plan = db
      .prepare(`EXPLAIN QUERY PLAN SELECT * FROM audit_record WHERE ${where} ORDER BY time DESC, id DESC LIMIT 9`)
      .all()
      .map(({ detail }) => String(detail));
    expect(plan.filter((line) => line.includes(index))).not.toEqual([]);
    expect(plan.filter((line) => line.startsWith('SCAN audit_call'))).toEqual([]);
  });
});

describe('the tables', () => {
  it.each([
    "UPDATE audit_call SET team = 'x'",
    'DELETE FROM audit_call',
    "UPDATE audit_recipient SET hash = 'x'",
    'DELETE FROM audit_recipient',
    "UPDATE audit_outcome SET outcome = 'success'",
    'DELETE FROM audit_outcome',
    "INSERT OR REPLACE INTO audit_outcome VALUES ('a', 'success', NULL, 200, NULL, 0, NULL)",
    "INSERT OR REPLACE INTO audit_recipient VALUES ('a', 0, 'x', NULL)",
    "INSERT OR REPLACE INTO audit_call VALUES ('a', 0, '', NULL, NULL, NULL, '[]', 'allow')",
    "INSERT INTO audit_outcome VALUES ('nothing', 'success', NULL, 200, NULL, 0, NULL)",
  ])('refuse %s, even from another program', async (sql) => {
    const { audit, db, request } = setup();
    await audit.deny(request('a'), denial);
    const before = audit.list();
    expect(() => db.exec(sql)).toThrow(/append-only|FOREIGN KEY/);
    expect(audit.list()).toEqual(before);
  });

  it('accept one outcome for a request, but not a second', async () => {
    const { audit, request } = setup();
    await audit.begin(request('a'));
    await audit.end('a', success);
    await expect(audit.end('a', denial)).rejects.toThrow('append-only');
    expect(audit.list()).toMatchObject([{ outcome: 'success' }]);
  });

  it('hold nothing of a denial if its second half cannot be written', async () => {
    const { audit, request } = setup();
    await expect(audit.deny(request('a'), { ...denial, latencyMs: Number.NaN })).rejects.toThrow('NOT NULL');
    expect(audit.list()).toEqual([]);
    await audit.deny(request('a'), denial);
    expect(audit.list()).toHaveLength(1);
  });
});
