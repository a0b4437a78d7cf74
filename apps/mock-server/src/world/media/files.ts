import { nextId } from '../ids.ts';
import type { StoredFile } from '../tables/media.ts';
import type { World } from '../world.ts';

export type NewFile = Omit<StoredFile, 'id' | 'base64'> & { readonly bytes: Uint8Array };

/** Keeps a file. */
export function storeFile(world: World, { bytes, ...file }: NewFile): StoredFile {
  const base64 = Buffer.from(bytes).toString('base64');
  return world.files.put({ ...file, id: nextId(world.random, 'media_'), base64 });
}

/**
 * Finds a file by its URL and the place of the reader's key.
 *
 * Assumed: an expired URL finds nothing, like one that never existed. No source says what it answers.
 *
 * @see webhooks, getting-started-with-doubletick-webhooks (guide), for the place of the key
 */
export function findFile(world: World, { id, name, keyIn }: Pick<StoredFile, 'id' | 'name' | 'keyIn'>) {
  const file = world.files.get(id);
  if (file?.name !== name || file.keyIn !== keyIn) return undefined;
  return file.expiresAt === null || file.expiresAt > world.now() ? file : undefined;
}

/** Finds a file by the path of its URL, wherever the mock is mounted. */
export function findFileAt(world: World, path: string): StoredFile | undefined {
  const groups = /\/(?<folder>cdn|recordings)\/(?<id>[^/]+)\/(?<name>[^/]+)$/.exec(path)?.groups;
  const file = groups && world.files.get(groups.id ?? '');
  if (!file || fileAddress(file, '') !== `/${groups.folder}/${groups.id}/${groups.name}`) return undefined;
  return findFile(world, file);
}

/** The URL of a file. Upstream's hosts `cdn.` and `recordings.` are paths of one origin here. */
export function fileAddress({ id, name, keyIn }: StoredFile, origin: string): string {
  return `${origin}/${keyIn === 'header' ? 'cdn' : 'recordings'}/${id}/${encodeURIComponent(name)}`;
}
