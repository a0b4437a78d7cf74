import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';

/** Creates a folder in which packages resolve as here; the caller removes it. */
export async function makeFolder(name: string): Promise<string> {
  const parent = join(import.meta.dirname, '.data');
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, `${name}-`));
}
