import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { readCheckpointFile } from '../../journal/checkpoint-file.ts';
import { lastSeq, readStream, type Stream } from '../../store/sqlite/event-table.ts';
import { openJournalReader } from '../../store/sqlite/journal-database.ts';
import { parseStreamEvent, type StreamEvent } from '../audit-event.ts';
import { type Checkpoint, encodeHash, openCheckpoint, readCheckpoint } from '../tree/checkpoint.ts';
import { rootOf, TreeEdge } from '../tree/tree-edge.ts';
import type { TreeHash } from '../tree/tree-hash.ts';
import { pinpoint } from './pinpoint.ts';
import { type Block, blockRecords, type Flaw, type VerifiedBlock } from './verify-block.ts';
import { verifyBlocks } from './verify-blocks.ts';

export interface VerifyOptions {
  dataDir: string;
  /** Of the gateway that signed the checkpoints. */
  publicKey: KeyObject;
  /** Checkpoints that were kept elsewhere, beside those in checkpoints.txt. */
  copies?: readonly string[];
  threads?: number;
}

export interface LogReport {
  /** Records in the tree, and records of an earlier version before it. */
  records: number;
  before: number;
  /** Different checkpoints that were compared, and how many records the largest has. */
  checkpoints: number;
  covered: number;
  /** How many records the last checkpoint has that the journal knows of. */
  signed: number;
  /** The first thing that is wrong, in a sentence; null if nothing is. */
  flaw: string | null;
  /** The first record that is not as it was recorded, or may not be; null if the flaw is not in a record. */
  firstBad: number | null;
}

/**
 * Compares every record with its leaf and with all checkpoints. A gateway may append meanwhile.
 *
 * @throws with a one-line message if the journal cannot be read or has no tree
 */
export async function verifyLog({ dataDir, publicKey, copies = [], threads = 2 }: VerifyOptions): Promise<LogReport> {
  const journal = openJournalReader(join(dataDir, 'journal.db'));
  try {
    // Before the journal is: each was written after its events.
    const notes = [...new Set([...readCheckpointFile(dataDir), ...copies])];
    const stream = readStream(journal);
    if (!stream) throw new Error(noTree);
    const size = lastSeq(journal) - stream.first + 1;
    const stated = notes.flatMap((note) => readCheckpoint(note)?.size ?? []);
    const verifying = verifyRecords({ dataDir, journal, stream, size, threads }, stated);
    const [records, opened] = await Promise.all([verifying, openNotes(notes, publicKey)]);
    const checkpoints = opened
      .map(({ checkpoint }) => checkpoint)
      .filter((checkpoint) => checkpoint !== undefined)
      .filter(({ origin }) => origin === stream.origin)
      .toSorted((a, b) => a.size - b.size);
    const log: Log = { dataDir, journal, stream, size, checkpoints };
    const finding = findFlaw(log, records) ?? findForeign(opened, stream.origin);
    return {
      records: log.size,
      before: stream.first - 1,
      checkpoints: checkpoints.length,
      covered: Math.min(checkpoints.at(-1)?.size ?? 0, log.size),
      signed: stream.edge.size,
      flaw: finding?.message ?? null,
      firstBad: finding?.seq ?? null,
    };
  } finally {
    journal.close();
  }
}

const noTree =
  'The audit log cannot be verified yet: it is of a version that did not sign it. The next start of the gateway begins ' +
  'to, and fixes what is there now';

interface Log {
  dataDir: string;
  journal: DatabaseSync;
  stream: Stream;
  size: number;
  checkpoints: readonly Checkpoint[];
}

interface Finding {
  seq?: number;
  message: string;
}

interface VerifiedRecords {
  /** Of the records before the tree. */
  rootBefore: TreeHash | undefined;
  /** The edge of the tree after so many of its records. Missing behind a record that is missing. */
  edges: Map<number, readonly TreeHash[]>;
  flaw: Flaw | undefined;
}

type Records = Pick<Log, 'dataDir' | 'journal' | 'stream' | 'size'> & { threads: number };

async function verifyRecords(
  { stream, size, ...from }: Records,
  sizesOfCheckpoints: readonly number[],
): Promise<VerifiedRecords> {
  const before = blocksOf({ first: 1, count: stream.first - 1, sizes: [], hasLeaves: false });
  const sizes = [...new Set(sizesOfCheckpoints)].toSorted((a, b) => a - b);
  const within = blocksOf({ first: stream.first, count: size, sizes, hasLeaves: true });
  const old = await verifyBlocks(before, from);
  const own = await verifyBlocks(within, from);
  const flaw = [...old, ...own].find((block) => block.flaw)?.flaw;
  const isOldWhole = old.every((block) => block.flaw === undefined);
  return {
    rootBefore: isOldWhole ? rootOf(edgeOf(old)) : undefined,
    edges: joinEdges(own, stream.first),
    flaw,
  };
}

interface Range {
  first: number;
  count: number;
  sizes: readonly number[];
  hasLeaves: boolean;
}

/** Not as a list: a record that was inserted far behind the others would make it too long for memory. */
function* blocksOf({ first, count, sizes, hasLeaves }: Range): Generator<Block> {
  for (let from = first; from < first + count; from += blockRecords) {
    const to = Math.min(from + blockRecords, first + count) - 1;
    const edgesAt = sizes.map((size) => first + size - 1).filter((seq) => seq >= from && seq <= to);
    yield { from, to, edgesAt, hasLeaves };
  }
}

