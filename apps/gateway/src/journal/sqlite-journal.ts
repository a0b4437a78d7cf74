import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AuditEvent, LoggedEvent } from '../audit/audit-event.ts';
import type { Claim, ClaimRow, UnknownClaim } from '../idempotency/claim.ts';
import { openJournalDatabase } from '../store/sqlite/journal-database.ts';
import { identityOf } from '../store/sqlite/keep-private.ts';
import { type Append, createAppendQueue, type QueueLimits, toAppend, withOutcomes } from './append-queue.ts';
import { type Journal, JournalUnavailable, type KeySettlement, type Upkeep, type UpkeepResult } from './journal.ts';
import type {
  BatchAnswer,
  FromJournalWorker,
  JournalWorkerData,
  KeyOutcome,
  ToJournalWorker,
} from './journal-messages.ts';
import type { KeyOperation } from './key-lines.ts';
import { createOpenIntents } from './open-intents.ts';

export interface SqliteJournalOptions {
  /** Directory of journal.db, which is created if it is missing. */
  dataDir: string;
  /** The name of this gateway in its events; unique, such as a UUID. */
  instance: string;
  /** Signs checkpoints. */
  signingKey: KeyObject;
  /** Receives every checkpoint that this gateway has signed. */
  onCheckpoint?: (note: string) => void;
  /** Default: 10,000 events, 32 MiB. */
  limits?: QueueLimits;
}

/**
 * Opens the journal in journal.db. One batch is committed at a time, in a thread, while further events wait; an append
 * fails at once when too many do, and within half a second when the database is locked or full. Several gateways can
 * share a directory. At start and every 30 seconds, what gateways that are no longer running left open is ended as
 * `unknown`. Changes of keys and policies are copied from gateway.db at start, each second and at the end, whichever
 * process made them. A signed checkpoint follows every 1,000 events, every minute with events, and the last event; the
 * first one two seconds after the start, for gateways that crash soon.
 *
 * @throws with a one-line message if journal.db cannot be used
 */
export function openSqliteJournal(options: SqliteJournalOptions): Journal {
  const path = join(options.dataDir, 'journal.db');
  // Here, so that a file that cannot be used stops the start.
  openJournalDatabase(path).close();
  return new SqliteJournal(path, options);
}

const defaultLimits: QueueLimits = { maxEvents: 10_000, maxBytes: 32 * 1024 * 1024 };
const tickMs = 1_000;
/** A batch without an answer for so long is stuck in the disk. */
const stallMs = 5_000;
const nothing: UpkeepResult = { unknown: [], hasMore: false };
const threadGone = 'its thread stopped; restart the gateway';

class SqliteJournal implements Journal {
  readonly #path: string;
  readonly #worker: Worker;
  readonly #exited: Promise<void>;
  readonly #queue;
  readonly #intents = createOpenIntents();
  readonly #timer = setInterval(() => this.#tick(), tickMs).unref();
  /** The batch that is being committed, at first none: the thread answers once when it has opened the journal. */
  #inFlight: readonly Append[] | undefined = [];
  #sentAt = performance.now();
  #lastSeq = 0;
  #failure: { message: string; permanent: boolean } | null = null;
  #isScheduled = false;
  #closed: Promise<void> | undefined;
  #whenIdle: (() => void) | undefined;
  #upkeep: ((result: UpkeepResult) => void) | undefined;

