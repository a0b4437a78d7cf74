import type { BlockList } from 'node:net';
import type { ApiKey, Permissions, RetiredKey, StoredKeys } from './api-key.ts';
import { readWhitelist } from './whitelist.ts';

/** A key that a world has. */
export interface LiveKey {
  readonly apiKey: Omit<ApiKey, 'lastUsedAt'>;
  /** The addresses of its whitelist; undefined if it has no whitelist. */
  readonly addresses: BlockList | undefined;
  lastUsedAt: number | null;
}

/** A key that a world has or had. */
export type KnownKey = LiveKey | RetiredKey;

export type NewKey = Pick<ApiKey, 'name' | 'key' | 'permissions' | 'whitelist'>;

/** What is left out stays. */
export interface KeyChanges {
  readonly name?: string | undefined;
  readonly status?: ApiKey['status'] | undefined;
  readonly permissions?: Permissions | undefined;
  readonly whitelist?: readonly string[] | undefined;
}

/** The keys that open one world, and those that did. */
export class Keyring {
  readonly #worldId: string;
  /** In the order in which they were created. */
  readonly #byId = new Map<string, LiveKey>();
  readonly #byKey = new Map<string, KnownKey>();
  #lastNumber = 0;
  #stored: StoredKeys | undefined;

  constructor(worldId: string, { keys, retired }: StoredKeys) {
    this.#worldId = worldId;
    for (const known of retired) this.#byKey.set(known.key, known);
    for (const { lastUsedAt, ...apiKey } of keys) this.#put(apiKey, lastUsedAt);
    // An id is never given twice, so that the journal tells a new key from a deleted one.
    for (const { id } of [...keys, ...retired]) this.#lastNumber = Math.max(this.#lastNumber, numberOf(id));
  }

  /** What the keys are at this moment. The same object for as long as nothing changes. */
  get stored(): StoredKeys {
    this.#stored ??= { keys: this.list(), retired: [...this.#byKey.values()].filter(isRetired) };
    return this.#stored;
  }

  /** What requests send to open the world, in the order in which the keys were created. */
  *keys(): Generator<string> {
    for (const { apiKey } of this.#byId.values()) yield apiKey.key;
  }

  /** What requests send or sent to open the world. */
  allKeys(): Iterable<string> {
    return this.#byKey.keys();
  }

  /** The keys to mask beside what looks like one: retired keys of the usual form do, and there may be many. */
  *keysToMask(): Generator<string> {
    for (const [key, known] of this.#byKey) if (!isRetired(known) || !usualForm.test(key)) yield key;
  }

  find(key: string): KnownKey | undefined {
    return this.#byKey.get(key);
  }

  get(id: string): ApiKey | undefined {
    const live = this.#byId.get(id);
    return live && show(live);
  }

  list(): ApiKey[] {
    return Array.from(this.#byId.values(), show);
  }

  /** A key that may do all, if possible an active one. Undefined if there is no such key. */
  findFullKey(): ApiKey | undefined {
    const full = this.list().filter(({ permissions }) => permissions === 'all');
    return full.find(({ status }) => status === 'ACTIVE') ?? full[0];
  }

  /** @param at milliseconds since 1970 */
  markUsed(live: LiveKey, at: number): void {
    live.lastUsedAt = at;
    this.#stored = undefined;
  }

  /** @param at milliseconds since 1970 */
  add(key: NewKey, at: number): ApiKey {
    this.#lastNumber += 1;
    const id = `${this.#worldId}-key-${this.#lastNumber}`;
    return this.#put({ ...key, id, status: 'ACTIVE', createdAt: at }, null);
  }

  update(id: string, changes: KeyChanges): ApiKey | undefined {
    const live = this.#byId.get(id);
    if (!live) return undefined;
    const { apiKey } = live;
    const {
      name = apiKey.name,
      status = apiKey.status,
      permissions = apiKey.permissions,
      whitelist = apiKey.whitelist,
    } = changes;
    return this.#put({ ...apiKey, name, status, permissions, whitelist }, live.lastUsedAt);
  }

  /** Gives a key another value, and retires the one that it had. @param at milliseconds since 1970 */
  regenerate(id: string, key: string, at: number): ApiKey | undefined {
    const live = this.#byId.get(id);
    if (!live) return undefined;
    this.#retire(live, at, 'REGENERATED');
    return this.#put({ ...live.apiKey, key }, live.lastUsedAt);
  }

  /** @param at milliseconds since 1970 */
  delete(id: string, at: number): void {
    const live = this.#byId.get(id);
    if (!live) return;
    this.#byId.delete(id);
    this.#retire(live, at, 'DELETED');
  }

  #put(apiKey: LiveKey['apiKey'], lastUsedAt: number | null): ApiKey {
    const live: LiveKey = { apiKey, lastUsedAt, addresses: readWhitelist(apiKey.whitelist) };
    this.#byId.set(apiKey.id, live);
    this.#byKey.set(apiKey.key, live);
    this.#stored = undefined;
    return show(live);
  }

  #retire({ apiKey: { key, id } }: LiveKey, at: number, because: RetiredKey['because']): void {
    this.#byKey.set(key, { key, id, at, because });
    this.#stored = undefined;
  }
}

export function isRetired(known: KnownKey): known is RetiredKey {
  return 'because' in known;
}

/** The id that a key has or had. */
export function idOf(known: KnownKey): string {
  return isRetired(known) ? known.id : known.apiKey.id;
}

const usualForm = /^key_[A-Za-z0-9]{10}$/;

function show({ apiKey, lastUsedAt }: LiveKey): ApiKey {
  const { id, name, key, status, permissions, whitelist, createdAt } = apiKey;
  return { id, name, key, status, permissions, whitelist, createdAt, lastUsedAt };
}

function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0);
}
