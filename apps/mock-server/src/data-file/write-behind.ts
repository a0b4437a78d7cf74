import type { HostedWorld } from '../hosted-world.ts';
import { tableNames, tableOf } from '../world/tables/tables.ts';
import type { World } from '../world/world.ts';
import type { Worlds } from '../worlds.ts';
import type { RowChange, WorldFile, WorldRecord } from './world-file.ts';

/** All rows of a world under one number. A world that is replaced, as by a reset, gets another number. */
interface Generation {
  readonly number: number;
  readonly hosted: HostedWorld;
  readonly world: World;
  record: WorldRecord;
  /** What is left to write, besides what changes meanwhile, before the file shows the world. */
  rows: Iterator<RowChange> | undefined;
}

/** What has changed in the worlds that the file shows. */
interface Moment {
  readonly gone: readonly string[];
  readonly changes: readonly { readonly generation: Generation; readonly rows: readonly RowChange[] }[];
}

export interface WriteBehindOptions {
  /**
   * How many rows of new worlds, and of those that are gone, one transaction writes at most. Changes of the other worlds
   * come first. A large new world takes several transactions, and the file shows it with the last.
   */
  readonly rowsPerFlush: number;
  /** Whether there is another flush, which writes what changes after this one. */
  readonly isRepeated: boolean;
}

/**
 * Writes worlds to a file, each as it is at one moment in one transaction. It compares the worlds themselves with what it
 * wrote before, so it does not matter how they were created, replaced, evicted or deleted.
 */
export class WriteBehind {
  readonly #worlds: Worlds;
  readonly #file: WorldFile;
  readonly #options: WriteBehindOptions;
  readonly #generations = new Map<string, Generation>();
  /** The numbers of the worlds that the file shows, by id. */
  #shown: Map<string, number>;
  /** Numbers whose rows belong to no world any more. */
  #leftOver: Set<number>;
  #nextNumber: number;
  #createdCount = 0;

  constructor(worlds: Worlds, file: WorldFile, options: WriteBehindOptions) {
    this.#worlds = worlds;
    this.#file = file;
    this.#options = options;
    this.#shown = file.worldNumbers();
    const numbers = file.rowNumbers();
    this.#leftOver = without(numbers, this.#shown);
    this.#nextNumber = Math.max(0, ...numbers, ...this.#shown.values()) + 1;
  }

  /** Counts a world as written as it was read from the file; what has changed since then must have been collected. */
  adopt(hosted: HostedWorld, number: number): void {
    const { world } = hosted;
    // Uses are counted from the start of a process: the next flush writes the count of this one.
    const record = { ...recordOf(hosted, world), used: -1 };
    this.#generations.set(hosted.id, { number, hosted, world, record, rows: undefined });
  }

  /** Whether the last flush left new worlds to write or rows to delete. */
  get hasMore(): boolean {
    return this.#leftOver.size > 0 || [...this.#generations.values()].some(({ rows }) => rows !== undefined);
  }

