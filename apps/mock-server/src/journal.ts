import type { RequestData } from './events/mock-event.ts';
import type { InjectedFault } from './faults/injected-fault.ts';
import { credentialsOf, type Exchange, type JournalMessage, readExchange, showExchange } from './journal/exchange.ts';
import type { ExchangeMemory } from './journal/exchange-memory.ts';
import { maskKeys } from './journal/mask-keys.ts';

/** One request to the mock and how it was answered. API keys are masked in all of it. */
export interface JournalEntry {
  /** Counts the requests of a world, from 1. */
  readonly number: number;
  /** Milliseconds since 1970, by the clock of the world. */
  readonly at: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** What was, or would have been, the answer; 0 for a request that a fault lost before it was carried out. */
  readonly status: number;
  /** Undefined when no operation matches. */
  readonly operation?: string;
  /** For an unknown path or method: the operation that the client probably meant. */
  readonly closest?: string;
  /** The id of the key that was sent, also of one that was refused. Undefined for a key that no world knows. */
  readonly key?: string;
  /** The first message of a refusal. */
  readonly reason?: string;
  /** What `x-mock-hint` said. */
  readonly hint?: string;
  /** The fault that was injected: by which rule, with which effect, and whether the request was carried out. */
  readonly fault?: InjectedFault;
  /** What was sent. Missing when later requests needed the memory. */
  readonly request?: JournalMessage;
  /** What was answered. Missing when later requests needed the memory. */
  readonly response?: JournalMessage;
}

/** Which requests to list. Without a field, it does not matter. */
export interface JournalFilter {
  /** The id of an operation. */
  readonly operation?: string | undefined;
  /** The id of a key. */
  readonly key?: string | undefined;
  /** A status, or the first digit of several as `4xx`. */
  readonly status?: number | `${1 | 2 | 3 | 4 | 5}xx` | undefined;
  /** Milliseconds since 1970; the time itself is included. */
  readonly since?: number | undefined;
  /** Milliseconds since 1970; the time itself is excluded. */
  readonly until?: number | undefined;
  /** Occurs in the path, a header, a body or the hint, in capitals or not. Keys are masked, so they are not found. */
  readonly text?: string | undefined;
  /** The number of a request: those before it. */
  readonly before?: number | undefined;
  /** How many at most, the latest. Default: all. */
  readonly limit?: number | undefined;
}

/** What is recorded of a request. */
export type AnsweredRequest = Omit<JournalEntry, 'number' | 'request' | 'response'>;

/** A request as it is kept; its keys are masked when it is read, which takes longer than the request. */
interface Stored extends AnsweredRequest {
  readonly number: number;
  path: string;
  exchange: Exchange | undefined;
}

const capacity = 1_000;
const longestPath = 2_048;

/** The latest requests of one world. */
export class Journal {
  readonly #stored: Stored[] = [];
  #count = 0;
  readonly #keys: () => Iterable<string>;

  /** @param keys the keys to mask beside what looks like one */
  constructor(keys: () => Iterable<string> = () => []) {
    this.#keys = keys;
  }

  /** @returns what describes the request without headers and bodies; keys are masked then, which takes longer than the rest */
  record(answered: AnsweredRequest, exchange: Exchange, memory: ExchangeMemory): () => RequestData {
    this.#count += 1;
    const { path } = answered;
    const stored: Stored = { number: this.#count, ...answered, exchange };
    // Copied, because a slice keeps the whole path in memory.
    if (path.length > longestPath) stored.path = `${Buffer.from(path.slice(0, longestPath)).toString()}…`;
    this.#stored.push(stored);
    memory.keep(stored);
    // Trimmed to half now and then, so that most requests move nothing.
    if (this.#stored.length >= 2 * capacity)
      for (const oldest of this.#stored.splice(0, capacity)) memory.release(oldest);
    return () => this.#describe(stored);
  }

  /** The same requests, to go on from later. */
  copy(): Journal {
    const copy = new Journal(this.#keys);
    copy.#stored.push(...this.#stored);
    copy.#count = this.#count;
    return copy;
  }

  /** Goes on from requests that a snapshot lists. */
  load(entries: readonly JournalEntry[]): void {
    for (const { request, response, ...answered } of entries) {
      this.#stored.push({ ...answered, exchange: request && response && readExchange(request, response) });
    }
    this.#count = entries.at(-1)?.number ?? 0;
  }

  /** Oldest first. */
  list(filter: JournalFilter = {}): JournalEntry[] {
    const { limit = Number.POSITIVE_INFINITY } = filter;
    const text = filter.text?.toLowerCase();
    const listed: JournalEntry[] = [];
    for (let index = this.#stored.length - 1; index >= 0 && listed.length < limit; index -= 1) {
      const stored = this.#stored[index];
      if (!stored || !fits(stored, filter)) continue;
      const entry = this.#show(stored);
      if (text === undefined || textOf(entry).includes(text)) listed.push(entry);
    }
    return listed.reverse();
  }

  /** The requests that fit a filter, the latest first, without what has to be masked. */
  *answered(filter: JournalFilter): Generator<Pick<JournalEntry, 'at' | 'operation' | 'status'>> {
    for (let index = this.#stored.length - 1; index >= 0; index -= 1) {
      const stored = this.#stored[index];
      if (stored && fits(stored, filter)) yield stored;
    }
  }

  #show(stored: Stored): JournalEntry {
    const { at, exchange } = stored;
    return { at, ...this.#describe(stored), ...(exchange && showExchange(exchange, this.#keysOf(stored))) };
  }

  #describe(stored: Stored): RequestData {
    const { at: _, exchange: _exchange, ...answered } = stored;
    const keys = this.#keysOf(stored);
    return {
      ...answered,
      path: maskKeys(answered.path, keys),
      ...(answered.reason === undefined ? {} : { reason: maskKeys(answered.reason, keys) }),
      ...(answered.hint === undefined ? {} : { hint: maskKeys(answered.hint, keys) }),
    };
  }

  #keysOf({ exchange }: Stored): string[] {
    return [...this.#keys(), ...(exchange ? credentialsOf(exchange) : [])];
  }
}

function fits({ number, at, operation, status, key }: Stored, filter: JournalFilter): boolean {
  const { before = Number.POSITIVE_INFINITY, since = at, until = Number.POSITIVE_INFINITY } = filter;
  const isStatus =
    typeof filter.status === 'string'
      ? Math.floor(status / 100) === Number.parseInt(filter.status, 10)
      : status === (filter.status ?? status);
  const isWanted = operation === (filter.operation ?? operation) && key === (filter.key ?? key);
  return number < before && at >= since && at < until && isWanted && isStatus;
}

function textOf({ path, hint, closest, request, response }: JournalEntry): string {
  const headers = [request, response].flatMap((message) => Object.entries(message?.headers ?? {}).flat());
  return [path, hint, closest, ...headers, request?.body, response?.body].join('\n').toLowerCase();
}
