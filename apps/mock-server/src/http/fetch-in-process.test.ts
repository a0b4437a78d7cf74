import { setImmediate } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

const { phone } = demo.customers.unassigned;
const headers = { authorization: demo.keys.full, 'content-type': 'application/json' };
const block = { method: 'POST', headers, body: JSON.stringify({ phone }) };
const url = 'http://mock/customer/block';
const getWithBody = Symbol.for('@doubletick-kit/core/getWithBody');

function setup() {
  const mock = createMock();
  const isBlocked = () =>
    mock
      .world()
      .state()
      .customers.find((customer) => customer.phone === phone)?.isBlocked;
  const logged = vi.spyOn(console, 'error').mockReturnValue(undefined);
  return { mock, isBlocked, logged };
}

/** A body of which the second half comes when the test says so. */
function slowBody() {
  const { promise, resolve: finish } = Promise.withResolvers<void>();
  const { promise: started, resolve: start } = Promise.withResolvers<void>();
  const bytes = new TextEncoder().encode(block.body);
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      start();
      await promise;
      controller.enqueue(bytes);
      controller.close();
    },
  });
  return { stream, started, finish };
}

it.each<[string, (signal: AbortSignal) => [input: Request | string, init?: RequestInit]]>([
  ['an init', (signal) => [url, { ...block, signal }]],
  ['a Request', (signal) => [new Request(url, { ...block, signal })]],
  ['an init over a Request', (signal) => [new Request(url, block), { signal }]],
])('rejects with an AbortError and writes nothing if the signal of %s is aborted', async (_, argumentsOf) => {
  const { mock, isBlocked } = setup();
  await expect(mock.fetch(...argumentsOf(AbortSignal.abort()))).rejects.toMatchObject({ name: 'AbortError' });
  await setImmediate();
  expect(isBlocked()).toBe(false);
  expect(mock.world().journal()).toEqual([]);
});

it("rejects with the caller's own reason", async () => {
  const { mock } = setup();
  const reason = new Error('The page was left.');
  await expect(mock.fetch(url, { ...block, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

it('rejects a GET with a body too', async () => {
  const { mock } = setup();
  const send = Reflect.get(mock.fetch, getWithBody);
  const request = new Request('http://mock/customer/check-reverted-on-time', { headers, signal: AbortSignal.abort() });
  await expect(send(request, '{}')).rejects.toMatchObject({ name: 'AbortError' });
});

it('rejects with an AbortError at once, and writes nothing, if the signal is aborted while the body arrives', async () => {
  const { mock, isBlocked, logged } = setup();
  const { stream, started, finish } = slowBody();
  const controller = new AbortController();
  const init = { ...block, body: stream, duplex: 'half', signal: controller.signal } as const;
  const answer = mock.fetch(url, init);
  await started;
  controller.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  finish();
  for (let turn = 0; turn < 20; turn += 1) await setImmediate();
  expect(isBlocked()).toBe(false);
  expect(mock.world().journal()).toEqual([]);
  expect(logged).not.toHaveBeenCalled();
});

it('rejects and writes nothing if the signal is aborted in the same turn', async () => {
  const { mock, isBlocked } = setup();
  const controller = new AbortController();
  const answer = mock.fetch(url, { ...block, signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  for (let turn = 0; turn < 20; turn += 1) await setImmediate();
  expect(isBlocked()).toBe(false);
});

it('leaves no listener on a signal that many requests share', async () => {
  const { mock } = setup();
  const { signal } = new AbortController();
  const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
  const request = new Request('http://mock/team', { headers });
  Object.defineProperty(request, 'signal', { value: signal });
  for (let count = 0; count < 3; count += 1) expect((await mock.fetch(request)).status).toBe(200);
  expect(added).toHaveBeenCalledTimes(3);
  expect(removed).toHaveBeenCalledTimes(3);
});

it('reads the clock for each request, so that fake timers work whenever they are set', async () => {
  const { mock } = setup();
  using _ = { [Symbol.dispose]: () => void vi.useRealTimers() };
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1) });
  await mock.fetch(url, block);
  vi.setSystemTime(Date.UTC(2031, 0, 1));
  await mock.fetch(url, block);
  expect(
    mock
      .world()
      .journal()
      .map(({ at }) => at),
  ).toEqual([Date.UTC(2030, 0, 1), Date.UTC(2031, 0, 1)]);
});
