import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDataDirectory } from '../data-directory.ts';
import type { Policy } from '../policy/policy.ts';
import { openKeys } from '../store/sqlite/open-keys.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';

export const readTeam: Policy = {
  allow: ['getTeam'],
  deny: [],
  numbers: 'all',
  maxRecipients: null,
  expiresAt: null,
  addresses: null,
  limits: [],
  quotas: [],
  share: 1,
};

export const readAll: Policy = { ...readTeam, allow: ['read'], numbers: ['919999999901'] };

/** Opens the keys of a new directory with a clock that only `pass` moves. Closed after the test. */
export function setupKeys(dataDir = join(temporaryDirectory(), 'data')) {
  const clock = { now: Date.parse('2026-01-02T03:04:05.678Z'), elapsed: 0 };
  const warnings: string[] = [];
  const deps = {
    now: () => clock.now,
    elapsed: () => clock.elapsed,
    randomBytes,
    warn: (line: string) => void warnings.push(line),
  };

  function open() {
    const { directory, store, close } = openKeys(openDataDirectory(dataDir), deps);
    let closed = false;
    const closeOnce = () => {
      if (!closed) close();
      closed = true;
    };
    onTestFinished(closeOnce);
    const authenticate = (key: string) => directory.authenticate(key, clock.now);
    return { directory, store, close: closeOnce, authenticate };
  }

  return {
    ...open(),
    dataDir,
    databasePath: join(dataDir, 'gateway.db'),
    clock,
    warnings,
    pass(ms: number) {
      clock.now += ms;
      clock.elapsed += Math.max(0, ms);
    },
    /** Opens the same directory as another process would. */
    openAgain: open,
  };
}
