import type { StoredFile } from '../tables/media.ts';
import type { World } from '../world.ts';

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
