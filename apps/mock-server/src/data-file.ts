import { readFile, rename, writeFile } from 'node:fs/promises';
import { toPlain } from './world/plain.ts';
import { readSnapshot, type Snapshot, takeSnapshot } from './world/snapshot.ts';
import type { Permissions, Worlds } from './worlds.ts';

const version = 1;

/** A file of worlds that cannot be used; the message is for the terminal. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
}

/**
 * Puts the worlds of a file into a mock; a file that is not there yet holds none.
 *
 * @throws DataFileError naming the file and what is wrong with it.
 */
export async function loadWorlds(worlds: Worlds, file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw new DataFileError(`${file} cannot be read (${codeOf(cause)}). Check its permissions.`, { cause });
  });
  if (text === undefined) return;
  for (const { id, keys, snapshot } of parse(text, file)) {
    const account = worlds.get(id) ?? worlds.create({ id, keys });
    worlds.restore(account, snapshot);
  }
}

/** Writes every world into a file; whatever stood there is replaced in one step or not at all. */
export async function saveWorlds(worlds: Worlds, file: string): Promise<void> {
  const saved = worlds.list().map(({ id, keys, world }) => ({
    ...{ id, keys: Object.fromEntries(keys), snapshot: toPlain(takeSnapshot(world)) },
  }));
  const draft = `${file}.new`;
  await writeFile(draft, JSON.stringify({ version, worlds: saved }), { mode: 0o600 });
  await rename(draft, file);
}

interface SavedWorld {
  id: string;
  keys: Readonly<Record<string, Permissions>>;
  snapshot: Snapshot;
}

function parse(text: string, file: string): SavedWorld[] {
  const advice = 'Name another file with --data, or move this one away to start over.';
  let content: { version?: unknown; worlds?: { id: string; keys: SavedWorld['keys']; snapshot: unknown }[] };
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new DataFileError(`${file} is not JSON. ${advice}`, { cause });
  }
  if (content?.version !== version || !Array.isArray(content.worlds)) {
    throw new DataFileError(`${file} holds no worlds of version ${version}. ${advice}`);
  }
  return content.worlds.map(({ id, keys, snapshot }) => {
    const read = readSnapshot(snapshot);
    if ('problem' in read) throw new DataFileError(`${file}, world ${id}: ${read.problem} ${advice}`);
    return { id, keys, snapshot: read.snapshot };
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
