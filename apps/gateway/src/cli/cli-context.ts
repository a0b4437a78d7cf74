import { hasGatewayData } from '../data-directory.ts';
import { withDefaults } from '../deps.ts';
import { openStore, type Store } from '../open-store.ts';

/** What the commands take from the process. */
export interface CliContext {
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
export function withStore<Result>({ dataDir, now }: CliContext, work: (store: Store) => Result): Result {
  const store = openStore(dataDir, { ...withDefaults({}), now });
  try {
    return work(store);
  } finally {
    store.close();
  }
}

/** Runs `work` on the store; undefined, with a line to the user and nothing created, when there is none yet. */
export function withExistingStore<Result>(context: CliContext, work: (store: Store) => Result): Result | undefined {
  if (hasGatewayData(context.dataDir)) return withStore(context, work);
  context.err(`There is nothing in ${context.dataDir} yet. GATEWAY_DATA_DIR names another directory.\n`);
  return undefined;
}
