import type { Operation } from '@doubletick-kit/contract';
import { Journal } from './journal.ts';
import { runDueDeletions } from './world/deletions/deletions.ts';
import { deleteExpiredFiles } from './world/media/files.ts';
import type { Listeners } from './world/reporting.ts';
import type { World } from './world/world.ts';

/** What a key may do: every operation, or those whose `x-audit` class is listed. */
export type Permissions = 'all' | readonly Operation['audit']['class'][];

/** A world, the keys that open it, and the journal of its requests. */
export class HostedWorld {
  readonly id: string;
  /** Counts the uses of all worlds, so that it is highest in the world that was used last. */
  used = 0;
  #keys: ReadonlyMap<string, Permissions>;
  #world: World;
  #journal = this.#newJournal();
  #listener: Listeners['onReport'];

  constructor(id: string, { keys, world }: { keys: Readonly<Record<string, Permissions>>; world: World }) {
    this.id = id;
    this.#keys = new Map(Object.entries(keys));
    this.#world = world;
  }

  get keys(): ReadonlyMap<string, Permissions> {
    return this.#keys;
  }

  get world(): World {
    return this.#world;
  }

  /** Carries out what is due by now, and returns the world. There are no timers, so each request calls this first. */
  runDue(): World {
    runDueDeletions(this.#world);
    deleteExpiredFiles(this.#world);
    return this.#world;
  }

  get journal(): Journal {
    return this.#journal;
  }

  /** Tells the listener of everything that happens from now on, also in a world that replaces this one. */
  listen(listener: NonNullable<Listeners['onReport']>): void {
    this.#listener = listener;
    this.#world.listeners.onReport = listener;
  }

  /** Replaces the world, and the keys if there are others; the journal starts over. */
  replaceWorld(world: World, keys?: Readonly<Record<string, Permissions>>): void {
    this.#world.listeners.onReport = undefined;
    this.#world = world;
    this.#world.listeners.onReport = this.#listener;
    if (keys) this.#keys = new Map(Object.entries(keys));
    this.#journal = this.#newJournal();
  }

  #newJournal(): Journal {
    return new Journal(() => this.keys.keys());
  }
}
