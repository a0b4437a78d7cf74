import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { defaultOptions, readOptions, type WorldOptions } from './options.ts';
import { isRefusal } from './refusal.ts';
import { readSeed } from './seed/read-seed.ts';
import { findWrongRow } from './tables/check-rows.ts';
import { createTables, type TableRows, tableNames } from './tables/tables.ts';
import type { World, WorldSeed } from './world.ts';

/** Everything in a world except its keys, as plain data: the options, and the rows of each table. */
export type WorldState = { options: WorldOptions } & TableRows;

/** Copies a world into plain data, which does not change when the world does. */
export function describeWorld(world: World): WorldState {
  return structuredClone({ options: world.options, ...listRows(world) });
}

/** The version that is written. Version 1 is still read: its tables of WhatsApp groups had shorter names. */
export const snapshotVersion = 2;

/** Everything in a world as plain data. Its rows are those of the world, which replaces rows and never changes them. */
export interface Snapshot {
  readonly version: typeof snapshotVersion;
  readonly seed: WorldSeed;
  readonly options: WorldOptions;
  /** The state of the world's random generator. */
  readonly random: readonly number[];
  readonly tables: TableRows;
}

export function takeSnapshot(world: World): Snapshot {
  return {
    version: snapshotVersion,
    seed: world.seed,
    options: world.options,
    random: world.random.getState(),
    tables: listRows(world),
  };
}

function listRows(world: World): TableRows {
  const tables = tableNames.map((name) => [name, [...world[name].values()]]);
  return Object.fromEntries(tables) as TableRows; // a list for each table
}

/** Reads a snapshot from plain data of unknown origin, or says why it is not a snapshot. */
export function readSnapshot(input: unknown): { snapshot: Snapshot } | { problem: string } {
  if (!isRecord(input)) return { problem: 'A snapshot must be an object.' };
  const { version, random } = input;
  if (version !== 1 && version !== snapshotVersion) {
    return { problem: `The version of the snapshot must be 1 or ${snapshotVersion}.` };
  }
  const seed = readSeed(input.seed);
  if ('problem' in seed) return seed;
  const options = readOptions(input.options, defaultOptions);
  if (isRefusal(options)) return { problem: `${options.message}.` };
  if (!Array.isArray(random) || random.length !== 4 || !random.every(Number.isInteger)) {
    return { problem: 'random must be four whole numbers.' };
  }
  const wrongInVersion1 = version === 1 ? findNewTableName(input.tables) : undefined;
  if (wrongInVersion1 !== undefined) return { problem: `tables.${wrongInVersion1} is not a table of version 1.` };
  const tables = version === 1 ? withNewTableNames(input.tables) : input.tables;
  const wrong = findWrongTable(tables);
  if (wrong !== undefined) return { problem: wrong };
  return {
    snapshot: {
      version: snapshotVersion,
      seed,
      options,
      random,
      tables: tables as TableRows, // a list of rows for each table, as just checked
    },
  };
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

function findWrongTable(tables: unknown): string | undefined {
  if (!isRecord(tables)) return 'tables must be an object.';
  const unknown = Object.keys(tables).find((name) => !tableNames.some((known) => known === name));
  if (unknown !== undefined) return `tables.${unknown.slice(0, 40)} is not a table of this version.`;
  for (const name of tableNames) {
    const rows = tables[name];
    if (!Array.isArray(rows)) return `tables.${name} must be a list of rows.`;
    const wrong = findWrongRow(name, rows);
    if (wrong !== undefined) return `tables.${name}/${wrong}.`;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function restoreSnapshot({ seed, options, random, tables }: Snapshot, now: () => number): World {
  const world: World = { seed, options, random: xoroshiro128plusFromState(random), now, ...createTables() };
  for (const name of tableNames) {
    const table: { put(row: object): void } = world[name];
    for (const row of tables[name]) table.put(row);
  }
  return world;
}
