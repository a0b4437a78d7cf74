import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { matchOperation, type Operation, operations } from '@doubletick-kit/contract';
import { Hono } from 'hono';
import { expect, it, onTestFinished } from 'vitest';
import { createMock } from '../../mock.ts';
import { demo } from '../../world/seed/demo.ts';
import { pagePaths } from './page-paths.ts';

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';
const all: readonly Operation[] = Object.values(operations);
const slugs = all.map(({ upstream }) => upstream);

const paths = [
  '/app',
  '/app/chats',
  '/app/chats/any',
  '/app/activity',
  '/app/settings/developer-documentation',
  '/app/settings/developer-documentation/any',
  '/app/settings/webhooks',
  '/app/settings/webhooks/any',
  '/app/settings/team',
  '/app/assets/any.js',
  '/reference',
  ...slugs.map((slug) => `/reference/${slug}`),
];

const isPage = (response: Response) => response.headers.get('content-type')?.startsWith('text/html') === true;

it('has no operation at the path of a page', () => {
  expect(new Set(slugs).size).toBe(95);
  for (const path of paths) {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      expect([path, matchOperation(method, path).kind]).toEqual([path, 'unknown-path']);
    }
  }
});

it('has no page at the path of an operation', async () => {
  const pages = new Hono();
  for (const path of pagePaths) pages.all(path, (c) => c.text('page'));
  for (const { path } of all) {
    const filledIn = path.replaceAll(/\{\w+\}/g, 'app');
    expect([path, (await pages.request(filledIn)).status]).toEqual([path, 404]);
  }
});

it('answers a browser that reads the API by the API, also at paths that sound like pages', async () => {
  const mock = createMock();
  const headers = { accept: browser };
  for (const { method, path } of all.filter((operation) => operation.method === 'GET')) {
    const response = await mock.app.request(path.replaceAll(/\{\w+\}/g, 'x'), { method, headers });
    expect([path, response.status, isPage(response)]).toEqual([path, 401, false]);
  }
});

it.each(['/apps', '/application', '/references', '/app2/chats', '/inbox', '/settings', '/activity'])(
  'has nothing at %s',
  async (path) => {
    const response = await createMock().app.request(path, { headers: { accept: browser } });
    expect([response.status, isPage(response)]).toEqual([404, false]);
  },
);

it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('knows no %s of a page', async (method) => {
  const response = await createMock().app.request('/app/chats', { method });
  expect([response.status, isPage(response)]).toEqual([404, false]);
});

it.each(['', '/doubletick'])('has pages below the path "%s"', async (base) => {
  const app = new Hono().route(base || '/', createMock().app);
  for (const path of ['/app', '/app/chats', '/reference', '/reference/assign-team-member-to-chat']) {
    expect(isPage(await app.request(base + path))).toBe(true);
  }
});

it.each([
  ['/', '', '/app'],
  ['/doubletick', '/doubletick', '/doubletick/app'],
  ['/:tenant', '/acme%20inc', '/acme%20inc/app'],
])('sends a browser from the root of a mock at %s to its pages', async (path, target, location) => {
  const app = new Hono().route(path, createMock().app);
  const response = await app.request(target || '/', { headers: { accept: browser } });
  expect([response.status, response.headers.get('location'), response.headers.get('vary')]).toEqual([
    302,
    location,
    'Accept',
  ]);
});

it.each(['*/*', '', 'application/json', 'application/json, text/plain, */*', 'application/json, text/html;q=0.9'])(
  'answers a program that accepts %j at the root as upstream does',
  async (accept) => {
    const response = await createMock().app.request('/', { headers: { accept } });
    expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ statusCode: 404 })]);
  },
);

it.each([
  ['attacker.example', 403],
  ["a'$(x)", 403],
  ['a"; rm x; ".example', 400],
])('shows neither keys nor people to a page of %s, whose name leads to this machine', async (host, refusal) => {
  const mock = createMock();
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const { port } = await mock.listen({ host: '127.0.0.1', port: 0 });
  /** By Node's own client, because fetch lets nobody choose a Host. */
  const ask = (path: string) => {
    const { promise, resolve } = Promise.withResolvers<{ status: number | undefined; body: string }>();
    const headers = { host, accept: browser };
    get({ host: '127.0.0.1', port, path, headers }, async (answer) =>
      resolve({ status: answer.statusCode, body: await text(answer) }),
    );
    return promise;
  };
  for (const path of ['/', '/app', '/app/settings/developer-documentation']) {
    const { body } = await ask(path);
    for (const secret of [demo.keys.full, demo.agents.lead.name]) expect(body).not.toContain(secret);
  }
  for (const path of ['/__mock/worlds', '/__mock/worlds/demo', '/__mock/worlds/demo/state/members']) {
    const { status } = await ask(path);
    expect([path, status]).toEqual([path, refusal]);
  }
});
