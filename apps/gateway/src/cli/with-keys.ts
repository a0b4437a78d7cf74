import { hasGatewayData } from '../data-directory.ts';
import { resolveDeps } from '../deps.ts';
import { KeyError } from '../keys/key-error.ts';
import { parseKey } from '../keys/key-format.ts';
import type { KeyStore } from '../keys/key-store.ts';
import { openManagedKeys } from '../open-store.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';

/** Runs `work` on the keys of the data directory, which is created if it is missing. */
export function withKeys<Result>({ dataDir, now, err }: CliDeps, work: (keys: KeyStore) => Result): Result {
  const warn = (line: string) => err(`${line}\n`);
  const { keys, close } = openManagedKeys(dataDir, resolveDeps({ now, warn }));
  try {
    return work(keys);
  } finally {
    close();
  }
}

/** Runs `work` on the keys. Without a data directory it says so, creates nothing and returns undefined. */
export function withExistingKeys<Result>(deps: CliDeps, work: (keys: KeyStore) => Result): Result | undefined {
  if (hasGatewayData(deps.dataDir)) return withKeys(deps, work);
  deps.err(`No gateway data in ${deps.dataDir}. Set GATEWAY_DATA_DIR if it is in another directory.\n`);
  return undefined;
}

/** Runs `work` on the keys, of which one has this ID. @throws KeyError `key-not-found` */
export function withKey<Result>(deps: CliDeps, id: string, work: (keys: KeyStore) => Result): Result {
  if (parseKey(id)) {
    throw new UsageError('Give the ID of the key, the 12 characters after dtk_live_, instead of the key itself.');
  }
  if (!hasGatewayData(deps.dataDir)) {
    withExistingKeys(deps, () => undefined);
    throw new KeyError('key-not-found', id);
  }
  return withKeys(deps, work);
}
