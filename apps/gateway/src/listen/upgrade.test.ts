import { expect, it } from 'vitest';
import { setupListener } from './setup-listener.fixture.ts';

const upgrade = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n';
const get = (target: string, head = '') => `GET ${target} HTTP/1.1\r\nHost: gateway\r\n${head}\r\n`;

const upgrades = [
  ['GET', get('/upgrade', upgrade)],
  ['GET that only asks', get('/upgrade', 'Upgrade: h2c\r\n')],
  ['HEAD', get('/upgrade', upgrade).replace('GET', 'HEAD')],
  ['POST', `${get('/upgrade', `${upgrade}Content-Length: 2\r\n`).replace('GET', 'POST')}{}`],
  ['chunked POST', `${get('/upgrade', `${upgrade}Transfer-Encoding: chunked\r\n`).replace('GET', 'POST')}0\r\n\r\n`],
  ['GET for TLS', get('/upgrade', 'Connection: upgrade\r\nUpgrade: TLS/1.2, HTTP/1.1\r\n')],
] as const;

const table = upgrades.flatMap(([name, bytes]) => [
  { name, when: 'at once', parts: [get('/first') + bytes + get('/lost') + get('/lost')] },
  { name, when: 'later', parts: [get('/first'), bytes, get('/lost'), get('/lost')] },
  { name, when: 'cut anywhere', parts: [get('/first') + bytes + get('/lost').slice(0, 9), get('/lost').slice(9)] },
]);

it.each(table)('answers $name with Upgrade last, whatever follows it $when', async ({ parts }) => {
  const { open, handled, settled } = await setupListener();
  const socket = await open();
  let received = '';
  const closed = new Promise<void>((resolve) => {
    socket.setEncoding('latin1').on('data', (text) => {
      received += text;
    });
    socket.once('close', () => resolve());
  });
  for (const part of parts) await new Promise((resolve) => socket.write(part, 'latin1', resolve));
  await closed;
  expect(handled.map(({ target }) => target)).toEqual(['/first', '/upgrade']);
  expect(received.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);
  expect(received.match(/connection: close/gi)).toHaveLength(1);
  expect(settled).toEqual([
    { target: '/first', delivered: true },
    { target: '/upgrade', delivered: true },
  ]);
});
