import { reasonOf } from '../../../api/reason-of.ts';
import type { WorldEvent } from '../../../live/world-event.ts';
import { newsOf } from './event-news.ts';
import {
  runningCallsOf,
  type ThreadPage,
  type ThreadState,
  withChanged,
  withNewest,
  withNews,
  withOlder,
  withStatus,
} from './thread-state.ts';

/** How many messages a page has. */
export const pageSize = 100;

export interface PageQuery {
  readonly before?: string;
  readonly after?: string;
  /** Reads these messages as they are now, instead of a page. */
  readonly ids?: string;
  readonly limit: number;
}

/** A conversation as far as it has been read. */
export interface ThreadSnapshot {
  /** Undefined before the first page. */
  readonly state: ThreadState | undefined;
  /** Why the latest read failed. */
  readonly problem: string | undefined;
  readonly isReadingOlder: boolean;
}

type Read = 'news' | 'newest';

/**
 * The conversation of one chat, kept up to date by the events of its world: each event costs at most a read of what is
 * new, and events that come during a read share the next one.
 */
export class Thread {
  readonly #chatId: string;
  readonly #read: (query: PageQuery) => Promise<ThreadPage>;
  readonly #listeners = new Set<() => void>();
  #snapshot: ThreadSnapshot = { state: undefined, problem: undefined, isReadingOlder: false };
  #latestEvent: WorldEvent | undefined;
  #wanted: Read | undefined;
  #isReading = false;
  /** Counts the restarts: an answer to a read from before one is dropped. */
  #run = 0;

  constructor(chatId: string, read: (query: PageQuery) => Promise<ThreadPage>) {
    this.#chatId = chatId;
    this.#read = read;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): ThreadSnapshot => this.#snapshot;

  /** Reads the newest page: at the beginning, and after events may have been missed. */
  refresh(): Promise<void> {
    return this.#want('newest');
  }

  /** Reads what has come since the latest read. */
  readNews(): Promise<void> {
    return this.#want('news');
  }

  /** Takes an event into account, once. Both sides of a conversation tell the same events. */
  hear(event: WorldEvent): void {
    if (event === this.#latestEvent) return;
    this.#latestEvent = event;
    const news = newsOf(event, this.#chatId);
    const { state } = this.#snapshot;
    if (news.kind === 'restart') this.#restart();
    if (news.kind === 'news') void this.#want('news');
    if (news.kind !== 'status' || !state) return;
    const after = withStatus(state, news.messageId, news.change);
    if (after !== state) this.#show({ state: after });
    // The event has the reason of a failure without its code.
    if (after !== state && news.change.status === 'FAILED') void this.#readAgain([news.messageId]);
  }

  /** Reads the page before the oldest one that has been read. */
  async readOlder(): Promise<void> {
    const { state, isReadingOlder } = this.#snapshot;
    if (isReadingOlder || !state || state.older === null) return;
    const run = this.#run;
    this.#show({ isReadingOlder: true });
    const page = await this.#ask({ before: state.older, limit: pageSize });
    if (run !== this.#run) return;
    const current = this.#snapshot.state;
    // A gap may have closed meanwhile: then the page belongs to what was given up.
    const fits = page && current?.older === state.older;
    this.#show({ isReadingOlder: false, ...(fits && { state: withOlder(current, page) }) });
  }

  async #readAgain(messageIds: readonly string[]): Promise<void> {
    const run = this.#run;
    const page = await this.#ask({ ids: messageIds.join(','), limit: messageIds.length });
    const { state } = this.#snapshot;
    if (run === this.#run && page && state) this.#show({ state: withChanged(state, page.messages) });
  }

  #restart(): void {
    this.#run += 1;
    this.#show({ state: undefined, problem: undefined, isReadingOlder: false });
    void this.#want('newest');
  }

  async #want(read: Read): Promise<void> {
    if (this.#wanted !== 'newest') this.#wanted = read;
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#wanted) {
      const wanted = this.#wanted;
      this.#wanted = undefined;
      await this.#readOnce(wanted);
    }
    this.#isReading = false;
  }

  async #readOnce(wanted: Read): Promise<void> {
    const run = this.#run;
    const from = this.#snapshot.state;
    const isNews = wanted === 'news' && from !== undefined;
    const page = await this.#ask({ ...(isNews && { after: from.latest }), limit: pageSize });
    if (run !== this.#run || !page) return;
    const { state } = this.#snapshot;
    if (!state) this.#show({ state: page, problem: undefined });
    else this.#show({ state: isNews ? withNews(state, page) : withNewest(state, page), problem: undefined });
    const calls = isNews ? runningCallsOf(from) : [];
    if (calls.length > 0) await this.#readAgain(calls);
  }

  async #ask(query: PageQuery): Promise<ThreadPage | undefined> {
    const run = this.#run;
    try {
      return await this.#read(query);
    } catch (error) {
      if (run === this.#run) this.#show({ problem: reasonOf(error) });
      return undefined;
    }
  }

  #show(change: Partial<ThreadSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}
