import type { HostedWorld } from '../hosted-world.ts';
import { type Refusal, refuse } from '../world/refusal.ts';
import type { Worlds } from '../worlds.ts';
import type { ApiKey, KeyChange } from './api-key.ts';
import type { KeyChanges } from './keyring.ts';

/** A world whose keys change, among the others of its mock. */
export interface WorldOfKeys {
  readonly worlds: Worlds;
  readonly hosted: HostedWorld;
}

/** A key to create. Without permissions it may do all, without a whitelist from every address. */
export interface KeyInput extends Omit<KeyChanges, 'name' | 'status'> {
  readonly name: string;
}

export function createKey(
  { worlds, hosted }: WorldOfKeys,
  { name, permissions = 'all', whitelist = [] }: KeyInput,
): ApiKey {
  const created = hosted.keys.add({ name, permissions, whitelist, key: worlds.newKey() }, hosted.world.now());
  worlds.learnKeys(hosted);
  report(hosted, created, { change: 'CREATED' });
  return created;
}

export function updateKey({ hosted }: WorldOfKeys, id: string, changes: KeyChanges): ApiKey | Refusal<404> {
  const updated = hosted.keys.update(id, changes);
  if (!updated) return unknownKey();
  const fields = keyFields.filter((field) => changes[field] !== undefined);
  report(hosted, updated, { change: 'UPDATED', fields });
  return updated;
}

/** Replaces a key by a new one. The old key opens nothing from this moment on. */
export function regenerateKey({ worlds, hosted }: WorldOfKeys, id: string): ApiKey | Refusal<404> {
  const regenerated = hosted.keys.regenerate(id, worlds.newKey(), hosted.world.now());
  if (!regenerated) return unknownKey();
  worlds.learnKeys(hosted);
  report(hosted, regenerated, { change: 'REGENERATED' });
  return regenerated;
}

/**
 * Deletes a key. A world keeps one that may do all, because nothing brings a deleted key back; every other change, such as
 * disabling the last key, can be undone.
 */
export function deleteKey({ hosted }: WorldOfKeys, id: string): ApiKey | Refusal<404 | 409> {
  const deleted = hosted.keys.get(id);
  if (!deleted) return unknownKey();
  const others = hosted.keys.list().filter((key) => key.id !== id);
  const isLastFull = deleted.permissions === 'all' && !others.some(({ permissions }) => permissions === 'all');
  if (isLastFull || others.length === 0) {
    const which = `the last key of the world${isLastFull ? ' that may do all' : ''}`;
    return refuse(409, `This is ${which}. Create another key first, or regenerate this one`);
  }
  hosted.keys.delete(id, hosted.world.now());
  report(hosted, deleted, { change: 'DELETED' });
  return deleted;
}

/** The refusal of an id that belongs to no key of the world, also where it belongs to a key of another world. */
export function unknownKey(): Refusal<404> {
  return refuse(404, 'The world has no key with this id. GET /__mock/worlds/{world}/keys lists them');
}

const keyFields = ['name', 'status', 'permissions', 'whitelist'] as const;

interface Change {
  readonly change: KeyChange;
  readonly fields?: readonly (keyof KeyChanges)[];
}

function report({ events, world }: HostedWorld, { id, name, status }: ApiKey, change: Change): void {
  events.append({ type: 'KEY_CHANGED', data: { keyId: id, name, status, ...change } }, world.now());
}
