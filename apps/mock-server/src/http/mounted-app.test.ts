import { operations } from '@doubletick-kit/contract';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

const now = () => 1_000_000_000_000;
const authorization = demo.keys.full;
const json = { authorization, 'content-type': 'application/json' };
const assignment = {
  method: 'POST',
  headers: json,
  body: JSON.stringify({
    customerPhoneNumber: demo.customers.unassigned.phone,
    assignedUserPhoneNumber: demo.agents.lead.phone,
  }),
};

/** A mock that is mounted at a path of an app with its own route. */
function setup(path: string) {
  const mock = createMock({ now });
  const app = new Hono();
  app.get('/own', (c) => c.text('own'));
  app.route(path, mock.app);
  return { app, mock };
}

it('has a route for each operation', () => {
  const routes = createMock().app.routes.map(({ method, path }) => `${method} ${path}`);
  for (const { method, path } of Object.values(operations)) {
    expect(routes).toContain(`${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
  }
});

it.each([
  ['/', ''],
  ['/doubletick', '/doubletick'],
  ['/doubletick/', '/doubletick'],
  ['/a/b', '/a/b'],
  ['/tenants/:tenant', '/tenants/acme'],
  ['/:tenant', '/acme%20inc'],
  ['/:tenant', '/%C3%A9'],
  ['/:tenant', '/é'],
  ['/team', '/%74eam'],
])('answers below %s, requested as %s, as it does on its own', async (path, base) => {
  const { app, mock } = setup(path);
  const requests: [string, RequestInit][] = [
    ['/team', { headers: { authorization } }],
    ['/team', {}],
    ['/team', { method: 'HEAD', headers: { authorization } }],
    ['/team', { method: 'OPTIONS' }],
    ['/team', { method: 'PUT', headers: { authorization } }],
    ['/%74eam', { headers: { authorization } }],
    ['/nope?x=1', { headers: { authorization } }],
    ['/quick-replies/%2Fno%20such', { method: 'DELETE', headers: { authorization } }],
    ['/team-member/assign', assignment],
    ['/team-member/assign', { ...assignment, body: '{' }],
    [`/cdn/${demo.file.id}/${demo.file.name}`, { headers: { authorization } }],
    ['/__mock/health', {}],
    ['/__mock/nope', {}],
    ['/__mock/worlds/demo/reset', { method: 'POST', headers: json, body: '{}' }],
  ];
  for (const [target, init] of requests) {
    const alone = await createMock({ now }).app.request(target, init);
    const mounted = await app.request(base + target, init);
    expect([target, mounted.status, [...mounted.headers]]).toEqual([target, alone.status, [...alone.headers]]);
    expect(await mounted.text()).toBe(await alone.text());
  }
  expect(await (await app.request('/own')).text()).toBe('own');
  expect(mock.world().journal()).toEqual([]); // the last request reset the world
});

it('records requests without the path that it is mounted at', async () => {
  const { app, mock } = setup('/doubletick');
  await app.request('/doubletick/chats?limit=1', { headers: { authorization } });
  expect(mock.world().journal()).toMatchObject([{ path: '/chats?limit=1', operation: 'getChatList' }]);
});

it('hands out addresses below the path that it is mounted at', async () => {
  const { app } = setup('/doubletick');
  const form = new FormData();
  form.set('file', new File(['%PDF'], 'a.pdf', { type: 'application/pdf' }));
  const upload = await app.request('/doubletick/media/upload', {
    method: 'POST',
    headers: { authorization },
    body: form,
  });
  const { mediaUrl } = (await upload.json()) as { mediaUrl: string };
  expect(mediaUrl).toMatch(/^http:\/\/localhost\/doubletick\/cdn\//);
  expect((await app.request(mediaUrl, { headers: { authorization } })).status).toBe(200);

  const document = (await (await app.request('/doubletick/openapi.json')).json()) as { servers: { url: string }[] };
  expect(document.servers[0]?.url).toBe('http://localhost/doubletick');

  const page = await (await app.request('/doubletick/docs')).text();
  expect(page).toContain('"url": "/doubletick/openapi.json"');
  expect(page).toContain('src="/doubletick/docs/scalar.js"');
  expect((await app.request('/doubletick/docs/scalar.js')).status).toBe(200);
});

it.each(
  ['', '/doubletick'].flatMap((base) =>
    (['text', 'json', 'arrayBuffer', 'blob'] as const).map((read) => ({ base, read })),
  ),
)('reads a body below "$base" that middleware in front has read by $read()', async ({ base, read }) => {
  const app = new Hono();
  app.use(async function logBody(c, next) {
    await c.req[read]();
    await next();
  });
  app.route(base || '/', createMock().app);
  expect((await app.request(`${base}/team-member/assign`, assignment)).status).toBe(200);
  const reset = (body: string) =>
    app.request(`${base}/__mock/worlds/demo/reset`, { method: 'POST', headers: json, body });
  expect((await reset('{}')).status).toBe(200);
  expect((await reset('{"nonsense":1}')).status).toBe(400);
});
