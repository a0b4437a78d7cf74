import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { exampleEvent } from '../../audit/audit-event.fixture.ts';
import { parseStreamEvent } from '../../audit/audit-event.ts';
import { encodeHash } from '../../audit/tree/checkpoint.ts';
import { TreeEdge } from '../../audit/tree/tree-edge.ts';
import { hashLeaf } from '../../audit/tree/tree-hash.ts';
import { setupJournal, storedEvents } from '../../journal/sqlite-journal.fixture.ts';
import { temporaryDirectory } from '../../temporary-directory.fixture.ts';
import { readDropped, saveDropped } from './dropped-table.ts';
import { readLeaves, readStream } from './event-table.ts';
import { openJournalDatabase } from './journal-database.ts';
import { openIndexFollower } from './search/index-follower.ts';

/** A journal of the version before: 12 intents, the last of which has no end, and 11 ends. */
function setup() {
  const dataDir = temporaryDirectory();
  const path = join(dataDir, 'journal.db');
  copyFileSync(new URL('./fixtures/schema-1/journal.db', import.meta.url), path);
  return { dataDir, path, before: storedEvents(path) };
}

function bodiesOf(path: string): string[] {
  const db = new DatabaseSync(path, { readOnly: true });
  const rows = db.prepare('SELECT body FROM event ORDER BY seq').all();
  db.close();
  return rows.map(({ body }) => String(body));
}

it('keeps the records of the version before as they are, with their number and root in the first event of the tree', async () => {
  const { dataDir, path, before } = setup();
  const old = bodiesOf(path);
  const { journal } = setupJournal({ dataDir });
  await journal.append([exampleEvent({ id: 'new' })]);
  const bodies = bodiesOf(path);
  expect(bodies.slice(0, old.length)).toEqual(old);
  const edge = new TreeEdge();
  for (const body of old) edge.append(hashLeaf(body));
  expect(parseStreamEvent(bodies[old.length] ?? '')?.before).toEqual({ count: 23, root: encodeHash(edge.root()) });
  const events = storedEvents(path);
  expect(events.slice(0, before.length)).toEqual(before);
  // The open request is ended as before.
  expect(events.slice(before.length).map(({ id, kind }) => `${kind} ${id}`)).toEqual(['end old-11', 'end new']);
});

it('finds the records of the version before, and not the first event of the tree', () => {
  const { dataDir, path } = setup();
  openJournalDatabase(path).close();
  const follower = openIndexFollower(dataDir, 8);
  onTestFinished(() => follower.close());
  const found = () => follower.search({ terms: [], since: undefined, limit: 100 }).map(({ id }) => id);
  const ids = Array.from({ length: 12 }, (_, n) => `old-${11 - n}`);
  expect(found()).toEqual(ids);
  return follower.catchUp().then(() => expect(found()).toEqual(ids));
});

it('has a leaf for every event from the first of the tree on, over the body as it is stored', async () => {
  const { journal, path } = setupJournal();
  await journal.append(['a', 'b "☎"', '😀\u0000'].map((team) => exampleEvent({ team })));
  const db = openJournalDatabase(path);
  onTestFinished(() => db.close());
  expect(readStream(db)).toMatchObject({
    first: 1,
    origin: expect.stringMatching(/^doubletick-gateway\/[0-9a-f-]{36}$/),
  });
  expect([...readLeaves(db, 1, 4)]).toEqual(bodiesOf(path).map(hashLeaf));
  expect(() => [...readLeaves(db, 1, 5)]).toThrow('its record 5 is missing');
});

it('takes no event from a gateway of the version before that is still running', () => {
  const { path } = setup();
  const old = new DatabaseSync(path);
  onTestFinished(() => old.close());
  const insert = old.prepare('INSERT INTO event (body) VALUES (?)');
  openJournalDatabase(path).close();
  expect(() => insert.run('{}')).toThrow('a newer version of the gateway has updated it; update this one');
});

it.each(['schema-1', 'schema-2'])('updates %s so that what is dropped can be deleted, and nothing else', (version) => {
  const path = join(temporaryDirectory(), 'journal.db');
  copyFileSync(new URL(`./fixtures/${version}/journal.db`, import.meta.url), path);
  const db = openJournalDatabase(path);
  onTestFinished(() => db.close());
  const remove = (seq: number) => db.prepare('DELETE FROM event WHERE seq = ?').run(seq).changes;
  expect(readDropped(db)).toBeUndefined();
  expect(() => remove(1)).toThrow('event is append-only');
  saveDropped(db, { last: 2, event: 9, edge: ['x'.repeat(32)] });
  expect(readDropped(db)).toEqual({ last: 2, event: 9, edge: ['x'.repeat(32)] });
  expect([remove(1), remove(2)]).toEqual([1, 1]);
  expect(() => remove(3)).toThrow('event is append-only');
});

it('says that a journal of a newer version needs a newer gateway', () => {
  const { path } = setup();
  const db = new DatabaseSync(path);
  db.exec('PRAGMA user_version = 99');
  db.close();
  expect(() => openJournalDatabase(path)).toThrow(/journal\.db cannot be opened: it was written by a newer version/);
});
