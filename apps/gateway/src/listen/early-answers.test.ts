import { once } from 'node:events';
import { expect, it } from 'vitest';
import type { Inbound } from '../pipeline/inbound.ts';
import { json, setupListener } from './setup-listener.fixture.ts';

const body = Buffer.alloc(8 * 1024 * 1024, 'x');

/** When the handler answers, without having read the whole body. `isFull`: what was sent waits at both ends. */
const ways: Record<string, (inbound: Inbound, isFull: Promise<unknown>) => Promise<unknown>> = {
  'before it is read': async () => undefined,
  'once it is too large': (inbound) => inbound.readBody(100_000).catch(() => undefined),
  'while it is streamed': (inbound) => once(inbound.streamBody(2 * body.length), 'data'),
  'while its stream waits': (inbound, isFull) =>
    once(inbound.streamBody(2 * body.length), 'readable').then(() => isFull),
  'once its stream was given up': async (inbound, isFull) => {
    const stream = inbound.streamBody(2 * body.length);
    await once(stream, 'readable');
    await isFull;
    stream.destroy();
  },
};

const encodings = {
  'whose length is declared': [`Content-Length: ${body.length}\r\n\r\n`, body],
  'in chunks': [`Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n`, body, '\r\n0\r\n\r\n'],
};

const cases = Object.entries(ways).flatMap(([when, read]) =>
  Object.entries(encodings).map(([what, parts]) => ({ when, read, what, parts })),
);

it.each(cases)(
  'takes the rest of an upload $what that is answered $when, and closes after its client',
  async ({ read, parts }) => {
    const full = Promise.withResolvers<void>();
    const answer = (inbound: Inbound) => read(inbound, full.promise).then(() => json({}, 401));
    // Nobody may wait for the time limit: it is longer than the test may take.
    const { open, listener } = await setupListener(answer, { limits: { lingerMs: 600_000 } });
    const socket = await open();
    const answered = once(socket, 'data');
    socket.write('POST /team HTTP/1.1\r\nHost: gateway\r\n');
    for (const part of parts) socket.write(part);
    const closed = once(socket, 'close');
    socket.end();
    await untilStill(() => socket.bytesWritten - socket.writableLength);
    full.resolve();
    expect(String(await answered)).toMatch(/^HTTP\/1\.1 401 .*Connection: close/s);
    await closed;
    await expect.poll(() => listener.connections).toBe(0);
  },
);

/** Waits until a figure stays the same for some turns of the event loop. */
async function untilStill(read: () => number): Promise<void> {
  let last = Number.NaN;
  for (let still = 0; still < 200; still = read() === last ? still + 1 : 0) {
    last = read();
    await new Promise(setImmediate);
  }
}
