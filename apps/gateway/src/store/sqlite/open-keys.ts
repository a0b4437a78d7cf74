import type { DataDirectory } from '../../data-directory.ts';
import type { Deps } from '../../deps.ts';
import { createSecretHash } from '../../keys/hash-secret.ts';
import { type KeyDirectory, openKeyDirectory } from '../../keys/key-directory.ts';
import { createKeyStore, type KeyStore, type KeyStoreDeps } from '../../keys/key-store.ts';
import { openKeyDatabase } from './key-database.ts';
import type { KeyMigration } from './migrate-keys.ts';

type KeyFiles = Pick<DataDirectory, 'databasePath' | 'pepper' | 'secretFingerprint'> &
  Pick<KeyMigration, 'copiedRecords'>;

export interface OpenKeyStore {
  store: KeyStore;
  close(): void;
}

export interface OpenKeys extends OpenKeyStore {
  directory: KeyDirectory;
}

type ManageDeps = Pick<Deps, 'now' | 'randomBytes' | 'warn'> & Pick<KeyStoreDeps, 'by' | 'changed'>;

/** Opens the keys of a data directory to manage them. @throws with a one-line message if they cannot be used */
export function openKeyStore(files: KeyFiles, deps: ManageDeps): OpenKeyStore {
  const database = open(files, deps, 5_000);
  return {
    store: createKeyStore(database, { ...deps, hashSecret: createSecretHash(files.pepper) }),
    close: () => database.close(),
  };
}

/**
 * Opens the keys of a data directory to authenticate requests and to manage keys. The two have separate connections:
 * the directory's never waits for a lock.
 *
 * @throws with a one-line message if they cannot be used
 */
export function openKeys(files: KeyFiles, deps: ManageDeps & Pick<Deps, 'elapsed'>): OpenKeys {
  const hashSecret = createSecretHash(files.pepper);
  const directory = openKeyDirectory(open(files, deps, 0), { ...deps, hashSecret });
  try {
    // The directory has warned of what cannot be read.
    const database = open(files, { warn: () => undefined }, 500);
    const changed = () => {
      directory.refresh();
      deps.changed?.();
    };
    const store = createKeyStore(database, { ...deps, hashSecret, changed });
    return {
      directory,
      store,
      close() {
        database.close();
        directory.close();
      },
    };
  } catch (error) {
    directory.close();
    throw error;
  }
}

function open(files: KeyFiles, { warn }: Pick<Deps, 'warn'>, busyTimeoutMs: number) {
  const { databasePath, secretFingerprint, copiedRecords } = files;
  return openKeyDatabase({ path: databasePath, secretFingerprint, copiedRecords, busyTimeoutMs, warn });
}
