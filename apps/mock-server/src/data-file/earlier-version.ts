import { constants, copyFileSync, readFileSync, truncateSync } from 'node:fs';
import type { Permissions } from '../hosted-world.ts';
import { readSnapshot, restoreSnapshot } from '../world/snapshot.ts';
import { advice, DataFileError } from './data-file-error.ts';
import { cannotBeRead, codeOf } from './inspect-file.ts';
import type { SavedWorld } from './read-worlds.ts';

const version = 1;

/**
 * Reads a data file of version 1, which is JSON.
 *
 * @throws DataFileError that names the file and the problem
 */
export function readEarlierVersion(file: string, now: () => number): SavedWorld[] {
  const content = parse(readText(file), file);
  if (!isRecord(content) || content.version !== version || !Array.isArray(content.worlds)) {
    throw new DataFileError(`${file} is not a data file of version ${version}. ${advice}`);
  }
  return content.worlds.map((world: unknown, index) => {
    if (!isSaved(world)) throw new DataFileError(`${file}: entry ${index + 1} is not a world. ${advice}`);
    const { id, keys, snapshot } = world;
    const read = readSnapshot(snapshot);
    if ('problem' in read) throw new DataFileError(`${file}, world ${id}: ${read.problem} ${advice}`);
    return { id, keys, world: restoreSnapshot(read.snapshot, now) };
  });
}

/** What a data file of version 1 is kept as once there is one of version 2 in its place. */
export function nameOfEarlierVersion(file: string): string {
  return `${file}.json`;
}

/**
 * Keeps a data file of version 1 under another name and empties it: written in place, it stays the file that a link or a
 * mount shows.
 *
 * @throws DataFileError that names the file and the problem
 */
export function setEarlierVersionAside(file: string): void {
  const kept = nameOfEarlierVersion(file);
  try {
    copyFileSync(file, kept, constants.COPYFILE_EXCL);
    truncateSync(file);
  } catch (cause) {
    const problem = codeOf(cause) === 'EEXIST' ? 'already exists' : `cannot be written (${codeOf(cause)})`;
    throw new DataFileError(
      `${file} is of version ${version} and would be kept as ${kept}, which ${problem}. ${advice}`,
      {
        cause,
      },
    );
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw cannotBeRead(file, cause);
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataFileError(`${file} is not JSON. ${advice}`, { cause });
  }
}

type SavedJson = { id: string; keys: Readonly<Record<string, Permissions>>; snapshot: unknown };

function isSaved(world: unknown): world is SavedJson {
  return isRecord(world) && typeof world.id === 'string' && isRecord(world.keys) && 'snapshot' in world;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
