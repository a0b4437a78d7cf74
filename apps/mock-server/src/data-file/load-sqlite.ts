import { DataFileError } from './data-file-error.ts';

type Sqlite = typeof import('node:sqlite');

/**
 * Loads `node:sqlite` without the warning that Node 22 prints, because it is experimental there. Only a mock that reads
 * or writes a data file loads it.
 *
 * @throws DataFileError where the runtime does not have it
 */
export function loadSqlite(): Sqlite {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    const sqlite = process.getBuiltinModule('node:sqlite') as Sqlite | undefined; // Bun has none
    if (!sqlite)
      throw new DataFileError('Data files need node:sqlite, which this runtime does not have. Use Node 22.18.');
    return sqlite;
  } finally {
    process.emitWarning = emitWarning;
  }
}