  /** Writes what has changed by the first step, then new worlds. All may change between the steps. */
  *flush(): Generator<void> {
    const moment = this.#take();
    try {
      this.#file.begin();
      yield* this.#writeChanges(moment);
      let rowsLeft = this.#options.rowsPerFlush;
      for (const generation of this.#generations.values()) rowsLeft = yield* this.#writeNew(generation, rowsLeft);
      yield* this.#deleteLeftOver(rowsLeft);
      this.#file.commit();
    } catch (error) {
      this.#file.rollBack();
      this.#startOver();
      throw error;
    }
  }

  #take(): Moment {
    const list = this.#worlds.list();
    const ids = new Set(list.map(({ id }) => id));
    for (const [id, { number }] of this.#generations) {
      if (ids.has(id)) continue;
      this.#generations.delete(id);
      this.#leftOver.add(number);
    }
    const changes = list.flatMap((hosted) => this.#takeChanges(hosted) ?? []);
    return { changes, gone: [...this.#shown.keys()].filter((id) => !ids.has(id)) };
  }

  #takeChanges(hosted: HostedWorld): Moment['changes'][number] | undefined {
    const world = hosted.runDue();
    const generation = this.#generations.get(hosted.id);
    if (generation?.world !== world) {
      this.#generations.set(hosted.id, this.#generationOf(hosted, generation));
      return undefined;
    }
    if (generation.rows) return undefined;
    const rows = takeChanges(world);
    const record = recordOf(hosted, world);
    if (rows.length === 0 && isSame(record, generation.record)) return undefined;
    generation.record = record;
    return { generation, rows };
  }

  #generationOf(hosted: HostedWorld, before: Generation | undefined): Generation {
    const { world } = hosted;
    if (before?.rows) this.#leftOver.add(before.number);
    const number = this.#nextNumber;
    this.#nextNumber += 1;
    if (this.#options.isRepeated) trackChanges(world);
    return { number, hosted, world, record: recordOf(hosted, world), rows: rowsOf(world) };
  }

  *#writeChanges({ gone, changes }: Moment): Generator<void> {
    for (const id of gone) {
      this.#file.deleteWorld(id);
      this.#leaveOver(id);
    }
    for (const { generation, rows } of changes) {
      for (const row of rows) {
        this.#file.putRow(generation.number, row);
        yield;
      }
      this.#file.putWorld(generation.number, generation.record);
    }
    const { createdCount } = this.#worlds;
    if (createdCount === this.#createdCount) return;
    this.#createdCount = createdCount;
    this.#file.putCounter('created', createdCount);
  }

  /** @returns how many rows may still be written */
  *#writeNew(generation: Generation, limit: number): Generator<void, number> {
    if (!generation.rows) return limit;
    for (let left = limit; left > 0; left -= 1) {
      const step = generation.rows.next();
      if (step.done) {
        yield* this.#show(generation);
        return left;
      }
      this.#file.putRow(generation.number, step.value);
      yield;
    }
    return 0;
  }

  /** Rows were read while they changed. With the changes up to one moment, the world is as it was at this moment. */
  *#show(generation: Generation): Generator<void> {
    const { number, hosted, world } = generation;
    for (let rows = takeChanges(world); rows.length > 0; rows = takeChanges(world)) {
      for (const row of rows) {
        this.#file.putRow(number, row);
        yield;
      }
    }
    generation.record = recordOf(hosted, world);
    generation.rows = undefined;
    this.#leaveOver(hosted.id);
    this.#file.putWorld(number, generation.record);
    this.#shown.set(hosted.id, number);
  }

  *#deleteLeftOver(limit: number): Generator<void> {
    let left = limit;
    for (const number of this.#leftOver) {
      for (let deleted = Number.NaN; deleted !== 0; left -= deleted) {
        if (left <= 0) return;
        deleted = this.#file.deleteRows(number, Math.min(left, rowsPerDeletion));
        yield;
      }
      this.#leftOver.delete(number);
    }
  }

  /** The file no longer shows a world, so its rows can go. */
  #leaveOver(id: string): void {
    const number = this.#shown.get(id);
    if (number !== undefined) this.#leftOver.add(number);
    this.#shown.delete(id);
  }

  /** After a failure nothing of the transaction is in the file, and its changes are no longer collected. */
  #startOver(): void {
    this.#generations.clear();
    this.#createdCount = 0;
    this.#shown = this.#file.worldNumbers();
    this.#leftOver = without(this.#file.rowNumbers(), this.#shown);
  }
}

const rowsPerDeletion = 200;

function without(numbers: readonly number[], shown: ReadonlyMap<string, number>): Set<number> {
  const others = new Set(numbers);
  for (const number of shown.values()) others.delete(number);
  return others;
}

function recordOf({ id, keys, used }: HostedWorld, { seed, options, random }: World): WorldRecord {
  return { id, keys: keys.stored, seed, options, random: random.getState(), used };
}

/** The seed stays with the world. */
function isSame(a: WorldRecord, b: WorldRecord): boolean {
  if (a.options !== b.options || a.keys !== b.keys) return false;
  return a.used === b.used && a.random.every((number, position) => number === b.random[position]);
}

/** Collects what changes in a world from now on. */
export function trackChanges(world: World): void {
  for (const name of tableNames) tableOf(world, name).trackChanges();
}

function takeChanges(world: World): RowChange[] {
  return tableNames.flatMap((table) => {
    const changes = tableOf(world, table).takeChanges();
    return changes ? Array.from(changes, ([arrival, row]) => ({ table, arrival, row })) : noChanges;
  });
}

const noChanges: RowChange[] = [];

function* rowsOf(world: World): Generator<RowChange> {
  for (const table of tableNames) {
    for (const [arrival, row] of tableOf(world, table).entries()) yield { table, arrival, row };
  }
}
