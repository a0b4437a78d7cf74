/** A data file that cannot be read or written. The message is for the terminal. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
}

/** What to do about a file that the mock cannot use. */
export const advice = 'Name another file with --data, or move this one away to start over.';
