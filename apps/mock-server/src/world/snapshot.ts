import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { assembleWorld } from './assemble-world.ts';
import { defaultOptions, readOptions, type WorldOptions, withNewOptionNames } from './options.ts';
import { keepPlans } from './plans/keep-plans.ts';
import { isRefusal } from './refusal.ts';
import { readSeed } from './seed/read-seed.ts';
import { checkRows } from './tables/check-rows.ts';
import { copyTables, type TableName, type TableRows, type Tables, tableNames, tableOf } from './tables/tables.ts';
import type { World, WorldSeed } from './world.ts';

/** Everything in a world except its keys, as plain data: the options, and the rows of each table. */
export type WorldState = { options: WorldOptions } & TableRows;

/** Copies a world into plain data, which does not change when the world does. */
export function describeWorld(world: World): WorldState {
  return structuredClone({ options: world.options, ...listRows(world) });
}

/**
 * The version that is written. Earlier ones are still read: version 1 had shorter names for the tables of WhatsApp groups,
 * and neither it nor version 2 had the tables of {@link tablesSinceVersion3}.
 */
export const snapshotVersion = 3;

const tablesSinceVersion3: readonly TableName[] = [
  'clocks',
  'plans',
  'waits',
  'widgetLeads',
  'faults',
  'deliveries',
  'outboxes',
];

/** The tables that snapshots of version 3 have lacked at first. */
const tablesAddedToVersion3: readonly TableName[] = ['activities', 'bots', 'savedApis', 'botRuns', 'botVisits'];

/** What a world is besides its rows. */
export interface WorldHead {
  readonly seed: WorldSeed;
  readonly options: WorldOptions;
  /** The state of the world's random generator. */
  readonly random: readonly number[];
}

/** Everything in a world as plain data. Its rows are those of the world, which replaces rows and never changes them. */
export interface Snapshot extends WorldHead {
  readonly version: typeof snapshotVersion;
  readonly tables: TableRows;
  /** Where deleted rows were, so that a list goes on from there: their ids, each with how many rows came before it. */
  readonly deleted?: DeletedRows;
  /** The requests that the world had received, for who keeps a journal of them. */
  readonly journal?: readonly object[];
}

type DeletedRows = Readonly<Partial<Record<TableName, readonly (readonly [id: string, before: number])[]>>>;

/** Copies of the tables of snapshots that this process took, so that they can be restored without reading every row. */
const copies = new WeakMap<Snapshot, Tables>();

/**
 * The snapshot is frozen: what it restores would not show a change. A changed copy of it is read row by row.
 *
 * @param journal lists the requests that the world had received
 */
export function takeSnapshot(world: World, journal?: () => readonly object[]): Snapshot {
  const tables = copyTables(world);
  const head = {
    version: snapshotVersion,
    seed: world.seed,
    options: world.options,
    random: Object.freeze(world.random.getState()),
    ...listDeleted(world),
  };
  // Listed when they are read, which takes longer than the rest.
  const snapshot = Object.defineProperties(head, {
    tables: { get: once(() => listFrozenRows(tables)), enumerable: true },
    ...(journal && { journal: { get: once(journal), enumerable: true } }),
  }) as Snapshot; // with these two
  Object.freeze(snapshot);
  copies.set(snapshot, tables);
  return snapshot;
}

