/** The journal's thread: commits one batch at a time. Entry file, also of the published package. */
import { parentPort, workerData } from 'node:worker_threads';
import { type BatchWriter, JournalReplaced, openBatchWriter } from './batch-writer.ts';
import type { FromJournalWorker, JournalWorkerData, ToJournalWorker } from './journal-messages.ts';

// openSqliteJournal is the only one that starts this file.
const { path, instance } = workerData as JournalWorkerData;
const deadCheckMs = 30_000;
const noteMs = 1_000;

let writer: BatchWriter | undefined;

/** Opens the journal with the first batch that it can be opened for: it may be locked for a moment. */
function ensureWriter(): BatchWriter {
  if (writer) return writer;
  const opened = openBatchWriter(path, instance);
  writer = opened;
  closeDead();
  return opened;
}

/** Tried again later if it fails: it must not keep this gateway from writing. */
function closeDead(): void {
  try {
    writer?.closeDead();
  } catch (error) {
    console.error(`Requests that another gateway left open are still open in the audit log: ${messageOf(error)}.`);
  }
}

function note(): void {
  try {
    writer?.note();
  } catch {
    // The disk is full, for example. The next time is soon, and an older note is still true.
  }
}

function answer(work: (writer: BatchWriter) => number): FromJournalWorker {
  try {
    return work(ensureWriter());
  } catch (error) {
    return { message: messageOf(error), permanent: error instanceof JournalReplaced };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const timers = [setInterval(closeDead, deadCheckMs), setInterval(note, noteMs)];

parentPort?.on('message', (message: ToJournalWorker) => {
  if (typeof message === 'string') {
    const [low, ...bodies] = message.split('\n');
    parentPort?.postMessage(answer((open) => open.commit(bodies, low ? Number(low) : undefined)));
    return;
  }
  for (const timer of timers) clearInterval(timer);
  try {
    writer?.close(message.clean);
  } finally {
    parentPort?.close();
  }
});

parentPort?.postMessage(answer((open) => open.commit([], undefined)));
