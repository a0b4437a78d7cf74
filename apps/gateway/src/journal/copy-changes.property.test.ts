import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleEvent } from '../audit/audit-event.fixture.ts';
import { signCheckpoint } from '../audit/tree/checkpoint.ts';
import { verifyLog } from '../audit/verify/verify-log.ts';
import { readAll, readTeam, setupKeys } from '../keys/setup-keys.fixture.ts';
import { prepareAppendChanges } from '../store/sqlite/append-changes.ts';
import { prepareInsert } from '../store/sqlite/event-table.ts';
import { openJournalDatabase } from '../store/sqlite/journal-database.ts';
import { openPendingChanges, type PendingChange } from '../store/sqlite/pending-changes.ts';
import { transaction } from '../store/transaction.ts';
import { openBatchWriter } from './batch-writer.ts';
import { checkpointFileName } from './checkpoint-file.ts';
import { copyChanges } from './copy-changes.ts';
import { exampleKeys } from './sqlite-journal.fixture.ts';
import { storedAdminEvents } from './stored-admin-events.fixture.ts';

const step = fc.oneof(
  fc.record({ do: fc.constantFrom('create' as const, 'flip' as const, 'policy' as const), process: fc.nat(1) }),
  fc.constantFrom(
    // A command copies what is pending; or is killed after the journal has it; or only reads, and goes on much later.
    { do: 'copy' as const },
    { do: 'copy-killed' as const },
    { do: 'read' as const },
    { do: 'go-on' as const },
    // A gateway's thread does, or records a request.
    { do: 'gateway-copies' as const },
    { do: 'request' as const },
    { do: 'back-up' as const },
    { do: 'restore' as const },
  ),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Two processes that change keys, a gateway, and commands that copy and may be killed. */
function setup() {
  const first = setupKeys();
  const { dataDir, databasePath } = first;
  const path = join(dataDir, 'journal.db');
  let stores = [first, first.openAgain()];
  let backup: { file: string; made: string[] } | undefined;
  let late: PendingChange[] = [];
  /** The events of changes that were not lost with a gateway.db that a backup replaced, in order. */
  let made: string[] = [];
  const writer = openBatchWriter({
    path,
    instance: 'one',
    plan: { everyEvents: 3, everyMs: Number.POSITIVE_INFINITY, now: () => 0 },
    onCheckpoint: (checkpoint) =>
      appendFileSync(join(dataDir, checkpointFileName), `\n${signCheckpoint(checkpoint, exampleKeys.privateKey)}`),
  });
  let steps = 0;

  function withKeys<Result>(work: (db: DatabaseSync) => Result): Result {
    const db = new DatabaseSync(databasePath);
    try {
      return work(db);
    } finally {
      db.close();
    }
  }
  const pending = () => withKeys((db) => openPendingChanges(db).read());
  const remove = (changes: readonly PendingChange[]) => withKeys((db) => openPendingChanges(db).remove(changes));
  const stored = () => storedAdminEvents(dataDir).map(({ id }) => id);

  function append(changes: readonly PendingChange[]): void {
    const journal = openJournalDatabase(path);
    const write = prepareAppendChanges(journal, prepareInsert(journal));
    transaction(journal, () => write(changes));
    journal.close();
  }

  function change({ do: what, process }: Step & { process: number }): void {
    const { store } = stores[process] ?? first;
    const before = new Set(pending().map(({ id }) => id));
    const [key] = store.list();
    if (what === 'create' || !key) store.create({ team: 'Support' });
    else if (what === 'flip') store[key.disabledAt ? 'enable' : 'disable'](key.id);
    else
      store.setPolicy({ team: 'Support' }, store.teamPolicies().get('Support')?.numbers === 'all' ? readAll : readTeam);
    const events = pending().filter(({ id }) => !before.has(id));
    expect(events).toHaveLength(1);
    made.push(...events.map(({ id }) => id));
  }

  function restore(): void {
    if (!backup) return;
    for (const { close } of stores) close();
    for (const side of ['', '-wal', '-shm']) rmSync(databasePath + side, { force: true });
    const from = new DatabaseSync(backup.file);
    from.exec(`VACUUM INTO '${databasePath}'`);
    from.close();
    const kept = new Set([...stored(), ...backup.made]);
    made = made.filter((id) => kept.has(id));
    stores = [first.openAgain(), first.openAgain()];
  }

  const doers: Record<Exclude<Step['do'], 'create' | 'flip' | 'policy'>, () => void> = {
    copy: () => copyChanges(databasePath, path),
    'copy-killed': () => append(pending()),
    read() {
      late = pending();
    },
    'go-on'() {
      append(late);
      remove(late);
      late = [];
    },
    'gateway-copies'() {
      const changes = pending();
      writer.appendChanges(changes);
      remove(changes);
    },
    request: () => void writer.commit([JSON.stringify(exampleEvent({ id: `request-${steps}` }))], undefined),
    'back-up'() {
      const file = join(dataDir, `backup-${steps}`);
      withKeys((db) => db.exec(`VACUUM INTO '${file}'`));
      backup = { file, made: [...made] };
      late = [];
    },
    restore() {
      restore();
      late = [];
    },
  };
  return {
    run(next: Step) {
      steps += 1;
      if ('process' in next) change(next);
      else doers[next.do]();
    },
    async end() {
      copyChanges(databasePath, path);
      writer.close(true);
      for (const { close } of stores) close();
      return { made, stored: stored(), report: await verifyLog({ dataDir, publicKey: exampleKeys.publicKey }) };
    },
  };
}

test('has every change exactly once and in order, whichever process copies it and wherever one is killed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const gateway = setup();
      for (const next of steps) gateway.run(next);
      const { made, stored, report } = await gateway.end();
      expect(stored).toEqual(made);
      expect(report).toMatchObject({ flaw: null, covered: report.records });
    }),
    { numRuns: 20 },
  );
});
