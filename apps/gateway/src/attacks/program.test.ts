import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { AuditRecord } from '../audit/audit-record.ts';
import { resolveDeps } from '../deps.ts';
import { openAuditLog, openManagedKeys } from '../open-store.ts';
import { runNode } from '../run-node.fixture.ts';
import { temporaryDirectory, upstreamKey } from '../setup-gateway.fixture.ts';
import { type Script, startScriptedUpstream } from '../upstream/scripted-upstream.fixture.ts';

vi.setConfig({ testTimeout: 90_000 });

const MiB = 1024 * 1024;

/** The gateway's program in its own process, so that its memory and its end can be seen. */
async function setupProgram(script: Script, env: Record<string, string> = {}) {
  const upstream = await startScriptedUpstream();
  onTestFinished(() => upstream.close());
  upstream.script(script);
  const dataDir = join(temporaryDirectory(), 'data');
  const { keys, close } = openManagedKeys(dataDir, resolveDeps());
  const { key } = keys.create({ team: 'Support', policy: { allow: ['read', 'write'] } });
  close();
  const program = runNode(new URL('../main.ts', import.meta.url), {
    env: {
      GATEWAY_PORT: '0',
      GATEWAY_DATA_DIR: dataDir,
      GATEWAY_ACCESS_LOG: 'off',
      DOUBLETICK_BASE_URL: upstream.url,
      DOUBLETICK_API_KEY: upstreamKey,
      ...env,
    },
  });
  const [, url = ''] = await program.printed(/^Gateway on (\S+),/);
  const open = async (): Promise<Socket> => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined);
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
    return socket;
  };
  return {
    program,
    url,
    upstream,
    key,
    open,
    get: `GET /team HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\n\r\n`,
    async records(): Promise<AuditRecord[]> {
      const audit = openAuditLog(dataDir);
      try {
        return await audit.list({ limit: 1_000 });
      } finally {
        await audit.close();
      }
    },
    /** Watches the memory of the process; returns how to read the most so far. */
    watchMemory() {
      const read = () => {
        const status = readFileSync(`/proc/${program.child.pid}/status`, 'utf8');
        return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
      };
      let most = read();
      const timer = setInterval(() => {
        most = Math.max(most, read());
      }, 10);
      onTestFinished(() => clearInterval(timer));
      return () => {
        clearInterval(timer);
        return most;
      };
    },
  };
}

const answerOf =
  (bytes: number): Script =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(`"${'x'.repeat(bytes - 2)}"`);

it('SIGTERM cuts no answer that is recorded as success, also for clients that read slowly', async () => {
  const { program, open, get, records, upstream } = await setupProgram(answerOf(2 * MiB));
  const clients = await Promise.all(Array.from({ length: 5 }, open));
  const received = clients.map((socket) => {
    const parts: Buffer[] = [];
    socket.pause().write(get);
    socket.on('data', (part) => parts.push(part)).pause();
    return parts;
  });
  await expect.poll(() => upstream.seen.length, { timeout: 10_000 }).toBe(5);
  await expect.poll(async () => (await records()).length, { timeout: 10_000 }).toBe(5);
  program.child.kill('SIGTERM');
  // It accepts no more, so it drains.
  await expect
    .poll(
      () =>
        open().then(
          (socket) => void socket.destroy(),
          () => 'refused',
        ),
      { timeout: 10_000 },
    )
    .toBe('refused');
  const closed = clients.map((socket) => once(socket, 'close'));
  for (const socket of clients) socket.resume();
  await Promise.all(closed);
  expect(await program.exited).toBe(0);
  for (const parts of received) {
    const bytes = Buffer.concat(parts);
    expect(bytes.length - bytes.indexOf('\r\n\r\n') - 4).toBe(2 * MiB);
  }
  expect((await records()).map(({ outcome, reason }) => [outcome, reason])).toEqual(Array(5).fill(['success', null]));
});

it.runIf(process.platform === 'linux')('60 clients that never read do not hold 500 MB', async () => {
  const { open, get, watchMemory, records } = await setupProgram(answerOf(8 * MiB - 1_024), {
    GATEWAY_LANE_WAIT_MS: '300',
  });
  const most = watchMemory();
  const clients = await Promise.all(Array.from({ length: 60 }, open));
  for (const socket of clients) socket.pause().write(get);
  await expect.poll(async () => (await records()).length, { timeout: 40_000 }).toBe(60);
  expect(most()).toBeLessThan(400);
  const statuses = (await records()).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
});

it.runIf(process.platform === 'linux')(
  'uploads of 16 MiB pass through in little memory, larger ones are refused',
  async () => {
    const { url, key, watchMemory, upstream, records } = await setupProgram(answerOf(16));
    const upload = async (bytes: number): Promise<number> => {
      const form = new FormData();
      form.append('file', new Blob([Buffer.alloc(bytes, 'x')], { type: 'image/png' }), 'picture.png');
      const response = await fetch(`${url}/media/upload`, {
        method: 'POST',
        headers: { authorization: key },
        body: form,
      });
      await response.text();
      return response.status;
    };
    expect(await upload(MiB)).toBe(200);
    const before = watchMemory()();
    const most = watchMemory();
    for (let n = 0; n < 3; n += 1) {
      expect(await Promise.all(Array.from({ length: 4 }, () => upload(16 * MiB)))).toEqual([200, 200, 200, 200]);
    }
    // 192 MiB have passed.
    expect(most() - before).toBeLessThan(150);
    expect(upstream.seen.at(-1)?.body.length).toBeGreaterThan(16 * MiB);
    const seen = upstream.seen.length;
    expect(await upload(17 * MiB)).toBe(413);
    expect(upstream.seen).toHaveLength(seen);
    expect(await records()).toHaveLength(14);
  },
);
