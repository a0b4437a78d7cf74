import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';
import { runShellCommand } from './run-shell-command.ts';

async function setup() {
  const mock = createMock();
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const printed: string[] = [];
  const leaving = new AbortController();
  const { simulate, state } = mock.world();
  /** A customer writes. */
  const write = (text: string) =>
    simulate({
      type: 'CUSTOMER_MESSAGE',
      from: demo.customers.unassigned.phone,
      to: demo.wabaNumbers.support,
      content: { type: 'TEXT', text },
    });
  /** Listens until as many lines as expected are printed. */
  async function listen(args: readonly string[], count: number, act: () => void) {
    let tell: (line: string) => void = () => undefined;
    const told = new Promise<string>((resolve) => {
      tell = resolve;
    });
    const io = { print: (line: string) => printed.push(line), tell, signal: leaving.signal };
    const running = runShellCommand(['listen', '--url', url, ...args], {}, io);
    await told;
    act();
    await vi.waitFor(() => expect(printed.length).toBe(count), 10_000);
    leaving.abort();
    return running;
  }
  return { listen, write, printed, state, reset: mock.world().reset };
}

/** A receiver that keeps what it gets. */
async function setupReceiver(answer: RequestListener = (_, outgoing) => outgoing.writeHead(202).end()) {
  const received: object[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const { 'content-type': type, authorization } = incoming.headers;
    const body: unknown = JSON.parse(await text(incoming));
    received.push({ method: incoming.method, url: incoming.url, type, authorization, body });
    answer(incoming, outgoing);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close().closeAllConnections());
  await once(server, 'listening');
  const address = server.address();
  return { received, host: `127.0.0.1:${typeof address === 'object' ? address?.port : 0}` };
}

it('forwards each payload in order, and prints what the receiver answered', async () => {
  const { listen, write, printed, state } = await setup();
  const { received, host } = await setupReceiver();
  const args = ['--forward-to', `${host}/hook?a=1`, '--header', 'Authorization: Bearer x'];
  const code = await listen(args, 20, () => {
    for (let n = 0; n < 20; n += 1) write(String(n));
  });
  expect(code).toBe(0);
  expect(received).toEqual(
    Array.from({ length: 20 }, (_, n) => {
      const body = expect.objectContaining({
        from: demo.customers.unassigned.phone,
        message: expect.objectContaining({ text: String(n) }),
      });
      return { method: 'POST', url: '/hook?a=1', type: 'application/json', authorization: 'Bearer x', body };
    }),
  );
  expect(printed[0]).toMatch(/^\d+ MESSAGE_RECEIVED → 202 in \d+ ms$/);
  expect(state().webhooks).toEqual(createMock().world().state().webhooks);
});

it('goes on when the receiver breaks the connection or is not there', async () => {
  const { listen, write, printed } = await setup();
  let count = 0;
  const { host } = await setupReceiver((_, outgoing) => {
    count += 1;
    if (count === 1) outgoing.destroy();
    else outgoing.end('received');
  });
  await listen(['--forward-to', `http://${host}`], 2, () => ['1', '2'].forEach(write));
  expect(printed).toEqual([
    expect.stringMatching(/^\d+ MESSAGE_RECEIVED → no answer \(\w+\)$/),
    expect.stringMatching(/^\d+ MESSAGE_RECEIVED → 200 in \d+ ms$/),
  ]);
});

it('prints the webhook events only, as lines or as JSON', async () => {
  const { listen, write, printed, reset } = await setup();
  await listen(['--json'], 1, () => {
    reset();
    write('Hello');
  });
  expect(printed.map((line) => JSON.parse(line))).toMatchObject([
    { type: 'MESSAGE_RECEIVED', wabaNumber: demo.wabaNumbers.support, data: { message: { text: 'Hello' } } },
  ]);
});
