import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gateway } from '@doubletick-kit/gateway';

/**
 * The gateway key of the demo team. The gateway keeps only its hash, so the start script keeps the key itself, in a file
 * that no other user can read, and creates a new key when the gateway no longer accepts it.
 */
export function demoKey(gateway: Gateway, dataDir: string): string {
  const file = join(dataDir, 'demo.key');
  const kept = readKey(file);
  if (kept && !('refusal' in gateway.keys.authenticate(kept))) return kept;
  const { key } = gateway.keys.create({ team: 'demo' });
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}

function readKey(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
