import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { answerSocket, type SocketDeps } from './answer-socket.ts';

/** A server that reports which way a request took. */
async function setup(deps: Partial<SocketDeps> = {}) {
  const defects: unknown[] = [];
  const server = createServer(
    answerSocket({
      answerRequest: async () => ({ status: 204, headers: { way: 'short' }, text: undefined }),
      reportDefect: (error) => defects.push(error),
      answerOthers: (_, outgoing) => outgoing.setHeader('way', 'long').end(),
      ...deps,
    }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const exchange = async (request: string) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(request);
    return text(socket);
  };
  return { defects, exchange, [Symbol.asyncDispose]: async () => void server.close() };
}

const host = 'Host: 127.0.0.1:4010';
const head = (line: string, ...headers: string[]) =>
  [`${line} HTTP/1.1`, 'Connection: close', ...headers, '', ''].join('\r\n');

it.each([
  ['a request', head('GET /team', host), 'short'],
  ['a request with a query', head('GET /chats?tags=%C3%A9,b&limit=1', host), 'short'],
  ['a request with a body', `${head('POST /team-member/assign', host, 'Content-Length: 2')}{}`, 'short'],
  ['a path below an operation', head('GET /team/x', host), 'short'],
  ['a request for the headers alone', head('HEAD /team', host), 'long'],
  ['the preflight of a browser', head('OPTIONS /team', host), 'long'],
  ['a path of the mock itself', head('GET /__mock/health', host), 'long'],
  ['an unknown path', head('GET /nope', host), 'long'],
  ['an absolute target', head('GET http://mock/team', host), 'long'],
  ['a backslash', head('GET /team\\x', host), 'long'],
  ['a fragment', head('GET /team#x', host), 'long'],
  ['a hostile host', head('GET /team', 'Host: a@b'), 'long'],
  ['a body of unknown length', `${head('POST /team', host, 'Transfer-Encoding: chunked')}0\r\n\r\n`, 'long'],
  ['a body over 1 MiB', head('POST /team', host, 'Content-Length: 1048577'), 'long'],
])('sends %s the right way', async (_, request, way) => {
  await using setting = await setup();
  expect(await setting.exchange(request)).toContain(`\r\nway: ${way}\r\n`);
});

it('answers its own defect by 500 without any detail, and reports it', async () => {
  const defect = new Error('secret detail');
  await using setting = await setup({ answerRequest: () => Promise.reject(defect) });
  const answer = await setting.exchange(head('GET /team', host));
  expect(answer).toContain('HTTP/1.1 500 Internal Server Error');
  expect(answer).toContain('{"statusCode":500,"message":"Internal server error"}');
  expect(setting.defects).toEqual([defect]);
});
