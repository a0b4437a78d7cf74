import { expectShape } from '../expect-shape.ts';
import { isRefusal, type Refusal } from '../world/refusal.ts';
import { finiteNumber, list, oneOf, optional, primitive, record, text } from '../world/tables/shape.ts';
import { type ApiKey, keyStatuses, type Permissions, permissionClasses } from './api-key.ts';
import {
  createKey,
  deleteKey,
  type KeyInput,
  regenerateKey,
  unknownKey,
  updateKey,
  type WorldOfKeys,
} from './change-keys.ts';
import { countUsage, type KeyUsage } from './key-usage.ts';
import type { KeyChanges } from './keyring.ts';
import { isWhitelistEntry, whitelistWords } from './whitelist.ts';

/**
 * The keys of a world, as people manage them under Settings > Developer Documentation.
 *
 * All of them throw a RangeError for an id that belongs to no key of the world, and a TypeError for an argument of the wrong
 * kind.
 */
export interface KeyMethods {
  /** In the order in which they were created, with the whole keys. */
  list(): readonly ApiKey[];
  /**
   * Without `permissions`, the key may do all; without a `whitelist`, from every address.
   *
   * @example
   * const { key } = mock.world().keys.create({ name: 'Website', permissions: ['read'] });
   */
  create(input: KeyInput): ApiKey;
  /**
   * Changes what is named; the rest stays. A request with a disabled key gets 401, and so does a request from an address
   * that is not on the whitelist: in process, every request comes from 127.0.0.1.
   *
   * @example
   * mock.world().keys.update('demo-key-1', { status: 'DISABLED' });
   */
  update(keyId: string, changes: KeyChanges): ApiKey;
  /** Replaces the key by a new one; the old one gets 401 from now on. */
  regenerate(keyId: string): ApiKey;
  /** @throws RangeError for the last key that may do all, which cannot be deleted */
  delete(keyId: string): void;
  /** How often the key was sent, as far as the journal goes back. @param filter `since` in milliseconds since 1970 */
  usage(keyId: string, filter?: { readonly since?: number | undefined }): KeyUsage;
}

const name = primitive<string>('must be a string of 1 to 100 characters', (value) => {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 100;
});
const classes = list(oneOf(...permissionClasses));
const permissions = primitive<Permissions>(`must be all, or a list of ${permissionClasses.join(', ')}`, (value) => {
  return value === 'all' || classes.findFlaw(value) === undefined;
});
const whitelist = list(
  primitive<string>(whitelistWords, (value) => typeof value === 'string' && isWhitelistEntry(value)),
);
const inputShape = record<KeyInput>({ name, permissions: optional(permissions), whitelist: optional(whitelist) });
const changesShape = record<KeyChanges>({
  name: optional(name),
  status: optional(oneOf(...keyStatuses)),
  permissions: optional(permissions),
  whitelist: optional(whitelist),
});
const usageShape = record<{ since?: number | undefined }>({ since: optional(finiteNumber) });

/** @param open opens the world whose keys they are */
export function keyMethods(open: () => WorldOfKeys): KeyMethods {
  function change(call: string, keyId: string, run: (world: WorldOfKeys) => ApiKey | Refusal<404 | 409>): ApiKey {
    expectShape(call, text, keyId);
    const result = run(open());
    if (isRefusal(result)) throw new RangeError(`${result.message}.`);
    return result;
  }
  return {
    list: () => open().hosted.keys.list(),
    create(input) {
      expectShape('keys.create', inputShape, input);
      return createKey(open(), input);
    },
    update(keyId, changes) {
      expectShape('keys.update', changesShape, changes);
      return change('keys.update', keyId, (world) => updateKey(world, keyId, changes));
    },
    regenerate: (keyId) => change('keys.regenerate', keyId, (world) => regenerateKey(world, keyId)),
    delete: (keyId) => void change('keys.delete', keyId, (world) => deleteKey(world, keyId)),
    usage(keyId, filter = {}) {
      expectShape('keys.usage', usageShape, filter);
      change('keys.usage', keyId, ({ hosted }) => hosted.keys.get(keyId) ?? unknownKey());
      return countUsage(open().hosted.journal.answered({ ...filter, key: keyId }));
    },
  };
}