function listFrozenRows(tables: Tables): TableRows {
  const rows = listRows(tables);
  for (const list of Object.values(rows)) Object.freeze(list);
  return Object.freeze(rows);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Restores a snapshot that this process took, as often as wanted; undefined for another one. */
export function restoreOwnSnapshot(snapshot: Snapshot, now: () => number): World | undefined {
  const tables = copies.get(snapshot);
  if (!tables) return undefined;
  const { seed, options, random } = snapshot;
  const head = { seed, options, random: xoroshiro128plusFromState(random) };
  return keepPlans(assembleWorld(head, now, copyTables(tables)), { isPlanned: true });
}

function listDeleted(world: World): Pick<Snapshot, 'deleted'> {
  const lists = tableNames.map((name) => [name, world[name].deleted()] as const);
  const listed = lists.filter(([, deleted]) => deleted.length > 0);
  return listed.length > 0 ? { deleted: Object.fromEntries(listed) } : {};
}

function listRows(tables: Tables): TableRows {
  const lists = tableNames.map((name) => [name, [...tables[name].values()]]);
  return Object.fromEntries(lists) as TableRows; // a list for each table
}

/** A snapshot, or why there is none. */
export type ReadSnapshot = { snapshot: Snapshot } | { problem: string };

/** Reads a snapshot from plain data of unknown origin, or says why it is not a snapshot. */
export function readSnapshot(input: unknown): ReadSnapshot {
  return finish(checkSnapshot(input));
}

/** Reads a snapshot row by row, so that a large one can be read in pieces. */
export function* checkSnapshot(input: unknown): Generator<void, ReadSnapshot> {
  if (!isRecord(input)) return { problem: 'A snapshot must be an object.' };
  const { version } = input;
  if (version !== 1 && version !== 2 && version !== snapshotVersion) {
    return { problem: `The version of the snapshot must be 1, 2 or ${snapshotVersion}.` };
  }
  const head = readHead(input);
  if ('problem' in head) return head;
  const wrongInVersion1 = version === 1 ? findNewTableName(input.tables) : undefined;
  if (wrongInVersion1 !== undefined) return { problem: `tables.${wrongInVersion1} is not a table of version 1.` };
  const named = version === 1 ? withNewTableNames(input.tables) : input.tables;
  const added = version === snapshotVersion ? [] : tablesSinceVersion3;
  const tables = withTables(named, [...added, ...tablesAddedToVersion3]);
  const wrong = yield* findWrongTable(tables);
  if (wrong !== undefined) return { problem: wrong };
  const { deleted, journal } = input;
  if (journal !== undefined && !Array.isArray(journal)) return { problem: 'journal must be a list of requests.' };
  if (deleted !== undefined && !isDeletedRows(deleted))
    return { problem: 'deleted must have lists of ids and positions, by table.' };
  return {
    snapshot: {
      version: snapshotVersion,
      ...head,
      tables: tables as TableRows, // a list of objects for each table, as just checked
      ...(deleted && { deleted }),
      ...(journal && { journal }),
    },
  };
}

/** Reads what a world is besides its rows, or says what is wrong. */
export function readHead(input: Readonly<Record<string, unknown>>): WorldHead | { problem: string } {
  const { random } = input;
  const seed = readSeed(input.seed);
  if ('problem' in seed) return seed;
  const options = readOptions(withNewOptionNames(input.options), defaultOptions);
  if (isRefusal(options)) return { problem: `${options.message}.` };
  if (!isRandomState(random)) {
    return { problem: 'random must be four whole numbers of 32 bits, and not all of them 0.' };
  }
  return { seed, options, random };
}

/** Other numbers are cut to 32 bits. From zeros alone the generator makes nothing but zeros. */
function isRandomState(random: unknown): random is number[] {
  if (!Array.isArray(random) || random.length !== 4) return false;
  const is32Bits = (number: unknown) => Number.isInteger(number) && (Number(number) | 0) === number;
  return random.every(is32Bits) && random.some((number) => number !== 0);
}

const tableNamesSinceVersion1: ReadonlyMap<string, string> = new Map([
  ['groups', 'whatsappGroups'],
  ['groupLines', 'whatsappGroupLines'],
  ['groupParticipants', 'whatsappGroupParticipants'],
]);

function findNewTableName(tables: unknown): string | undefined {
  return isRecord(tables)
    ? [...tableNamesSinceVersion1.values()].find((name) => Object.hasOwn(tables, name))
    : undefined;
}

function withNewTableNames(tables: unknown): unknown {
  if (!isRecord(tables)) return tables;
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [tableNamesSinceVersion1.get(name) ?? name, rows]),
  );
}

function withTables(tables: unknown, names: readonly TableName[]): unknown {
  if (!isRecord(tables)) return tables;
  return { ...Object.fromEntries(names.map((name) => [name, []])), ...tables };
}

function* findWrongTable(tables: unknown): Generator<void, string | undefined> {
  if (!isRecord(tables)) return 'tables must be an object.';
  const unknown = Object.keys(tables).find((name) => !tableNames.some((known) => known === name));
  if (unknown !== undefined) return `tables.${unknown.slice(0, 40)} is not a table of this version.`;
  for (const name of tableNames) {
    const rows = tables[name];
    if (!Array.isArray(rows)) return `tables.${name} must be a list of rows.`;
    const wrong = yield* checkRows(name, rows);
    if (wrong !== undefined) return `tables.${name}/${wrong}.`;
  }
  return undefined;
}

function isDeletedRows(deleted: unknown): deleted is DeletedRows {
  if (!isRecord(deleted)) return false;
  const isEntry = (entry: unknown) =>
    Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && Number.isInteger(entry[1]);
  return Object.entries(deleted).every(
    ([name, list]) => tableNames.some((known) => known === name) && Array.isArray(list) && list.every(isEntry),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function restoreSnapshot(snapshot: Snapshot, now: () => number): World {
  return finish(restoreRows(snapshot, now));
}

function finish<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Restores a snapshot row by row, so that a large one can be restored in pieces. The world gets copies of the rows. */
export function* restoreRows({ tables, deleted = {}, ...head }: Snapshot, now: () => number): Generator<void, World> {
  const world = createEmptyWorld(copyOf(head), now);
  for (const name of tableNames) {
    const table = tableOf(world, name);
    const gone = (deleted[name] ?? []).toSorted(([, a], [, b]) => a - b);
    let next = 0;
    for (const [position, row] of tables[name].entries()) {
      for (; (gone[next]?.[1] ?? Infinity) <= position; next += 1) table.loadDeleted(gone[next]?.[0] ?? '');
      table.put(copyOf(row));
      yield;
    }
    for (const [id] of gone.slice(next)) table.loadDeleted(id);
  }
  return keepPlans(world);
}

/** Copies plain data, in a fraction of the time of `structuredClone`. */
function copyOf<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as Value; // a list of the same values
  const copy: Value & object = { ...value };
  for (const key in copy) if (typeof copy[key] === 'object') copy[key] = copyOf(copy[key]);
  return copy;
}

export function createEmptyWorld({ seed, options, random }: WorldHead, now: () => number): World {
  return assembleWorld({ seed, options, random: xoroshiro128plusFromState(random) }, now);
}
