import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { exampleEvent, exampleIntent } from '../audit/audit-event.fixture.ts';
import type { Claim, Settlement } from '../idempotency/claim.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { setupJournal, storedEvents } from './sqlite-journal.fixture.ts';

const hex = (value: string | number) => Buffer.from(String(value).padEnd(16)).toString('hex');
const claimOf = (key: string, part: Partial<Claim> = {}): Claim => ({
  key: hex(key),
  fingerprint: hex('body'),
  messageIds: [],
  ...part,
});
const intentOf = (id: string, key: string) => exampleIntent({ id, idempotency: { keyHash: hex(key) } });
const done = (text: string): Settlement => ({ state: 'done', status: 201, answer: Buffer.from(text) });

function rowsOf(path: string) {
  const db = new DatabaseSync(path, { readOnly: true });
  const rows = db.prepare('SELECT state, request, event FROM claim ORDER BY id').all();
  db.close();
  return rows.map((row) => ({ ...row }));
}

it('keeps the claim and the intent, and the settlement and the end, in one transaction', async () => {
  const { journal, path, stored } = setupJournal();
  expect(await journal.claim(intentOf('a', 'k'), claimOf('k'), 1)).toBeNull();
  expect(rowsOf(path)).toEqual([{ state: 'in-flight', request: 'a', event: 2 }]);
  await journal.append([exampleEvent({ id: 'a' })], { key: hex('k'), settlement: done('yes'), at: 2 });
  expect(rowsOf(path)).toEqual([{ state: 'done', request: 'a', event: 3 }]);
  const row = await journal.claim(intentOf('b', 'k'), claimOf('k', { fingerprint: hex('other') }), 3);
  expect(row).toEqual({
    ...claimOf('k'),
    state: 'done',
    request: 'a',
    status: 201,
    answer: new Uint8Array(Buffer.from('yes')),
    since: 2,
  });
  expect(stored().map(({ kind, id }) => `${kind} ${id}`)).toEqual(['intent a', 'end a']);
});

it('gives a key to the first of many claims in one batch, and every other append of the batch is kept', async () => {
  const { journal, stored } = setupJournal();
  const claims = Array.from({ length: 50 }, (_, n) => [
    journal.claim(intentOf(`claim-${n}`, 'k'), claimOf('k'), n),
    journal.append([exampleEvent({ id: `other-${n}` })]).then(() => null),
  ]);
  const rows = (await Promise.all(claims.flat())).filter((row) => row !== null);
  expect(rows).toHaveLength(49);
  expect(new Set(rows.map(({ request }) => request))).toEqual(new Set(['claim-0']));
  const ids = stored().map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith('claim'))).toEqual(['claim-0']);
  expect(ids).toHaveLength(51);
});

it('a claim that was not made leaves no open intent: what the journal ends after a crash is what was open', async () => {
  const { journal, open, path, stored } = setupJournal({ instance: 'one' });
  await journal.claim(intentOf('first', 'k'), claimOf('k'), 1);
  // Enough events that the low-water mark is written down between them.
  const noise = () =>
    Promise.all(Array.from({ length: 1_100 }, (_, n) => journal.append([exampleEvent({ id: `n${n}` })])));
  await noise();
  await Promise.all([
    journal.claim(intentOf('second', 'k'), claimOf('k'), 2),
    journal.claim(intentOf('third', 'k3'), claimOf('k3'), 2),
  ]);
  await journal.append([exampleEvent({ id: 'first' })], { key: hex('k'), settlement: done(''), at: 3 });
  await noise();
  await journal.close();
  await open('two').append([exampleEvent({ id: 'after' })]);
  expect(stored().filter(({ reason }) => reason === 'gateway-stopped')).toMatchObject([
    { id: 'third', outcome: 'unknown' },
  ]);
  expect(rowsOf(path).map(({ state, request }) => `${state} ${request}`)).toEqual(['done first', 'unknown third']);
});

it('the answer of a released key is not kept, and another request can claim it', async () => {
  const { journal, path } = setupJournal();
  await journal.claim(intentOf('a', 'k'), claimOf('k'), 1);
  await journal.append([exampleEvent({ id: 'a' })], { key: hex('k'), settlement: { state: 'released' }, at: 2 });
  expect(rowsOf(path)).toEqual([]);
  expect(await journal.claim(intentOf('b', 'k'), claimOf('k'), 3)).toBeNull();
});

