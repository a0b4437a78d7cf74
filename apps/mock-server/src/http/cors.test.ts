import { operations } from '@doubletick-kit/contract';
import { expect, it, vi } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

const origin = 'http://localhost:5173';
const json = { authorization: demo.keys.full, 'content-type': 'application/json' };

type Send = (path: string, init: RequestInit) => Promise<Response>;

/** Sends a request as a browser does for a page of another origin. @see Fetch standard, "CORS-preflight fetch" */
async function fetchFromPage(
  send: Send,
  path: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) {
  const names = Object.keys(init.headers).filter((name) => !/^(?:accept|accept-language|content-language)$/.test(name));
  const preflight = await send(path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': init.method,
      'access-control-request-headers': names.sort().join(','),
    },
  });
  if (!isShared(preflight) || !preflight.ok) return undefined;
  const [methods, allowed] = ['methods', 'headers'].map((what) => list(preflight, `access-control-allow-${what}`));
  // A star does not cover the authorization header.
  const isAllowed = (name: string) => allowed?.includes(name) || (allowed?.includes('*') && name !== 'authorization');
  if (!methods?.includes(init.method.toLowerCase()) || !names.every(isAllowed)) return undefined;
  const response = await send(path, { ...init, headers: { ...init.headers, origin } });
  return isShared(response) ? response : undefined;
}

function isShared({ headers }: Response): boolean {
  return ['*', origin].includes(headers.get('access-control-allow-origin') ?? '');
}

function list({ headers }: Response, name: string): string[] {
  return (headers.get(name) ?? '').toLowerCase().split(/ *, */);
}

it.each<[status: number, method: string, path: string, headers: Record<string, string>, body?: string]>([
  [200, 'GET', '/team', json],
  [400, 'POST', '/team-member/assign', { ...json, 'x-request-id': 'a', 'x-own': 'b', prefer: 'code=201' }, '{}'],
  [400, 'POST', '/team-member/assign', json, '{'],
  [401, 'GET', '/team', { authorization: 'nonsense' }],
  [403, 'GET', '/team', { authorization: demo.keys.noPermissions }],
  [404, 'GET', '/nope', json],
  [404, 'DELETE', '/nope/at/all', json],
  [405, 'PUT', '/team', json, '{}'],
  [413, 'POST', '/team-member/assign', json, ' '.repeat(1_048_577)],
  [415, 'POST', '/team-member/assign', { ...json, 'content-type': 'text/plain' }, '{}'],
  [415, 'POST', '/team-member/assign', { ...json, 'content-encoding': 'zstd' }, '{}'],
  [400, 'PATCH', '/template/a', json, '{}'],
  [200, 'GET', `/cdn/${demo.file.id}/${demo.file.name}`, { authorization: demo.keys.full }],
  [401, 'GET', '/cdn/no/file', { authorization: 'nonsense' }],
])('lets a page read the answer %i to %s %s', async (status, method, path, headers, body) => {
  await using mock = createMock();
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  const overSocket: Send = (target, init) => fetch(url + target, init);
  const inProcess: Send = (target, init) => mock.fetch(`http://mock${target}`, init);
  for (const send of [overSocket, inProcess]) {
    const response = await fetchFromPage(send, path, { method, headers, ...(body === undefined ? {} : { body }) });
    expect(response?.status).toBe(status);
    expect(response?.headers.get('access-control-allow-credentials')).toBeNull();
    expect(list(response ?? new Response(), 'access-control-expose-headers')).toEqual(
      expect.arrayContaining(['retry-after', 'x-mock-hint', 'x-mock-world']),
    );
  }
});

it('answers the preflight of every operation', async () => {
  const mock = createMock();
  for (const { method, path } of Object.values(operations)) {
    const response = await mock.fetch(`http://mock${path.replaceAll(/\{\w+\}/g, 'a')}`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': 'authorization' },
    });
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(list(response, 'access-control-allow-methods')).toContain(method.toLowerCase());
    expect(Number(response.headers.get('access-control-max-age'))).toBeGreaterThan(0);
  }
});

it('lets a page read a defect of the mock', async () => {
  let isBroken = false;
  const mock = createMock({
    now: () => {
      if (isBroken) throw new Error('broken');
      return 0;
    },
  });
  const { app } = mock;
  isBroken = true;
  vi.spyOn(console, 'error').mockReturnValueOnce(undefined);
  const response = await app.request('/chats', { headers: { ...json, origin } });
  expect([response.status, isShared(response)]).toEqual([500, true]);
});

it.each(['/__mock', '/__mock/', '/__mock/health', '/__mock/worlds', '/__mock/nope', '/__mock/openapi.json'])(
  'never opens %s to pages',
  async (path) => {
    await using mock = createMock();
    const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const headers = { origin, 'access-control-request-method': 'POST' };
      for (const response of [
        await fetch(url + path, { method, headers }),
        await mock.fetch(`http://mock${path}`, { method, headers }),
      ]) {
        const names = [...response.headers.keys()].filter((name) => name.startsWith('access-control'));
        expect([method, names]).toEqual([method, []]);
      }
    }
  },
);

it.each(['/docs', '/openapi.json', '/llms.txt'])('leaves %s to its own pages', async (path) => {
  const { headers } = await createMock().fetch(`http://mock${path}`, { headers: { origin } });
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

it('says nothing about pages to a request that is not from one', async () => {
  const response = await createMock().fetch('http://mock/team', { headers: json });
  expect([...response.headers.keys()]).toEqual(['content-type', 'x-mock-world']);
});
