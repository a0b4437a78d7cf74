import { demo } from '../world/seed/demo.ts';
import type { Permissions, StoredKeys } from './api-key.ts';
import { Keyring } from './keyring.ts';

/**
 * Names keys that are given with nothing but their permissions, as in a seed file.
 *
 * @param at when they were created, in milliseconds since 1970
 */
export function nameKeys(worldId: string, keys: Readonly<Record<string, Permissions>>, at: number): StoredKeys {
  const ring = new Keyring(worldId, { keys: [], retired: [] });
  for (const [position, [key, permissions]] of Object.entries(keys).entries()) {
    ring.add({ key, permissions, name: demoNames.get(key) ?? `Key ${position + 1}`, whitelist: [] }, at);
  }
  return ring.stored;
}

const demoNames: ReadonlyMap<string, string> = new Map([
  [demo.keys.full, 'Demo key'],
  [demo.keys.readOnly, 'Read only'],
  [demo.keys.noPermissions, 'No permissions'],
]);
