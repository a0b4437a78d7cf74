import { hasGatewayData } from '../data-directory.ts';
import { resolveDeps } from '../deps.ts';
import { openStore, type Store } from '../open-store.ts';

/** What the commands take from the process. */
export interface CliDeps {
  dataDir: string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Takes data. */
  out: (text: string) => void;
  /** Takes everything else. */
  err: (text: string) => void;
}

/** A command line that cannot be understood; the message says what would be. */
export class UsageError extends Error {}

/** Runs `work` on the store, creating it when it is missing. */
export function withStore<Result>({ dataDir, now }: CliDeps, work: (store: Store) => Result): Result {
  const store = openStore(dataDir, resolveDeps({ now }));
  try {
    return work(store);
  } finally {
    store.close();
  }
}

/** Runs `work` on the store; undefined, with a line to the user and nothing created, when there is none yet. */
export function withExistingStore<Result>(deps: CliDeps, work: (store: Store) => Result): Result | undefined {
  if (hasGatewayData(deps.dataDir)) return withStore(deps, work);
  deps.err(`There is nothing in ${deps.dataDir} yet. GATEWAY_DATA_DIR names another directory.\n`);
  return undefined;
}
