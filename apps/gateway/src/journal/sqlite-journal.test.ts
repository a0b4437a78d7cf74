import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { exampleEvent, exampleIntent } from '../audit/audit-event.fixture.ts';
import { runNode } from '../run-node.fixture.ts';
import { JournalUnavailable } from './journal.ts';
import { setupJournal, storedEvents } from './sqlite-journal.fixture.ts';

const outcomesOf = (results: PromiseSettledResult<void>[]) => results.map(({ status }) => status);

function lockFrom(path: string) {
  const other = new DatabaseSync(path);
  onTestFinished(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  return other;
}

describe('append', () => {
  it('resolves when another program can read the events, in the order of the calls', async () => {
    const { journal, stored } = setupJournal();
    const events = Array.from({ length: 3_000 }, (_, n) => exampleEvent({ id: String(n), team: 'a\nb "☎"' }));
    const order: string[] = [];
    await Promise.all(events.map((event) => journal.append([event]).then(() => order.push(event.id))));
    expect(stored()).toEqual(events);
    expect(order).toEqual(events.map(({ id }) => id));
  });

  it('keeps all events of a call or none', async () => {
    const { journal, stored } = setupJournal();
    const broken = new Proxy(exampleEvent({ id: 'broken' }), {
      get: () => {
        throw new Error('unreadable');
      },
    });
    await expect(journal.append([exampleEvent(), broken])).rejects.toThrow('unreadable');
    await journal.append([exampleEvent({ id: 'b' })]);
    expect(stored().map(({ id }) => id)).toEqual(['b']);
  });

  it('writes nothing for a call without events', async () => {
    const { journal, path } = setupJournal();
    await journal.append([]);
    await Promise.all([journal.append([exampleEvent({ id: 'a' })]), journal.append([])]);
    const db = new DatabaseSync(path);
    onTestFinished(() => db.close());
    const rows = db.prepare("SELECT body ->> 'kind' AS kind FROM event ORDER BY seq").all();
    expect(rows.map(({ kind }) => kind)).toEqual(['stream', 'end']);
  });

  it('rejects at once when too many events wait', async () => {
    const { journal, stored } = setupJournal({ limits: { maxEvents: 10, maxBytes: 1_000_000 } });
    const results = await Promise.allSettled(
      Array.from({ length: 12 }, (_, n) => journal.append([exampleEvent({ id: String(n) })])),
    );
    expect(outcomesOf(results).slice(9)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(stored()).toHaveLength(10);
    await journal.append([exampleEvent()]);
  });

  it('rejects at once when the waiting events are too large', async () => {
    const { journal } = setupJournal({ limits: { maxEvents: 10, maxBytes: 800 } });
    const results = await Promise.allSettled([journal.append([exampleEvent()]), journal.append([exampleEvent()])]);
    expect(outcomesOf(results)).toEqual(['fulfilled', 'rejected']);
  });

  it('fails fast while another program holds the lock, without blocking the event loop, and recovers', async () => {
    const { journal, path, stored } = setupJournal();
    await journal.append([exampleEvent()]);
    const other = lockFrom(path);
    let longestTurn = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longestTurn = Math.max(longestTurn, performance.now() - last);
      last = performance.now();
    }, 1);
    const failed = expect(journal.append([exampleEvent({ id: 'b' })])).rejects;
    await failed.toThrow(JournalUnavailable);
    clearInterval(watch);
    expect(longestTurn).toBeLessThan(150);
    await expect(journal.append([exampleEvent({ id: 'c' })])).rejects.toThrow(
      /^The audit log .* database is locked\.$/,
    );
    expect(journal.trouble()).toBe('database is locked');
    other.exec('ROLLBACK');
    // Without another append: a gateway that reports trouble may get no requests.
    await vi.waitFor(() => expect(journal.trouble()).toBeNull(), { timeout: 10_000 });
    await journal.append([exampleEvent({ id: 'd' })]);
    expect(stored().map(({ id }) => id)).toEqual(['a', 'd']);
  });

  it('fails while the disk is full, and recovers', async () => {
    const { journal, path } = setupJournal();
    await journal.append([exampleEvent()]);
    const huge = exampleEvent({ id: 'huge', team: 'x'.repeat(100_000) });
    const db = new DatabaseSync(path);
    onTestFinished(() => db.close());
    // Not the disk but a limit of the file: SQLite answers with the same error.
    db.exec("CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END");
    await expect(journal.append([huge])).rejects.toThrow('database or disk is full');
    expect(journal.trouble()).toBe('database or disk is full');
    db.exec('DROP TRIGGER full');
    await journal.append([huge]);
    expect(journal.trouble()).toBeNull();
  });
});

