import { expect, it } from 'vitest';
import { DoubleTick } from '../double-tick.ts';
import type { ApiError } from '../errors/api-error.ts';
import { getWithBody } from './get-with-body.ts';
import { fetchFailure, key, type Step, scriptedKernel } from './scripted-kernel.fixture.ts';

const status = (code: number) => new Response(null, { status: code });

it('sends what the caller describes, with key, query and body', async () => {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return Response.json({ id: 'a' });
  };
  const doubletick = new DoubleTick({ apiKey: key, baseUrl: 'http://127.0.0.1:4010/v9/', fetch });
  const query = { tags: ['a', 'b'], since: new Date(0), open: false, none: undefined };
  const { id } = await doubletick.request<{ id: string }>('POST', '/new/operation', { query, body: [{ a: 1 }] });
  const [request] = requests;
  expect(id).toBe('a');
  expect([request?.method, request?.url]).toEqual([
    'POST',
    'http://127.0.0.1:4010/v9/new/operation?tags=a&tags=b&since=1970-01-01T00%3A00%3A00.000Z&open=false',
  ]);
  expect(request?.headers.get('authorization')).toBe(key);
  expect(request?.headers.get('content-type')).toBe('application/json');
  expect(await request?.json()).toEqual([{ a: 1 }]);
});

it('sends a form as a form, and a GET with a body as one', async () => {
  const form = new FormData();
  form.append('file', new File(['abc'], 'a.txt'));
  const { kernel, requests } = scriptedKernel([]);
  await kernel.request('PUT', '/logo', { body: form });
  expect(requests[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);

  const bodies: string[] = [];
  const send = async (_: Request, body: string) => {
    bodies.push(body);
    return Response.json({});
  };
  const fetch = Object.assign(async () => Response.error(), { [getWithBody]: send });
  await scriptedKernel([], { fetch }).kernel.request('GET', '/search', { body: { a: 1 } });
  expect(bodies).toEqual(['{"a":1}']);
});

it.each<[string, 'GET' | 'DELETE', object, Step, number]>([
  ['a GET', 'GET', {}, status(500), 2],
  ['anything else', 'DELETE', {}, status(500), 1],
  ['anything else that was never sent', 'DELETE', {}, fetchFailure('ECONNREFUSED'), 2],
  ['what the caller calls idempotent', 'DELETE', { safety: 'idempotent' }, status(500), 2],
  ['a GET that the caller calls unsafe', 'GET', { safety: 'unsafe' }, status(500), 1],
])('retries %s as carefully as an operation', async (_, method, options, step, sent) => {
  const { kernel, requests } = scriptedKernel([step]);
  await kernel.request(method, '/new', options).result();
  expect(requests).toHaveLength(sent);
});

it.each([
  ['/customers/+91-99999-99921', '/customers/+…21'],
  ['/customers/%2B91%2099999%C2%A099921/notes', '/customers/%2B…21/notes'],
  ['/customers/91/99999/99921', '/customers/…21'],
  ['/customers/(91) 99999  99921', '/customers/(…21'],
  ['/customers/91%99999%99921', '/customers/…21'],
  ['/v2/customers/９１９９９９９９９９２１', '/v2/customers/…２１'],
  ['/notes/11111111-0000-4000-8000-000000000003/919999999921', '/notes/11111111-0000-4000-8000-000000000003/…21'],
  ['/v2/pages/123456/files', '/v2/pages/123456/files'],
])('shows the path %s without a phone number', async (path, shown) => {
  const { kernel } = scriptedKernel([status(404)]);
  const outcome = await kernel.request('GET', path, {}).result();
  expect(outcome).toMatchObject({ ok: false, error: { operation: `GET ${shown}` } });
});

it.each(['9', '%39', '9%', '%', '9-', '%20', '1a', '-'])('shows a path of many %j in no time', async (part) => {
  const { kernel } = scriptedKernel([]);
  const started = performance.now();
  await kernel.request('GET', `/${part.repeat(100_000)}`, {}).result();
  expect(performance.now() - started).toBeLessThan(2_000);
});

it('appears in errors and middleware by method and path, with long numbers shortened', async () => {
  const seen: string[] = [];
  const { kernel } = scriptedKernel([status(404)], {
    middleware: [
      (request, next, { operation }) => {
        seen.push(operation.id, operation.path);
        return next(request);
      },
    ],
  });
  const outcome = await kernel.request('GET', '/customers/919999999921/notes', {}).result();
  const id = 'GET /customers/…21/notes';
  expect(seen).toEqual([id, '/customers/…21/notes']);
  expect(outcome).toMatchObject({ ok: false, error: { code: 'not-found', operation: id } });
});

it('returns undefined for an empty success only if the caller expects one', async () => {
  const { kernel } = scriptedKernel([status(204), status(204)]);
  expect(await kernel.request('POST', '/new', { mayBeEmpty: true })).toBeUndefined();
  await expect(kernel.request('POST', '/new', {})).rejects.toMatchObject({ code: 'invalid-response' });
});

it.each([
  'https://example.com/a',
  '//example.com/a',
  '/\\example.com/a',
  'chats',
  '',
  '/../a',
  '/a/./b',
  '/a/%2e%2E/b',
  '/a/.\t./b',
  '/a\\..\\b',
  '/a?limit=5',
  '/a#b',
  '/notes/{noteId}',
  '/a b',
  undefined,
])('sends nothing to the path %j', async (path) => {
  const { kernel, requests } = scriptedKernel([]);
  // What JavaScript lets through.
  const outcome = await kernel.request('GET', path as string, {}).result();
  const error: Partial<ApiError> = { code: 'bad-request', delivered: 'no', attempts: 0 };
  expect(outcome).toMatchObject({ ok: false, error });
  expect(requests).toEqual([]);
});

it.each<[string, string, object, string]>([
  ['a method that the API does not have', 'TRACE', {}, 'the method must be GET'],
  ['a query value that is not a string', 'GET', { query: { a: {} } }, 'a must be a string'],
  ['bytes', 'POST', { body: new Uint8Array(1) }, 'body cannot be written as JSON: Uint8Array'],
  ['a form in a GET', 'GET', { body: new FormData() }, 'a GET cannot carry a form'],
  ['a number that JSON does not have', 'POST', { body: { a: Number.NaN } }, 'body.a cannot be written as JSON: NaN'],
])('refuses %s', async (_, method, options, issue) => {
  const { kernel, requests } = scriptedKernel([]);
  // What JavaScript lets through.
  const outcome = await kernel.request(method as 'GET', '/a', options).result();
  expect(outcome).toMatchObject({
    ok: false,
    error: { name: 'ValidationError', issues: [expect.stringContaining(issue)] },
  });
  expect(requests).toEqual([]);
});

it.each([
  ['safety', { safety: 'Unsafe' }],
  ['timeoutMs', { timeoutMs: 0 }],
])('throws at once for an invalid %s', (option, options) => {
  const { kernel } = scriptedKernel([]);
  // What JavaScript lets through.
  expect(() => kernel.request('GET', '/a', options as object)).toThrow(new RegExp(`^${option} must`));
});
