/** The search thread: keeps the index and answers searches. Entry file, also of the published package. */
import { parentPort, workerData } from 'node:worker_threads';
import { type IndexFollower, openIndexFollower } from '../store/sqlite/search/index-follower.ts';
import type { FromSearchWorker, ToSearchWorker } from './search-messages.ts';

const followMs = 250;

// followAuditLog is the only one that starts this file.
const { dataDir } = workerData as { dataDir: string };
let follower: IndexFollower | undefined;
let isClosing = false;

function open(): IndexFollower {
  follower ??= openIndexFollower(dataDir);
  return follower;
}

function answer({ id, query }: Extract<ToSearchWorker, { id: number }>): FromSearchWorker {
  try {
    const { records, next, log } = open().page(query);
    return { id, result: { records, next, log } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, result: { message, isRefused: error instanceof RangeError } };
  }
}

async function follow(): Promise<void> {
  try {
    await open().catchUp();
  } catch {
    // The journal cannot be opened at the moment; the next time is soon.
  }
  if (isClosing) {
    follower?.close();
    parentPort?.close();
  } else timer = setTimeout(follow, followMs);
}

let timer = setTimeout(follow, followMs);

parentPort?.on('message', (message: ToSearchWorker) => {
  if (!('close' in message)) return parentPort?.postMessage(answer(message));
  isClosing = true;
  follower?.stop();
  clearTimeout(timer);
  void follow();
});
