import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { readCheckpointFile } from '../../journal/checkpoint-file.ts';
import { type Dropped, firstSeq, lastDropped, readDropped } from '../../store/sqlite/dropped-table.ts';
import { hasTree, lastSeq, readStream, type Stream } from '../../store/sqlite/event-table.ts';
import { openJournalReader } from '../../store/sqlite/journal-database.ts';
import { parseStreamEvent, type StreamEvent } from '../audit-event.ts';
import { type Checkpoint, encodeHash, openCheckpoint, readCheckpoint } from '../tree/checkpoint.ts';
import { rootOf, TreeEdge } from '../tree/tree-edge.ts';
import type { TreeHash } from '../tree/tree-hash.ts';
import { pinpoint } from './pinpoint.ts';
import { type Block, blockRecords, type Flaw, type VerifiedBlock } from './verify-block.ts';
import { verifyBlocks } from './verify-blocks.ts';
import { droppedEdges, lastStated, type StatedDrop, statedDrop } from './verify-dropped.ts';

export interface VerifyOptions {
  dataDir: string;
  /** Of the gateway that signed the checkpoints. */
  publicKey: KeyObject;
  /** Checkpoints that were kept elsewhere, beside those in checkpoints.txt. */
  copies?: readonly string[];
  threads?: number;
}

export interface LogReport {
  /** Records in the tree, and records of an earlier version before it, without those that were dropped. */
  records: number;
  before: number;
  /** Different checkpoints that were compared, and how many of the records the largest has. */
  checkpoints: number;
  covered: number;
  /** How many records the last checkpoint has that the journal knows of. */
  signed: number;
  /** The first thing that is wrong, in a sentence; null if nothing is. */
  flaw: string | null;
  /** The first record that is not as it was recorded, or may not be; null if the flaw is not in a record. */
  firstBad: number | null;
  /** The records that were dropped, and how many of them were in the tree. */
  dropped?: StatedDrop & { size: number };
  /** Checkpoints of dropped records that cannot be compared any more: they were not in checkpoints.txt at the time. */
  uncompared?: number;
}

/**
 * Compares every record with its leaf and with all checkpoints. A gateway may append meanwhile.
 *
 * @throws with a one-line message if the journal cannot be read or has no tree
 */
export async function verifyLog({ dataDir, publicKey, copies = [], threads = 2 }: VerifyOptions): Promise<LogReport> {
  const journal = openJournalReader(join(dataDir, 'journal.db'));
  try {
    for (;;) {
      const dropped = readDropped(journal);
      const report = await verifyOnce({ dataDir, journal, dropped, publicKey, copies, threads });
      // Otherwise records were dropped meanwhile, so that they seemed to be missing.
      if (lastDropped(journal) === (dropped?.last ?? 0)) return report;
    }
  } finally {
    journal.close();
  }
}

interface Verification extends Required<VerifyOptions> {
  journal: DatabaseSync;
  dropped: Dropped | undefined;
}

async function verifyOnce({ dataDir, journal, dropped, publicKey, copies, threads }: Verification): Promise<LogReport> {
  if (dropped && !statedDrop(journal, dropped)) return droppedByHand(journal, dropped.last);
  const added = firstSeq(journal);
  if (added < 1) return onlyFlaw(`Record ${added} was added: the first record of a log has the number 1.`, added);
  const stream = readTree(journal);
  const notes = await readNotes(dataDir, copies, stream.edge.size);
  // Later than the checkpoints: each was written after its events.
  const size = lastSeq(journal) - stream.first + 1;
  const stated = [...notes.flatMap((note) => readCheckpoint(note)?.size ?? []), stream.edge.size];
  const verifying = verifyRecords({ dataDir, journal, stream, dropped, size, threads }, stated);
  const [verified, opened] = await Promise.all([verifying, openNotes(notes, publicKey)]);
  const checkpoints = opened
    .map(({ checkpoint }) => checkpoint)
    .filter((checkpoint) => checkpoint !== undefined)
    .filter(({ origin }) => origin === stream.origin)
    .toSorted((a, b) => a.size - b.size);
  const log: Log = { dataDir, journal, stream, dropped, size, checkpoints };
  const finding = findFlaw(log, verified) ?? findForeign(opened, stream.origin);
  return {
    ...countsOf(log, verified),
    signed: stream.edge.size,
    flaw: finding?.message ?? null,
    firstBad: finding?.seq ?? null,
  };
}

/** A gateway writes a checkpoint to checkpoints.txt a moment after journal.db has noted it. */
const notedMs = 1_000;

/** All checkpoints, with the one that journal.db notes as the last, unless it does not come. */
async function readNotes(dataDir: string, copies: readonly string[], noted: number): Promise<string[]> {
  const giveUpAt = performance.now() + notedMs;
  for (;;) {
    const notes = [...new Set([...readCheckpointFile(dataDir), ...copies])];
    const hasLast = notes.some((note) => (readCheckpoint(note)?.size ?? 0) >= noted);
    if (noted === 0 || hasLast || performance.now() >= giveUpAt) return notes;
    await setTimeout(50);
  }
}