/** A whole block is a subtree, so its edge is one hash. */
function edgeOf(blocks: readonly VerifiedBlock[]): readonly TreeHash[] {
  const whole = new TreeEdge();
  for (const { edge } of blocks.slice(0, -1)) whole.append(edge[0] ?? '');
  return [...whole.roots, ...(blocks.at(-1)?.edge ?? [])];
}

function joinEdges(blocks: readonly VerifiedBlock[], first: number): Map<number, readonly TreeHash[]> {
  const edges = new Map<number, readonly TreeHash[]>();
  const whole = new TreeEdge();
  for (const { edges: within, edge, flaw } of blocks) {
    for (const [seq, roots] of within) edges.set(seq - first + 1, [...whole.roots, ...roots]);
    if (flaw?.kind === 'missing') break;
    whole.append(edge[0] ?? '');
  }
  return edges;
}

/** Of everything that is wrong with the records, what comes first. */
function findFlaw(log: Log, { rootBefore, edges, flaw }: VerifiedRecords): Finding | undefined {
  const { stream, journal, size, checkpoints } = log;
  const start = streamEventOf(journal, stream);
  if (flaw && flaw.seq < stream.first) return describe(flaw);
  if (!start) return { seq: stream.first, message: `Record ${stream.first} is not the one that the tree begins with.` };
  if (rootBefore === undefined || encodeHash(rootBefore) !== start.before.root) return changedBefore(stream.first - 1);
  const wrong = checkpoints.find((one) => one.size <= size && isOther(one, edges));
  const cut = checkpoints.at(-1);
  const findings = [
    ...(flaw ? [describe(flaw)] : []),
    ...(wrong ? [mismatch(log, { wrong, edges })] : []),
    ...(cut && cut.size > size ? [cutOff(stream.first + size, stream.first + cut.size - 1)] : []),
  ];
  return findings.toSorted((a, b) => a.seq - b.seq).at(0);
}

/** Without an edge a record before is missing, which is reported. */
function isOther({ size, root }: Checkpoint, edges: VerifiedRecords['edges']): boolean {
  const edge = edges.get(size);
  return edge !== undefined && rootOf(edge) !== root;
}

function streamEventOf(journal: DatabaseSync, { first, origin }: Stream): StreamEvent | undefined {
  const body = journal.prepare('SELECT body FROM event WHERE seq = ?').get(first)?.body;
  const event = parseStreamEvent(String(body));
  return event?.origin === origin && event.before.count === first - 1 ? event : undefined;
}

function describe({ seq, kind }: Flaw): Required<Finding> {
  if (kind === 'missing') return { seq, message: `Record ${seq} is missing.` };
  return { seq, message: `Record ${seq} was changed: its leaf hash is that of another record.` };
}

function changedBefore(last: number): Required<Finding> {
  return {
    seq: 1,
    message: `At least one of the records 1 to ${last}, from before the log was signed, was changed: together they have another root.`,
  };
}

function cutOff(from: number, to: number): Required<Finding> {
  return {
    seq: from,
    message: `${listed(from, to)} missing at the end: a checkpoint has ${from === to ? 'it' : 'them'}.`,
  };
}

const listed = (from: number, to: number) => (from === to ? `Record ${from} is` : `The records ${from} to ${to} are`);

interface Mismatch {
  wrong: Checkpoint;
  edges: VerifiedRecords['edges'];
}

/** The last checkpoint that matches and the first that does not enclose it; tiles may show exactly where it is. */
function mismatch({ dataDir, journal, stream, checkpoints }: Log, { wrong, edges }: Mismatch): Required<Finding> {
  const good = checkpoints.findLast(({ size, root }) => {
    const edge = edges.get(size);
    return size < wrong.size && edge !== undefined && rootOf(edge) === root;
  });
  const known = new TreeEdge(good?.size, good && edges.get(good.size));
  const from = stream.first + known.size;
  const exact = pinpoint({ dataDir, journal, first: stream.first, known, wrong });
  const to = stream.first + wrong.size - 1;
  const why = `the checkpoint of ${wrong.size} records has another root`;
  if (exact !== undefined) return { seq: exact, message: `Record ${exact} is not the one that was recorded: ${why}.` };
  if (from === to) return { seq: from, message: `Record ${from} is not the one that was recorded: ${why}.` };
  return { seq: from, message: `At least one of the records ${from} to ${to} is not as it was recorded: ${why}.` };
}

interface OpenedNote {
  note: string;
  checkpoint: Checkpoint | undefined;
}

/** Ten million records have ten thousand signatures, which take a second. Threads that are done with a block go first. */
async function openNotes(notes: readonly string[], publicKey: KeyObject): Promise<OpenedNote[]> {
  const opened: OpenedNote[] = [];
  for (const note of notes) {
    if (opened.length % notesAtOnce === notesAtOnce - 1) await setImmediate();
    opened.push({ note, checkpoint: openCheckpoint(note, publicKey) });
  }
  return opened;
}

/** A few milliseconds. */
const notesAtOnce = 32;

/** A checkpoint that this gateway has not signed, or of another log. */
function findForeign(opened: readonly OpenedNote[], origin: string): Finding | undefined {
  for (const { note, checkpoint } of opened) {
    const size = readCheckpoint(note)?.size ?? 'an unknown number of';
    if (!checkpoint) return { message: `The checkpoint of ${size} records is not signed with the key of this log.` };
    if (checkpoint.origin !== origin) {
      return {
        message: `The checkpoint of ${size} records is of another log, ${checkpoint.origin}: was journal.db replaced?`,
      };
    }
  }
  return undefined;
}
