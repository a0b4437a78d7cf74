import type { DatabaseSync } from 'node:sqlite';
import type { Permissions, StoredKeys } from '../keys/api-key.ts';
import { nameKeys } from '../keys/name-keys.ts';
import { keepPlans } from '../world/plans/keep-plans.ts';
import { createEmptyWorld, readHead } from '../world/snapshot.ts';
import { type TableName, tableNames, tableOf } from '../world/tables/tables.ts';
import type { World } from '../world/world.ts';
import { advice, DataFileError } from './data-file-error.ts';
import { trackChanges } from './write-behind.ts';

/** A world from a file, with the keys that open it. */
export interface SavedWorld {
  readonly id: string;
  readonly keys: StoredKeys;
  readonly world: World;
  /** Its number in the file. */
  readonly number?: number;
}

/** Where worlds are read from, and their clock. */
export interface WorldSource {
  readonly db: DatabaseSync;
  readonly file: string;
  readonly now: () => number;
  /** Collects what changes in the worlds after it was read, even before they are added to others. */
  readonly isTracked?: boolean;
}

/**
 * Reads the worlds of a database, the least recently used first.
 *
 * @throws DataFileError that names the file and the problem
 */
export function* readWorlds(source: WorldSource): Generator<SavedWorld> {
  for (const row of source.db.prepare('SELECT * FROM world ORDER BY used').all()) {
    const id = String(row.id);
    const number = Number(row.number);
    const head = readHead({
      seed: parse(row.seed, source),
      options: parse(row.options, source),
      random: parse(row.random, source),
    });
    if ('problem' in head) throw new DataFileError(`${source.file}, world ${id}: ${head.problem} ${advice}`);
    const world = createEmptyWorld(head, source.now);
    readRows(source, world, number);
    // A file of an earlier version has no plans yet, and what has become due comes as soon as the world is added.
    if (source.isTracked) trackChanges(world);
    keepPlans(world);
    yield { id, keys: readKeys(parse(row.keys, source), id, world.now()), world, number };
  }
}

/** Files of version 2 have only what each key may do. */
function readKeys(stored: unknown, id: string, at: number): StoredKeys {
  const keys = stored as StoredKeys | Readonly<Record<string, Permissions>>; // only the mock writes this file
  return isStoredKeys(keys) ? keys : nameKeys(id, keys, at);
}

function isStoredKeys(keys: StoredKeys | Readonly<Record<string, Permissions>>): keys is StoredKeys {
  return Array.isArray(keys.retired);
}

export function readCounter({ db }: Pick<WorldSource, 'db'>, name: string): number {
  return Number(db.prepare('SELECT value FROM counter WHERE name = ?').get(name)?.value ?? 0);
}

function readRows(source: WorldSource, world: World, number: number): void {
  const tables = new Map<number, TableName>();
  for (const { number, name } of source.db.prepare('SELECT number, name FROM tbl').iterate()) {
    const known = tableNames.find((one) => one === name);
    if (known) tables.set(Number(number), known);
  }
  const rows = source.db.prepare('SELECT tbl, seq, json FROM row WHERE world = ? ORDER BY tbl, seq');
  for (const { tbl, seq, json } of rows.iterate(number)) {
    const name = tables.get(Number(tbl));
    const row = parse(json, source);
    try {
      // The mock wrote the row itself, so it is enough that its table can take it.
      if (!name || (typeof row !== 'object' && typeof row !== 'string') || row === null)
        throw new TypeError('not a row');
      const table = tableOf(world, name);
      if (typeof row === 'string') table.loadDeleted(row, Number(seq));
      else table.load(row, Number(seq));
    } catch (cause) {
      const place = `${name ?? 'a table'}/${seq}`;
      throw new DataFileError(`${source.file}: ${place} is not a valid row of this version. ${advice}`, { cause });
    }
  }
}

function parse(json: unknown, { file }: WorldSource): unknown {
  try {
    return JSON.parse(String(json));
  } catch (cause) {
    throw new DataFileError(`${file} is damaged. ${advice}`, { cause });
  }
}
