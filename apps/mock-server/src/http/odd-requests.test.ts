import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { createAdaptorServer } from '@hono/node-server';
import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

/** Two equal mocks: one served by `listen`, and one with every request going through its Hono app. */
async function setup() {
  const now = () => 1_000_000_000_000;
  const [listening, throughApp] = [createMock({ now }), createMock({ now })];
  const { port } = await listening.listen({ host: '127.0.0.1', port: 0 });
  const server = createAdaptorServer({ fetch: throughApp.app.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const appPort = typeof address === 'object' && address ? address.port : 0;
  return {
    journals: () => [listening.world().journal(), throughApp.world().journal()],
    exchange: (request: string) => exchange(port, request),
    exchangeThroughApp: (request: string) => exchange(appPort, request),
    async [Symbol.asyncDispose]() {
      await listening[Symbol.asyncDispose]();
      server.close();
    },
  };
}

/** Sends raw bytes. Header names are compared without regard to order and capitals, and `date` not at all. */
async function exchange(port: number, request: string) {
  const socket = connect(port, '127.0.0.1');
  socket.write(request);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n', 2);
  const [line = '', ...headers] = head.split('\r\n');
  const entries = headers
    .map((header) => header.split(': ', 2))
    .map(([name = '', value]) => [name.toLowerCase(), value]);
  const { date: _, ...others } = Object.fromEntries(entries);
  return { status: Number(line.split(' ')[1]), headers: others, body };
}

const json = ['Content-Type: application/json', 'Content-Length: 2'];

it.each<[status: number, method: string, target: string, headers?: string[], body?: string]>([
  [200, 'GET', '/team'],
  [200, 'HEAD', '/team'],
  [204, 'OPTIONS', '/team'],
  [405, 'PUT', '/team'],
  [405, 'PROPFIND', '/team'],
  [405, 'TRACE', '/team'],
  [405, 'HEAD', '/team-member/assign'],
  [404, 'OPTIONS', '/nope'],
  [404, 'GET', '/'],
  [404, 'GET', '/team/'],
  [404, 'GET', '//team'],
  [404, 'POST', '/team-member//assign', json, '{}'],
  [404, 'GET', '/TEAM'],
  [404, 'GET', '/%74eam'],
  [404, 'GET', '/team;x'],
  [404, 'GET', '/team%00'],
  [404, 'GET', '/team*'],
  [404, 'GET', '/x/../team'],
  [404, 'GET', '/x/%2e%2e/team'],
  [404, 'GET', '/./team'],
  [404, 'GET', '/__mock/../team'],
  [404, 'GET', '/docs/../team'],
  [404, 'GET', '/cdn/x'],
  [404, 'GET', '/__proto__'],
  [404, 'GET', '/:path'],
  [200, 'GET', '/team?'],
  [200, 'GET', '/team??'],
  [200, 'GET', '/team?a=%zz'],
  [200, 'GET', '/team#x'],
  [200, 'GET', 'http://mock.example/team?x=1'],
  [404, 'GET', 'http://mock.example'],
  [404, 'PATCH', '/template/', json, '{}'],
  [404, 'PATCH', '/template/..', json, '{}'],
  [404, 'PATCH', '/template/%2e%2e', json, '{}'],
  [404, 'PATCH', '/template/%', json, '{}'],
  [404, 'PATCH', '/template/%ff', json, '{}'],
  [404, 'PATCH', '/template/a/b', json, '{}'],
  [400, 'PATCH', '/template/a%2Fb', json, '{}'],
  [400, 'PATCH', '/template/:templateId', json, '{}'],
  [404, 'DELETE', '/quick-replies/%2Fno%20such'],
  [404, 'DELETE', '/quick-replies/%252F'],
  [404, 'DELETE', '/quick-replies//'],
  [405, 'PATCH', '/quick-replies/details', json, '{}'],
  [400, 'POST', '/v2/webhook/register', json, '{}'],
  [404, 'POST', '/v2/webhook/', json, '{}'],
  [400, 'GET', '/quick-replies/details'],
  [400, 'GET', '/quick-replies/details', json, '{}'],
  [400, 'GET', '/quick-replies/details', json, '{'],
  [200, 'GET', '/team', json, '{}'],
  [
    400,
    'POST',
    '/team-member/assign',
    ['Content-Type: application/json', 'Transfer-Encoding: chunked'],
    '2\r\n{}\r\n0\r\n\r\n',
  ],
  [415, 'POST', '/team-member/assign', ['Content-Length: 2'], '{}'],
])('answers %i to %s %s both ways', async (status, method, target, headers = [], body = '') => {
  await using setting = await setup();
  const head = [`${method} ${target} HTTP/1.1`, 'Host: mock', `Authorization: ${demo.keys.full}`, 'Connection: close'];
  const request = `${[...head, ...headers].join('\r\n')}\r\n\r\n${body}`;
  const answer = await setting.exchange(request);
  expect(answer.status).toBe(status);
  expect(await setting.exchangeThroughApp(request)).toEqual(answer);
  const [journal, journalThroughApp] = setting.journals();
  expect(journalThroughApp).toEqual(journal);
});
