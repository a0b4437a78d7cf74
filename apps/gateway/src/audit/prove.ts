import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { readCheckpointFile } from '../journal/checkpoint-file.ts';
import { lastDropped } from '../store/sqlite/dropped-table.ts';
import { MissingRecord, readStream, type Stream } from '../store/sqlite/event-table.ts';
import { openJournalReader } from '../store/sqlite/journal-database.ts';
import { type IndexFollower, openIndexFollower } from '../store/sqlite/search/index-follower.ts';
import type { FoundRecord } from '../store/sqlite/search/search-records.ts';
import { type Checkpoint, encodeHash, openCheckpoint, readCheckpoint } from './tree/checkpoint.ts';
import { formatTlogProof } from './tree/tlog-proof.ts';
import { hashLeaf } from './tree/tree-hash.ts';
import {
  consistencyProof,
  inclusionProof,
  type ReadSubtree,
  rootOfConsistency,
  rootOfInclusion,
} from './tree/tree-proofs.ts';

export interface ProveOptions {
  dataDir: string;
  /** Of the gateway that signed the checkpoints. */
  publicKey: KeyObject;
}

/** That a record is in the log. */
export interface RecordProof {
  /** Byte for byte as it was hashed. */
  record: string;
  /** @see https://c2sp.org/tlog-proof */
  proof: string;
}

/** That the log at one checkpoint begins with everything that it had at an earlier one. */
export interface ConsistencyProof {
  /** Signed checkpoints. */
  from: string;
  to: string;
  /** Hashes in base64. */
  consistency: string[];
}

export interface ProvenRecord extends RecordProof {
  /** Its number in the journal. */
  seq: number;
  /** How many records the checkpoint has. */
  size: number;
}

/**
 * Proves the record with this ID or request ID, for this checkpoint or the newest.
 *
 * @throws with a one-line message if there is no such record or checkpoint
 */
export async function proveRecord(id: string, options: ProveOptions & { checkpoint?: string }): Promise<ProvenRecord> {
  return withLog(options, async (log) => {
    const { stream } = log;
    const { seq, body } = await findRecord(id, log);
    const index = seq - stream.first;
    if (index < 0) throw new Error(beforeTree(seq, stream));
    const given = options.checkpoint === undefined ? newest(log) : openGiven(options.checkpoint, log);
    if (!given || given.size <= index) throw new Error(notCovered(seq, given));
    const { size, root, note } = given;
    const leaf = hashLeaf(body);
    const proof = firstRight(log, (read) => {
      const hashes = inclusionProof(index, size, read);
      return rootOfInclusion({ leaf, index, size, proof: hashes }) === root ? hashes : undefined;
    });
    if (!proof) throw new Error(`Record ${seq} does not fit the checkpoint of ${size} records. ${verifyIt}`);
    return { seq, size, record: body, proof: formatTlogProof({ index, proof, checkpoint: note }) };
  });
}

/**
 * Proves that nothing up to an older checkpoint was changed until a newer one. Each is a note, or the number of its records
 * if it is in checkpoints.txt.
 *
 * @throws with a one-line message if there is no such checkpoint or no such proof
 */
export async function proveBetween(
  [older, newer]: readonly [string | number, string | number],
  options: ProveOptions,
): Promise<ConsistencyProof> {
  return withLog(options, async (log) => {
    const [from, to] = [resolve(older, log), resolve(newer, log)];
    if (from.size < 1 || from.size > to.size) {
      throw new Error(
        `The checkpoint of ${from.size} records is not older than that of ${to.size}. Name the older one first.`,
      );
    }
    await log.follower.catchUp();
    const proof = firstRight(log, (read) => {
      const hashes = consistencyProof(from.size, to.size, read);
      const end = rootOfConsistency({ size: from.size, newSize: to.size, root: from.root, proof: hashes });
      return end === to.root ? hashes : undefined;
    });
    if (!proof && from.size < log.stream.dropped.size) throw new Error(notKept(from.size, log.stream));
    if (!proof) {
      throw new Error(`The log does not fit the checkpoints of ${from.size} and ${to.size} records. ${verifyIt}`);
    }
    return { from: from.note, to: to.note, consistency: proof.map(encodeHash) };
  });
}

const verifyIt = 'Run audit verify to see what was changed.';

interface KnownCheckpoint extends Checkpoint {
  note: string;
}

interface Log {
  dataDir: string;
  stream: Stream;
  /** The last record that was dropped, 0 if none was. */
  dropped: number;
  follower: IndexFollower;
  publicKey: KeyObject;
}

