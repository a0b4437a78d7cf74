import { createServer, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import type { ApiError } from '../errors/api-error.ts';
import { createKernel } from './kernel.ts';
import { assign, key, read, send } from './scripted-kernel.fixture.ts';

const head = (...lines: string[]) => `${['HTTP/1.1 200 OK', ...lines].join('\r\n')}\r\n\r\n`;
const json = 'content-type: application/json';

/** A server on a real socket that answers every request by a script. */
async function startServer(answer: (socket: Socket) => void) {
  let requests = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    // The client hangs up in the middle of some answers.
    socket.on('error', () => socket.destroy());
    socket.once('data', () => {
      requests += 1;
      answer(socket);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    count: () => requests,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

const servers: [string, (socket: Socket) => void, Partial<ApiError>, { again: boolean }][] = [
  ['resets before an answer', (s) => s.resetAndDestroy(), { code: 'network-error' }, { again: true }],
  ['hangs up before an answer', (s) => s.end(), { code: 'network-error' }, { again: true }],
  [
    'resets within the body',
    (s) => s.write(`${head(json, 'content-length: 50')}{"a":`, () => setTimeout(() => s.resetAndDestroy(), 20)),
    { code: 'network-error' },
    { again: true },
  ],
  [
    'sends less than it announces',
    (s) => s.end(`${head(json, 'content-length: 50')}{}`),
    { code: 'network-error' },
    { again: true },
  ],
  [
    'cuts off a chunked body',
    (s) => s.end(`${head(json, 'transfer-encoding: chunked')}5\r\n{"a":\r\n`),
    { code: 'network-error' },
    { again: true },
  ],
  ['never answers', () => undefined, { code: 'timeout' }, { again: true }],
  [
    'stops within the body',
    (s) => s.write(`${head(json, 'content-length: 50')}{`),
    { code: 'timeout' },
    { again: true },
  ],
  ['speaks no HTTP', (s) => s.end('SSH-2.0-OpenSSH\r\n'), { code: 'network-error' }, { again: true }],
  [
    'announces less than it sends',
    (s) => s.end(`${head(json, 'content-length: 5', 'connection: close')}{"a":1}`),
    { code: 'invalid-response', delivered: 'yes', status: 200 },
    { again: false },
  ],
  [
    'sends malformed JSON',
    (s) => s.end(`${head(json, 'connection: close')}{"a":}`),
    { code: 'invalid-response', delivered: 'yes', issues: ['the body is not JSON'] },
    { again: false },
  ],
  [
    'sends a page',
    (s) => s.end(`${head('content-type: text/html', 'connection: close')}<html>Sign in</html>`),
    { code: 'invalid-response', delivered: 'unknown', issues: ['the body is not JSON but text/html'] },
    { again: false },
  ],
  [
    'redirects to itself',
    (s) => s.end('HTTP/1.1 302 Found\r\nlocation: /\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'),
    { code: 'invalid-response', delivered: 'unknown', status: 302 },
    { again: false },
  ],
];

const table = servers.flatMap(([what, answer, expected, { again }]) =>
  [read, assign, send].map((operation) => ({
    what,
    answer,
    expected,
    operation,
    sent: again && operation !== send ? 2 : 1,
  })),
);

it.each(table)(
  '$operation.safety request: the server $what, $sent sent',
  async ({ answer, expected, operation, sent }) => {
    const server = await startServer(answer);
    const options = { apiKey: key, baseUrl: server.baseUrl, retries: 1, timeoutMs: 150 };
    const kernel = createKernel(options, { random: () => 0 });

    const outcome = await kernel.send(operation, {}, undefined).result();

    if (outcome.ok) throw new Error('expected a failure');
    expect(outcome.error).toMatchObject({ delivered: 'unknown', ...expected, attempts: sent });
    expect(outcome.error.messageIds).toHaveLength(operation === send ? 1 : 0);
    expect(server.count()).toBe(sent);
    await server.close();
  },
);
