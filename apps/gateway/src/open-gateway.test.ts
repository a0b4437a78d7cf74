import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { openGateway } from './index.ts';
import {
  assignment,
  eventually,
  readJson,
  setupGateway,
  temporaryDirectory,
  upstreamKey,
} from './setup-gateway.fixture.ts';
import { json } from './upstream/scripted-upstream.fixture.ts';

const assign = '/team-member/assign';

async function recordsOf(dataDir: string) {
  const gateway = openGateway({ upstreamUrl: 'http://127.0.0.1:1', upstreamKey, dataDir });
  const records = await gateway.audit.list();
  await gateway.close();
  return records;
}

it("rejects with the server's error if the port is in use", async () => {
  const { gateway, server } = await setupGateway();
  await expect(gateway.listen({ host: '127.0.0.1', port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect((await fetch(server.url)).status).toBe(200);
});

it('returns the address it listens on', async () => {
  const { gateway } = await setupGateway();
  const server = await gateway.listen({ host: '::1', port: 0 });
  expect(server.port).toBeGreaterThan(0);
  expect(server.url).toBe(`http://[::1]:${server.port}`);
  expect((await fetch(server.url)).status).toBe(200);
});

it.each([
  [{ upstreamUrl: 'nowhere' }, 'The upstream URL'],
  [{ upstreamKey: '' }, 'The upstream key'],
])('throws for %j before it touches the data directory', (part, message) => {
  const dataDir = join(temporaryDirectory(), 'data');
  const options = { upstreamUrl: 'http://127.0.0.1:1', upstreamKey, dataDir };
  expect(() => openGateway({ ...options, ...part })).toThrow(message);
  const file = join(temporaryDirectory(), 'file');
  writeFileSync(file, '');
  expect(() => openGateway({ ...options, dataDir: file })).toThrow(
    /^The gateway's data directory .*file cannot be used/,
  );
});

it('keeps keys and records across a restart', async () => {
  const { gateway, request, key, keyId, dataDir, upstream } = await setupGateway();
  await request('/team');
  await gateway.close();
  const again = openGateway({ upstreamUrl: upstream.url, upstreamKey, dataDir });
  const response = await again.fetch(new Request('http://gateway/team', { headers: { authorization: key } }));
  expect(response.status).toBe(200);
  expect(await again.audit.list()).toMatchObject([{ keyId }, { keyId }]);
  await again.close();
});

it('lets a request in flight finish and be recorded before it closes', async () => {
  const { gateway, server, post, upstream, dataDir } = await setupGateway();
  let answer: undefined | (() => void);
  upstream.script((request, response) => {
    answer = () => json(200, { ok: true })(request, response);
  });
  const pending = post(assign, assignment);
  await eventually(() => expect(answer).toBeTypeOf('function'));
  const closed = gateway.close();
  await eventually(() => expect(fetch(`${server.url}/livez`)).rejects.toThrow());
  answer?.();
  expect((await pending).status).toBe(200);
  await closed;
  const again = openGateway({ upstreamUrl: upstream.url, upstreamKey, dataDir });
  expect(await again.audit.list()).toMatchObject([{ outcome: 'success' }]);
  await again.close();
});

it('closes soon after its last response, even if clients keep their connections open', async () => {
  const { gateway, request } = await setupGateway();
  await request('/team');
  const started = performance.now();
  await gateway.close();
  expect(performance.now() - started).toBeLessThan(3_000);
});

// From here on, all but the last spend most of their time waiting for a deadline.
it.concurrent.for<[string, string]>([
  ['sent nothing', ''],
  ['sent half a request', 'GET /team HTTP/1.1\r\nHost:'],
  ['asked for a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n'],
])('closes within two grace periods of 2 s with a connection that %s', async ([, bytes], { onTestFinished }) => {
  const { gateway, server } = await setupGateway({}, {}, onTestFinished);
  const client = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true });
  await once(client, 'connect');
  client.write(bytes);
  if (bytes.endsWith('\r\n\r\n')) await once(client, 'data');
  const started = performance.now();
  await gateway.close();
  expect(performance.now() - started).toBeLessThan(6_000);
  client.destroy();
});

it.concurrent('answers and records half a request when it closes', async ({ onTestFinished }) => {
  const { gateway, server, dataDir, upstream } = await setupGateway({}, {}, onTestFinished);
  const client = connect({ port: server.port, host: '127.0.0.1' });
  await once(client, 'connect');
  const answer = text(client);
  client.write('GET /team HTTP/1.1\r\nHost:');
  // Its bytes have been read once a later connection is served.
  await fetch(`${server.url}/livez`);
  await gateway.close();
  expect(await answer).toMatch(/^HTTP\/1\.1 408 .*"code":"request-timeout"/s);
  const again = openGateway({ upstreamUrl: upstream.url, upstreamKey, dataDir });
  expect(await again.audit.list()).toMatchObject([{ reason: 'headers-timeout', status: 408, outcome: 'denied' }]);
  await again.close();
});

const textMessage = { from: '919999999901', to: '919999999921', content: { text: 'Hello' } };

const closeSoon = { timeouts: { closeMs: 2_000 } };

it.concurrent.for<[string, path: string, body: object | null, outcome: string]>([
  ['a write', assign, assignment, 'unknown'],
  ['a send', '/whatsapp/message/text', textMessage, 'unknown'],
  ['a read', '/team', null, 'failure'],
])(
  'gives up %s that hangs at DoubleTick before it closes, and answers as it records',
  async ([, path, body, outcome], { onTestFinished }) => {
    const { gateway, post, request, upstream, dataDir } = await setupGateway(closeSoon, {}, onTestFinished);
    upstream.script(() => undefined);
    const pending = body === null ? request(path) : post(path, body);
    await eventually(() => expect(upstream.seen).toHaveLength(1));
    const started = performance.now();
    await gateway.close();
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(await readJson(await pending)).toMatchObject({ status: 504, code: 'upstream-timeout' });
    expect(await recordsOf(dataDir)).toMatchObject([{ outcome, reason: 'gateway-stopping', status: 504 }]);
  },
);

it.concurrent.for<[string, path: string, type: string, outcome: string]>([
  ['a send', '/whatsapp/message/text', 'application/json', 'denied'],
  ['an upload', '/media/upload', 'multipart/form-data; boundary=x', 'failure'],
])('gives up %s whose body does not arrive before it closes', async (row, { onTestFinished }) => {
  const [, path, type, outcome] = row;
  const { gateway, server, key, dataDir } = await setupGateway(closeSoon, {}, onTestFinished);
  const client = connect({ port: server.port, host: '127.0.0.1' });
  await once(client, 'connect');
  const answer = text(client);
  client.write(
    `POST ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\nContent-Type: ${type}\r\n` +
      'Content-Length: 1000\r\n\r\n--x\r\n',
  );
  // Its bytes have been read once a later connection is served.
  await fetch(`${server.url}/livez`);
  await gateway.close();
  expect(await answer).toMatch(/^HTTP\/1\.1 408 .*"code":"request-timeout"/s);
  expect(await recordsOf(dataDir)).toMatchObject([{ outcome, reason: 'gateway-stopping', status: 408 }]);
});

it('may be closed twice', async () => {
  const { gateway } = await setupGateway();
  await Promise.all([gateway.close(), gateway.close()]);
});
