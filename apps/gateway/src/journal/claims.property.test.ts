import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { exampleEvent, exampleIntent } from '../audit/audit-event.fixture.ts';
import type { ClaimState, Settlement } from '../idempotency/claim.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { type BatchWriter, openBatchWriter } from './batch-writer.ts';
import { writeKeyLine } from './key-lines.ts';

/** What a key stands for; it is free if it is missing. */
type Model = Map<string, { state: ClaimState; request: string }>;

const hex = (key: string) => Buffer.from(key.padEnd(16)).toString('hex');
const plan = { everyEvents: 1_000, everyMs: 60_000, now: () => 0 };

/** The journal's writer of a gateway that can be killed, and what must be true of the keys. */
class Subject {
  readonly path = join(temporaryDirectory(), 'journal.db');
  model: Model = new Map();
  #starts = 0;
  #requests = 0;
  #writer: BatchWriter = this.#start();

  claim(key: string, times: number): void {
    const ids = Array.from({ length: times }, () => `r${++this.#requests}`);
    const { outcomes } = this.#writer.commit(
      ids.flatMap((id) => this.#claimLines(key, id)),
      undefined,
    );
    for (const [index, outcome] of outcomes.entries()) {
      const row = this.model.get(key);
      if (row) expect(outcome).toMatchObject(row);
      else expect(outcome).toBeNull();
      if (!row) this.model.set(key, { state: 'in-flight', request: ids[index] ?? '' });
    }
    expect(outcomes).toHaveLength(times);
  }

  settle(key: string, settlement: Settlement): void {
    const row = this.model.get(key);
    this.#settle(key, row?.request ?? 'none', settlement);
    if (row?.state !== 'in-flight') return;
    if (settlement.state === 'released') this.model.delete(key);
    else row.state = settlement.state;
  }

  /** By a request that does not hold the key: nothing changes. */
  settleAsStranger(key: string): void {
    this.#settle(key, 'stranger', { state: 'released' });
  }

  resolve(key: string): void {
    const row = this.model.get(key);
    const line = writeKeyLine({ do: 'resolve', key: hex(key), request: row?.request ?? 'none', at: 1 });
    expect(this.#writer.commit([line], undefined).outcomes).toEqual([row?.state === 'unknown']);
    if (row?.state === 'unknown') row.state = 'resolved';
  }

  crash(): void {
    this.#writer.close(false);
    this.#writer = this.#start();
    this.#writer.closeDead();
    for (const row of this.model.values()) if (row.state === 'in-flight') row.state = 'unknown';
  }

  forget(): void {
    this.#writer.upkeep({ forgetBefore: Number.MAX_SAFE_INTEGER, unknownSince: 0 });
    for (const [key, { state }] of this.model) if (state === 'done' || state === 'resolved') this.model.delete(key);
  }

  /** The rows as another program sees them. */
  rows(): Model {
    const db = new DatabaseSync(this.path, { readOnly: true });
    const rows = db.prepare('SELECT key, state, request FROM claim ORDER BY id').all();
    db.close();
    return new Map(
      rows.map(({ key, state, request }) => [
        Buffer.from(key as Uint8Array)
          .toString()
          .trim(), // the column is a BLOB
        { state: state as ClaimState, request: String(request) }, // the table checks it
      ]),
    );
  }

  close(): void {
    this.#writer.close(true);
  }

  get #instance(): string {
    return `w${this.#starts}`;
  }

  #start(): BatchWriter {
    this.#starts += 1;
    return openBatchWriter({ path: this.path, instance: this.#instance, plan, onCheckpoint: () => undefined });
  }

  #claimLines(key: string, id: string): string[] {
    const intent = exampleIntent({ id, instance: this.#instance, idempotency: { keyHash: hex(key) } });
    const claim = { fingerprint: hex('body'), messageIds: [] };
    return [writeKeyLine({ do: 'claim', key: hex(key), request: id, at: 1, ...claim }), JSON.stringify(intent)];
  }

  #settle(key: string, request: string, settlement: Settlement): void {
    const end = exampleEvent({ id: request, instance: this.#instance });
    const line = writeKeyLine({ do: 'settle', key: hex(key), request, settlement, at: 1 });
    this.#writer.commit([line, JSON.stringify(end)], undefined);
  }
}

const steps: Record<string, (subject: Subject, key: string) => void> = {
  claim: (subject, key) => subject.claim(key, 1),
  'two claims at once': (subject, key) => subject.claim(key, 2),
  done: (subject, key) => subject.settle(key, { state: 'done', status: 201, answer: null }),
  unknown: (subject, key) => subject.settle(key, { state: 'unknown' }),
  released: (subject, key) => subject.settle(key, { state: 'released' }),
  stranger: (subject, key) => subject.settleAsStranger(key),
  resolve: (subject, key) => subject.resolve(key),
  crash: (subject) => subject.crash(),
  forget: (subject) => subject.forget(),
};

it('a key is free or stands for one request, and only its end, a crash, a resolution or time changes that', () => {
  const subject = new Subject();
  onTestFinished(() => subject.close());
  const anyStep = fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.constantFrom('x', 'y'));
  const reached = new Set<string>();
  let run = 0;
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 5, maxLength: 30 }), (taken) => {
      // New keys, so that a run does not depend on the runs before it.
      run += 1;
      subject.model = new Map();
      for (const [name, key] of taken) {
        steps[name]?.(subject, `${key} ${run}`);
        for (const { state } of subject.model.values()) reached.add(state);
      }
      const rows = [...subject.rows()].filter(([key]) => key.endsWith(` ${run}`));
      expect(rows.toSorted()).toEqual([...subject.model].toSorted());
    }),
    { numRuns: 100 },
  );
  expect([...reached].toSorted()).toEqual(['done', 'in-flight', 'resolved', 'unknown']);
});
