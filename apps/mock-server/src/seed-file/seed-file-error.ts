/** A seed file that cannot be used. The message is for the terminal: one line for each problem, with its place. */
export class SeedFileError extends Error {
  override readonly name = 'SeedFileError';
}
