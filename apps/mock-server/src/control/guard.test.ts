import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { Hono } from 'hono';
import { expect, it, onTestFinished } from 'vitest';
import type { MockEnv } from '../http/environment.ts';
import { createMock } from '../mock.ts';
import { guardControl } from './guard.ts';

async function setup(controlToken?: string) {
  const mock = createMock({ controlToken });
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const { port } = await mock.listen({ host: '127.0.0.1', port: 0 });
  /** By Node's own client, because fetch lets nobody choose a Host. */
  return async function ask(method: string, path: string, headers: Record<string, string> = {}) {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    request({ host: '127.0.0.1', port, method, path: `/__mock${path}`, headers }, async (response) => {
      await text(response);
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
    return promise;
  };
}

it.each([
  ['GET', '/worlds', {}, 200],
  ['GET', '/worlds', { host: 'localhost:4010' }, 200],
  ['GET', '/worlds', { host: '[::1]:4010' }, 200],
  ['GET', '/worlds', { host: 'attacker.example' }, 403],
  ['GET', '/worlds', { host: '127.0.0.1.attacker.example' }, 403],
  ['GET', '/health', { host: 'attacker.example' }, 200],
  ['POST', '/worlds/demo/reset', {}, 200],
  ['POST', '/worlds/demo/reset', { host: 'attacker.example' }, 403],
  ['POST', '/worlds/demo/reset', { origin: 'https://attacker.example' }, 403],
  ['POST', '/worlds/demo/reset', { origin: 'null' }, 403],
  ['POST', '/worlds/demo/reset', { host: 'localhost:4010', origin: 'http://localhost:4010' }, 200],
  ['POST', '/worlds/demo/reset', { host: 'localhost:4010', origin: 'http://localhost:4011' }, 403],
  ['DELETE', '/worlds/nowhere', { origin: 'https://attacker.example' }, 403],
])('answers %s %s with %j by %s', async (method, path, headers, status) => {
  const ask = await setup();
  expect(await ask(method, path, headers)).toBe(status);
});

it.each([
  ['/worlds', {}, 401],
  ['/worlds', { 'x-mock-token': '' }, 401],
  ['/worlds', { 'x-mock-token': 'wrong' }, 401],
  ['/worlds', { 'x-mock-token': 'right' }, 200],
  ['/worlds', { 'x-mock-token': 'right', host: 'mock.internal:4010' }, 200],
  ['/health', { host: 'mock.internal:4010' }, 200],
])('asks for its token: GET %s with %j is answered by %s', async (path, headers, status) => {
  const ask = await setup('right');
  expect(await ask('GET', path, headers)).toBe(status);
});

it.each(['', undefined])('lets nobody in with an empty token, whatever is sent: %j', async (sent) => {
  const app = new Hono<MockEnv>().use(guardControl('')).get('/', (c) => c.text('in'));
  const headers = { host: 'attacker.example', ...(sent === undefined ? {} : { 'x-mock-token': sent }) };
  expect((await app.request('/', { headers }, {})).status).toBe(401);
});

it.each([
  ['localhost:3000', 200],
  ['attacker.example', 403],
])('guards a mock that is mounted on a server other than its own: %s', async (host, status) => {
  const response = await createMock().app.request('/__mock/worlds', { headers: { host } });
  expect(response.status).toBe(status);
});
