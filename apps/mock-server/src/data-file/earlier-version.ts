import { copyFileSync, existsSync, readFileSync, renameSync, truncateSync } from 'node:fs';
import type { Permissions } from '../keys/api-key.ts';
import { nameKeys } from '../keys/name-keys.ts';
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
    const restored = restoreSnapshot(read.snapshot, now);
    return { id, keys: nameKeys(id, keys, restored.now()), world: restored };
  });
}

/** What a data file of version 1 is kept as once there is one of version 2 in its place. */
const nameWhenConverted = (file: string) => `${file}.json`;

/** What it is kept as until then. The name tells a conversion that was cut off from a file that was emptied later. */
const nameWhileConverting = (file: string) => `${file}.converting`;

/** The file of version 1 of a conversion that was cut off; undefined when none was. */
export function findUnconverted(file: string): string | undefined {
  const kept = nameWhileConverting(file);
  return existsSync(kept) ? kept : undefined;
}

/**
 * Keeps a data file of version 1 under another name and empties it: written in place, it stays the file that a link or a
 * mount shows.
 *
 * @throws DataFileError that names the file and the problem
 */
export function setEarlierVersionAside(file: string): void {
  const kept = nameWhenConverted(file);
  try {
    if (existsSync(kept)) throw new DataFileError(problemOf(file, 'already exists'));
    copyFileSync(file, nameWhileConverting(file));
    truncateSync(file);
  } catch (cause) {
    if (cause instanceof DataFileError) throw cause;
    throw new DataFileError(problemOf(file, `cannot be written (${codeOf(cause)})`), { cause });
  }
}

/** Ends a conversion whose worlds are in the file of version 2. @throws DataFileError that names the file and the problem */
export function finishConversion(file: string): void {
  const unconverted = findUnconverted(file);
  if (unconverted === undefined) return;
  try {
    renameSync(unconverted, nameWhenConverted(file));
  } catch (cause) {
    throw new DataFileError(problemOf(file, `cannot be written (${codeOf(cause)})`), { cause });
  }
}

function problemOf(file: string, problem: string): string {
  return `${file} is of version ${version} and would be kept as ${nameWhenConverted(file)}, which ${problem}. ${advice}`;
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
