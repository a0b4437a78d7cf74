import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { seeds } from './create-world.ts';
import { defaultOptions, readOptions, type WorldOptions } from './options.ts';
import { isRefusal } from './refusal.ts';
import { fitsTable, type TableDefinition } from './tables/table.ts';
import { createTables, type TableRows, tableDefinitions, tableNames } from './tables/tables.ts';
import type { World, WorldSeed } from './world.ts';

/** The version that is written. Version 1 is still read: its tables of WhatsApp groups had shorter names. */
export const snapshotVersion = 2;

/** Everything in a world as plain data. Rows are shared with the world, which replaces them and never changes them. */
export interface Snapshot {
  readonly version: typeof snapshotVersion;
  readonly seed: WorldSeed;
  readonly options: WorldOptions;
  /** Where the world's chance stands. */
  readonly random: readonly number[];
  readonly tables: TableRows;
}

/** Writes a world down. */
export function takeSnapshot(world: World): Snapshot {
  const tables = tableNames.map((name) => [name, [...world[name].values()]]);
  return {
    version: snapshotVersion,
    seed: world.seed,
    options: world.options,
    random: world.random.getState(),
    tables: Object.fromEntries(tables) as TableRows, // a list for each table
  };
}

/** Reads a snapshot from plain data of unknown origin, or says why it is not a snapshot. */
export function readSnapshot(input: unknown): { snapshot: Snapshot } | { problem: string } {
  if (!isRecord(input)) return { problem: 'A snapshot must be an object.' };
  const { version, seed, options, random } = input;
  if (version !== 1 && version !== snapshotVersion) {
    return { problem: `The version of the snapshot must be 1 or ${snapshotVersion}.` };
  }
  if (!isRecord(seed) || !Object.hasOwn(seeds, String(seed.name)) || !Number.isInteger(seed.number)) {
    return { problem: `seed must name one of ${Object.keys(seeds).join(', ')} and a whole number.` };
  }
  const read = readOptions(options, defaultOptions);
  if (isRefusal(read)) return { problem: `${read.message}.` };
  if (!Array.isArray(random) || random.length !== 4 || !random.every(Number.isInteger)) {
    return { problem: 'random must be four whole numbers.' };
  }
  const tables = version === 1 ? withNewTableNames(input.tables) : input.tables;
  const wrong = findWrongTable(tables);
  if (wrong !== undefined) return { problem: wrong };
  return {
    snapshot: {
      version: snapshotVersion,
      seed: seed as unknown as WorldSeed, // as just checked
      options: read,
      random,
      tables: tables as TableRows, // a list of objects for each table, as just checked
    },
  };
}

const tableNamesSinceVersion1: Readonly<Record<string, string>> = {
  groups: 'whatsappGroups',
  groupLines: 'whatsappGroupLines',
  groupParticipants: 'whatsappGroupParticipants',
};

function withNewTableNames(tables: unknown): unknown {
  if (!isRecord(tables)) return tables;
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [tableNamesSinceVersion1[name] ?? name, rows]),
  );
}

function findWrongTable(tables: unknown): string | undefined {
  if (!isRecord(tables)) return 'tables must be an object.';
  const unknown = Object.keys(tables).find((name) => !tableNames.some((known) => known === name));
  if (unknown !== undefined) return `tables.${unknown.slice(0, 40)} is not a table of this version.`;
  for (const name of tableNames) {
    const rows = tables[name];
    if (!Array.isArray(rows)) return `tables.${name} must be a list of rows.`;
    const definition: TableDefinition<object, string> = tableDefinitions[name] as never; // looks at any object
    const position = rows.findIndex((row) => !isRecord(row) || !fitsTable(definition, row));
    if (position !== -1) return `tables.${name}/${position} is not a valid row of this table.`;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Makes the world that a snapshot was taken of. */
export function restoreSnapshot({ seed, options, random, tables }: Snapshot, now: () => number): World {
  const world: World = { seed, options, random: xoroshiro128plusFromState(random), now, ...createTables() };
  for (const name of tableNames) {
    const table: { put(row: object): void } = world[name] as never; // each table takes its own rows
    for (const row of tables[name]) table.put(row);
  }
  return world;
}

/** Everything in a world but its keys, as plain data: the options, and the rows of each table. */
export type WorldState = { options: WorldOptions } & TableRows;

/** Copies a world into plain data that later calls leave alone. */
export function describeWorld(world: World): WorldState {
  const tables = tableNames.map((name) => [name, [...world[name].values()]]);
  return structuredClone({ options: world.options, ...Object.fromEntries(tables) }) as WorldState; // a list a table
}
