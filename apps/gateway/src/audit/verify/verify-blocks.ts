import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { type Block, type VerifiedBlock, verifyBlock } from './verify-block.ts';
import type { VerifyAnswer, VerifyRequest } from './verify-worker.ts';

interface VerifyBlocksOptions {
  dataDir: string;
  journal: DatabaseSync;
  threads: number;
}

/**
 * Verifies blocks in order, in threads if there are several, up to the first one in which a record is missing.
 *
 * @throws if the journal cannot be read
 */
export async function verifyBlocks(blocks: Iterable<Block>, options: VerifyBlocksOptions): Promise<VerifiedBlock[]> {
  const { dataDir, journal, threads } = options;
  const results: VerifiedBlock[] = [];
  const queue = numbered(blocks, () => results.some(({ flaw }) => flaw?.kind === 'missing'));
  const first = queue.next();
  const work = async () => {
    let worker: Worker | undefined;
    try {
      for (const request of queue) {
        worker ??= new Worker(new URL('./verify-worker.ts', import.meta.url), {
          workerData: { dataDir },
          name: 'verify',
          execArgv: [],
        });
        results[request.id] = await ask(worker, request);
      }
    } finally {
      await worker?.terminate();
    }
  };
  // The threads read their first blocks while this one verifies the very first: a short log has no other.
  const others = Array.from({ length: threads }, work);
  await Promise.all([...others, verifyFirst()]);
  return results;

  async function verifyFirst(): Promise<void> {
    if (!first.done) results[0] = verifyBlock(journal, first.value.block);
  }
}

/** Several readers share it: each block is taken once. */
function* numbered(blocks: Iterable<Block>, isEnough: () => boolean): Generator<VerifyRequest> {
  let id = 0;
  for (const block of blocks) {
    if (isEnough()) return;
    yield { id, block };
    id += 1;
  }
}

function ask(worker: Worker, request: VerifyRequest): Promise<VerifiedBlock> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(error instanceof Error ? error : new Error(String(error)));
    worker.once('error', fail);
    worker.once('message', (answer: VerifyAnswer) => {
      worker.off('error', fail);
      if ('verified' in answer) resolve(answer.verified);
      else fail(answer.message);
    });
    worker.postMessage(request);
  });
}
