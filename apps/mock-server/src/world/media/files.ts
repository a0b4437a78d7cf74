import { nextId } from '../ids.ts';
import type { StoredFile } from '../tables/media.ts';
import type { World } from '../world.ts';

/** A file to keep. */
export type NewFile = Omit<StoredFile, 'id' | 'base64'> & { readonly bytes: Uint8Array };

/** Keeps a file; those that have expired by now make room. */
export function storeFile(world: World, { bytes, ...file }: NewFile): StoredFile {
  const expired: string[] = [];
  for (const { id, expiresAt } of world.files.list('expiring')) {
    if (expiresAt === null || expiresAt > world.now()) break;
    expired.push(id);
  }
  for (const id of expired) world.files.delete(id);
  const base64 = Buffer.from(bytes).toString('base64');
  return world.files.put({ ...file, id: nextId(world.random, 'media_'), base64 });
}

/**
 * Finds a file by its address and the place of the reader's key.
 *
 * Assumed: an address that has expired leads nowhere, like one that never was. No source tells what it answers.
 *
 * @see webhooks, getting-started-with-doubletick-webhooks (guide), for where the key stands
 */
export function findFile(world: World, { id, name, keyIn }: Pick<StoredFile, 'id' | 'name' | 'keyIn'>) {
  const file = world.files.get(id);
  if (file?.name !== name || file.keyIn !== keyIn) return undefined;
  return file.expiresAt === null || file.expiresAt > world.now() ? file : undefined;
}

/** Where a file is fetched; the parts of upstream's hosts `cdn.` and `recordings.` are the paths of one origin here. */
export function fileAddress({ id, name, keyIn }: StoredFile, origin: string): string {
  return `${origin}/${keyIn === 'header' ? 'cdn' : 'recordings'}/${id}/${encodeURIComponent(name)}`;
}
