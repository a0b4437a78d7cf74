import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { type AuditEvent, parseEvent } from './audit/audit-event.ts';

export interface AnsweredRequest {
  /** `replay`: the answer of an earlier request, which was not forwarded again. */
  kind: 'read' | 'write' | 'send' | 'replay';
  id: string;
  status: number;
}

/** A send whose outcome the gateway has found out is answered with the documented status, so the upstream has the same. */
const statuses = { read: 200, write: 200, send: 201, replay: 201 } as const satisfies Record<
  AnsweredRequest['kind'],
  number
>;

interface Trace {
  instance: string;
  hasIntent: boolean;
  ends: AuditEvent[];
}

/** Compares what clients and the upstream saw with what the journal says. */
export class CrashLedger {
  readonly #path: string;
  readonly #traces = new Map<string, Trace>();
  readonly #open = new Set<string>();
  #db: DatabaseSync | undefined;
  #lastSeq = 0;
  #answered: AnsweredRequest[] = [];
  readonly #counts = { answered: 0, seen: 0, unknown: 0 };

  constructor(path: string) {
    this.#path = path;
  }

  answered(request: AnsweredRequest): void {
    this.#answered.push(request);
  }

  counts() {
    return { ...this.#counts };
  }

  /** After a restart, before new requests. `seen`: the ids of sends and writes that the upstream saw since the last time. */
  async check(seen: readonly string[]): Promise<void> {
    await this.#readUntilClosed();
    const answered = this.#answered;
    this.#answered = [];
    for (const request of answered) this.#checkAnswered(request);
    for (const id of seen) {
      if (!this.#traces.get(id)?.hasIntent) throw new Error(`DoubleTick saw ${id}, which has no intent in the journal`);
    }
    this.#counts.answered += answered.length;
    this.#counts.seen += seen.length;
  }

  close(): void {
    this.#db?.close();
  }

  #checkAnswered({ kind, id, status }: AnsweredRequest): void {
    const trace = this.#traces.get(id);
    const end = trace?.ends[0];
    if (!trace || !end) throw new Error(`the ${kind} ${id} was answered with ${status} and has no record`);
    if (status !== statuses[kind]) throw new Error(`the ${kind} ${id} was answered with ${status}`);
    if (end.status !== status || end.outcome !== 'success') {
      throw new Error(`the ${kind} ${id} was answered with ${status}, and its record says ${end.outcome}`);
    }
    if ((kind === 'write' || kind === 'send') && !trace.hasIntent)
      throw new Error(`the ${kind} ${id} was forwarded without an intent`);
  }

  /** What the last process left open is ended by the first thread that opens the journal, which takes a moment. */
  async #readUntilClosed(): Promise<void> {
    const giveUpAt = performance.now() + 10_000;
    for (;;) {
      this.#readEvents();
      if (this.#open.size === 0) return;
      if (performance.now() > giveUpAt) {
        throw new Error(`${this.#open.size} records were left without an ending, such as ${[...this.#open][0]}`);
      }
      await wait(20);
    }
  }

  #readEvents(): void {
    this.#db ??= new DatabaseSync(this.#path, { readOnly: true, timeout: 5_000 });
    for (const { seq, body } of this.#db
      .prepare('SELECT seq, body FROM event WHERE seq > ? ORDER BY seq')
      .iterate(this.#lastSeq)) {
      this.#lastSeq = Number(seq);
      const event = parseEvent(String(body));
      if (event) this.#take(event);
    }
  }

  #take(event: AuditEvent): void {
    const { id, kind, instance, outcome, reason } = event;
    const trace = this.#traces.get(id) ?? { instance, hasIntent: false, ends: [] };
    this.#traces.set(id, trace);
    if (kind === 'intent') {
      trace.hasIntent = true;
      this.#open.add(id);
    } else if (kind === 'end') {
      trace.ends.push(event);
      this.#open.delete(id);
      if (trace.ends.length > 1) throw new Error(`${id} has two endings`);
      if (instance === trace.instance) return;
      this.#counts.unknown += 1;
      if (outcome !== 'unknown' || reason !== 'gateway-stopped') {
        throw new Error(`${id} was ended after the restart as ${outcome} with the reason ${reason}`);
      }
    }
  }
}
