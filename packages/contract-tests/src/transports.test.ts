import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';
import { createMock, demo, type Mock } from '@doubletick-kit/mock-server';
import { createAdaptorServer } from '@hono/node-server';
import { afterAll, expect, it } from 'vitest';
import type { Case } from './case.ts';
import { cases, titleOf } from './cases.ts';
import { prepareCase, send } from './send-case.ts';

const now = () => 1_700_000_000_000;
const keys = { wrong: 'key_revoked001', 'without-permissions': demo.keys.noPermissions, all: demo.keys.full };
const address = { host: '127.0.0.1', port: 0 };

/** A mock behind a proxy that keeps the bytes of its responses. */
interface RecordedMock {
  readonly mock: Mock;
  readonly url: string;
  /** Returns the bytes since the last call, as Latin-1. */
  takeBytes(): string;
  close(): void;
}

async function record(mock: Mock, target: number, closeTarget: () => unknown): Promise<RecordedMock> {
  let received: Buffer[] = [];
  const proxy = createServer((client) => {
    const upstream = connect(target, address.host);
    client.pipe(upstream).pipe(client);
    upstream.on('data', (bytes: Buffer) => received.push(bytes));
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
  });
  proxy.listen(address);
  await once(proxy, 'listening');
  return {
    mock,
    url: `http://127.0.0.1:${portOf(proxy)}`,
    takeBytes() {
      const bytes = Buffer.concat(received).toString('latin1');
      received = [];
      return bytes;
    },
    close() {
      proxy.close();
      closeTarget();
    },
  };
}

/** Plain requests for operations go past Hono. */
async function serveDirectly(): Promise<RecordedMock> {
  const mock = createMock({ now });
  const { port, close } = await mock.listen(address);
  return record(mock, port, close);
}

/** Every request goes through the mock's Hono app. */
async function serveThroughApp(): Promise<RecordedMock> {
  const mock = createMock({ now });
  const server = createAdaptorServer({ fetch: mock.app.fetch });
  server.listen(address);
  await once(server, 'listening');
  return record(mock, portOf(server), () => server.close());
}

function portOf(server: Pick<Server, 'address'>): number {
  const bound = server.address();
  return typeof bound === 'object' && bound ? bound.port : 0;
}

const direct = await serveDirectly();
const throughApp = await serveThroughApp();
afterAll(() => {
  direct.close();
  throughApp.close();
});

/** Every byte that comes back, except the time and the port of the server. */
async function answerTo(test: Case, { mock, url, takeBytes }: RecordedMock) {
  mock.world().reset(test.world);
  const input = await prepareCase(test, { url, key: keys.all });
  takeBytes();
  const { status } = await send({ ...test, input }, { url, key: keys[test.key ?? 'all'] });
  return {
    status,
    bytes: takeBytes()
      .replace(/^Date: .*$/m, 'Date: now')
      .replaceAll(url, 'http://mock'),
  };
}

it.each(cases.map((test) => ({ title: titleOf(test), test })))('both transports: $title', async ({ test }) => {
  const answer = await answerTo(test, direct);
  expect(answer.status).toBe(test.status);
  expect(answer.bytes).toMatch(/^HTTP\/1\.1 \d{3} /);
  expect(await answerTo(test, throughApp)).toEqual(answer);
});

// Only of hosts that a URL can have: what `listen` answers for others is in the mock's own tests.
const spellings = ['localhost', 'LOCALHOST:80', 'EXAMPLE.com:80', 'example.com:080', 'exa_mple', 'a..b'];

it.each(spellings)('both transports: the host "%s" and the address that an upload gets from it', async (host) => {
  const body =
    '--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF\r\n--b--\r\n';
  const head = `POST /media/upload HTTP/1.1\r\nHost: ${host}\r\nAuthorization: ${keys.all}\r\nConnection: close\r\n`;
  const type = `Content-Type: multipart/form-data; boundary=b\r\nContent-Length: ${body.length}\r\n\r\n`;
  const [one, other] = await Promise.all(
    [direct, throughApp].map(async ({ mock, url }) => {
      mock.world().reset();
      const socket = connect(Number(new URL(url).port), address.host);
      socket.write(`${head}${type}${body}`);
      const chunks: Buffer[] = await socket.toArray();
      return Buffer.concat(chunks)
        .toString('latin1')
        .replace(/^Date: .*$/m, 'Date: now');
    }),
  );
  expect(one).toMatch(/^HTTP\/1\.1 (?:20\d|400) /);
  expect(other).toBe(one);
});
