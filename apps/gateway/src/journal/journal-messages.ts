import type { KeyObject } from 'node:crypto';
import type { ClaimRow } from '../idempotency/claim.ts';
import type { FileIdentity } from '../store/sqlite/keep-private.ts';
import type { Upkeep, UpkeepResult } from './journal.ts';

/** What the journal and its thread send each other. */
export interface JournalWorkerData {
  path: string;
  /** The file that is there, and was checked. */
  file: FileIdentity | undefined;
  instance: string;
  /** Signs checkpoints. */
  signingKey: KeyObject;
}

/**
 * A batch: the low-water mark or nothing, then one body a line (`JSON.stringify` escapes newlines), and before a body the
 * line of a key operation that belongs to it. One string, because cloning objects costs the sending thread three times as
 * much. Or what is to be looked after, that keys or policies have changed, or the end.
 */
export type ToJournalWorker = string | { upkeep: Upkeep } | { changes: true } | { clean: boolean };

/** A claim's result is the row that was there before, or null; that of a resolution, whether it was made. */
export type KeyOutcome = ClaimRow | boolean | null;

/** What was committed. */
export interface Committed {
  /** The seq of the last event in the journal. */
  last: number;
  /** One for each claim and each resolution, in order. */
  outcomes: readonly KeyOutcome[];
}

/** Only the seq unless there were claims or resolutions; or why the batch was not kept. One for each batch, and one at the start. */
export type BatchAnswer = number | Committed | { message: string; permanent: boolean };

/** Or a checkpoint that was signed, or the answer to an upkeep. */
export type FromJournalWorker = BatchAnswer | { checkpoint: string } | { upkeep: UpkeepResult };
