/** One request to the mock and what became of it. */
export interface JournalEntry {
  /** Counts the requests of a world, from 1. */
  readonly number: number;
  /** Milliseconds since 1970, by the clock of the world. */
  readonly at: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly status: number;
  /** Undefined where the document has no operation. */
  readonly operation?: string;
  /** The operation that a request for an unknown path or method may have meant. */
  readonly closest?: string;
}

const capacity = 1_000;

/** The last requests of one world. */
export class Journal {
  #entries: JournalEntry[] = [];
  #count = 0;

  /** The oldest first. */
  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  record(entry: Omit<JournalEntry, 'number'>): void {
    this.#count += 1;
    this.#entries.push({ number: this.#count, ...entry });
    // Halved now and then, so that most requests move nothing.
    if (this.#entries.length >= 2 * capacity) this.#entries = this.#entries.slice(-capacity);
  }
}
