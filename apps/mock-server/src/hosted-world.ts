import type { Operation } from '@doubletick-kit/contract';
import { Journal } from './journal.ts';
import { Dispatcher, type DispatcherSettings } from './webhooks/dispatcher.ts';
import { runDueDeletions } from './world/deletions/deletions.ts';
import { deleteExpiredFiles } from './world/media/files.ts';
import type { World } from './world/world.ts';

/** What a key may do: every operation, or those whose `x-audit` class is listed. */
export type Permissions = 'all' | readonly Operation['audit']['class'][];

export interface HostedWorldContent {
  readonly keys: Readonly<Record<string, Permissions>>;
  readonly world: World;
  /** Default: only this machine is called. */
  readonly webhooks?: DispatcherSettings | undefined;
}

/** A world, the keys that open it, and the journal of its requests. */
export class HostedWorld {
  readonly id: string;
  /** Counts the uses of all worlds, so that it is highest in the world that was used last. */
  used = 0;
  /** Sends what the world has for its webhooks. */
  readonly webhooks: Dispatcher;
  #keys: ReadonlyMap<string, Permissions>;
  #world: World;
  #journal = this.#newJournal();

  constructor(id: string, { keys, world, webhooks = { allowHosts: [] } }: HostedWorldContent) {
    this.id = id;
    this.#keys = new Map(Object.entries(keys));
    this.#world = world;
    this.webhooks = new Dispatcher({ ...webhooks, report: () => undefined }, world);
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

  /** Replaces the world, and the keys if there are others; the journal starts over. */
  replaceWorld(world: World, keys?: Readonly<Record<string, Permissions>>): void {
    this.#world = world;
    if (keys) this.#keys = new Map(Object.entries(keys));
    this.#journal = this.#newJournal();
    this.webhooks.replaceWorld(world);
  }

  /** Ends what goes on by itself. */
  close(): void {
    this.webhooks.close();
  }

  #newJournal(): Journal {
    return new Journal(() => this.keys.keys());
  }
}
