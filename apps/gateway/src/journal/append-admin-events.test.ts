import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AdminEvent } from '../audit/admin-event.ts';
import { parseAdminEvent, parseEvent } from '../audit/audit-event.ts';
import { createAdminEvent } from '../audit/create-admin-event.ts';
import { openJournalDatabase, openJournalReader } from '../store/sqlite/journal-database.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { appendAdminEvents } from './append-admin-events.ts';

test('appends all events or none, as leaves of the tree', () => {
  const dataDir = temporaryDirectory();
  appendAdminEvents(dataDir, [event('1'), event('2')]);
  const writable = openJournalDatabase(join(dataDir, 'journal.db'));
  writable.exec(`CREATE TRIGGER full BEFORE INSERT ON event WHEN instr(new.body, '"id":"4"')
                 BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
  writable.close();
  expect(() => appendAdminEvents(dataDir, [event('3'), event('4')])).toThrow('the disk is full');
  const journal = openJournalReader(join(dataDir, 'journal.db'));
  const rows = journal.prepare('SELECT body, length(leaf) AS bytes FROM event ORDER BY seq').all();
  journal.close();
  const bodies = rows.map(({ body }) => String(body));
  expect(bodies.map((body) => parseAdminEvent(body)?.id)).toEqual([undefined, '1', '2']);
  expect(bodies.map((body) => parseEvent(body))).toEqual([undefined, undefined, undefined]);
  expect(rows.map(({ bytes }) => bytes)).toEqual([32, 32, 32]);
});

test('writes the code of the action with the event, and values that JSON does not have as far as it can', () => {
  const dataDir = temporaryDirectory();
  appendAdminEvents(dataDir, [{ ...event('1'), details: { count: 1n } }]);
  const journal = openJournalReader(join(dataDir, 'journal.db'));
  const row = journal.prepare('SELECT body FROM event ORDER BY seq DESC').get();
  journal.close();
  expect(parseAdminEvent(String(row?.body))).toEqual({
    ...event('1'),
    code: 'G2200I',
    details: { count: '1' },
    reduced: true,
  });
});

function event(id: string): AdminEvent {
  const actor: AdminEvent['actor'] = { name: 'root', via: 'command' };
  return createAdminEvent({ id, now: Date.UTC(2026), action: 'log.read', actor, details: {} });
}
