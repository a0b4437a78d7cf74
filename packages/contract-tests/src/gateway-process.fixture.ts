import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openGateway } from '@doubletick-kit/gateway';
import { demo } from '@doubletick-kit/mock-server';
import { compileCache } from '../../../scripts/compile-cache.ts';

const main = resolve(import.meta.dirname, '../../../apps/gateway/src/main.ts');

/** Registers what runs after the test. Not vitest's global one: tests run at the same time. */
export type AfterTest = (clean: () => void | Promise<void>) => void;

/** A gateway in a process that can be killed, and started again on the same directory and port. */
export async function startGatewayProcess(upstreamUrl: string, afterTest: AfterTest) {
  const dataDir = mkdtempSync(join(tmpdir(), 'doubletick-kit-gateway-'));
  afterTest(() => rmSync(dataDir, { recursive: true, force: true }));
  const key = await createKey(dataDir, upstreamUrl);
  let port = '0';
  let child = spawnGateway();

  function spawnGateway() {
    const env = {
      ...compileCache,
      GATEWAY_PORT: port,
      GATEWAY_DATA_DIR: dataDir,
      GATEWAY_ACCESS_LOG: 'off',
      DOUBLETICK_BASE_URL: upstreamUrl,
      DOUBLETICK_API_KEY: demo.keys.full,
    };
    return spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  }

  async function listening(): Promise<string> {
    let printed = '';
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
      printed += chunk;
      const url = /^Gateway on (\S+),/.exec(printed)?.[1];
      if (url !== undefined) return url;
    }
    throw new Error(`The gateway ended before it listened: ${printed}`);
  }

  async function kill(): Promise<void> {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  }

  const url = await listening();
  port = new URL(url).port;
  afterTest(kill);
  return {
    url,
    key,
    kill,
    /** Starts it again. Resolves once it listens. */
    async restart(): Promise<void> {
      child = spawnGateway();
      await listening();
    },
  };
}

async function createKey(dataDir: string, upstreamUrl: string): Promise<string> {
  const gateway = openGateway({ upstreamUrl, upstreamKey: demo.keys.full, dataDir });
  const { key } = gateway.keys.create({ team: 'Support', policy: { allow: ['read', 'write', 'send'] } });
  await gateway.close();
  return key;
}

/** What happens to an exchange on its way. Each runs once. */
export interface Accident {
  /** The request has come, and is passed on after this. Return false to drop it. */
  onRequest?(): Promise<boolean>;
  /** The server has answered, and the answer is passed on after this. Return false to cut the connection instead. */
  onAnswer?(): Promise<boolean>;
}

/** A proxy in front of a server to which accidents happen while a message is sent. */
export async function startAccidentProxy(targetUrl: () => string, afterTest: AfterTest) {
  let accident: Accident = {};
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const isSend = request.method === 'POST';
    const { onRequest, onAnswer } = isSend ? accident : {};
    if (isSend) accident = {};
    const drop = () => request.socket.destroy();
    if (onRequest && !(await onRequest())) return drop();
    const headers = new Headers(
      Object.entries(request.headers).flatMap(([name, value]) =>
        typeof value === 'string' && !/^(host|connection|content-length|transfer-encoding)$/.test(name)
          ? [[name, value] as [string, string]]
          : [],
      ),
    );
    const init = { method: request.method ?? 'GET', headers, ...(isSend && { body }) };
    const answer = await fetch(targetUrl() + request.url, init).catch(() => undefined);
    const bytes = await answer?.bytes().catch(() => undefined);
    if (!answer || !bytes || (onAnswer && !(await onAnswer()))) return drop();
    const passed = [...answer.headers].filter(
      ([name]) => !/^(connection|content-encoding|transfer-encoding)$/.test(name),
    );
    response.writeHead(answer.status, Object.fromEntries(passed)).end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterTest(() => {
    server.close();
    server.closeAllConnections();
  });
  // `as`: a server that listens on a host and port always has this kind of address.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    /** What happens to the next message. */
    prepare(next: Accident): void {
      accident = next;
    },
  };
}
