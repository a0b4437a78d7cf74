import { Hono } from 'hono';
import { expect, it, vi } from 'vitest';
import { createMock } from '../mock.ts';

const hello = { from: '919999999940', to: '919999999901', content: { type: 'TEXT', text: 'Hi' } };

async function setup() {
  const mock = createMock();
  // The control API is loaded with its first request.
  await mock.fetch('http://mock/__mock/health');
  await mock.fetch('http://mock/__mock/worlds', { method: 'POST', body: JSON.stringify({ id: 'other' }) });
  const snapshot = await (await mock.fetch('http://mock/__mock/worlds/other/snapshot')).text();
  mock
    .world()
    .simulate({ type: 'CUSTOMER_MESSAGE', from: '919999999949', to: hello.to, content: hello.content } as never);
  const describe = async () => {
    const list = await (await mock.fetch('http://mock/__mock/worlds')).text();
    return [list, JSON.stringify(mock.world().state())];
  };
  return { mock, snapshot, describe };
}

const requests = [
  ['POST', '/worlds', '{}'],
  ['POST', '/worlds', undefined],
  ['DELETE', '/worlds/other', undefined],
  ['POST', '/worlds/demo/reset', '{}'],
  ['POST', '/worlds/demo/reset', undefined],
  ['PUT', '/worlds/demo/snapshot', 'snapshot'],
  ['POST', '/worlds/demo/simulate', JSON.stringify({ type: 'CUSTOMER_MESSAGE', ...hello })],
  ['POST', '/worlds/demo/inbound', JSON.stringify(hello)],
] as const;

it.each(requests)('writes nothing once a request is aborted: %s %s with %j', async (method, path, body) => {
  const { mock, snapshot, describe } = await setup();
  const before = await describe();
  const leaving = new AbortController();
  const sent = body === 'snapshot' ? snapshot : body;
  const init = { method, signal: leaving.signal, ...(sent === undefined ? {} : { body: sent }) };
  const answer = mock.fetch(`http://mock/__mock${path}`, init);
  leaving.abort();
  await expect(answer).rejects.toThrow('abort');
  // Requests that were sent later are answered after whatever this one began.
  for (let count = 0; count < 5; count += 1) expect(await describe()).toEqual(before);
});

it('writes nothing where an app in front has read the body', async () => {
  const { mock, describe } = await setup();
  const before = await describe();
  const leaving = new AbortController();
  const app = new Hono().use(async (c, next) => {
    await c.req.text();
    leaving.abort();
    return next();
  });
  app.route('/', mock.app);
  const request = new Request('http://mock/__mock/worlds', { method: 'POST', body: '{}', signal: leaving.signal });
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  expect((await app.fetch(request)).status).toBe(500); // Hono's answer to an error, which nobody waits for
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
  expect(await describe()).toEqual(before);
});

it('carries out what it was not told to stop', async () => {
  const { mock } = await setup();
  for (const [method, path, body] of requests) {
    if (body === 'snapshot') continue;
    const init = { method, signal: new AbortController().signal, ...(body === undefined ? {} : { body }) };
    expect((await mock.fetch(`http://mock/__mock${path}`, init)).status).toBeLessThan(300);
  }
});
