import { atOnce } from '../in-slices.ts';
import type { Worlds } from '../worlds.ts';
import { advice, DataFileError } from './data-file-error.ts';
import { findUnconverted, finishConversion, readEarlierVersion, setEarlierVersionAside } from './earlier-version.ts';
import { type FileKind, inspectFile } from './inspect-file.ts';
import { type KeptWorlds, startKeeping } from './keep-worlds.ts';
import { explain, openToRead } from './open-database.ts';
import { readCounter, readWorlds, type SavedWorld } from './read-worlds.ts';
import { WorldFile } from './world-file.ts';
import { WriteBehind } from './write-behind.ts';

/**
 * Loads the worlds of a file into a mock, in place of worlds with the same ids and keys. A file that does not exist yet
 * holds no worlds.
 *
 * @throws DataFileError that names the file and the problem
 */
export async function loadWorlds(worlds: Worlds, file: string): Promise<void> {
  const kind = inspectFile(file);
  const { now } = worlds.settings;
  if (kind === 'json') addWorlds(worlds, readEarlierVersion(file, now), { file });
  if (kind !== 'database') return;
  const db = openToRead(file);
  try {
    // A file that cannot be read to its end changes nothing.
    addWorlds(worlds, [...readWorlds({ db, file, now })], { file });
  } catch (error) {
    throw explain(file, error);
  } finally {
    db.close();
  }
}

/**
 * Writes all worlds to a file in one transaction, which replaces the worlds that are in it.
 *
 * @throws DataFileError that names the file and the problem
 */
export async function saveWorlds(worlds: Worlds, file: string): Promise<void> {
  if (inspectFile(file) === 'json') {
    readEarlierVersion(file, worlds.settings.now);
    setEarlierVersionAside(file);
  }
  const worldFile = new WorldFile(file);
  try {
    const behind = new WriteBehind(worlds, worldFile, { rowsPerFlush: Infinity, isRepeated: false });
    atOnce(behind.flush());
    worldFile.close();
  } catch (error) {
    worldFile.abandon();
    throw explain(file, error, 'The worlds were not saved: ');
  }
  finishConversion(file);
}

/**
 * Loads the worlds of a file, and from then on writes every change to it, within a second.
 *
 * @param log receives a line when the file can no longer be written, and when it can again
 * @throws DataFileError that names the file and the problem
 */
export function keepWorlds(worlds: Worlds, file: string, log: (line: string) => void): KeptWorlds {
  const kind = inspectFile(file);
  const earlier = readEarlier(worlds, file, kind);
  if (kind === 'json') setEarlierVersionAside(file);
  const worldFile = new WorldFile(file);
  try {
    const behind = new WriteBehind(worlds, worldFile, { rowsPerFlush: 2_500, isRepeated: true });
    const { db } = worldFile;
    worlds.countCreated(readCounter({ db }, 'created'));
    const saved = earlier ?? readWorlds({ db, file, now: worlds.settings.now, isTracked: true });
    const count = addWorlds(worlds, saved, { file, behind });
    if (count > 0 && worlds.settings.seed.name === 'file') {
      log(`The worlds in ${file} keep their data and keys; only new worlds are made from the seed file.`);
    }
    const kept = startKeeping({ behind, worldFile, log });
    finishConversion(file);
    return kept;
  } catch (error) {
    worldFile.abandon();
    throw explain(file, error);
  }
}

/** The worlds of version 1, also if an earlier start ended after it had set them aside and before all were written again. */
function readEarlier({ settings: { now } }: Worlds, file: string, kind: FileKind): SavedWorld[] | undefined {
  const unconverted = kind === 'json' ? file : findUnconverted(file);
  return unconverted === undefined || kind === 'missing' ? undefined : readEarlierVersion(unconverted, now);
}

interface AddDeps {
  readonly file: string;
  readonly behind?: WriteBehind;
}

/** @returns how many worlds were added */
function addWorlds(worlds: Worlds, saved: Iterable<SavedWorld>, { file, behind }: AddDeps): number {
  let count = 0;
  for (const { id, keys, world, number } of saved) {
    count += 1;
    try {
      const hosted = worlds.add({ id, keys, world });
      if (number !== undefined) behind?.adopt(hosted, number);
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new DataFileError(`${file}, world ${id}: ${cause.message} ${advice}`, { cause });
    }
  }
  return count;
}
