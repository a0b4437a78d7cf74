import { resolve } from 'node:path';
import { readDataDir } from '../config/read-settings.ts';
import { hasGatewayData, privatePathOf } from '../data-directory.ts';
import { resolveDeps } from '../deps.ts';
import { parseKey } from '../keys/key-format.ts';
import type { KeyStore } from '../keys/key-store.ts';
import { openManagedKeys } from '../open-store.ts';
import { commandActor } from './actor.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';
import type { ReasonOptions } from './reason-option.ts';

/** The reason is that of the changes that `work` makes. */
export type KeysDeps = CliDeps & ReasonOptions;

/** Runs `work` on the keys of the data directory. If it is missing, it is created, which is said on stderr. */
export function withKeys<Result>({ env, now, err, reason }: KeysDeps, work: (keys: KeyStore) => Result): Result {
  const dataDir = readDataDir(env);
  const warn = (line: string) => err(`${line}\n`);
  const isNew = !hasGatewayData(dataDir);
  try {
    const by = { actor: commandActor(env), reason: reason ?? null };
    const { keys, close } = openManagedKeys(dataDir, { ...resolveDeps({ now, warn }), by });
    // A wrong GATEWAY_DATA_DIR would otherwise look as if everything had worked.
    if (isNew) warn(`Created a new data directory ${resolve(privatePathOf(dataDir))}.`);
    try {
      return work(keys);
    } finally {
      close();
    }
  } catch (error) {
    throw namingFile(error, dataDir, 'gateway.db');
  }
}

/** Runs `work` on the keys. Without a data directory it says so, creates nothing and returns undefined. */
export function withExistingKeys<Result>(deps: CliDeps, work: (keys: KeyStore) => Result): Result | undefined {
  const dataDir = readDataDir(deps.env);
  if (hasGatewayData(dataDir)) return withKeys(deps, work);
  deps.err(`${noData(dataDir)}\n`);
  return undefined;
}

/** The line that says why nothing is found. */
export function noData(dataDir: string): string {
  return `No gateway data in ${resolve(dataDir)}. Set GATEWAY_DATA_DIR if it is in another directory.`;
}

/** Runs `work` on the keys, of which one has this ID. @throws if there is no such key */
export function withKey<Result>(deps: KeysDeps, id: string, work: (keys: KeyStore) => Result): Result {
  if (parseKey(id)) {
    throw new UsageError('Give the ID of the key, the 12 characters after dtk_live_, instead of the key itself.');
  }
  const dataDir = readDataDir(deps.env);
  if (!hasGatewayData(dataDir)) throw new Error(noData(dataDir));
  return withKeys(deps, work);
}

/** SQLite's errors, such as `database or disk is full`, name no file. */
export function namingFile(error: unknown, dataDir: string, name: string): unknown {
  if (!(error instanceof Error && 'errcode' in error)) return error;
  const path = resolve(privatePathOf(dataDir), name);
  return new Error(`The gateway's file ${path} cannot be used: ${error.message}.`, { cause: error });
}