it('lists what is unknown and resolves it once, with a record', async () => {
  const { journal, path, stored } = setupJournal();
  const messageIds = ['6b1d0a4e-0e3c-4b53-9c5f-0c8f4f5f2a10'];
  await journal.claim(intentOf('a', 'k'), claimOf('k', { messageIds }), 1);
  await journal.append([exampleEvent({ id: 'a', outcome: 'unknown', reason: 'upstream-timeout', status: 504 })], {
    key: hex('k'),
    settlement: { state: 'unknown' },
    at: 5,
  });
  const unknown = { key: hex('k'), request: 'a', messageIds, since: 5 };
  expect(await journal.upkeep({ forgetBefore: 0, unknownSince: 4 })).toEqual({ unknown: [unknown], hasMore: false });
  expect(await journal.upkeep({ forgetBefore: 0, unknownSince: 5 })).toMatchObject({ unknown: [] });
  const both = [journal.resolveUnknown(unknown, 6), journal.resolveUnknown(unknown, 7)];
  expect(await Promise.all(both)).toEqual([true, false]);
  expect(stored().at(-1)).toMatchObject({
    id: 'a',
    kind: 'resolution',
    outcome: 'success',
    reason: 'found-by-status',
    status: 504,
  });
  expect(rowsOf(path)).toEqual([{ state: 'resolved', request: 'a', event: 4 }]);
});

it('forgets keys some time after their requests ended, in batches, but never an unknown one', async () => {
  const { journal, path } = setupJournal();
  const ids = Array.from({ length: 1_203 }, (_, n) => `r${n}`);
  await Promise.all(ids.map((id) => journal.claim(intentOf(id, id), claimOf(id), 1)));
  const settlementOf = (n: number): Settlement => (n === 0 ? { state: 'unknown' } : done(''));
  await Promise.all(
    ids
      .slice(0, -1)
      .map((id, n) =>
        journal.append([exampleEvent({ id })], { key: hex(id), settlement: settlementOf(n), at: n === 1 ? 200 : 100 }),
      ),
  );
  const more: boolean[] = [];
  for (let n = 0; n < 3; n += 1) more.push((await journal.upkeep({ forgetBefore: 200, unknownSince: 0 })).hasMore);
  expect(more).toEqual([true, true, false]);
  // The one whose time has just not passed, and the one in flight.
  expect(rowsOf(path).map(({ state, request }) => `${state} ${request}`)).toEqual([
    'unknown r0',
    'done r1',
    'in-flight r1202',
  ]);
});

it('nothing is claimed and nothing settled while the journal cannot be written', async () => {
  const { journal, path } = setupJournal();
  await journal.claim(intentOf('a', 'k'), claimOf('k'), 1);
  const other = new DatabaseSync(path);
  onTestFinished(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  await expect(journal.claim(intentOf('b', 'b'), claimOf('b'), 2)).rejects.toThrow('database is locked');
  const settles = { key: hex('k'), settlement: done(''), at: 2 };
  await expect(journal.append([exampleEvent({ id: 'a' })], settles)).rejects.toThrow('database is locked');
  expect(await journal.upkeep({ forgetBefore: 9, unknownSince: 0 })).toEqual({ unknown: [], hasMore: false });
  other.exec('ROLLBACK');
  expect(rowsOf(path)).toMatchObject([{ state: 'in-flight' }]);
});

it('takes the records of the version before as they are, and its open requests end as before', async () => {
  const dataDir = temporaryDirectory();
  const path = join(dataDir, 'journal.db');
  copyFileSync(new URL('../store/sqlite/fixtures/schema-2/journal.db', import.meta.url), path);
  const before = storedEvents(path);
  const { journal } = setupJournal({ dataDir, instance: 'new' });
  expect(await journal.claim(intentOf('a', 'k'), claimOf('k'), 1)).toBeNull();
  const events = storedEvents(path);
  expect(before).toHaveLength(11);
  expect(events.slice(0, 11)).toEqual(before);
  expect(events.slice(11).map(({ kind, id }) => `${kind} ${id}`)).toEqual(['end old-5', 'intent a']);
});
