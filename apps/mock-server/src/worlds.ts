import { createHash } from 'node:crypto';
import { HostedWorld, type HostedWorldContent } from './hosted-world.ts';
import { findWrongEntry } from './journal/entry-shape.ts';
import type { Permissions, StoredKeys } from './keys/api-key.ts';
import type { KnownKey } from './keys/keyring.ts';
import { makeKey } from './keys/make-key.ts';
import { nameKeys } from './keys/name-keys.ts';
import type { DispatcherSettings } from './webhooks/dispatcher.ts';
import type { CallRequest } from './world/bots/calls.ts';
import { createWorld } from './world/create-world.ts';
import type { WorldOptions } from './world/options.ts';
import { demo } from './world/seed/demo.ts';
import { readSnapshot, restoreOwnSnapshot, restoreSnapshot, type Snapshot } from './world/snapshot.ts';
import { keepWebhooks } from './world/webhooks/keep-webhooks.ts';
import type { World, WorldSeed } from './world/world.ts';

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
  /** How webhooks are called. Default: only on this machine. */
  readonly webhooks?: DispatcherSettings | undefined;
  /** Receives a line when a world is deleted to make room. */
  readonly log: (line: string) => void;
}

/** The world that a key opens, or opened before it was retired. */
export type Access = { hosted: HostedWorld; key: KnownKey } | { hosted?: never; isForbidden: boolean };

/** Answers a request to DoubleTick that a bot of a world makes, by the API of this world. */
export type AnswerBot = (hosted: HostedWorld, request: CallRequest, signal: AbortSignal) => Promise<Response>;

export interface NewHostedWorld {
  readonly id?: string | undefined;
  /** Without them, the world gets a key of its own. */
  readonly keys?: Readonly<Record<string, Permissions>> | undefined;
  readonly seed?: WorldSeed | undefined;
  readonly options?: WorldOptions | undefined;
}

/** The ids that a world can be given. */
export const worldIdForm = /^(?!key_)[\w-]{1,64}$/;
export const worldIdWords = '1 to 64 letters, digits, hyphens or underscores, and must not start with key_';

/** What a reset can leave as it is. */
export const keptParts = ['webhooks'] as const;

/** How a world starts over. */
export interface ResetChoice {
  /** Default: those it has. */
  readonly options?: WorldOptions | undefined;
  /** Default: its own. */
  readonly seed?: WorldSeed | undefined;
  /** Default: nothing. */
  readonly keep?: readonly (typeof keptParts)[number][] | undefined;
}

const wellFormedKey = /^key_(?:[A-Za-z0-9]{10}|.{252})$/;

/** The worlds of one mock, by key. The first one is kept; of the others, the least recently used makes room. */
export class Worlds {
  readonly settings: WorldsSettings;
  /** The world of the demo keys, or of those that were given instead. */
  readonly first: HostedWorld;
  /** Set by the app, which has the API. */
  answerBot: AnswerBot = () => Promise.reject(new Error('There is no API'));
  /** Set by the app. Receives an error of the mock itself that no request is answered with. */
  reportDefect: (error: unknown) => void = (error) => console.error(error);
  #evictedCount = 0;
  #createdCount = 0;
  #useCount = 0;
  readonly #byId = new Map<string, HostedWorld>();
  /** Also by retired keys, which open no other world. */
  readonly #byKey = new Map<string, HostedWorld>();

  constructor(settings: WorldsSettings) {
    this.settings = settings;
    this.first = this.create({ id: 'demo', keys: settings.firstKeys ?? demoKeys });
  }

  get evictedCount(): number {
    return this.#evictedCount;
  }

  /** How many worlds were created so far. Ids and keys are made from it, so that none is made twice. */
  get createdCount(): number {
    return this.#createdCount;
  }

  /** Goes on from a count of another run. */
  countCreated(count: number): void {
    this.#createdCount = Math.max(this.#createdCount, count);
  }

