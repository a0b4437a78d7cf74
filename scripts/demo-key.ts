import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '@doubletick-kit/contract';
import type { Gateway, Policy } from '@doubletick-kit/gateway';

/**
 * The gateway key of the demo team. The gateway keeps only its hash, so the start script keeps the key itself, in a file
 * that no other user can read, and creates a new key when the gateway no longer accepts it.
 */
export function demoKey(gateway: Gateway, dataDir: string): string {
  const file = join(dataDir, 'demo.key');
  const kept = readKey(file);
  const id = kept?.slice('dtk_live_'.length).split('_')[0];
  const known = gateway.keys.list().find((record) => record.id === id);
  if (kept && known?.revokedAt === null && known.disabledAt === null && known.expiresAt === null) {
    // A key of an earlier version could do less.
    gateway.keys.setPolicy({ keyId: known.id }, demoPolicy);
    return kept;
  }
  const { key } = gateway.keys.create({ team: 'demo', policy: demoPolicy });
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}

/** Everything, since there is nothing but a mock behind this gateway. */
export const demoPolicy: Partial<Policy> = {
  allow: [...Object.values(operations).map(({ id }) => id), 'fetchFile'],
};

function readKey(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
