import type { KeyObject } from 'node:crypto';

/** What the journal and its thread send each other. */
export interface JournalWorkerData {
  path: string;
  instance: string;
  /** Signs checkpoints. */
  signingKey: KeyObject;
}

/**
 * A batch: the low-water mark or nothing, then one body a line (`JSON.stringify` escapes newlines). One string, because
 * cloning objects costs the sending thread three times as much. Or the end.
 */
export type ToJournalWorker = string | { clean: boolean };

/** The seq of the last event in the journal, or why the batch was not kept. One for each batch, and one at the start. */
export type BatchAnswer = number | { message: string; permanent: boolean };

/** Or a checkpoint that was signed. */
export type FromJournalWorker = BatchAnswer | { checkpoint: string };
