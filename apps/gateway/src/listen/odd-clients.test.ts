import { once } from 'node:events';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setupListener } from './setup-listener.fixture.ts';

const fragment = fc.constantFrom(
  'GET /team HTTP/1.1\r\n',
  'POST /team HTTP/1.1\r\n',
  'CONNECT gateway:1 HTTP/1.1\r\n',
  'HEAD /team HTTP/1.0\r\n',
  'Host: gateway\r\n',
  'Content-Length: 2\r\n',
  'Content-Length: 300000\r\n',
  'Transfer-Encoding: chunked\r\n',
  'Expect: 100-continue\r\n',
  'Connection: close\r\n',
  'Upgrade: websocket\r\n',
  '\r\n',
  '\n',
  '{}',
  '2\r\n{}\r\n',
  '0\r\n\r\n',
  'x',
  '\0',
);
const get = fc.constant('GET /team HTTP/1.1\r\nHost: gateway\r\n\r\n');
const post = fc.constant('POST /team HTTP/1.1\r\nHost: gateway\r\nContent-Length: 2\r\n\r\n{}');
const requests = fc.array(fc.oneof(fragment, get, post), { minLength: 1, maxLength: 8 });

it('hands what a client sends to the handler or records one refusal, and soon closes after the client', async () => {
  const { open, handled, refusals, settled, listener } = await setupListener();
  await fc.assert(
    fc.asyncProperty(requests, fc.boolean(), async (parts, isAtOnce) => {
      const before = [handled.length, refusals.length];
      const socket = (await open()).resume();
      if (isAtOnce) socket.write(parts.join(''), 'latin1');
      else for (const part of parts) await new Promise((resolve) => socket.write(part, 'latin1', resolve));
      const started = performance.now();
      const closed = once(socket, 'close');
      socket.end();
      await closed;
      while (listener.connections > 0) await new Promise(setImmediate);
      expect(performance.now() - started).toBeLessThan(1_000);
      const refused = refusals.length - (before[1] ?? 0);
      expect(refused).toBeLessThanOrEqual(1);
      expect(handled.length - (before[0] ?? 0) + refused).toBeGreaterThan(0);
      await new Promise(setImmediate);
      expect(settled).toHaveLength(handled.length);
    }),
    { numRuns: 500 },
  );
});
