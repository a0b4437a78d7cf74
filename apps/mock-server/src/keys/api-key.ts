import type { Operation } from '@doubletick-kit/contract';

/** What a key may do: every operation, or those whose `x-audit` class is listed. */
export type Permissions = 'all' | readonly Operation['audit']['class'][];

/** The classes of operations that a key can be limited to. */
export const permissionClasses = ['read', 'send', 'write', 'destroy', 'admin'] as const;

export const keyStatuses = ['ACTIVE', 'DISABLED'] as const;

/** A key of a world, as people manage it under Settings > Developer Documentation. */
export interface ApiKey {
  /** Stays when the key is regenerated. */
  readonly id: string;
  readonly name: string;
  /** What a request sends. */
  readonly key: string;
  /** A request with a disabled key gets 401. */
  readonly status: (typeof keyStatuses)[number];
  readonly permissions: Permissions;
  /** The addresses and ranges that may use the key; empty for every address. */
  readonly whitelist: readonly string[];
  /** Milliseconds since 1970, by the clock of the world. */
  readonly createdAt: number;
  /** When a request with it was last let in; null for a key that was never used. */
  readonly lastUsedAt: number | null;
}

/** A key that was replaced or deleted. It is remembered so that it opens nothing ever again. */
export interface RetiredKey {
  readonly key: string;
  /** Of the key that it was. */
  readonly id: string;
  /** Milliseconds since 1970, by the clock of the world. */
  readonly at: number;
  readonly because: 'REGENERATED' | 'DELETED';
}

/** Every key that a world has or had, as plain data. */
export interface StoredKeys {
  readonly keys: readonly ApiKey[];
  readonly retired: readonly RetiredKey[];
}

/** What happened to a key. */
export type KeyChange = 'CREATED' | 'UPDATED' | 'REGENERATED' | 'DELETED';
