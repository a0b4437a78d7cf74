import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

async function ask(method: string, path: string) {
  const { mock } = setupCheckedMock();
  const response = await mock.fetch(
    new Request(`http://mock${path}`, { method, headers: { authorization: demo.keys.full } }),
  );
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

it.each([
  ['GET', '/nope?a=1', '/nope'],
  ['POST', '/team-member/assign/', '/team-member/assign/'],
  ['GET', '/', '/'],
  ['GET', '//team', '//team'],
  ['GET', '/TEAM', '/TEAM'],
  ['GET', '/%74eam', '/%74eam'],
  ['OPTIONS', '/nope', '/nope'],
])("answers %s %s by 404 in upstream's words", async (method, target, path) => {
  const { status, body, headers } = await ask(method, target);
  expect(status).toBe(404);
  expect(body).toEqual({ message: `Cannot ${method} /v2/p${path}`, error: 'Not Found', statusCode: 404 });
  expect(headers.get('content-type')).toBe('application/json');
});

it.each([
  ['GET', '/team-member/assign', 'POST'],
  ['DELETE', '/team', 'GET'],
  ['PUT', '/organization/channel/profile?x=1', 'GET, PATCH'],
  ['PROPFIND', '/chats', 'GET'],
])('does not allow %s on %s, and names what it does', async (method, target, allow) => {
  const { status, body, headers } = await ask(method, target);
  const message = `Cannot ${method} /v2/p${target.replace('?x=1', '')}`;
  expect({ status, body }).toEqual({ status: 405, body: { message, error: 'Method Not Allowed', statusCode: 405 } });
  expect(headers.get('allow')).toBe(allow);
});

it('answers OPTIONS of a known path with its methods and no body', async () => {
  const { status, body, headers } = await ask('OPTIONS', '/team-member/assign');
  expect({ status, body }).toEqual({ status: 204, body: undefined });
  expect(headers.get('allow')).toBe('POST');
});

it.each([
  ['/team', 200],
  ['/nope', 404],
  ['/team-member/assign', 405],
])('answers HEAD %s like GET, without the body', async (path, expected) => {
  const { status, body, headers } = await ask('HEAD', path);
  expect({ status, body }).toEqual({ status: expected, body: undefined });
  expect(headers.get('content-type')).toBe('application/json');
});

it('does not count a fragment, which no client sends, as part of path or query', async () => {
  expect((await ask('GET', '/team#x')).status).toBe(200);
  expect((await ask('GET', '/chats?limit=1#x')).body.chats).toHaveLength(1);
});