  /** Least recently used first. */
  list(): HostedWorld[] {
    return [...this.#byId.values()];
  }

  /** The world with this id, or the one that this key opens or opened. Counts as use of the world. */
  get(idOrKey: string): HostedWorld | undefined {
    const hosted = this.#byId.get(idOrKey) ?? this.#byKey.get(idOrKey);
    if (hosted) this.#touch(hosted);
    return hosted;
  }

  /** Finds the world of a key. Unless the mock is strict, a new key creates a world. */
  open(key: string): Access {
    const hosted = this.#byKey.get(key);
    const known = hosted?.keys.find(key);
    if (hosted && known) {
      this.#touch(hosted);
      return { hosted, key: known };
    }
    if (key.startsWith('key_forbidden')) return { isForbidden: true };
    if (this.settings.isStrict || key.startsWith('key_revoked') || !wellFormedKey.test(key))
      return { isForbidden: false };
    this.create({ keys: { [key]: 'all' } });
    return this.open(key);
  }

  /** A new key, never one that is taken or was retired. */
  newKey(): string {
    return makeKey((key) => this.#byKey.has(key));
  }

  /** Finds a world by the keys that it has by now. */
  learnKeys(hosted: HostedWorld): void {
    for (const key of hosted.keys.allKeys()) this.#byKey.set(key, hosted);
  }

  /** @throws RangeError for an id or a key that is taken */
  create({ seed = this.settings.seed, options = this.settings.options, ...named }: NewHostedWorld): HostedWorld {
    this.#createdCount += 1;
    const { id = this.#nextId(), keys = { [this.#nextKey()]: 'all' } } = named;
    if (this.#byId.has(id)) throw new RangeError(`A world ${id} already exists.`);
    if (Object.keys(keys).some((key) => this.#byKey.has(key)))
      throw new RangeError('A key already opens another world, or was retired there.');
    const world = createWorld({ seed, options, now: this.settings.now });
    const stored = nameKeys(id, keys, world.now());
    const hosted = this.#host(id, { keys: stored, world });
    this.#makeRoom();
    this.#insert(hosted);
    return hosted;
  }

  /** The world with this id; a new id makes a world with a new key. */
  named(id: string): HostedWorld {
    return this.get(id) ?? this.create({ id });
  }

  /**
   * Adds a world that exists already, instead of those with its id or one of its keys. The first world stays, and gets
   * the data and the keys of a world with its id.
   *
   * @throws RangeError for another world with a key of the first one
   */
  add({ id, keys, world }: { id: string; keys: StoredKeys; world: World }): HostedWorld {
    const known = [...keys.keys, ...keys.retired];
    const taken = new Set([this.#byId.get(id), ...known.map(({ key }) => this.#byKey.get(key))]);
    if (id === this.first.id) taken.delete(this.first);
    if (taken.has(this.first))
      throw new RangeError('A key of it opens the first world, by --seed-file or the demo data.');
    for (const other of taken) if (other) this.delete(other);
    if (id === this.first.id) {
      for (const key of this.first.keys.allKeys()) this.#byKey.delete(key);
      this.first.replaceWorld('WORLD_RESTORED', world, keys);
      this.learnKeys(this.first);
      return this.first;
    }
    const hosted = this.#host(id, { keys, world });
    this.#makeRoom();
    this.#insert(hosted);
    return hosted;
  }

  delete(hosted: HostedWorld): void {
    this.#byId.delete(hosted.id);
    for (const key of hosted.keys.allKeys()) this.#byKey.delete(key);
    hosted.close('The world was deleted.');
  }

  /** Nothing happens by itself any more in any world. */
  close(reason: string): void {
    for (const hosted of this.#byId.values()) hosted.close(reason);
  }

  /** Starts a world over. */
  reset(hosted: HostedWorld, choice: ResetChoice = {}): void {
    const { options = hosted.world.options, seed = hosted.world.seed, keep = [] } = choice;
    const world = createWorld({ seed, options, now: this.settings.now });
    if (keep.includes('webhooks')) keepWebhooks(hosted.world, world);
    hosted.replaceWorld('WORLD_RESET', world);
  }

  /**
   * Restores a snapshot that the mock took, or data that may be one.
   *
   * @throws RangeError for data that is not a snapshot, with the reason
   */
  restore(hosted: HostedWorld, snapshot: Snapshot): void {
    const { now } = this.settings;
    const world = restoreOwnSnapshot(snapshot, now);
    if (world) {
      hosted.restore(snapshot, world);
      return;
    }
    const read = readSnapshot(snapshot);
    const problem = 'problem' in read ? read.problem : findWrongEntry(read.snapshot.journal);
    if ('problem' in read || problem !== undefined) throw new RangeError(problem);
    hosted.restore(read.snapshot, restoreSnapshot(read.snapshot, now));
  }

  #host(id: string, content: Pick<HostedWorldContent, 'keys' | 'world'>): HostedWorld {
    const hosted: HostedWorld = new HostedWorld(id, {
      ...content,
      webhooks: this.settings.webhooks,
      answerOwnCall: (request, signal) => this.answerBot(hosted, request, signal),
      reportDefect: (error) => this.reportDefect(error),
    });
    return hosted;
  }

  /** Moves the most recently used world to the end. */
  #touch(hosted: HostedWorld): void {
    if (hosted === this.first) return;
    this.#byId.delete(hosted.id);
    this.#byId.set(hosted.id, hosted);
    this.#useCount += 1;
    hosted.used = this.#useCount;
  }

  #insert(hosted: HostedWorld): void {
    this.#touch(hosted);
    this.learnKeys(hosted);
  }

  #nextId(): string {
    while (this.#byId.has(`world-${this.#createdCount}`)) this.#createdCount += 1;
    return `world-${this.#createdCount}`;
  }

  /** In the form of DoubleTick's keys. Mocks with the same seed make the same keys. */
  #nextKey(): string {
    for (;;) {
      const hash = createHash('sha256').update(`${this.settings.seed.number} ${this.#createdCount}`).digest('hex');
      const key = `key_${hash.slice(0, 10)}`;
      if (!this.#byKey.has(key)) return key;
      this.#createdCount += 1;
    }
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
