import { access, constants, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { HostedWorld, Permissions } from './hosted-world.ts';
import { readSnapshot, type Snapshot, takeSnapshot } from './world/snapshot.ts';
import type { Worlds } from './worlds.ts';

const version = 1;

const advice = 'Name another file with --data, or move this one away to start over.';

/** A data file that cannot be read or written. The message is for the terminal. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
}

/**
 * Loads the worlds of a file into a mock. A file that does not exist yet holds no worlds.
 *
 * @throws DataFileError that names the file and the problem
 */
export async function loadWorlds(worlds: Worlds, file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return undefined;
    if (codeOf(cause) === 'EISDIR')
      throw new DataFileError(`${file} is a folder. Name a file in it with --data.`, { cause });
    throw new DataFileError(`${file} cannot be read (${codeOf(cause)}). Check its permissions.`, { cause });
  });
  if (text === undefined) return;
  for (const { id, keys, snapshot } of parse(text, file)) {
    const hosted = worlds.get(id) ?? create(worlds, { id, keys }, file);
    worlds.restore(hosted, snapshot);
  }
}

/**
 * Checks that a file can be saved later, before there is anything to lose.
 *
 * @throws DataFileError that names the folder and the problem
 */
export async function expectWritable(file: string): Promise<void> {
  const folder = dirname(file);
  await access(folder, constants.W_OK).catch((cause: unknown) => {
    const problem = codeOf(cause) === 'ENOENT' ? 'there is no folder' : `(${codeOf(cause)}) nothing can be written to`;
    throw new DataFileError(
      `${file} cannot be saved: ${problem} ${folder}. Create it, or name another file with --data.`,
      { cause },
    );
  });
}

/**
 * Writes all worlds to a file. An existing file is replaced atomically or left as it is.
 *
 * @throws DataFileError that names the file and the problem
 */
export async function saveWorlds(worlds: Worlds, file: string): Promise<void> {
  const saved = worlds.list().map((hosted): SavedWorld => {
    const { id, keys } = hosted;
    return { id, keys: Object.fromEntries(keys), snapshot: takeSnapshot(hosted.runDue()) };
  });
  const draft = `${file}.new`;
  try {
    await writeFile(draft, JSON.stringify({ version, worlds: saved }), { mode: 0o600 });
    await rename(draft, file);
  } catch (cause) {
    throw new DataFileError(`The worlds were not saved: ${file} cannot be written (${codeOf(cause)}).`, { cause });
  }
}

function create(worlds: Worlds, hosted: Pick<SavedWorld, 'id' | 'keys'>, file: string): HostedWorld {
  try {
    return worlds.create(hosted);
  } catch (cause) {
    throw new DataFileError(`${file}, world ${hosted.id}: a key already opens another world. ${advice}`, { cause });
  }
}

interface SavedWorld {
  id: string;
  keys: Readonly<Record<string, Permissions>>;
  snapshot: Snapshot;
}

function parse(text: string, file: string): SavedWorld[] {
  let content: { version?: unknown; worlds?: unknown } | null;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new DataFileError(`${file} is not JSON. ${advice}`, { cause });
  }
  if (content?.version !== version || !Array.isArray(content.worlds)) {
    throw new DataFileError(`${file} is not a data file of version ${version}. ${advice}`);
  }
  return content.worlds.map((world: unknown, index) => {
    if (!isSaved(world)) throw new DataFileError(`${file}: entry ${index + 1} is not a world. ${advice}`);
    const { id, keys, snapshot } = world;
    const read = readSnapshot(snapshot);
    if ('problem' in read) throw new DataFileError(`${file}, world ${id}: ${read.problem} ${advice}`);
    return { id, keys, snapshot: read.snapshot };
  });
}

function isSaved(world: unknown): world is Omit<SavedWorld, 'snapshot'> & { snapshot: unknown } {
  if (typeof world !== 'object' || world === null || !('id' in world && 'keys' in world && 'snapshot' in world))
    return false;
  return typeof world.id === 'string' && typeof world.keys === 'object' && world.keys !== null;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
