import { expect, it } from 'vitest';
import { createMock, type MockSettings } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

const startedAt = 1_000_000_000_000;

function setup(settings: MockSettings = {}) {
  const mock = createMock({ now: () => startedAt, ...settings });
  const control = async (method: string, path: string, body?: unknown) => {
    const init = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await mock.fetch(`http://mock/__mock/worlds/${path}`, body === undefined ? { method } : init);
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const call = async (key: string, path = '/team') => {
    const response = await mock.fetch(`http://mock${path}`, { headers: { authorization: key } });
    const { status, headers } = response;
    return {
      status,
      hint: headers.get('x-mock-hint'),
      world: headers.get('x-mock-world'),
      body: await response.json(),
    };
  };
  const create = async (name: string, world = 'demo') =>
    (await control('POST', `${world}/keys`, { name })).body as { id: string; key: string };
  const worldIds = () => control('GET', '').then(({ body }) => body.worlds.map(({ id }: { id: string }) => id));
  return { mock, control, call, create, worldIds };
}

const refused = { statusCode: 401, message: 'Invalid public api key', error: 'Unauthorized' };

it('lists the keys of the demo with names, ids and permissions', async () => {
  const { body } = await setup().control('GET', 'demo/keys');
  const always = { status: 'ACTIVE', whitelist: [], createdAt: startedAt, lastUsedAt: null };
  const { full, readOnly, noPermissions } = demo.keys;
  expect(body.keys).toEqual([
    { id: 'demo-key-1', name: 'Demo key', key: full, permissions: 'all', ...always },
    { id: 'demo-key-2', name: 'Read only', key: readOnly, permissions: ['read'], ...always },
    { id: 'demo-key-3', name: 'No permissions', key: noPermissions, permissions: [], ...always },
  ]);
});

it.each([
  [{ name: 'Website' }, { name: 'Website', permissions: 'all', whitelist: [] }],
  [
    { name: '  Shop  ', permissions: ['read'] },
    { name: 'Shop', permissions: ['read'] },
  ],
  [
    { name: 'Office', whitelist: ['127.0.0.1', '::1', '10.0.0.0/8'] },
    { whitelist: ['127.0.0.1', '::1', '10.0.0.0/8'] },
  ],
])('creates a key from %j, which opens the same world', async (input, expected) => {
  const { control, call } = setup({ strict: true });
  const { status, body } = await control('POST', 'demo/keys', input);
  expect(status).toBe(201);
  expect(body).toMatchObject({ id: 'demo-key-4', status: 'ACTIVE', lastUsedAt: null, ...expected });
  expect(body.key).toMatch(/^key_[A-Za-z0-9]{10}$/);
  expect(await call(body.key)).toMatchObject({ status: 200, world: 'demo' });
});
