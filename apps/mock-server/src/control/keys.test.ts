import { expect, it } from 'vitest';
import { createMock, type MockSettings } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

const startedAt = 1_000_000_000_000;

function setup(settings: MockSettings = {}) {
  const mock = createMock({ now: () => startedAt, ...settings });
  const control = async (method: string, path: string, body?: unknown) => {
    const init = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await mock.fetch(
      `http://mock/__mock/worlds${path && `/${path}`}`,
      body === undefined ? { method } : init,
    );
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
  const create = async (name: string) => (await control('POST', 'demo/keys', { name })).body;
  const worldIds = () => control('GET', '').then(({ body }) => body.worlds.map(({ id }: { id: string }) => id));
  return { mock, control, call, create, worldIds };
}

const unauthorized = { statusCode: 401, message: 'Invalid public api key', error: 'Unauthorized' };

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

it.each<[string, unknown, string]>([
  ['no name', {}, 'name is missing'],
  ['an empty name', { name: '  ' }, 'name must not be empty'],
  ['a long name', { name: 'x'.repeat(101) }, 'name must have at most 100 characters'],
  [
    'another permission',
    { name: 'a', permissions: ['fly'] },
    'permissions must be all, or a list of read, send, write',
  ],
  ['an unknown field', { name: 'a', whitelst: [] }, 'whitelst is not a known field. Did you mean whitelist?'],
  ['a key', { name: 'a', key: 'key_mine000001' }, 'key is not a known field'],
  ['a host for an address', { name: 'a', whitelist: ['127.0.0.1', 'localhost'] }, 'whitelist/1 "localhost" must be'],
  ['an address that is cut off', { name: 'a', whitelist: ['127.0.0'] }, 'whitelist/0 "127.0.0" must be'],
  ['an address with a port', { name: 'a', whitelist: ['127.0.0.1:80'] }, '"127.0.0.1:80" must be'],
  ['a blank', { name: 'a', whitelist: [' 127.0.0.1'] }, '" 127.0.0.1" must be'],
  ['a prefix that is too long', { name: 'a', whitelist: ['10.0.0.0/33'] }, '"10.0.0.0/33" must be'],
  ['an empty prefix', { name: 'a', whitelist: ['10.0.0.0/'] }, '"10.0.0.0/" must be'],
  ['two prefixes', { name: 'a', whitelist: ['10.0.0.0/8/8'] }, '"10.0.0.0/8/8" must be'],
])('refuses %s for a new key and for one that exists', async (_, input, problem) => {
  const { control } = setup();
  const before = await control('GET', 'demo/keys');
  const created = await control('POST', 'demo/keys', input);
  expect([created.status, created.body.message.join()]).toEqual([400, expect.stringContaining(problem)]);
  if (!problem.endsWith('is missing')) {
    const changed = await control('PATCH', 'demo/keys/demo-key-1', input);
    expect([changed.status, changed.body.message.join()]).toEqual([400, expect.stringContaining(problem)]);
  }
  expect(await control('GET', 'demo/keys')).toEqual(before);
});

type Setting = ReturnType<typeof setup>;

/** How a key stops, and what a request with it is told. */
const ends: [string, (setting: Setting, id: string) => Promise<unknown>, string][] = [
  [
    'regenerated',
    ({ control }, id) => control('POST', `demo/keys/${id}/regenerate`),
    'This key was regenerated on 2001-09-09 at 01:46 UTC; copy the new one from Settings > Developer Documentation.',
  ],
  [
    'deleted',
    ({ control }, id) => control('DELETE', `demo/keys/${id}`),
    'This key was deleted on 2001-09-09 at 01:46 UTC; use another one from Settings > Developer Documentation.',
  ],
  [
    'disabled',
    ({ control }, id) => control('PATCH', `demo/keys/${id}`, { status: 'DISABLED' }),
    'This key is disabled; enable it in Settings > Developer Documentation.',
  ],
  [
    'limited to other addresses',
    ({ control }, id) => control('PATCH', `demo/keys/${id}`, { whitelist: ['10.0.0.1'] }),
    'The address 127.0.0.1 is not on the whitelist of this key; add it in Settings > Developer Documentation.',
  ],
];

it.each(ends.flatMap(([how, end, hint]) => [false, true].map((strict) => ({ how, end, hint, strict }))))(
  'refuses a key at once that is $how, and opens no world (strict: $strict)',
  async ({ end, hint, strict }) => {
    const setting = setup({ strict });
    const { call, create, mock, worldIds } = setting;
    const { id, key } = await create('Website');
    expect(await call(key)).toMatchObject({ status: 200, world: 'demo' });
    await end(setting, id);
    expect(await call(key)).toEqual({ status: 401, hint, world: 'demo', body: unauthorized });
    expect(await call(key, '/cdn/none/none')).toEqual({ status: 401, hint, world: 'demo', body: unauthorized });
    expect(await worldIds()).toEqual(['demo']);
    expect(mock.world().journal({ key: id })).toMatchObject([{ status: 200 }, { status: 401, hint, key: id }]);
    expect(JSON.stringify([mock.world().journal(), mock.world().events()])).not.toContain(key);
  },
);

it('lets a key in again that is enabled or has no whitelist any more', async () => {
  const { control, call, create } = setup();
  const { id, key } = await create('Website');
  await control('PATCH', `demo/keys/${id}`, { status: 'DISABLED', whitelist: ['10.0.0.1'] });
  expect(await call(key)).toMatchObject({ status: 401 });
  await control('PATCH', `demo/keys/${id}`, { status: 'ACTIVE', whitelist: [] });
  expect(await call(key)).toMatchObject({ status: 200 });
});

it('gives a regenerated key a new value, and leaves the rest as it is', async () => {
  const { control, call } = setup();
  await control('PATCH', 'demo/keys/demo-key-1', { name: 'Mine', whitelist: ['127.0.0.0/8'] });
  const [before, ...others] = (await control('GET', 'demo/keys')).body.keys;
  const { status, body } = await control('POST', 'demo/keys/demo-key-1/regenerate');
  expect(status).toBe(200);
  expect({ ...body, key: before.key }).toEqual(before);
  expect((await control('GET', 'demo/keys')).body.keys).toEqual([body, ...others]);
  expect(await call(body.key)).toMatchObject({ status: 200, world: 'demo' });
  expect((await control('GET', `${before.key}/keys`)).body.keys).toHaveLength(3);
  expect(await call('key_unknown')).toMatchObject({ hint: expect.not.stringContaining('demo key is') });
});

it('lets each request in or not as a whole while its key is regenerated again and again', async () => {
  const { control, call, create, worldIds } = setup();
  const { id, key } = await create('Website');
  const keys: string[] = [key];
  const requests: Promise<{ status: number; world: string | null }>[] = [];
  for (let round = 0; round < 20; round += 1) {
    requests.push(...keys.map((one) => call(one)));
    const regenerated = control('POST', `demo/keys/${id}/regenerate`);
    requests.push(...keys.map((one) => call(one)));
    keys.push((await regenerated).body.key);
  }
  const answers = await Promise.all(requests);
  expect(new Set(answers.map(({ status, world }) => `${status} ${world}`))).toEqual(new Set(['200 demo', '401 demo']));
  expect(new Set(keys).size).toBe(21);
  expect(await Promise.all(keys.map((one) => call(one).then(({ status }) => status)))).toEqual([
    ...Array.from({ length: 20 }, () => 401),
    200,
  ]);
  expect(await worldIds()).toEqual(['demo']);
});

it('tells two keys of a world apart in the journal, in their usage and in when they were used', async () => {
  let now = startedAt;
  const { control, call, create } = setup({ now: () => now });
  const [first, second] = [await create('First'), await create('Second')];
  await call(first.key);
  now += 3_600_000;
  await call(first.key);
  await call(second.key);
  await call(second.key, '/nowhere');
  await control('PATCH', `demo/keys/${second.id}`, { status: 'DISABLED' });
  now += 1;
  await call(second.key);
  const used = (await control('GET', 'demo/keys')).body.keys.slice(-2);
  expect(used).toMatchObject([{ lastUsedAt: startedAt + 3_600_000 }, { lastUsedAt: startedAt + 3_600_000 }]);
  const { body: page } = await control('GET', `demo/journal?key=${second.id}`);
  expect(page.entries.map(({ number, status }: { number: number; status: number }) => [number, status])).toEqual([
    [3, 200],
    [5, 401],
  ]);
  const hour = Math.floor(startedAt / 3_600_000) * 3_600_000;
  expect((await control('GET', `demo/keys/${first.id}/usage`)).body).toEqual({
    total: 2,
    failed: 0,
    operations: [{ operation: 'getTeam', status: 200, count: 2, lastAt: startedAt + 3_600_000 }],
    hours: [
      { at: hour, count: 1, failed: 0 },
      { at: hour + 3_600_000, count: 1, failed: 0 },
    ],
  });
  expect((await control('GET', `demo/keys/${second.id}/usage?since=${now}`)).body).toEqual({
    total: 1,
    failed: 1,
    operations: [{ operation: 'getTeam', status: 401, count: 1, lastAt: now }],
    hours: [{ at: hour + 3_600_000, count: 1, failed: 1 }],
  });
});

const routes: [string, string][] = [
  ['PATCH', ''],
  ['DELETE', ''],
  ['POST', '/regenerate'],
  ['GET', '/usage'],
];

it.each(routes)(
  'answers %s …/{keyId}%s with 404 for a key of another world, and leaves it as it is',
  async (method, path) => {
    const { control, create } = setup();
    await control('POST', '', { id: 'shop' });
    const { id } = await create('Website');
    const before = await control('GET', 'demo/keys');
    const body = method === 'PATCH' ? { name: 'Other' } : undefined;
    const answer = await control(method, `shop/keys/${id}${path}`, body);
    expect([answer.status, answer.body.message]).toEqual([404, [expect.stringContaining('no key with this id')]]);
    expect(await control('GET', 'demo/keys')).toEqual(before);
  },
);

it.each<[string, object, string[], string | undefined]>([
  ['the only key', { a: 'all' }, ['a'], 'the last key of the world that may do all.'],
  ['the only key, which may do little', { a: ['read'] }, ['a'], 'the last key of the world.'],
  ['the last key that may do all', { a: 'all', b: ['read'] }, ['a'], 'the last key of the world that may do all.'],
  ['another one', { a: 'all', b: ['read'] }, ['b'], undefined],
  ['one of two that may do all', { a: 'all', b: 'all' }, ['a'], undefined],
  ['both that may do all', { a: 'all', b: 'all' }, ['a', 'b'], 'the last key of the world that may do all.'],
  ['both that may do little', { a: ['read'], b: [] }, ['a', 'b'], 'the last key of the world.'],
])('keeps a key that may do all: deletes %s', async (_, permissions, deleted, problem) => {
  const { control } = setup();
  const entries = Object.entries(permissions).map(([name, may]) => [`key_000000000${name}`, may]);
  await control('POST', '', { id: 'shop', keys: Object.fromEntries(entries) });
  const answers: { status: number; body?: { message: string[] } }[] = [];
  for (const name of deleted) {
    const position = Object.keys(permissions).indexOf(name) + 1;
    answers.push(await control('DELETE', `shop/keys/shop-key-${position}`));
  }
  const last = answers.at(-1);
  expect(answers.slice(0, -1).every(({ status }) => status === 204)).toBe(true);
  expect(last?.status).toBe(problem === undefined ? 204 : 409);
  expect(last?.body?.message.join() ?? 'deleted').toContain(problem ?? 'deleted');
});

it('never gives an id again, and names keys in the order in which they were created', async () => {
  const { control, create } = setup();
  const { id } = await create('Website');
  await control('DELETE', `demo/keys/${id}`);
  expect(await create('Website')).toMatchObject({ id: 'demo-key-5' });
  const { body } = await control('GET', 'demo/keys');
  expect(body.keys.map((key: { id: string }) => key.id)).toEqual([1, 2, 3, 5].map((count) => `demo-key-${count}`));
});

it('keeps keys, and what was retired, through a reset and a restored snapshot', async () => {
  const { control, call, create, mock } = setup();
  const [kept, gone] = [await create('Kept'), await create('Gone')];
  const snapshot = mock.world().snapshot();
  await control('DELETE', `demo/keys/${gone.id}`);
  for (const startOver of [() => mock.world().reset(), () => mock.world().restore(snapshot)]) {
    startOver();
    expect(await call(kept.key)).toMatchObject({ status: 200, world: 'demo' });
    expect(await call(gone.key)).toMatchObject({ status: 401, world: 'demo' });
  }
});

it('refuses a new world with a key that was retired in another', async () => {
  const { control } = setup();
  await control('POST', 'demo/keys/demo-key-1/regenerate');
  const answer = await control('POST', '', { keys: { [demo.keys.full]: 'all' } });
  expect([answer.status, answer.body.message.join()]).toEqual([409, expect.stringContaining('retired')]);
});

it('says in an event that a key has changed, without the key', async () => {
  const { control, create, mock } = setup();
  const { id, key } = await create('Website');
  await control('PATCH', `demo/keys/${id}`, { name: 'Shop' });
  await control('PATCH', `demo/keys/${id}`, { status: 'DISABLED' });
  const { body } = await control('POST', `demo/keys/${id}/regenerate`);
  await control('DELETE', `demo/keys/${id}`);
  const events = mock.world().events({ event: 'KEY_CHANGED' });
  const shop = { keyId: id, name: 'Shop', status: 'ACTIVE' };
  expect(events.map(({ data }) => data)).toEqual([
    { ...shop, name: 'Website', change: 'CREATED' },
    { ...shop, change: 'UPDATED', fields: ['name'] },
    { ...shop, change: 'UPDATED', fields: ['status'], status: 'DISABLED' },
    { ...shop, change: 'REGENERATED', status: 'DISABLED' },
    { ...shop, change: 'DELETED', status: 'DISABLED' },
  ]);
  for (const secret of [key, body.key]) expect(JSON.stringify(events)).not.toContain(secret);
});

it('shows the last four characters of a retired key of any form in the journal', async () => {
  const { control, call, mock } = setup();
  await control('POST', '', { id: 'shop', keys: { key_ab: 'all', 'key_a;b;c;d': 'all' } });
  await control('POST', 'shop/keys/shop-key-2/regenerate');
  await call('key_ab', '/team?a=key_a;b;c;d');
  const [entry] = mock.world('shop').journal();
  expect(JSON.stringify(entry)).not.toContain('b;c;d');
});
