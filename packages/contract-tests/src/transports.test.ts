import { once } from 'node:events';
import { createMock, demo, type Mock } from '@doubletick-kit/mock-server';
import { createAdaptorServer } from '@hono/node-server';
import { afterAll, expect, it } from 'vitest';
import type { Case } from './case.ts';
import { cases, titleOf } from './cases.ts';
import { prepareCase, send } from './send-case.ts';

const now = () => 1_700_000_000_000;
const keys = { wrong: 'key_revoked001', 'without-permissions': demo.keys.noPermissions, all: demo.keys.full };
const address = { host: '127.0.0.1', port: 0 };

/** A mock on a port, where plain requests for operations go past Hono. */
async function serveDirectly() {
  const mock = createMock({ now });
  const { url, close } = await mock.listen(address);
  return { mock, url, close };
}

/** A mock on a port, where every request goes through its Hono app. */
async function serveThroughApp() {
  const mock = createMock({ now });
  const server = createAdaptorServer({ fetch: mock.app.fetch });
  server.listen(address);
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return { mock, url: `http://127.0.0.1:${port}`, close: async () => void server.close() };
}

const direct = await serveDirectly();
const throughApp = await serveThroughApp();
afterAll(() => Promise.all([direct.close(), throughApp.close()]));

/** Everything that comes back, with the port of the server taken out of it. */
async function answerTo(test: Case, { mock, url }: { mock: Mock; url: string }) {
  mock.world().reset(test.world);
  const input = await prepareCase(test, { url, key: keys.all });
  const { status, headers, text } = await send({ ...test, input }, { url, key: keys[test.key ?? 'all'] });
  const { date: _, ...others } = Object.fromEntries(headers);
  return { status, headers: others, text: text.replaceAll(url, 'http://mock') };
}

it.each(cases.map((test) => ({ title: titleOf(test), test })))('both transports: $title', async ({ test }) => {
  const answer = await answerTo(test, direct);
  expect(answer.status).toBe(test.status);
  expect(await answerTo(test, throughApp)).toEqual(answer);
});
