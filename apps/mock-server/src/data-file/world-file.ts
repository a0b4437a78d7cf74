import { realpathSync, rmSync, statSync } from 'node:fs';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { StoredKeys } from '../keys/api-key.ts';
import type { WorldOptions } from '../world/options.ts';
import { type TableName, tableNames } from '../world/tables/tables.ts';
import type { WorldSeed } from '../world/world.ts';
import { nameLog } from './check-log.ts';
import { DataFileError } from './data-file-error.ts';
import { closeDatabase, explain, openDatabase } from './open-database.ts';

/** A world in a file, without its rows. */
export interface WorldRecord {
  readonly id: string;
  /** The same object for as long as no key changes or is used. */
  readonly keys: StoredKeys;
  readonly seed: WorldSeed;
  readonly options: WorldOptions;
  /** The state of its random generator. */
  readonly random: readonly number[];
  /** Orders worlds by their last use. */
  readonly used: number;
}

/** A row of a table by its arrival: the row, the id of one that was deleted, or undefined to delete that too. */
export interface RowChange {
  readonly table: TableName;
  readonly arrival: number;
  readonly row: object | string | undefined;
}

/** What is moved and synced in 10 ms, on a disk that has nothing else to do. */
const largestLog = 2_000_000;
/** Of a message. A deletion writes the pages that a row was on. */
const charactersOfRow = 400;
/** What is only in the log is lost with it, as in a container that mounts the file and not its folder. */
const checkpointMs = 3_000;

/** The statements that write a data file. The process that opens one has it alone until it closes it. */
export class WorldFile {
  readonly path: string;
  readonly #db: DatabaseSync;
  readonly #log: string;
  readonly #inode: number | undefined;
  #isLogNamed = false;
  #charactersInLog = 0;
  #checkpointAt = performance.now();
  readonly #tables: ReadonlyMap<TableName, number>;
  readonly #putRow: StatementSync;
  readonly #deleteRow: StatementSync;
  readonly #deleteRows: StatementSync;
  readonly #putWorld: StatementSync;
  readonly #deleteWorld: StatementSync;
  readonly #putCounter: StatementSync;

  /** @throws DataFileError that names the file and the problem */
  constructor(path: string) {
    this.path = path;
    const db = openDatabase(path);
    this.#db = db;
    this.#inode = inodeOf(path);
    this.#log = `${realpathSync(path)}-wal`;
    try {
      this.#nameLog();
      this.#tables = numberTables(db);
      this.#putRow = db.prepare('INSERT OR REPLACE INTO row VALUES (?, ?, ?, ?)');
      this.#deleteRow = db.prepare('DELETE FROM row WHERE world = ? AND tbl = ? AND seq = ?');
      this.#deleteRows = db.prepare(
        'DELETE FROM row WHERE (world, tbl, seq) IN (SELECT world, tbl, seq FROM row WHERE world = ? LIMIT ?)',
      );
      // Replaces a world with the same number or the same id.
      this.#putWorld = db.prepare('INSERT OR REPLACE INTO world VALUES (?, ?, ?, ?, ?, ?, ?)');
      this.#deleteWorld = db.prepare('DELETE FROM world WHERE id = ?');
      this.#putCounter = db.prepare('INSERT OR REPLACE INTO counter VALUES (?, ?)');
    } catch (cause) {
      db.close();
      throw explain(path, cause);
    }
  }

  /** The database, to read it. */
  get db(): DatabaseSync {
    return this.#db;
  }

  /** Whether the file was moved or deleted, so that what is written is not in it. */
  get isGone(): boolean {
    return inodeOf(this.path) !== this.#inode;
  }

  /** @throws DataFileError when the file is gone */
  begin(): void {
    if (this.isGone) {
      throw new DataFileError(`The worlds are kept in memory only: ${this.path} was moved or deleted. Put it back.`);
    }
    this.#nameLog();
    this.#db.exec('BEGIN');
  }

  commit(): void {
    this.#db.exec('COMMIT');
  }

  rollBack(): void {
    // SQLite ends a transaction itself after some errors, such as a full disk.
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
  }

  /** Moves what is in the log to the file, and empties the log. */
  checkpoint(): void {
    this.#isLogNamed = false;
    this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.#charactersInLog = 0;
    this.#checkpointAt = performance.now();
  }

  checkpointIfDue(): void {
    if (this.#charactersInLog === 0) return;
    const isDue = this.#charactersInLog >= largestLog || performance.now() >= this.#checkpointAt + checkpointMs;
    if (isDue) this.checkpoint();
  }

  putRow(world: number, { table, arrival, row }: RowChange): void {
    const number = this.#tables.get(table) ?? Number.NaN; // every table has one
    if (row === undefined) {
      this.#charactersInLog += 1;
      this.#deleteRow.run(world, number, arrival);
      return;
    }
    const json = JSON.stringify(row);
    this.#charactersInLog += json.length;
    this.#putRow.run(world, number, arrival, json);
  }

  /** Deletes up to `limit` rows of a world, and tells how many there were. */
  deleteRows(world: number, limit: number): number {
    const deleted = Number(this.#deleteRows.run(world, limit).changes);
    this.#charactersInLog += deleted * charactersOfRow;
    return deleted;
  }

  /** Shows a world whose rows have been written, instead of the one with the same id. */
  putWorld(number: number, { id, keys, seed, options, random, used }: WorldRecord): void {
    this.#charactersInLog += 1;
    const texts = [keys, seed, options, random].map((value) => JSON.stringify(value));
    this.#putWorld.run(number, id, ...texts, used);
  }

  deleteWorld(id: string): void {
    this.#deleteWorld.run(id);
  }

  putCounter(name: string, value: number): void {
    this.#putCounter.run(name, value);
  }

  /** The numbers of the worlds, by id. */
  worldNumbers(): Map<string, number> {
    const rows = this.#db.prepare('SELECT id, number FROM world').all();
    return new Map(rows.map(({ id, number }) => [String(id), Number(number)]));
  }

  /** The numbers that rows have, also those without a world. Skips from one to the next, since there may be many rows. */
  rowNumbers(): number[] {
    const next = this.#db.prepare('SELECT min(world) AS number FROM row WHERE world > ?');
    const numbers: number[] = [];
    for (let last = 0; ; ) {
      const { number } = next.get(last) ?? {};
      if (typeof number !== 'number') return numbers;
      numbers.push(number);
      last = number;
    }
  }

  close(): void {
    closeDatabase(this.#db);
  }

  /** Closes the file without a last word, as the end of a process does. */
  abandon(): void {
    this.#db.close();
  }

  /** Closes a file that is gone. A file that was moved gets what is in the log, which is of no use beside another. */
  closeGone(): void {
    try {
      this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      this.#db.close();
    }
    if (statSync(this.#log, { throwIfNoEntry: false })?.size === 0) rmSync(this.#log);
  }

  /** In a transaction by itself, which is the first of the log. */
  #nameLog(): void {
    if (this.#isLogNamed) return;
    nameLog(this.#db);
    this.#isLogNamed = true;
  }
}

function inodeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}

function numberTables(db: DatabaseSync): ReadonlyMap<TableName, number> {
  const add = db.prepare('INSERT OR IGNORE INTO tbl (name) VALUES (?)');
  const find = db.prepare('SELECT number FROM tbl WHERE name = ?');
  return new Map(
    tableNames.map((name) => {
      add.run(name);
      return [name, Number(find.get(name)?.number)];
    }),
  );
}
