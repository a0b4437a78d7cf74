import { chmodSync, copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { resolveDeps } from '../../deps.ts';
import { storedEvents } from '../../journal/sqlite-journal.fixture.ts';
import { openAuditLog, openStore } from '../../open-store.ts';
import { temporaryDirectory } from '../../temporary-directory.fixture.ts';
import { importOldRecords } from './import-old-records.ts';

const fixture = (name: string) => new URL(`./fixtures/version-1/${name}`, import.meta.url);
const expected = JSON.parse(readFileSync(fixture('expected.fixture.json'), 'utf8'));

function setup() {
  const dataDir = temporaryDirectory();
  for (const name of ['gateway.db', 'gateway.secret']) {
    copyFileSync(fixture(name), join(dataDir, name));
    // Git does not keep the rights of files.
    chmodSync(join(dataDir, name), 0o600);
  }
  return { dataDir, database: join(dataDir, 'gateway.db'), journal: join(dataDir, 'journal.db') };
}

it('keeps every record of the earlier version, and finds it by recipient', async () => {
  const { dataDir } = setup();
  const store = openStore(dataDir, resolveDeps());
  const records = await store.audit.list({ limit: 10_000 });
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(records.toSorted(byId)).toMatchObject(expected.records.toSorted(byId));
  const { phone, ids } = expected.byRecipient ?? { phone: '919999999925', ids: null };
  const found = await store.audit.list({ recipient: phone });
  expect(found.length).toBeGreaterThan(0);
  if (ids) expect(found.map(({ id }) => id).sort()).toEqual([...ids].sort());
  await store.close();
});

it('keeps what every key may do, and that a revoked one may do nothing', async () => {
  const { dataDir } = setup();
  const store = openStore(dataDir, resolveDeps());
  const { support, former } = expected.secrets;
  expect(store.directory.authenticate(support, Date.now())).toMatchObject({
    caller: { team: 'Support', policy: { numbers: 'all', allow: expect.arrayContaining(['getTeam']) } },
  });
  expect(store.directory.authenticate(former, Date.now())).toMatchObject({ refusal: 'key-revoked' });
  await store.close();
});

it('copies each record once, however often it is started', () => {
  const { database, journal } = setup();
  const first = importOldRecords(database, journal);
  expect(first).toBe(expected.records.length);
  expect(importOldRecords(database, journal)).toBe(first);
  expect(new Set(storedEvents(journal).map(({ id }) => id)).size).toBe(first);
  expect(storedEvents(journal)).toHaveLength(first);
});

it('goes on where it was stopped', () => {
  const { database, journal } = setup();
  importOldRecords(database, journal);
  const ids = storedEvents(journal).map(({ id }) => id);
  const db = new DatabaseSync(journal);
  db.exec('DROP TRIGGER event_no_delete');
  const stopAt = ids[Math.floor(ids.length / 2)] ?? '';
  db.prepare('UPDATE import SET last_id = ?').run(stopAt);
  db.exec(`DELETE FROM event WHERE seq > 1 AND json_extract(body, '$.id') > '${stopAt}'`);
  db.close();
  importOldRecords(database, journal);
  expect(storedEvents(journal).map(({ id }) => id)).toEqual(ids);
});

it('lets a command read the records before a gateway has started', async () => {
  const { dataDir } = setup();
  const audit = openAuditLog(dataDir);
  expect(await audit.list({ limit: 10_000 })).toHaveLength(expected.records.length);
  await audit.close();
});
