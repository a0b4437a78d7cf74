import { Worker } from 'node:worker_threads';
import { openIndexFollower } from '../store/sqlite/search/index-follower.ts';
import type { AdminEvent } from './admin-event.ts';
import { type AuditFilter, type AuditLog, cursorOf, type RecordQuery, toQuery } from './audit-filter.ts';
import type { AuditRecord } from './audit-record.ts';
import { type ChangeFilter, toChangeQuery } from './change-filter.ts';
import { describeChangeFilter, describeFilter, type LogReading } from './log-reading.ts';
import type { FromSearchWorker, SearchedPage, ToSearchWorker } from './search-messages.ts';

/** Does not record that it is read. */
export interface OpenAuditLog extends AuditLog {
  close(): Promise<void>;
}

/** Of a process that does nothing else. */
export interface OpenAuditReader extends OpenAuditLog {
  /** Lists changes of the gateway, the newest first. @throws RangeError for an invalid filter */
  changes(filter: ChangeFilter): Promise<{ changes: AdminEvent[]; next: string | null }>;
  /** What a search selects, as it is recorded. @throws RangeError for an invalid filter */
  describe(filter: AuditFilter): NonNullable<LogReading['filter']>;
  describeChanges(filter: ChangeFilter): NonNullable<LogReading['filter']>;
  /** Begins with the newest records that have ended, and goes on with what ends later. @throws RangeError */
  follow(filter: AuditFilter): Promise<FollowedLog>;
}

export interface FollowedLog {
  /** The oldest first. */
  newest: AuditRecord[];
  /** What has ended since, the oldest first. It reads a few thousand events at a time: ask again until it finds nothing. */
  next(): AuditRecord[];
}

interface AuditLogOptions {
  dataDir: string;
  /** Key for the hashes of recipients. */
  recipientKey: Buffer;
}

/** Searches in this thread, for a command that does nothing else. */
export function openAuditLog({ dataDir, recipientKey }: AuditLogOptions): OpenAuditReader {
  const follower = openIndexFollower(dataDir);
  const log = createAuditLog(recipientKey, async (query) => {
    await follower.catchUp();
    return follower.page(query);
  });
  return {
    ...log,
    describe: (filter) => describeFilter(filter, recipientKey),
    describeChanges: (filter) => describeChangeFilter(filter, recipientKey),
    async changes(filter) {
      const query = toChangeQuery(filter);
      await follower.catchUp();
      const page = follower.changes(query);
      return { changes: page.records, next: cursorOf(page, query) };
    },
    async follow(filter) {
      const query = { ...toQuery(filter, recipientKey), isEnded: true };
      await follower.catchUp();
      const { records, snapshot } = follower.page(query);
      let seen = snapshot;
      const next = () => {
        const { records: ended, last } = follower.newer(seen, query);
        seen = last;
        return ended;
      };
      return { newest: records.toReversed(), next };
    },
    close: async () => follower.close(),
  };
}

/** Of each page of `records`: fewer would read more of what is between, more would take more memory. */
const pageRecords = 2_000;

type SearchPage = (query: RecordQuery) => Promise<SearchedPage>;

function createAuditLog(recipientKey: Buffer, search: SearchPage): AuditLog {
  async function page(filter: AuditFilter = {}) {
    const query = toQuery(filter, recipientKey);
    const found = await search(query);
    return { records: found.records, next: cursorOf(found, query) };
  }
  return {
    list: async (filter) => (await page(filter)).records,
    page,
    async *records(filter = {}) {
      let cursor = filter.cursor;
      do {
        const { records, next } = await page({ ...filter, limit: pageRecords, cursor });
        yield* records;
        cursor = next ?? undefined;
      } while (cursor !== undefined);
    },
  };
}

/** Searches in a thread that also keeps the index, so requests never wait for a search. */
export function followAuditLog({ dataDir, recipientKey }: AuditLogOptions): OpenAuditLog {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), {
    workerData: { dataDir },
    name: 'search',
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: 2 },
  });
  const waiting = new Map<
    number,
    { resolve(page: Awaited<ReturnType<SearchPage>>): void; reject(error: Error): void }
  >();
  let lastId = 0;
  let failure: Error | undefined;
  let isClosing = false;
  worker.unref();
  worker.on('message', ({ id, result }: FromSearchWorker) => {
    const search = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0 && !isClosing) worker.unref();
    if ('records' in result) search?.resolve(result);
    else if (result.isRefused) search?.reject(new RangeError(result.message));
    else search?.reject(new Error(`The audit log cannot be read: ${result.message}.`));
  });
  const fail = (message: string) => {
    failure = new Error(`The audit log cannot be read: ${message}.`);
    for (const search of waiting.values()) search.reject(failure);
    waiting.clear();
  };
  worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
  const exited = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      fail('the gateway is closed');
      resolve();
    });
  });
  const post = (message: ToSearchWorker) => worker.postMessage(message);
  const log = createAuditLog(recipientKey, async (query) => {
    if (failure) throw failure;
    lastId += 1;
    const id = lastId;
    worker.ref();
    return await new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      post({ id, query });
    });
  });
  return {
    ...log,
    async close() {
      if (failure) return;
      isClosing = true;
      worker.ref();
      post({ close: true });
      await exited;
    },
  };
}