describe('a file that is taken away', () => {
  it.each(['journal.db', 'journal.db-wal', 'journal.db-shm'])('%s: every append fails from then on', async (file) => {
    const { journal, dataDir } = setupJournal();
    await journal.append([exampleEvent()]);
    rmSync(join(dataDir, file));
    const message = new RegExp(`^The audit log .*${file} was deleted or replaced .*; restart the gateway\\.$`);
    await expect(journal.append([exampleEvent()])).rejects.toThrow(message);
    await expect(journal.append([exampleEvent()])).rejects.toThrow(message);
    expect(journal.trouble()).toContain('restart the gateway');
  });

  it('begins no new log when it is deleted before its thread has opened it', async () => {
    const { journal, path } = setupJournal();
    rmSync(path);
    await expect(journal.append([exampleEvent()])).rejects.toThrow('restart the gateway');
    await journal.close();
    expect(existsSync(path)).toBe(false);
  });

  it('loses no answered record when only the -wal is deleted', async () => {
    const { journal, open, path, stored } = setupJournal();
    await Promise.all(['a', 'b', 'c'].map((id) => journal.append([exampleEvent({ id })])));
    rmSync(`${path}-wal`);
    await expect(journal.append([exampleEvent({ id: 'd' })])).rejects.toThrow(JournalUnavailable);
    await journal.close();
    await open('two').append([exampleEvent({ id: 'e' })]);
    expect(stored().map(({ id }) => id)).toEqual(['a', 'b', 'c', 'e']);
  });

  it('a restored copy is not written to by the gateway that had the original open', async () => {
    const { journal, path } = setupJournal();
    await journal.append([exampleEvent()]);
    const db = new DatabaseSync(path);
    db.exec(`VACUUM INTO '${path}.copy'`);
    db.close();
    renameSync(`${path}.copy`, path);
    await expect(journal.append([exampleEvent({ id: 'b' })])).rejects.toThrow('restart the gateway');
  });
});

describe('close', () => {
  it('waits for what was appended and refuses more', async () => {
    const { journal, stored, dataDir } = setupJournal();
    const appended = Promise.all(['a', 'b'].map((id) => journal.append([exampleEvent({ id })])));
    const closed = journal.close();
    await expect(journal.append([exampleEvent({ id: 'c' })])).rejects.toThrow('closing');
    await Promise.all([appended, closed]);
    expect(stored().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(readdirSync(join(dataDir, 'instances'))).toEqual([]);
  });
});

describe('several gateways on one directory', () => {
  it('interleave their events and leave the intents of one another alone', async () => {
    const { journal, open, stored } = setupJournal();
    await journal.append([exampleIntent({ id: 'open' })]);
    const two = open('two');
    const writes = Array.from({ length: 200 }, (_, n) => [
      journal.append([exampleEvent({ id: `one-${n}` })]),
      two.append([exampleEvent({ id: `two-${n}`, instance: 'two' })]),
    ]);
    await Promise.all(writes.flat());
    const ids = stored().map(({ id }) => id);
    expect(new Set(ids).size).toBe(401);
    expect(ids.length).toBe(401);
  });

  it('end what a gateway left open that closed before its requests ended', async () => {
    const { journal, open, stored } = setupJournal();
    await journal.append([exampleIntent({ id: 'a' }), exampleIntent({ id: 'b' })]);
    await journal.append([exampleEvent({ id: 'a' })]);
    await journal.close();
    await open('two').append([exampleEvent({ id: 'c' })]);
    const ends = stored().filter(({ id }) => id === 'b');
    expect(ends).toEqual([
      exampleIntent({ id: 'b' }),
      { ...exampleIntent({ id: 'b' }), kind: 'end', instance: 'two', reason: 'gateway-stopped', code: 'G1104E' },
    ]);
    expect(stored().filter(({ id }) => id === 'a')).toHaveLength(2);
  });
});

it('after kill -9 under load, every durable event is there and no intent stays open', async () => {
  const { dataDir, path, journal, open } = setupJournal({ instance: 'survivor' });
  await journal.append([exampleEvent({ id: 'before' })]);
  for (const instance of ['first', 'second']) {
    const program = runNode(new URL('./append-until-killed.fixture.ts', import.meta.url), {
      args: [dataDir, instance],
    });
    await program.printed(new RegExp(`end ${instance}-0-60\n`));
    program.child.kill('SIGKILL');
    await program.exited;
    // The last line may be cut.
    const lines = program.stdout().split('\n').slice(0, -1);
    const starter = open(`after-${instance}`);
    await starter.append([exampleEvent({ id: `after-${instance}` })]);
    const events = storedEvents(path);
    const seen = new Set(events.map(({ kind, id }) => `${kind} ${id}`));
    expect(lines.filter((line) => !seen.has(line))).toEqual([]);
    const ended = new Map<string, number>();
    for (const { kind, id } of events) if (kind === 'end') ended.set(id, (ended.get(id) ?? 0) + 1);
    expect(events.filter(({ kind, id }) => kind === 'intent' && ended.get(id) !== 1)).toEqual([]);
    expect(existsSync(join(dataDir, 'instances', `${instance}.db`))).toBe(false);
  }
  const db = new DatabaseSync(path);
  const seqs = { ...db.prepare('SELECT count(*) = max(seq) AS gapless FROM event').get() };
  expect(
    db
      .prepare('SELECT instance FROM writer ORDER BY 1')
      .all()
      .map(({ instance }) => instance),
  ).toEqual(['after-first', 'after-second', 'survivor']);
  db.close();
  expect(seqs).toEqual({ gapless: 1 });
});

it('keeps its files readable only by their owner, and its events unchangeable', async () => {
  const { journal, path, dataDir } = setupJournal();
  await journal.append([exampleEvent()]);
  const files = [path, `${path}-wal`, `${path}-shm`, join(dataDir, 'instances', 'one.db')];
  expect(files.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600, 0o600, 0o600]);
  const db = new DatabaseSync(path);
  onTestFinished(() => db.close());
  expect(() => db.exec("UPDATE event SET body = '{}'")).toThrow('append-only');
  expect(() => db.exec('DELETE FROM event')).toThrow('append-only');
});
