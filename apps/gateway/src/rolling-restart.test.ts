import { join } from 'node:path';
import { Agent, fetch } from 'undici';
import { expect, it, type TestContext, vi } from 'vitest';
import { resolveDeps } from './deps.ts';
import { eventually } from './eventually.fixture.ts';
import { openAuditLog, openManagedKeys } from './open-store.ts';
import { runNode } from './run-node.fixture.ts';
import { temporaryDirectory } from './temporary-directory.fixture.ts';
import { json, startScriptedUpstream } from './upstream/scripted-upstream.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Gateways on one data directory, each in its own process. */
async function setup(env: Record<string, string>, { onTestFinished }: TestContext) {
  const upstream = await startScriptedUpstream();
  onTestFinished(() => upstream.close());
  upstream.script((request, response) => void setTimeout(() => json(200, { ok: true })(request, response), 5));
  const dataDir = join(temporaryDirectory(onTestFinished), 'data');
  const { keys, close } = openManagedKeys(dataDir, resolveDeps());
  const { key } = keys.create({ team: 'Support', policy: { allow: ['read'] } });
  close();
  const connections = new Agent({ connections: 8 });
  onTestFinished(() => connections.destroy());
  const start = async (own: Record<string, string> = {}) => {
    const program = runNode(new URL('./main.ts', import.meta.url), {
      env: {
        GATEWAY_PORT: '0',
        GATEWAY_DATA_DIR: dataDir,
        GATEWAY_ACCESS_LOG: 'off',
        DOUBLETICK_BASE_URL: upstream.url,
        DOUBLETICK_API_KEY: 'key_0123456789',
        ...env,
        ...own,
      },
      whenFinished: onTestFinished,
    });
    const [, url = ''] = await program.printed(/^Gateway on (\S+),/m);
    const get = (path: string) => fetch(url + path, { headers: { authorization: key }, dispatcher: connections });
    return { ...program, get };
  };
  const records = async () => {
    const audit = openAuditLog(dataDir);
    const all = await audit.list({ limit: 10_000 });
    await audit.close();
    return all;
  };
  return { start, records };
}

type Started = Awaited<ReturnType<Awaited<ReturnType<typeof setup>>['start']>>;

/**
 * Sends to the gateways that were ready one of the last two times it asked, each in turn, over connections that it keeps.
 * So a gateway that stops gets some more requests, as it does from load balancers that wait for a second failed check.
 */
function startLoadBalancer(gateways: readonly Started[]) {
  let ready = gateways;
  let isOver = false;
  const failed: unknown[] = [];
  let served = 0;
  let closing = 0;
  const check = async () => {
    let before = gateways;
    while (!isOver) {
      const statuses = await Promise.all(
        gateways.map(({ get }) =>
          get('/readyz').then(
            async (response) => {
              await response.text();
              return response.status;
            },
            () => 0,
          ),
        ),
      );
      const now = gateways.filter((_, index) => statuses[index] === 200);
      ready = gateways.filter((gateway) => now.includes(gateway) || before.includes(gateway));
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const client = async () => {
    for (let n = 0; !isOver; n += 1) {
      const gateway = ready[n % ready.length];
      if (!gateway) break;
      try {
        const response = await gateway.get('/team');
        const body = await response.text();
        if (response.status !== 200 || body !== '{"ok":true}') failed.push([response.status, body]);
        if (response.headers.get('connection') === 'close') closing += 1;
        served += 1;
      } catch (error) {
        failed.push(error);
      }
    }
  };
  const all = [check(), ...Array.from({ length: 6 }, client)];
  return {
    served: () => served,
    ready: () => ready,
    async stop() {
      isOver = true;
      await Promise.all(all);
      return { failed, served, closing };
    },
  };
}

it.concurrent('fails no request behind a load balancer when one of two gateways gets SIGTERM under load', async (test) => {
  const { start, records } = await setup({ GATEWAY_DRAIN_DELAY_MS: '2000' }, test);
  // The second one stops when nobody sends anything any more.
  const [first, second] = [await start(), await start({ GATEWAY_DRAIN_DELAY_MS: '0' })];
  const balancer = startLoadBalancer([first, second]);
  await eventually(() => expect(balancer.served()).toBeGreaterThan(200));
  first.child.kill('SIGTERM');
  await eventually(() => expect(balancer.ready()).toEqual([second]));
  expect(await first.exited).toBe(0);
  const before = balancer.served();
  await eventually(() => expect(balancer.served()).toBeGreaterThan(before + 100));
  const { failed, served, closing } = await balancer.stop();
  expect(failed).toEqual([]);
  expect(closing).toBeGreaterThan(0);
  second.child.kill('SIGTERM');
  expect(await second.exited).toBe(0);
  const recorded = await records();
  expect(recorded.every(({ outcome }) => outcome === 'success')).toBe(true);
  expect(recorded).toHaveLength(Math.min(served, 10_000));
});

it.concurrent('serves requests during the delay, while /readyz says that it stops; a second SIGTERM ends it at once', async (test) => {
  const { start } = await setup({ GATEWAY_DRAIN_DELAY_MS: '60000' }, test);
  const { get, child, exited } = await start();
  expect((await get('/readyz')).status).toBe(200);
  child.kill('SIGTERM');
  const ready = await vi.waitUntil(
    async () => {
      const response = await get('/readyz');
      const body = await response.json();
      return response.status === 503 && { body, connection: response.headers.get('connection') };
    },
    { timeout: 10_000, interval: 20 },
  );
  expect(ready).toEqual({ body: expect.objectContaining({ reason: 'stopping' }), connection: 'close' });
  const served = await get('/team');
  expect([served.status, served.headers.get('connection'), await served.json()]).toEqual([200, 'close', { ok: true }]);
  child.kill('SIGTERM');
  expect(await exited).toBe(1);
});