/** Nothing else can be worse: all other records come later. */
function droppedByHand(journal: DatabaseSync, last: number): LogReport {
  if (last < 1) return onlyFlaw('The table dropped of journal.db was changed: it names no record.', null);
  const from = Math.min(lastStated(journal), last - 1) + 1;
  const flaw = `${listed(from, last)} missing, and no record says that ${from === last ? 'it was' : 'they were'} dropped.`;
  return onlyFlaw(flaw, from);
}

function onlyFlaw(flaw: string, firstBad: number | null): LogReport {
  return { records: 0, before: 0, checkpoints: 0, covered: 0, signed: 0, flaw, firstBad };
}

/** @throws with a one-line message if the journal has no tree */
function readTree(journal: DatabaseSync): Stream {
  if (!hasTree(journal)) throw new Error(noTree);
  try {
    const stream = readStream(journal);
    if (stream) return stream;
  } catch (error) {
    // Of SQLite, such as a lock.
    if (error instanceof Error && 'errcode' in error) throw error;
  }
  throw new Error(
    'The table stream of journal.db was changed. Keep the data directory as it is, and restore journal.db from a backup',
  );
}

function countsOf({ journal, stream, dropped, size, checkpoints }: Log, { edges }: VerifiedRecords) {
  const gone = stream.dropped.size;
  const uncompared = checkpoints.filter((one) => one.size < gone && !edges.has(one.size)).length;
  const stated = dropped && statedDrop(journal, dropped);
  return {
    records: size - gone,
    before: Math.max(0, stream.first - 1 - (dropped?.last ?? 0)),
    checkpoints: checkpoints.length - uncompared,
    covered: Math.max(0, Math.min(checkpoints.at(-1)?.size ?? 0, size) - gone),
    ...(stated && { dropped: { ...stated, size: gone } }),
    ...(uncompared > 0 && { uncompared }),
  };
}

const noTree =
  'The audit log cannot be verified yet: it is of a version that did not sign it. The next start of the gateway begins ' +
  'to, and fixes what is there now';

interface Log {
  dataDir: string;
  journal: DatabaseSync;
  stream: Stream;
  dropped: Dropped | undefined;
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
  /** Whether the hashes that were kept of dropped records are as they were. */
  isDroppedWhole: boolean;
}

type Records = Pick<Log, 'dataDir' | 'journal' | 'stream' | 'dropped' | 'size'> & { threads: number };

async function verifyRecords(
  { stream, dropped, size, ...from }: Records,
  sizesOfCheckpoints: readonly number[],
): Promise<VerifiedRecords> {
  const count = (dropped?.last ?? 0) < stream.first ? stream.first - 1 : 0;
  const gone = droppedBefore(dropped, count);
  const sizes = [...new Set(sizesOfCheckpoints)].toSorted((a, b) => a - b);
  const old = await verifyBlocks(blocksOf({ first: 1, count, dropped: gone, sizes: [], hasLeaves: false }), from);
  const within = blocksOf({ first: stream.first, count: size, dropped: stream.dropped, sizes, hasLeaves: true });
  const own = await verifyBlocks(within, from);
  const flaw = [...old, ...own].find((block) => block.flaw)?.flaw;
  const isOldWhole = old.every((block) => block.flaw === undefined);
  const kept = dropped && droppedEdges({ journal: from.journal, stream, dropped }, sizes);
  return {
    rootBefore: isOldWhole ? rootOf(edgeOf(old, gone)) : undefined,
    edges: new Map([...(kept?.edges ?? []), ...joinEdges(own, stream)]),
    flaw,
    isDroppedWhole: kept?.areWhole ?? true,
  };
}

/** Of the records before the tree. */
function droppedBefore(dropped: Dropped | undefined, count: number): TreeEdge {
  return dropped && dropped.last <= count ? new TreeEdge(dropped.last, dropped.edge) : new TreeEdge();
}

interface Range {
  first: number;
  count: number;
  dropped: TreeEdge;
  sizes: readonly number[];
  hasLeaves: boolean;
}

/** Not as a list: a record that was inserted far behind the others would make it too long for memory. */
function* blocksOf({ first, count, dropped, sizes, hasLeaves }: Range): Generator<Block> {
  const { whole, rest } = dropped.splitAt(blockRecords);
  for (let block = first + whole.size * blockRecords; block < first + count; block += blockRecords) {
    const from = Math.max(block, first + dropped.size);
    const to = Math.min(block + blockRecords, first + count) - 1;
    const edgesAt = sizes.map((size) => first + size - 1).filter((seq) => seq >= from && seq <= to);
    const isPart = from > block;
    yield { from, to, edgesAt, hasLeaves, ...(isPart && { dropped: { size: rest.size, roots: rest.roots } }) };
  }
}

