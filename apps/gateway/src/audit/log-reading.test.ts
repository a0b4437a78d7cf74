import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { assignment, setupGateway, temporaryDirectory } from '../setup-gateway.fixture.ts';
import { openJournalDatabase } from '../store/sqlite/journal-database.ts';
import { json } from '../upstream/scripted-upstream.fixture.ts';
import { parseAdminEvent, parseEvent } from './audit-event.ts';
import { describeChangeFilter, describeFilter } from './log-reading.ts';

/** A gateway with records of these requests, and what its journal has. */
async function setup(requests: number) {
  const dataDir = join(temporaryDirectory(), 'data');
  const started = await setupGateway({}, { dataDir });
  started.upstream.script(json(200, { ok: true }));
  for (let n = 0; n < requests; n += 1) await (await started.request('/team')).text();
  const journal = () => {
    const db = new DatabaseSync(join(dataDir, 'journal.db'), { readOnly: true });
    const rows = db.prepare('SELECT body FROM event ORDER BY seq').all();
    db.close();
    return rows.map(({ body }) => String(body));
  };
  const adminEvents = () => journal().flatMap((body) => parseAdminEvent(body) ?? []);
  const readings = () => adminEvents().filter(({ action }) => action === 'log.read');
  return { ...started, dataDir, journal, readings };
}

it('records what a program reads, without the phone number', async () => {
  const { gateway, readings } = await setup(5);
  const [newest] = await gateway.audit.list({ team: 'Support', limit: 1 });
  await expect(gateway.audit.page({ recipient: '', limit: 3 })).rejects.toThrow(RangeError);
  const page = await gateway.audit.page({ limit: 3 });
  const rest = await gateway.audit.page({ limit: 3, cursor: page.next ?? '' });
  expect([...page.records, ...rest.records]).toHaveLength(5);
  expect([page.records[0], rest.next]).toEqual([newest, null]);
  const all = [];
  for await (const record of gateway.audit.records({ recipient: '+91 99999 99921' })) all.push(record);
  expect(all).toEqual([]);
  const program = { name: null, via: 'program' };
  const recipient = { hash: expect.any(String), lastTwo: '21', countryCode: '91' };
  expect(readings().map(({ actor, details }) => ({ actor, ...details }))).toEqual([
    { actor: program, command: 'list', filter: { team: 'Support' }, limit: 1 },
    { actor: program, command: 'page', filter: {}, limit: 3 },
    { actor: program, command: 'page', filter: {}, limit: 3, isContinued: true },
    { actor: program, command: 'records', filter: { recipient } },
  ]);
  expect(JSON.stringify(readings())).not.toContain('99999');
});

it('has recorded a reading before the first record is read', async () => {
  const { gateway, readings } = await setup(2);
  let seen = 0;
  for await (const { team } of gateway.audit.records()) {
    seen += 1;
    expect([team, readings().length]).toEqual(['Support', 1]);
  }
  expect(seen).toBe(2);
});

it('reads nothing for a program if the reading cannot be recorded', async () => {
  const { gateway, dataDir } = await setup(1);
  const db = openJournalDatabase(join(dataDir, 'journal.db'));
  db.exec("CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
  await expect(gateway.audit.list()).rejects.toThrow('cannot be written: the disk is full');
  await expect(gateway.audit.records()[Symbol.asyncIterator]().next()).rejects.toThrow('cannot be written');
  db.exec('DROP TRIGGER full');
  db.close();
  expect(await gateway.audit.list()).toHaveLength(1);
});

it('appends readings beside requests, and leaves no intent open', async () => {
  const { gateway, journal, post, dataDir } = await setup(0);
  const readers = Array.from({ length: 10 }, () => gateway.audit.list());
  const writers = Array.from({ length: 10 }, async () => (await post('/team-member/assign', assignment)).text());
  await Promise.all([...readers, ...writers]);
  await gateway.close();
  const ids = journal().flatMap((body) => parseEvent(body)?.id ?? []);
  const db = new DatabaseSync(join(dataDir, 'journal.db'), { readOnly: true });
  const open = db.prepare('SELECT * FROM writer').all();
  db.close();
  expect({ requests: new Set(ids).size, open }).toEqual({ requests: 10, open: [] });
});

const recipientKey = Buffer.alloc(32, 7);
const fields = ['address', 'team', 'keyId', 'requestId', 'id', 'operation'] as const;

it.each([
  '919999999921',
  '+91-99999-99921',
  '(+91) 99999.99921',
  '91/99999/99921',
  'tel:919999999921',
  'Asha 919999999921',
  'x+91 99999 99921y',
  '９１９９９９９９９９２１',
  '٩١٩٩٩٩٩٩٩٩٢١',
  '919999999921 919999999922',
])('never describes the phone number in %s, whatever it was given for', (value) => {
  const redacted = { hash: expect.stringMatching(/^[0-9a-f]{32}$/), lastTwo: expect.toSatisfy((two) => two !== '') };
  for (const field of fields) {
    expect(describeFilter({ [field]: value }, recipientKey)).toEqual({ [field]: expect.objectContaining(redacted) });
  }
  for (const field of ['actor', 'team', 'keyId']) {
    expect(describeChangeFilter({ [field]: value }, recipientKey)).toEqual({
      [field]: expect.objectContaining(redacted),
    });
  }
});

it.each([
  '10.220.130.140',
  '2001:db8:1234:5678:9012:3456:7890:1234',
  '01234567-8901-7234-8567-890123456789',
  'Support 2026-12',
  'key_12 of Team 7',
])('describes %s as it is', (value) => {
  for (const field of fields) expect(describeFilter({ [field]: value }, recipientKey)).toEqual({ [field]: value });
});
