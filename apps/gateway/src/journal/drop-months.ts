import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { Actor } from '../audit/admin-event.ts';
import { createAdminEvent } from '../audit/create-admin-event.ts';
import { encodeHash, readCheckpoint } from '../audit/tree/checkpoint.ts';
import { rootOf, TreeEdge } from '../audit/tree/tree-edge.ts';
import { hashLeaf, type TreeHash } from '../audit/tree/tree-hash.ts';
import {
  deleteDropped,
  hasUndeleted,
  type KeptNode,
  lastDropped,
  lockDrops,
  readDropped,
  saveDropped,
  saveNodes,
} from '../store/sqlite/dropped-table.ts';
import { lastSeq, prepareInsert, readStream } from '../store/sqlite/event-table.ts';
import { openJournalDatabase, openJournalReader } from '../store/sqlite/journal-database.ts';
import { retryWhileBusy } from '../store/sqlite/retry-while-busy.ts';
import { transaction } from '../store/transaction.ts';
import { readCheckpointFile } from './checkpoint-file.ts';
import { firstOpenIntent } from './close-intents.ts';
import { edgeToKeep, nodesToKeep } from './keep-nodes.ts';

/** Which records: those before the first one of `keepFrom` or later. Both in milliseconds since 1970. */
export interface DropRange {
  keepFrom: number;
  now: number;
}

export interface DropOptions extends DropRange {
  /** Of the event that records it. */
  id: string;
  actor: Actor;
  reason: string | null;
  /** How long to wait for a drop that is running. */
  waitMs?: number;
}

export interface DropPlan {
  /** Of the records, such as `2026-08`, in order. */
  months: string[];
  /** The first and the last record. */
  first: number;
  last: number;
}

/** What would be dropped; undefined if nothing would. @throws if the journal cannot be read */
export function planDropOf(dataDir: string, range: DropRange): DropPlan | undefined {
  const journal = openJournalReader(join(dataDir, 'journal.db'));
  try {
    return planDrop(journal, range);
  } finally {
    journal.close();
  }
}

/**
 * Drops all records of months that are over, in order of arrival, and records that. Works while gateways run. When it
 * returns, nothing of these records is left but hashes; if it is killed, the next drop or a gateway goes on. Returns what
 * it dropped and the record that says so; undefined if there was nothing.
 *
 * @throws with a one-line message if the journal cannot be written or another drop is running
 */
export async function dropMonths(
  dataDir: string,
  options: DropOptions,
): Promise<(DropPlan & { record: number }) | undefined> {
  const lock = lockDrops(dataDir, options.waitMs ?? lockMs);
  if (!lock) throw new Error('Another drop is running on this data directory. Try again when it has ended.');
  const journal = openJournalDatabase(join(dataDir, 'journal.db'));
  try {
    // It waits for locks itself.
    journal.exec('PRAGMA busy_timeout = 0');
    await deleteAll(journal);
    const plan = planDrop(journal, options);
    if (!plan) return undefined;
    const details = await keepHashes({ dataDir, journal, plan });
    const record = retryWhileBusy(() => commitDrop(journal, { plan, options, ...details }), lockMs);
    await deleteAll(journal);
    return { ...plan, record };
  } finally {
    journal.close();
    lock.close();
  }
}

const lockMs = 10_000;

/** Some of a journal's clocks may have been wrong: what is from the future says nothing about what came before it. */
export const timeOf = `substr(body, instr(body, '"time":"') + 8, 24)`;
export const isDated = `instr(body, '"kind":"stream"') = 0 AND ${timeOf} <= ?`;

function planDrop(journal: DatabaseSync, { keepFrom, now }: DropRange): DropPlan | undefined {
  const [from, to] = [keepFrom, now].map((ms) => new Date(ms).toISOString());
  const first = lastDropped(journal) + 1;
  const kept = journal
    .prepare(`SELECT seq FROM event WHERE seq >= ? AND ${isDated} AND ${timeOf} >= ? ORDER BY seq LIMIT 1`)
    .get(first, to ?? '', from ?? '')?.seq;
  const end = Math.min(Number(kept ?? lastSeq(journal) + 1), firstOpenIntent(journal));
  const months = journal
    .prepare(
      `SELECT substr(${timeOf}, 1, 7) AS month, max(seq) AS last FROM event
       WHERE seq >= ? AND seq < ? AND ${isDated} GROUP BY month ORDER BY month`,
    )
    .all(first, end, to ?? '');
  if (months.length === 0) return undefined;
  return {
    months: months.map(({ month }) => String(month)),
    first,
    last: Math.max(...months.map(({ last }) => Number(last))),
  };
}

interface Kept {
  /** Of the tree after the last record that is dropped. */
  size: number;
  edge: readonly TreeHash[];
}

/** Writes what proofs need before anything is dropped. Until then nobody reads it, so it can be stopped at any moment. */
async function keepHashes({ dataDir, journal, plan }: { dataDir: string; journal: DatabaseSync; plan: DropPlan }) {
  const stream = readStream(journal);
  if (!stream) throw new Error('its table stream is empty; restore journal.db from a backup');
  const size = Math.max(0, plan.last - stream.first + 1);
  if (size === 0) return { size, edge: edgeBeforeTree(journal, plan) };
  const sizes = readCheckpointFile(dataDir).flatMap((note) => readCheckpoint(note)?.size ?? []);
  const from = { journal, stream, size, sizes };
  for (const nodes of inPortions(nodesToKeep(from))) {
    retryWhileBusy(() => transaction(journal, () => saveNodes(journal, nodes)), lockMs);
    await wait(pauseMs);
  }
  return { size, edge: edgeToKeep(from) };
}

const nodesAtOnce = 500;
const pauseMs = 2;

function* inPortions(nodes: Iterable<KeptNode>): Generator<KeptNode[]> {
  let portion: KeptNode[] = [];
  for (const node of nodes) {
    portion.push(node);
    if (portion.length < nodesAtOnce) continue;
    yield portion;
    portion = [];
  }
  yield portion;
}

/** Records from before the tree have no leaves; together they have a root in its first event. */
function edgeBeforeTree(journal: DatabaseSync, { first, last }: DropPlan): readonly TreeHash[] {
  const edge = new TreeEdge(first - 1, readDropped(journal)?.edge);
  const bodies = journal.prepare('SELECT body FROM event WHERE seq BETWEEN ? AND ? ORDER BY seq');
  for (const { body } of bodies.iterate(first, last)) edge.append(hashLeaf(String(body)));
  return edge.roots;
}

/** From here on the records count as gone. */
function commitDrop(
  journal: DatabaseSync,
  { plan, options, size, edge }: Kept & { plan: DropPlan; options: DropOptions },
): number {
  const { id, actor, reason, now } = options;
  const details = { ...plan, count: plan.last - plan.first + 1, size, root: encodeHash(rootOf(edge)) };
  const event = createAdminEvent({ id, now, action: 'log.dropped', actor, reason, details });
  return transaction(journal, () => {
    const { seq } = prepareInsert(journal)(JSON.stringify(event));
    saveDropped(journal, { last: plan.last, event: seq, edge });
    return seq;
  });
}

/** Leaves gateways at least as much time as it takes, so that appends never wait for more than one portion. */
async function deleteAll(journal: DatabaseSync): Promise<void> {
  while (hasUndeleted(journal)) {
    const start = performance.now();
    retryWhileBusy(() => deleteDropped(journal), lockMs);
    await wait(Math.max(pauseMs, performance.now() - start));
  }
}
