import { Worker } from 'node:worker_threads';
import { openIndexFollower } from '../store/sqlite/search/index-follower.ts';
import { type AuditLog, toQuery } from './audit-filter.ts';
import type { AuditRecord } from './audit-record.ts';
import type { FromSearchWorker, ToSearchWorker } from './search-messages.ts';

export interface OpenAuditLog extends AuditLog {
  close(): Promise<void>;
}

interface AuditLogOptions {
  dataDir: string;
  /** Key for the hashes of recipients. */
  recipientKey: Buffer;
}

/** Searches in this thread, for a command that does nothing else. */
export function openAuditLog({ dataDir, recipientKey }: AuditLogOptions): OpenAuditLog {
  const follower = openIndexFollower(dataDir);
  return {
    async list(filter = {}) {
      const query = toQuery(filter, recipientKey);
      await follower.catchUp();
      return follower.search(query);
    },
    close: async () => follower.close(),
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
  const waiting = new Map<number, { resolve(records: AuditRecord[]): void; reject(error: Error): void }>();
  let lastId = 0;
  let failure: Error | undefined;
  let isClosing = false;
  worker.unref();
  worker.on('message', ({ id, result }: FromSearchWorker) => {
    const search = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0 && !isClosing) worker.unref();
    if ('records' in result) search?.resolve(result.records);
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
  return {
    async list(filter = {}) {
      const query = toQuery(filter, recipientKey);
      if (failure) throw failure;
      lastId += 1;
      const id = lastId;
      worker.ref();
      return await new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        post({ id, query });
      });
    },
    async close() {
      if (failure) return;
      isClosing = true;
      worker.ref();
      post({ close: true });
      await exited;
    },
  };
}
