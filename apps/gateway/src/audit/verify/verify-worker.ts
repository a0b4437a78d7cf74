/** A thread that verifies blocks of the journal. Entry file, also of the published package. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openJournalReader } from '../../store/sqlite/journal-database.ts';
import { type Block, type VerifiedBlock, verifyBlock } from './verify-block.ts';

export interface VerifyRequest {
  id: number;
  block: Block;
}

export type VerifyAnswer = { id: number; verified: VerifiedBlock } | { id: number; message: string };

// verifyBlocks is the only one that starts this file.
const { dataDir } = workerData as { dataDir: string };
const journal = openJournalReader(join(dataDir, 'journal.db'));

parentPort?.on('message', ({ id, block }: VerifyRequest) => parentPort?.postMessage(answer(id, block)));

function answer(id: number, block: Block): VerifyAnswer {
  try {
    return { id, verified: verifyBlock(journal, block) };
  } catch (error) {
    return { id, message: error instanceof Error ? error.message : String(error) };
  }
}
