/** One request to the mock and how it was answered. */
export interface JournalEntry {
  /** Counts the requests of a world, from 1. */
  readonly number: number;
  /** Milliseconds since 1970, by the clock of the world. */
  readonly at: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly status: number;
  /** Undefined when no operation matches. */
  readonly operation?: string;
  /** For an unknown path or method: the operation that the client probably meant. */
  readonly closest?: string;
}

const capacity = 1_000;

/** The latest requests of one world. */
export class Journal {
  #entries: JournalEntry[] = [];
  #count = 0;

  /** Oldest first. */
  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  record(entry: Omit<JournalEntry, 'number'>): void {
    this.#count += 1;
    this.#entries.push({ number: this.#count, ...entry });
    // Trimmed to half now and then, so that most requests move nothing.
    if (this.#entries.length >= 2 * capacity) this.#entries = this.#entries.slice(-capacity);
  }
}
