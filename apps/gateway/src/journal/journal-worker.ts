/** The journal's thread: commits one batch at a time. Entry file, also of the published package. */
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Checkpoint, signCheckpoint } from '../audit/tree/checkpoint.ts';
import { identityOf, isSameFile } from '../store/sqlite/keep-private.ts';
import { type BatchWriter, JournalReplaced, openBatchWriter } from './batch-writer.ts';
import { createChangeSource } from './change-source.ts';
import { CheckpointFile } from './checkpoint-file.ts';
import type { Upkeep, UpkeepResult } from './journal.ts';
import type {
  BatchAnswer,
  Committed,
  FromJournalWorker,
  JournalWorkerData,
  ToJournalWorker,
} from './journal-messages.ts';

// openSqliteJournal is the only one that starts this file.
const { path, file, instance, signingKey } = workerData as JournalWorkerData;
const deadCheckMs = 30_000;
const noteMs = 1_000;
const dropPauseMs = 20;
const nothing: UpkeepResult = { unknown: [], hasMore: false };
const plan = { everyEvents: 1_000, everyMs: 60_000, firstMs: 2_000, now: () => performance.now() };

let writer: BatchWriter | undefined;
let dropTimer: ReturnType<typeof setTimeout> | undefined;
const checkpoints = new CheckpointFile(dirname(path));
const changes = createChangeSource(join(dirname(path), 'gateway.db'));

/** Opens the journal with the first batch that it can be opened for: it may be locked for a moment. */
function ensureWriter(): BatchWriter {
  if (writer) return writer;
  // Otherwise a file that was deleted since the start would be created again, with a new log.
  if (!isSameFile(file, identityOf(path))) throw new JournalReplaced(path);
  const opened = openBatchWriter({ path, instance, plan, onCheckpoint: publish });
  writer = opened;
  closeDead();
  finishDrop();
  takeChanges();
  return opened;
}

function publish(checkpoint: Checkpoint): void {
  const note = signCheckpoint(checkpoint, signingKey);
  checkpoints.add(note, (error) => {
    console.error(`A checkpoint of the audit log cannot be written yet: ${messageOf(error)}.`);
  });
  post({ checkpoint: note });
}

function post(message: FromJournalWorker): void {
  parentPort?.postMessage(message);
}

/** Tried again later if it fails: it must not keep this gateway from writing. */
function closeDead(): void {
  try {
    writer?.closeDead();
  } catch (error) {
    console.error(`Requests that another gateway left open are still open in the audit log: ${messageOf(error)}.`);
  }
}

/** In small portions: appends wait for each. */
function finishDrop(): void {
  dropTimer = undefined;
  try {
    if (writer?.finishDrop()) dropTimer = setTimeout(finishDrop, dropPauseMs);
  } catch {
    // Another gateway holds the lock, or the disk is full. It is tried again later.
  }
}

/** Of keys and policies. */
function takeChanges(): void {
  try {
    if (writer) changes.drain(writer.appendChanges);
  } catch {
    // They stay in gateway.db, and the next time is soon. If the journal is in trouble, the requests show it.
  }
}

function note(): void {
  try {
    writer?.note();
    writer?.checkpoint();
  } catch {
    // The disk is full, for example. The next time is soon, and what was noted before is still true.
  }
}

function answer(work: (writer: BatchWriter) => Committed): BatchAnswer {
  try {
    const committed = work(ensureWriter());
    return committed.outcomes.length === 0 ? committed.last : committed;
  } catch (error) {
    return { message: messageOf(error), permanent: error instanceof JournalReplaced };
  }
}

function lookAfter(upkeep: Upkeep): UpkeepResult {
  try {
    return writer?.upkeep(upkeep) ?? nothing;
  } catch {
    // Another gateway holds the lock, or the disk is full. The next time is soon.
    return nothing;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const timers = [
  setInterval(closeDead, deadCheckMs),
  setInterval(takeChanges, noteMs),
  setInterval(note, noteMs),
  setInterval(() => dropTimer ?? finishDrop(), deadCheckMs),
];

async function close(clean: boolean): Promise<void> {
  for (const timer of timers) clearInterval(timer);
  clearTimeout(dropTimer);
  takeChanges();
  try {
    changes.close();
    writer?.close(clean);
    await checkpoints.close();
  } catch (error) {
    console.error(`The audit log was closed without its last checkpoint: ${messageOf(error)}.`);
  } finally {
    parentPort?.close();
  }
}

parentPort?.on('message', (message: ToJournalWorker) => {
  if (typeof message === 'string') {
    const [low, ...lines] = message.split('\n');
    post(answer((open) => open.commit(lines, low ? Number(low) : undefined)));
  } else if ('upkeep' in message) {
    post({ upkeep: lookAfter(message.upkeep) });
  } else if ('changes' in message) takeChanges();
  else void close(message.clean);
});

post(answer((open) => open.commit([], undefined)));
