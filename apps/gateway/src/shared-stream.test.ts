import { createPublicKey } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished, vi } from 'vitest';
import { verifyLog } from './audit/verify/verify-log.ts';
import { openDataDirectory } from './data-directory.ts';
import { resolveDeps } from './deps.ts';
import { eventually } from './eventually.fixture.ts';
import { openManagedKeys } from './open-store.ts';
import { runNode } from './run-node.fixture.ts';
import { temporaryDirectory } from './temporary-directory.fixture.ts';
import { startScriptedUpstream } from './upstream/scripted-upstream.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

async function setup() {
  const upstream = await startScriptedUpstream();
  onTestFinished(() => upstream.close());
  const dataDir = join(temporaryDirectory(), 'data');
  const { keys, close } = openManagedKeys(dataDir, resolveDeps());
  const { key } = keys.create({ team: 'Support', policy: { allow: ['read', 'write'] } });
  close();
  const run = () =>
    runNode(new URL('./main.ts', import.meta.url), {
      env: {
        GATEWAY_PORT: '0',
        GATEWAY_DATA_DIR: dataDir,
        GATEWAY_ACCESS_LOG: 'off',
        DOUBLETICK_BASE_URL: upstream.url,
        DOUBLETICK_API_KEY: 'key_0123456789',
      },
    });
  const start = async () => {
    const program = run();
    const [, url = ''] = await program.printed(/^Gateway on (\S+),/m);
    /** Returns the ids of the requests that were answered. */
    const ask = async (count: number): Promise<(string | null)[]> => {
      const ids: (string | null)[] = [];
      for (let n = 0; n < count; n += 1) {
        const response = await fetch(`${url}/team`, { headers: { authorization: key } });
        await response.arrayBuffer();
        expect(response.status).toBe(200);
        ids.push(response.headers.get('x-request-id'));
      }
      return ids;
    };
    return { program, ask };
  };
  return { dataDir, run, start };
}

function readEvents(dataDir: string) {
  const db = new DatabaseSync(join(dataDir, 'journal.db'), { readOnly: true });
  const rows = db.prepare('SELECT seq, body FROM event ORDER BY seq').all();
  db.close();
  return rows.map(({ seq, body }) => ({ seq, ...Object(JSON.parse(String(body))) }));
}

it('two gateways append to one stream without a gap, a fork or a duplicate; one with another secret does not start', async () => {
  const { dataDir, run, start } = await setup();
  const publicKey = createPublicKey(openDataDirectory(dataDir).signingKey);
  const gateways = [await start(), await start()];
  const answered = await Promise.all(gateways.flatMap(({ ask }) => Array.from({ length: 10 }, () => ask(60))));

  const secretPath = join(dataDir, 'gateway.secret');
  const secret = readFileSync(secretPath, 'utf8');
  writeFileSync(secretPath, `${'ab'.repeat(32)}\n`, { mode: 0o600 });
  const stranger = run();
  expect(await stranger.exited).toBe(1);
  expect(stranger.stderr()).toMatch(/^[^\n]*gateway\.secret is not the one [^\n]+\n$/);
  writeFileSync(secretPath, secret, { mode: 0o600 });

  answered.push(...(await Promise.all(gateways.map(({ ask }) => ask(20)))));
  for (const { program } of gateways) program.child.kill('SIGTERM');
  for (const { program } of gateways) expect(await program.exited).toBe(0);

  const events = readEvents(dataDir);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  const requests = events.filter(({ kind }) => kind === 'end');
  expect(requests.map(({ id }) => id).sort()).toEqual(answered.flat().sort());
  expect(new Set(requests.map(({ instance }) => instance)).size).toBe(2);
  await eventually(async () => {
    const report = await verifyLog({ dataDir, publicKey });
    expect(report).toMatchObject({ records: events.length, covered: events.length, flaw: null });
  });
});
