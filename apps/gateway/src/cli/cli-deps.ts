import { hasGatewayData } from '../data-directory.ts';
import { resolveDeps } from '../deps.ts';
import { openStore, type Store } from '../open-store.ts';

export interface CliDeps {
  dataDir: string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Writes results. */
  out: (text: string) => void;
  /** Writes everything else. */
  err: (text: string) => void;
}

/** An invalid command line. The message says what is valid. */
export class UsageError extends Error {}

/** Runs `work` on the store, which is created if it is missing. */
export function withStore<Result>({ dataDir, now }: CliDeps, work: (store: Store) => Result): Result {
  const store = openStore(dataDir, resolveDeps({ now }));
  try {
    return work(store);
  } finally {
    store.close();
  }
}

/** Runs `work` on the store. Without a store it says so, creates nothing and returns undefined. */
export function withExistingStore<Result>(deps: CliDeps, work: (store: Store) => Result): Result | undefined {
  if (hasGatewayData(deps.dataDir)) return withStore(deps, work);
  deps.err(`No gateway data in ${deps.dataDir}. Set GATEWAY_DATA_DIR if it is in another directory.\n`);
  return undefined;
}
