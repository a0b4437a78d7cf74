import type { DatabaseSync } from 'node:sqlite';
import type { Checkpoint } from '../audit/tree/checkpoint.ts';
import { TreeEdge } from '../audit/tree/tree-edge.ts';
import type { TreeHash } from '../audit/tree/tree-hash.ts';
import { lastSeq, MissingRecord, readLeaves, readStream, saveEdge } from '../store/sqlite/event-table.ts';

export interface CheckpointPlan {
  /** After so many events, or after so long if there are any. */
  everyEvents: number;
  everyMs: number;
  /** The first one of a program, which may crash again soon: so long after it has opened the journal. Default: `everyMs`. */
  firstMs?: number;
  /** Milliseconds of a monotonic clock. */
  now: () => number;
}

/** The tree over the events of journal.db, for the program that appends. Everything happens in its transactions. */
export class LogTree {
  readonly #db: DatabaseSync;
  readonly #plan: CheckpointPlan;
  readonly #origin: string;
  readonly #first: number;
  /** Of committed events only. */
  #edge: TreeEdge;
  #next: TreeEdge;
  /** The last checkpoint: how many events it had, and when it was made. */
  #checkedSize: number;
  #checkedAt: number;
  #hasChecked = false;

  /** @throws if the journal has no tree */
  constructor(db: DatabaseSync, plan: CheckpointPlan) {
    const stream = readStream(db);
    if (!stream) throw new Error('its table stream is empty; restore journal.db from a backup');
    const { origin, first, edge } = stream;
    this.#db = db;
    this.#plan = plan;
    this.#origin = origin;
    this.#first = first;
    this.#edge = lastSeq(db) < first + edge.size - 1 ? startAgain(db) : edge;
    this.#next = this.#edge;
    this.#checkedSize = this.#edge.size;
    this.#checkedAt = plan.now();
  }

  /** At the begin of a transaction. */
  begin(): void {
    this.#next = this.#edge.copy();
  }

  /** Takes an event that this program has inserted, and before it those of others. @throws if one is missing */
  append(seq: number, leaf: TreeHash): void {
    if (seq !== this.#first + this.#next.size) this.#readTo(seq - 1);
    if (seq !== this.#first + this.#next.size) throw new MissingRecord(seq);
    this.#next.append(leaf);
  }

  /**
   * To be called before a transaction ends: the checkpoint that is due, which is then noted in the journal. `isLast`: one
   * is due if there were any events since the last one.
   */
  takeCheckpoint(isLast = false): Checkpoint | undefined {
    if (!isLast && !this.isDue()) return undefined;
    this.#readTo(lastSeq(this.#db));
    // Another gateway on this journal may have just made one.
    this.#checkedSize = readStream(this.#db)?.edge.size ?? 0;
    if (this.#next.size <= this.#checkedSize || (!isLast && !this.isDue())) return undefined;
    saveEdge(this.#db, this.#next);
    return { origin: this.#origin, size: this.#next.size, root: this.#next.root() };
  }

  /** After the transaction was committed. */
  committed(checkpoint: Checkpoint | undefined): void {
    this.#edge = this.#next;
    if (!checkpoint) return;
    this.#checkedSize = checkpoint.size;
    this.#checkedAt = this.#plan.now();
    this.#hasChecked = true;
  }

  /** Whether a checkpoint would be due if there were events that this program does not know yet. */
  isDue(): boolean {
    const { everyEvents, everyMs, firstMs = everyMs, now } = this.#plan;
    const afterMs = this.#hasChecked ? everyMs : firstMs;
    return this.#next.size - this.#checkedSize >= everyEvents || now() - this.#checkedAt >= afterMs;
  }

  #readTo(seq: number): void {
    for (const leaf of readLeaves(this.#db, this.#first + this.#next.size, seq)) this.#next.append(leaf);
  }
}

/** The end of the journal was cut off, and its owner has decided to go on. `audit verify` names what is missing. */
function startAgain(db: DatabaseSync): TreeEdge {
  const edge = new TreeEdge();
  saveEdge(db, edge);
  return edge;
}
