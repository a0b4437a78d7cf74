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
