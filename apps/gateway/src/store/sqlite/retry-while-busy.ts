const sqliteBusy = 5;
const sleeper = new Int32Array(new SharedArrayBuffer(4));

/**
 * Asks for the write lock each millisecond. SQLite's own busy handler asks ten times in 250 ms, so beside a gateway under
 * load it would fail now and then. `PRAGMA busy_timeout` has to be 0.
 */
export function retryWhileBusy<Result>(work: () => Result, forMs: number): Result {
  const until = performance.now() + forMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (errorCodeOf(error) !== sqliteBusy || performance.now() >= until) throw error;
      Atomics.wait(sleeper, 0, 0, 1);
    }
  }
}

function errorCodeOf(error: unknown): number | undefined {
  // The low byte is the primary result code. @see https://sqlite.org/rescode.html
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined;
}