async function withLog<Result>(
  { dataDir, publicKey }: ProveOptions,
  work: (log: Log) => Promise<Result>,
): Promise<Result> {
  const journal = openJournalReader(join(dataDir, 'journal.db'));
  const follower = openIndexFollower(dataDir);
  try {
    for (;;) {
      const stream = readStream(journal);
      if (!stream) throw new Error('The audit log has no proofs yet: the next start of the gateway begins to sign it.');
      const dropped = lastDropped(journal);
      try {
        return await work({ dataDir, stream, dropped, follower, publicKey });
      } catch (error) {
        // Otherwise records were dropped meanwhile, so that they seemed to be missing.
        if (lastDropped(journal) === dropped) throw error;
      }
    }
  } finally {
    follower.close();
    journal.close();
  }
}

function known(note: string, { publicKey, stream }: Pick<Log, 'publicKey' | 'stream'>): KnownCheckpoint | undefined {
  const checkpoint = openCheckpoint(note, publicKey);
  return checkpoint?.origin === stream.origin ? { ...checkpoint, note } : undefined;
}

async function findRecord(id: string, { follower, dropped }: Log): Promise<FoundRecord> {
  await follower.catchUp();
  for (const field of ['id', 'requestId'] as const) {
    const [found] = follower.find({ terms: [[field, id]], since: undefined, limit: 1 });
    if (found) return found;
  }
  const hint =
    dropped === 0
      ? ''
      : ` The records 1 to ${dropped} were dropped; if it was one of them, it cannot be proven any more.`;
  throw new Error(`No record has the ID ${id}. \`audit list\` shows the IDs.${hint}`);
}

/** With the tiles, and if they are wrong, from the leaves alone. Undefined also if hashes of dropped records are missing. */
function firstRight<Proof>(log: Log, prove: (read: ReadSubtree) => Proof | undefined): Proof | undefined {
  try {
    return prove(log.follower.subtrees(log.stream, true)) ?? prove(log.follower.subtrees(log.stream, false));
  } catch (error) {
    if (error instanceof MissingRecord && error.seq <= log.dropped) return undefined;
    throw error;
  }
}

/** From the end of the file, because each signature takes a tenth of a millisecond. */
function newest(log: Log): KnownCheckpoint | undefined {
  for (const note of readCheckpointFile(log.dataDir, lastBytes).toReversed()) {
    const checkpoint = known(note, log);
    if (checkpoint) return checkpoint;
  }
  return undefined;
}

/** Some 60 checkpoints. */
const lastBytes = 16 * 1024;

function resolve(which: string | number, log: Log): KnownCheckpoint {
  if (typeof which === 'string') return openGiven(which, log);
  const notes = readCheckpointFile(log.dataDir);
  for (const note of notes) {
    const checkpoint = readCheckpoint(note)?.size === which ? known(note, log) : undefined;
    if (checkpoint) return checkpoint;
  }
  const sizes = notes.flatMap((note) => readCheckpoint(note)?.size ?? []).toSorted((a, b) => a - b);
  const near = [sizes.findLast((size) => size < which), sizes.find((size) => size > which)];
  const hint = near.filter((size) => size !== undefined).join(' and ');
  throw new Error(
    `No checkpoint has ${which} records. ${hint === '' ? 'The gateway has written no checkpoint yet.' : `The nearest have ${hint}.`}`,
  );
}

function openGiven(note: string, log: Log): KnownCheckpoint {
  const checkpoint = known(note, log);
  if (checkpoint) return checkpoint;
  throw new Error('The checkpoint in the file is not one that this log has signed.');
}

function beforeTree(seq: number, { first }: Stream): string {
  return (
    `Record ${seq} is from before the log was signed, so it has no proof. Together with the other ${first - 1} it is fixed ` +
    `by record ${first}, and audit verify compares it.`
  );
}

function notKept(size: number, { dropped }: Stream): string {
  return (
    `The log cannot prove anything about the checkpoint of ${size} records: the first ${dropped.size} were dropped, and it ` +
    'was not in checkpoints.txt then, or the log does not fit it. Run audit verify.'
  );
}

function notCovered(seq: number, given: KnownCheckpoint | undefined): string {
  const what = given ? `The checkpoint has ${given.size} records, and` : 'There is no checkpoint yet, and';
  return `${what} record ${seq} came after it. A running gateway makes a checkpoint within a minute.`;
}