/** A whole block is a subtree, so its edge is one hash. */
function edgeOf(blocks: readonly VerifiedBlock[], dropped: TreeEdge): readonly TreeHash[] {
  const { whole } = dropped.splitAt(blockRecords);
  const last = blocks.at(-1);
  if (!last) return dropped.roots;
  for (const { edge } of blocks.slice(0, -1)) whole.append(edge[0] ?? '');
  return [...whole.roots, ...last.edge];
}

function joinEdges(blocks: readonly VerifiedBlock[], { first, dropped }: Stream): Map<number, readonly TreeHash[]> {
  const edges = new Map<number, readonly TreeHash[]>();
  const { whole } = dropped.splitAt(blockRecords);
  for (const { edges: within, edge, flaw } of blocks) {
    for (const [seq, roots] of within) edges.set(seq - first + 1, [...whole.roots, ...roots]);
    if (flaw?.kind === 'missing') break;
    whole.append(edge[0] ?? '');
  }
  return edges;
}

/** Of everything that is wrong with the records, what comes first. */
function findFlaw(log: Log, verified: VerifiedRecords): Finding | undefined {
  const { stream, dropped, size, checkpoints } = log;
  const { edges, flaw } = verified;
  if (flaw && (flaw.seq < stream.first || (flaw.seq === stream.first && flaw.kind === 'missing')))
    return describe(flaw);
  const wrongBegin = (dropped?.last ?? 0) < stream.first ? findWrongBegin(log, verified) : undefined;
  if (wrongBegin) return wrongBegin;
  const wrong = checkpoints.find((one) => one.size <= size && isOther(one, edges));
  if (dropped && (!verified.isDroppedWhole || (wrong && wrong.size <= stream.dropped.size))) {
    return changedHashes(dropped.last, wrong);
  }
  const cut = checkpoints.at(-1);
  const findings = [
    ...(flaw ? [describe(flaw)] : []),
    ...(wrong ? [mismatch(log, { wrong, edges })] : []),
    ...(cut && cut.size > size ? [cutOff(stream.first + size, stream.first + cut.size - 1)] : []),
  ];
  return findings.toSorted((a, b) => a.seq - b.seq).at(0) ?? findOtherThanNoted(log, edges);
}

/** Journal.db itself notes the last checkpoint, also if that is not in checkpoints.txt, and a gateway goes on from there. */
function findOtherThanNoted(log: Log, edges: VerifiedRecords['edges']): Finding | undefined {
  const { stream, size, checkpoints } = log;
  const noted = { origin: stream.origin, size: stream.edge.size, root: rootOf(stream.edge.roots) };
  if (noted.size > size) {
    const [from, to] = [stream.first + size, stream.first + noted.size - 1];
    return cutOff(from, to, 'journal.db notes a checkpoint that has');
  }
  if (noted.size === 0 || !isOther(noted, edges)) return undefined;
  if ((checkpoints.at(-1)?.size ?? 0) < noted.size) return mismatch(log, { wrong: noted, edges });
  return {
    message: `The table stream of journal.db was changed: it has another root for the checkpoint of ${noted.size} records.`,
  };
}

/** The event that the tree begins with, and the records before it. */
function findWrongBegin({ journal, stream }: Log, { rootBefore }: VerifiedRecords): Finding | undefined {
  const start = streamEventOf(journal, stream);
  if (!start) return { seq: stream.first, message: `Record ${stream.first} is not the one that the tree begins with.` };
  const isSame = rootBefore !== undefined && encodeHash(rootBefore) === start.before.root;
  return isSame ? undefined : changedBefore(stream.first - 1);
}

function changedHashes(last: number, wrong: Checkpoint | undefined): Finding {
  const why = wrong
    ? `the checkpoint of ${wrong.size} records has another root`
    : 'they lead to another root than the one that was recorded';
  return {
    message: `The hashes that were kept of ${named(1, last)}, which were dropped, are not those of them: ${why}.`,
  };
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
  return { seq, message: `Record ${seq} was changed: it does not match its leaf hash.` };
}

function changedBefore(last: number): Required<Finding> {
  return {
    seq: 1,
    message: `At least one of the records 1 to ${last}, from before the log was signed, was changed: together they have another root.`,
  };
}

function cutOff(from: number, to: number, why = 'a checkpoint has'): Required<Finding> {
  return {
    seq: from,
    message: `${listed(from, to)} missing at the end: ${why} ${from === to ? 'it' : 'them'}.`,
  };
}

const named = (from: number, to: number) => (from === to ? `record ${from}` : `the records ${from} to ${to}`);

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
  const edge = good && good.size > stream.dropped.size ? edges.get(good.size) : undefined;
  const known = good && edge ? new TreeEdge(good.size, edge) : stream.dropped;
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
