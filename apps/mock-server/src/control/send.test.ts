import { operations } from '@doubletick-kit/contract';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

const authorization = demo.keys.full;
const json = { authorization, 'content-type': 'application/json' };
const { method, path } = operations.checkRevertedOnTime;

function setup(base = '') {
  const mock = createMock();
  const app = new Hono().route(base || '/', mock.app);
  const send = async (request: object) => {
    const response = await app.request(`${base}/__mock/send`, { method: 'POST', body: JSON.stringify(request) });
    return { status: response.status, result: JSON.parse(await response.text()) };
  };
  return { mock, app, send };
}

it('sends a GET with a body, which is validated and recorded as any request is', async () => {
  const { mock, send } = setup();
  const body = JSON.stringify({ from: demo.wabaNumbers.support });
  const { status, result } = await send({ method, path, headers: json, body });
  expect(status).toBe(200);
  expect(result).toMatchObject({
    status: 400,
    headers: { 'content-type': 'application/json', 'x-mock-world': 'demo' },
  });
  expect(JSON.parse(result.body)).toMatchObject({ statusCode: 400 });
  expect(mock.world().journal()).toMatchObject([
    { method, path, operation: 'checkRevertedOnTime', status: 400, request: { body } },
  ]);
});

it('changes what the request changes, and passes on hints', async () => {
  const { mock, send } = setup();
  const body = JSON.stringify({
    customerPhoneNumber: demo.customers.unassigned.phone,
    assignedUserPhoneNumber: demo.agents.lead.phone,
    unknownField: 1,
  });
  const { result } = await send({ method: 'POST', path: '/team-member/assign', headers: json, body });
  expect([result.status, result.headers['x-mock-hint']]).toEqual([200, expect.stringContaining('unknownField')]);
  expect(mock.world().state().chats).toContainEqual(
    expect.objectContaining({
      customerPhone: demo.customers.unassigned.phone,
      assigneePhone: demo.agents.lead.phone,
    }),
  );
});

it.each([
  [{}, 401],
  [{ authorization: 'key_wrong' }, 401],
  [{ authorization: demo.keys.noPermissions }, 403],
  [{ Authorization: authorization }, 200],
])('needs a key as any request does: with %j the API answers %s', async (headers, expected) => {
  const { send } = setup();
  const { status, result } = await send({ method: 'GET', path: '/team', headers });
  expect([status, result.status]).toEqual([200, expected]);
});

it('sends bytes in base64, and hands out addresses below the path of a mounted mock', async () => {
  const { app, send } = setup('/doubletick');
  const form = new FormData();
  form.set('file', new File([Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff])], 'a.pdf', { type: 'application/pdf' }));
  const upload = new Response(form);
  const headers = { authorization, 'content-type': upload.headers.get('content-type') ?? '' };
  const bodyBase64 = Buffer.from(await upload.arrayBuffer()).toString('base64');
  const { result } = await send({ method: 'POST', path: '/media/upload', headers, bodyBase64 });
  const { mediaUrl } = JSON.parse(result.body);
  expect(mediaUrl).toMatch(/^http:\/\/localhost\/doubletick\/cdn\//);
  const file = await app.request(mediaUrl, { headers: { authorization } });
  expect(Buffer.from(await file.arrayBuffer()).at(-1)).toBe(0xff);
});

it.each(['/__mock/worlds', '/__mock/send', '/app', '/reference/any', '/docs', '/', '/team/', '/../team', '//x/team'])(
  'refuses %s, which is not a path of the API',
  async (target) => {
    const { mock, send } = setup();
    const { status, result } = await send({ method: 'GET', path: target });
    expect([status, result.message]).toEqual([422, [expect.stringContaining(target)]]);
    expect(mock.world().journal()).toEqual([]);
  },
);

it.each([
  ['another host', { method: 'GET', path: 'https://example.com/team' }],
  ['a path with a line break', { method: 'GET', path: '/team\r\nhost: x' }],
  ['a method that the API does not have', { method: 'TRACE', path: '/team' }],
  ['a header that HTTP does not allow', { method: 'GET', path: '/team', headers: { 'a b': 'c' } }],
  ['a header with a line break', { method: 'GET', path: '/team', headers: { a: 'b\r\nc: d' } }],
  ['two bodies', { method: 'POST', path: '/note', body: '', bodyBase64: '' }],
  ['bytes that are not base64', { method: 'POST', path: '/note', bodyBase64: '%' }],
  ['an unknown property', { method: 'GET', path: '/team', url: '/team' }],
])('refuses %s', async (_, request) => {
  const { status, result } = await setup().send(request);
  expect([status, result.error]).toEqual([400, 'Bad Request']);
});

it('says that an injected fault left the request without an answer', async () => {
  const { mock, send } = setup();
  mock.world().faults.add({ match: { operation: 'getTeam' }, effect: { fault: 'reset' } });
  const { status, result } = await send({ method: 'GET', path: '/team', headers: { authorization } });
  expect([status, result.message]).toEqual([502, ['An injected fault broke the connection: read ECONNRESET']]);
});
