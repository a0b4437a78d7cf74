import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

const json = { 'content-type': 'application/json' };
const own = 'key_mine000001';

it.each<[status: number, world: string, method: string, path: string, headers: Record<string, string>]>([
  [200, 'demo', 'GET', '/team', { authorization: demo.keys.full }],
  [200, 'world-2', 'GET', '/team', { authorization: own }],
  [200, 'world-2', 'HEAD', '/team', { authorization: own }],
  [400, 'world-2', 'POST', '/team-member/assign', { authorization: own, ...json }],
  [401, 'demo', 'GET', '/team', { authorization: 'key_revoked001' }],
  [401, 'demo', 'GET', '/team', {}],
  [403, 'demo', 'GET', '/team', { authorization: demo.keys.noPermissions }],
  [403, 'demo', 'GET', '/team', { authorization: 'key_forbidden1' }],
  [404, 'demo', 'GET', '/nope', { authorization: own }],
  [405, 'demo', 'PUT', '/team', { authorization: own }],
  [204, 'demo', 'OPTIONS', '/team', {}],
  [415, 'world-2', 'POST', '/team-member/assign', { authorization: own, 'content-type': 'text/plain' }],
  [404, 'world-2', 'GET', '/cdn/no/file', { authorization: own }],
  [401, 'demo', 'GET', '/cdn/no/file', { authorization: 'nonsense' }],
])('names the world of an answer: %i, %s to %s %s', async (status, world, method, path, headers) => {
  await using mock = createMock();
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  const init = { method, headers, ...(method === 'POST' ? { body: 'x' } : {}) };
  for (const response of [await fetch(url + path, init), await mock.fetch(`http://mock${path}`, init)]) {
    expect([response.status, response.headers.get('x-mock-world')]).toEqual([status, world]);
  }
});

it('names the world whose journal has the request', async () => {
  const mock = createMock();
  for (const key of [demo.keys.full, own, 'key_revoked001', 'nonsense']) {
    const response = await mock.fetch('http://mock/team', { headers: { authorization: key } });
    const id = response.headers.get('x-mock-world');
    const page = await mock.fetch(`http://mock/__mock/worlds/${id}/journal?limit=1`);
    const { entries } = (await page.json()) as { entries: object[] };
    expect(entries).toMatchObject([{ status: response.status, response: { headers: { 'x-mock-world': id } } }]);
  }
});
