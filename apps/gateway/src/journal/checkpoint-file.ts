import { appendFileSync, closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitCheckpoints } from '../audit/tree/checkpoint.ts';
import { reasonOf } from '../file-reason.ts';

export const checkpointFileName = 'checkpoints.txt';

/** Appends signed checkpoints to checkpoints.txt. What cannot be written is kept and written with the next one. */
export class CheckpointFile {
  readonly #path: string;
  #unwritten: string[] = [];
  #writing: Promise<void> | undefined;

  constructor(dataDir: string) {
    this.#path = join(dataDir, checkpointFileName);
  }

  /** Appends without making the caller wait for the disk. Calls back with the error if that fails. */
  add(note: string, onTrouble: (error: unknown) => void): void {
    this.#unwritten.push(note);
    this.#writing ??= this.#write()
      .catch(onTrouble)
      .finally(() => {
        this.#writing = undefined;
      });
  }

  /** Appends what is left, and waits for it. @throws the error of the file system */
  async close(): Promise<void> {
    await this.#writing;
    if (this.#unwritten.length > 0) appendFileSync(this.#path, textOf(this.#unwritten), options);
  }

  async #write(): Promise<void> {
    while (this.#unwritten.length > 0) {
      const notes = this.#unwritten;
      this.#unwritten = [];
      try {
        await appendFile(this.#path, textOf(notes), options);
      } catch (error) {
        this.#unwritten = [...notes, ...this.#unwritten];
        throw error;
      }
    }
  }
}

/** The checkpoints in the file, or in its last bytes, in order; none if it is missing. @throws with a one-line message */
export function readCheckpointFile(dataDir: string, lastBytes = Number.POSITIVE_INFINITY): string[] {
  const path = join(dataDir, checkpointFileName);
  if (!existsSync(path)) return [];
  try {
    return splitCheckpoints(readEnd(path, lastBytes));
  } catch (error) {
    throw new Error(`${path} cannot be read: ${reasonOf(error)}. Make it readable, or restore it from a backup.`);
  }
}

function readEnd(path: string, lastBytes: number): string {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(size, lastBytes));
    const length = readSync(file, bytes, 0, bytes.length, size - bytes.length);
    return bytes.toString('utf8', 0, length);
  } finally {
    closeSync(file);
  }
}

const options = { mode: 0o600, flush: true } as const;

/** The blank line comes first, so that a line that a full disk has cut does not spoil the next checkpoint. */
function textOf(notes: readonly string[]): string {
  return notes.map((note) => `\n${note}`).join('');
}