  constructor(path: string, { instance, signingKey, onCheckpoint, limits = defaultLimits }: SqliteJournalOptions) {
    const workerData: JournalWorkerData = { path, file: identityOf(path), instance, signingKey };
    this.#path = path;
    this.#queue = createAppendQueue(limits);
    this.#worker = new Worker(new URL('./journal-worker.ts', import.meta.url), {
      workerData,
      name: 'journal',
      execArgv: [],
      // Otherwise V8 lets the young generation of each thread grow to 48 MB.
      resourceLimits: { maxYoungGenerationSizeMb: 2 },
    });
    this.#worker.on('message', (message: FromJournalWorker) => {
      if (typeof message === 'number') this.#receive(message);
      else if ('checkpoint' in message) onCheckpoint?.(message.checkpoint);
      else if ('upkeep' in message) this.#endUpkeep(message.upkeep);
      else this.#receive(message);
    });
    this.#worker.on('error', ({ message }) => this.#stop(`its thread stopped (${message}); restart the gateway`));
    this.#exited = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        if (!this.#closed) this.#stop(this.#failure?.message ?? threadGone);
        this.#endUpkeep(nothing);
        resolve();
      });
    });
  }

  append(events: readonly LoggedEvent[], settles?: KeySettlement): Promise<void> {
    const [request] = events;
    // Its text would be an empty line, which is an event for the thread.
    if (!request) return Promise.resolve();
    const operation = settles && ({ do: 'settle', request: request.id, ...settles } as const);
    // One promise, not one around another: each request waits here once or twice.
    return new Promise((resolve, reject) => {
      this.#push({ ...toAppend(events, operation), resolve: () => resolve(), reject });
    });
  }

  async claim(intent: AuditEvent, claim: Claim, at: number): Promise<ClaimRow | null> {
    const outcome = await this.#enqueue([intent], { do: 'claim', request: intent.id, at, ...claim });
    return typeof outcome === 'boolean' ? null : outcome;
  }

  async resolveUnknown({ key, request }: Pick<UnknownClaim, 'key' | 'request'>, at: number): Promise<boolean> {
    return (await this.#enqueue([], { do: 'resolve', key, request, at })) === true;
  }

  upkeep(upkeep: Upkeep): Promise<UpkeepResult> {
    if (this.#closed || this.#failure?.permanent) return Promise.resolve(nothing);
    return new Promise((resolve) => {
      this.#endUpkeep(nothing);
      this.#upkeep = resolve;
      this.#post({ upkeep });
    });
  }

  #endUpkeep(result: UpkeepResult): void {
    this.#upkeep?.(result);
    this.#upkeep = undefined;
  }

  #enqueue(events: readonly LoggedEvent[], operation: KeyOperation | undefined): Promise<KeyOutcome> {
    return new Promise((resolve, reject) => {
      this.#push({ ...toAppend(events, operation), resolve, reject });
    });
  }

  #push(append: Append): void {
    if (this.#closed) this.#reject([append], 'the gateway is closing');
    else if (this.#failure?.permanent) this.#reject([append], this.#failure.message);
    else if (!this.#queue.push(append)) this.#reject([append], 'too many events wait for the disk');
    else this.#schedule();
  }

  noteChanges(): void {
    if (!this.#closed && !this.#failure?.permanent) this.#post({ changes: true });
  }

  trouble(): string | null {
    return this.#failure?.message ?? null;
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    this.#worker.ref();
    if (this.#inFlight || !this.#queue.isEmpty()) await new Promise<void>((resolve) => (this.#whenIdle = resolve));
    clearInterval(this.#timer);
    this.#post({ clean: this.#intents.isEmpty() });
    await this.#exited;
  }

  /** Collects what one turn of the event loop appends. */
  #schedule(): void {
    if (this.#inFlight || this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    if (!this.#inFlight && !this.#queue.isEmpty()) this.#send(this.#queue.take());
  }

  #send(appends: readonly Append[]): void {
    const mark = String(this.#intents.nextMark(this.#lastSeq) ?? '');
    this.#inFlight = appends;
    this.#sentAt = performance.now();
    // Only a batch on its way keeps the process alive.
    this.#worker.ref();
    this.#post([mark, ...appends.map(({ text }) => text)].join('\n'));
  }

  #post(message: ToJournalWorker): void {
    this.#worker.postMessage(message);
  }

  #receive(answer: BatchAnswer): void {
    const appends = this.#inFlight ?? [];
    this.#inFlight = undefined;
    if (typeof answer === 'object' && 'message' in answer) {
      this.#failure = answer;
      this.#flush();
      this.#reject(appends, answer.message);
    } else {
      const { last, outcomes } = typeof answer === 'number' ? { last: answer, outcomes: [] } : answer;
      this.#failure = null;
      this.#lastSeq = last;
      const done = withOutcomes(appends, outcomes);
      const kept = outcomes.length === 0 ? appends : done.filter(({ isKept }) => isKept).map(({ append }) => append);
      this.#intents.committed(kept, last);
      // The next batch is on its way before the writers of this one go on.
      this.#flush();
      for (const { append, outcome } of done) append.resolve(outcome);
    }
    if (this.#inFlight) return;
    // While it closes, only the thread keeps the process alive until the end.
    if (!this.#closed) this.#worker.unref();
    this.#whenIdle?.();
  }

  #tick(): void {
    if (this.#inFlight && performance.now() - this.#sentAt > stallMs) {
      this.#failure = { message: `the disk has not answered for ${stallMs / 1_000} seconds`, permanent: false };
      this.#reject([...this.#inFlight, ...this.#queue.takeAll()], this.#failure.message);
    }
    // An empty batch shows whether the trouble is over, even if nobody sends requests any more.
    if (this.#failure && !this.#failure.permanent && !this.#inFlight) this.#send([]);
  }

  #stop(message: string): void {
    this.#failure = { message, permanent: true };
    this.#reject([...(this.#inFlight ?? []), ...this.#queue.takeAll()], message);
    this.#inFlight = undefined;
    this.#whenIdle?.();
  }

  #reject(appends: readonly Append[], message: string): void {
    const error = new JournalUnavailable(`The audit log ${this.#path} cannot be written: ${message}.`);
    for (const { reject } of appends) reject(error);
  }
}
