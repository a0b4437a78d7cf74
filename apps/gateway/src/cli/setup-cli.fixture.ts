import { join } from 'node:path';
import type { Environment } from '../config/read-settings.ts';
import { parseKey } from '../keys/key-format.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import type { PolicyTools } from './policy-tools.ts';
import { runCli } from './run-cli.ts';

/** Runs command lines on a data directory that does not exist yet, on 2026-01-31 at noon. */
export function setupCli(tools?: PolicyTools, env: Environment = {}) {
  const dataDir = join(temporaryDirectory(), 'data');
  const clock = { now: Date.parse('2026-01-31T12:00:00Z') };

  async function run(...args: string[]) {
    let out = '';
    let err = '';
    const code = await runCli(args, {
      env: { GATEWAY_DATA_DIR: dataDir, ...env },
      now: () => clock.now,
      out: (text) => (out += text),
      err: (text) => (err += text),
      ...(tools && { loadPolicyTools: async () => tools }),
    });
    return { code, out, err };
  }

  async function createKey(team: string, ...options: string[]) {
    const { out } = await run('keys', 'create', '--team', team, ...options);
    const key = out.trimEnd();
    return { key, id: parseKey(key)?.id ?? '' };
  }

  return { dataDir, clock, run, createKey };
}
