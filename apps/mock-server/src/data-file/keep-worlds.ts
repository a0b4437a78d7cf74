import { atOnce, inSlices } from '../in-slices.ts';
import { DataFileError } from './data-file-error.ts';
import { explain } from './open-database.ts';
import type { WorldFile } from './world-file.ts';
import type { WriteBehind } from './write-behind.ts';

/** Worlds whose changes are written to a file. */
export interface KeptWorlds {
  /** Writes what is left, and closes the file. @throws DataFileError if it cannot be written */
  close(): Promise<void>;
}

interface KeepDeps {
  readonly behind: WriteBehind;
  readonly worldFile: WorldFile;
  log(line: string): void;
}

const intervalMs = 500;
/** How long to wait after a failure, such as a full disk: everything is written again. */
const retryMs = 5_000;

/** Writes the worlds at once, then their changes again and again. */
export function startKeeping({ behind, worldFile, log }: KeepDeps): KeptWorlds {
  const flushAll = () => {
    do {
      atOnce(behind.flush());
      worldFile.checkpointIfDue();
    } while (behind.hasMore);
    worldFile.checkpoint();
  };
  flushAll();

  let isFailing = false;
  let isClosed = false;
  let underWay = Promise.resolve();
  let timer = setTimeout(tick, intervalMs).unref();

  function tick(): void {
    const startedAt = performance.now();
    underWay = flush().then((waitMs) => {
      if (!isClosed) timer = setTimeout(tick, Math.max(0, startedAt + waitMs - performance.now())).unref();
    });
  }

  /** @returns how long after its start the next one is due */
  async function flush(): Promise<number> {
    try {
      await inSlices(behind.flush());
      worldFile.checkpointIfDue();
      if (isFailing) log(`The worlds are written to ${worldFile.path} again.`);
      isFailing = false;
      return behind.hasMore ? 0 : intervalMs;
    } catch (error) {
      if (!isFailing) log(messageOf(explain(worldFile.path, error, 'The worlds are kept in memory only: ')));
      isFailing = true;
      return retryMs;
    }
  }

  return {
    async close() {
      if (isClosed) return;
      isClosed = true;
      clearTimeout(timer);
      await underWay;
      if (worldFile.isGone) {
        worldFile.closeGone();
        throw new DataFileError(`The worlds were not saved: ${worldFile.path} was moved or deleted.`);
      }
      try {
        flushAll();
        worldFile.close();
      } catch (cause) {
        worldFile.abandon();
        throw explain(worldFile.path, cause, 'The worlds were not saved: ');
      }
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
