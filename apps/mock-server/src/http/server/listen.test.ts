import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { createMock } from '../../mock.ts';
import { demo } from '../../world/seed/demo.ts';

const limit = 1_048_576;
const assignment = JSON.stringify({
  customerPhoneNumber: demo.customers.unassigned.phone,
  assignedUserPhoneNumber: demo.agents.lead.phone,
});

async function setup() {
  const mock = createMock();
  const server = await mock.listen({ host: '127.0.0.1', port: 0 });
  /** Sends raw bytes, and returns everything that comes back until the server closes the connection. */
  const exchange = async (...parts: (string | Uint8Array)[]) => {
    const socket = connect(server.port, '127.0.0.1');
    for (const part of parts) socket.write(part);
    return text(socket);
  };
  return { mock, server, exchange, [Symbol.asyncDispose]: server.close };
}

function head(path: string, ...headers: string[]): string {
  return [
    `${path} HTTP/1.1`,
    'Host: mock',
    `Authorization: ${demo.keys.full}`,
    'Connection: close',
    ...headers,
    '',
    '',
  ].join('\r\n');
}

const json = 'Content-Type: application/json';
const assign = (...headers: string[]) => head('POST /team-member/assign', ...headers);

it('answers on a free port at the address that it reports', async () => {
  await using setting = await setup();
  expect(setting.server.url).toBe(`http://127.0.0.1:${setting.server.port}`);
  const response = await fetch(`${setting.server.url}/team`, { headers: { authorization: demo.keys.full } });
  expect(response.status).toBe(200);
});

it("rejects with the system's own error when the port is taken", async () => {
  await using setting = await setup();
  const { port } = setting.server;
  await expect(createMock().listen({ host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'EADDRINUSE', port });
});

it('frees the port on close, idle connections and a second close included', async () => {
  const { server } = await setup();
  await fetch(`${server.url}/team`).then((response) => response.text());
  await server.close();
  await server.close();
  const again = await createMock().listen({ host: '127.0.0.1', port: server.port });
  expect(again.port).toBe(server.port);
  await again.close();
});

it('closes without waiting for a body that does not come', async () => {
  const { server } = await setup();
  const socket = connect(server.port, '127.0.0.1');
  socket.write(assign(json, 'Content-Length: 1000', 'Expect: 100-continue'));
  const [chunk] = await once(socket, 'data');
  expect(String(chunk)).toContain('100 Continue');
  await server.close();
});

it.each([
  ['declared', 3 * limit, [`Content-Length: ${3 * limit}`]],
  ['chunked', 3 * limit, ['Transfer-Encoding: chunked']],
])('answers a %s body over 1 MiB by 413 and goes on', async (_, sizeBytes, headers) => {
  await using setting = await setup();
  const body = 'a'.repeat(sizeBytes);
  const isChunked = headers[0]?.includes('chunked');
  const answer = await setting.exchange(
    assign(json, ...headers),
    isChunked ? `${sizeBytes.toString(16)}\r\n${body}\r\n0\r\n\r\n` : body,
  );
  expect(answer).toContain('HTTP/1.1 413 Payload Too Large');
  expect(answer).toContain('{"statusCode":413,"message":"request entity too large","error":"Payload Too Large"}');
  expect(await setting.exchange(head('GET /team'))).toContain('HTTP/1.1 200 OK');
});

it('accepts a body of exactly 1 MiB, declared or chunked', async () => {
  await using setting = await setup();
  const body = assignment.padEnd(limit);
  expect(await setting.exchange(assign(json, `Content-Length: ${limit}`), body)).toContain('200 OK');
  const chunks = `${limit.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  expect(await setting.exchange(assign(json, 'Transfer-Encoding: chunked'), chunks)).toContain('200 OK');
});

it.each([
  ['no content type', '415', assign('Content-Length: 2'), '{}'],
  ['another content type', '415', assign('Content-Type: text/plain', 'Content-Length: 2'), '{}'],
  ['malformed JSON', '400', assign(json, 'Content-Length: 1'), '{'],
  ['invalid UTF-8', '400', assign(json, 'Content-Length: 4'), Uint8Array.of(0x22, 0xff, 0xfe, 0x22)],
  ['a path with dots', '404', head('GET /x/../team'), ''],
  ['a path with a backslash', '400', head('GET /te\\am'), ''],
  ['two keys', '401', head('GET /team', `Authorization: ${demo.keys.full}`), ''],
  ['no body', '400', assign(), ''],
  ['no body but its type', '400', assign(json, 'Content-Length: 0'), ''],
  ['OPTIONS of the whole server', '400', head('OPTIONS *'), ''],
  ['a hostile host', '400', head('GET /team').replace('Host: mock', 'Host: a@b\\c'), ''],
])('answers a request with %s by %s in JSON', async (_, status, start, body) => {
  await using setting = await setup();
  const answer = await setting.exchange(start, body);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer.toLowerCase()).toContain('content-type: application/json');
  expect(answer).toContain(`"statusCode":${status}`);
});

it('accepts the absolute form of a target', async () => {
  await using setting = await setup();
  expect(await setting.exchange(head('GET http://mock.example/team'))).toContain('200 OK');
});

it('survives a client that disconnects in the middle of its body', async () => {
  await using setting = await setup();
  const socket = connect(setting.server.port, '127.0.0.1');
  socket.write(`${assign(json, 'Content-Length: 1000')}{`);
  await once(socket, 'connect');
  socket.destroy();
  expect(await setting.exchange(head('GET /team'))).toContain('200 OK');
});

it.each([
  ['malformed JSON', '{'],
  ['a body that is too long', 'a'.repeat(limit + 1)],
])('keeps a connection usable after %s', async (_, body) => {
  await using setting = await setup();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = async (content: string) => {
    const headers = { authorization: demo.keys.full, 'content-type': 'application/json' };
    const sent = request(`${setting.server.url}/team-member/assign`, { method: 'POST', agent, headers });
    sent.end(content);
    const [response] = await once(sent, 'response');
    await text(response);
    return { status: response.statusCode, isReused: sent.reusedSocket };
  };
  expect((await send(body)).status).toBeOneOf([400, 413]);
  expect(await send(assignment)).toEqual({ status: 200, isReused: true });
  agent.destroy();
});
