import { HostedWorld, type Permissions } from './hosted-world.ts';
import { createWorld } from './world/create-world.ts';
import type { WorldOptions } from './world/options.ts';
import { demo } from './world/seed/demo.ts';
import { restoreSnapshot, type Snapshot } from './world/snapshot.ts';
import type { WorldSeed } from './world/world.ts';

/** How worlds are made and kept. */
export interface WorldsSettings {
  readonly seed: WorldSeed;
  readonly options: WorldOptions;
  /** Open the first world. Default: the keys of the demo. */
  readonly firstKeys?: Readonly<Record<string, Permissions>> | undefined;
  readonly now: () => number;
  /** Knows only keys that were given. Otherwise every well-formed key opens a separate world. */
  readonly isStrict: boolean;
  /** How many worlds are kept besides the first one. */
  readonly maxWorlds: number;
  /** Receives a line when a world is deleted to make room. */
  readonly log: (line: string) => void;
}

export type Access = { hosted: HostedWorld; permissions: Permissions } | { hosted?: never; isForbidden: boolean };

export interface NewHostedWorld {
  readonly id?: string | undefined;
  readonly keys?: Readonly<Record<string, Permissions>> | undefined;
  readonly seed?: WorldSeed | undefined;
  readonly options?: WorldOptions | undefined;
}

const wellFormedKey = /^key_(?:[A-Za-z0-9]{10}|.{252})$/;

/** The worlds of one mock, by key. The first one is kept; of the others, the least recently used makes room. */
export class Worlds {
  readonly settings: WorldsSettings;
  /** The world of the demo keys, or of those that were given instead. */
  readonly first: HostedWorld;
  #evictedCount = 0;
  #createdCount = 0;
  readonly #byId = new Map<string, HostedWorld>();
  readonly #byKey = new Map<string, HostedWorld>();

  constructor(settings: WorldsSettings) {
    this.settings = settings;
    this.first = this.create({ id: 'demo', keys: settings.firstKeys ?? demoKeys });
  }

  get evictedCount(): number {
    return this.#evictedCount;
  }

  /** Least recently used first. */
  list(): HostedWorld[] {
    return [...this.#byId.values()];
  }

  /** The world with this id, or the one that this key opens. */
  get(idOrKey: string): HostedWorld | undefined {
    return this.#byId.get(idOrKey) ?? this.#byKey.get(idOrKey);
  }

  /** Finds the world of a key. Unless the mock is strict, a new key creates a world. */
  open(key: string): Access {
    const hosted = this.#byKey.get(key);
    const permissions = hosted?.keys.get(key);
    if (hosted && permissions) {
      this.#touch(hosted);
      return { hosted, permissions };
    }
    if (key.startsWith('key_forbidden')) return { isForbidden: true };
    if (this.settings.isStrict || key.startsWith('key_revoked') || !wellFormedKey.test(key))
      return { isForbidden: false };
    return { hosted: this.create({ keys: { [key]: 'all' } }), permissions: 'all' };
  }

  /** @throws RangeError for an id or a key that is taken */
  create({ id, keys = {}, seed = this.settings.seed, options = this.settings.options }: NewHostedWorld): HostedWorld {
    this.#createdCount += 1;
    const world = createWorld({ seed, options, now: this.settings.now });
    const hosted = new HostedWorld(id ?? `world-${this.#createdCount}`, { keys, world });
    if (this.#byId.has(hosted.id)) throw new RangeError(`A world ${hosted.id} already exists.`);
    if (Object.keys(keys).some((key) => this.#byKey.has(key)))
      throw new RangeError('A key already opens another world.');
    this.#makeRoom();
    this.#byId.set(hosted.id, hosted);
    for (const key of hosted.keys.keys()) this.#byKey.set(key, hosted);
    return hosted;
  }

  delete(hosted: HostedWorld): void {
    this.#byId.delete(hosted.id);
    for (const key of hosted.keys.keys()) this.#byKey.delete(key);
  }

  /** Starts a world over, from its own seed unless another is given. */
  reset(hosted: HostedWorld, options = hosted.world.options, seed = hosted.world.seed): void {
    hosted.replaceWorld(createWorld({ seed, options, now: this.settings.now }));
  }

  restore(hosted: HostedWorld, snapshot: Snapshot): void {
    hosted.replaceWorld(restoreSnapshot(snapshot, this.settings.now));
  }

  /** Moves the most recently used world to the end. */
  #touch(hosted: HostedWorld): void {
    if (hosted === this.first) return;
    this.#byId.delete(hosted.id);
    this.#byId.set(hosted.id, hosted);
  }

  #makeRoom(): void {
    // The first world is always first, because it is never touched.
    const [, oldest] = this.#byId.values();
    if (!oldest || this.#byId.size <= this.settings.maxWorlds) return;
    this.delete(oldest);
    this.#evictedCount += 1;
    this.settings.log(
      `World ${oldest.id}, the least recently used of ${this.settings.maxWorlds}, was deleted to make room (${this.#evictedCount} so far).`,
    );
  }
}

const demoKeys: Readonly<Record<string, Permissions>> = {
  [demo.keys.full]: 'all',
  [demo.keys.readOnly]: ['read'],
  [demo.keys.noPermissions]: [],
};
