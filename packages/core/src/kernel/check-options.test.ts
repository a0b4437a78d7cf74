import { expect, it } from 'vitest';
import { DoubleTick } from '../double-tick.ts';
import type { DoubleTickOptions } from './options.ts';
import { key, read, scriptedKernel, send } from './scripted-kernel.fixture.ts';

// What JavaScript lets through.
const construct = (options: unknown) => () => new DoubleTick(options as DoubleTickOptions);

it.each<[string, string]>([
  ['http://h', 'http://h'],
  ['HTTP://H', 'http://h'],
  ['https://h/', 'https://h'],
  ['https://h///', 'https://h'],
  ['https://h:443/', 'https://h'],
  ['http://h:4010/v9/', 'http://h:4010/v9'],
  ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
  ['http://[::1]:4010/api', 'http://[::1]:4010/api'],
  ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  ['https://h/a@b/c.d/..e', 'https://h/a@b/c.d/..e'],
  ['https://h/ü/%20', 'https://h/%C3%BC/%20'],
])('sends to the baseUrl %s', async (baseUrl, start) => {
  const { kernel, requests } = scriptedKernel([], { baseUrl });
  await kernel.send(read, undefined, undefined);
  await scriptedKernel([]).kernel.send(read, undefined, {
    baseUrl,
    fetch: async (request) => {
      requests.push(request);
      return Response.json({});
    },
  });
  expect(requests.map(({ url }) => url)).toEqual([`${start}/team`, `${start}/team`]);
});

it.each<unknown>([
  '',
  'h',
  'h:4010',
  '//h',
  '/v2',
  'http:',
  'http://',
  'http:///',
  'http:h',
  'http:/h',
  'http:///h',
  'http:\\\\h',
  'http://h\\a',
  'ftp://h',
  'ws://h',
  'file:///etc',
  'javascript:alert(1)',
  'data:,a',
  'unix:/run/a.sock',
  'http://h ',
  ' http://h',
  'http://h\n',
  '\thttp://h',
  '\u0000http://h',
  '\ufeffhttp://h',
  'http://h\u200b',
  'http://h/a\u00a0',
  'http://ho\nst',
  'http://h/a b',
  'http://h/a\tb',
  'http://h/?',
  'http://h?',
  'http://h?a=1',
  'http://h/api?key=1',
  'http://h/api#',
  'http://h#',
  'http://h/#/a',
  'http://me@h',
  'http://me:secret@h',
  'http://:secret@h',
  'http://@h',
  'http://me:secret@h:4010/api',
  'http://h:99999',
  'http://h:a',
  'http://h%20',
  'http://[::1',
  'http://h/a/../b',
  'http://h/.',
  'http://h/a/..',
  'http://h/%2e%2E/a',
  'http://h/.%2e',
  new URL('http://h'),
  ['http://h'],
  5,
  null,
  true,
])('refuses the baseUrl %j, at construction and with a request', (baseUrl) => {
  const { kernel, requests } = scriptedKernel([]);
  expect(construct({ apiKey: key, baseUrl })).toThrow(/^baseUrl must be an http or https URL/);
  expect(construct({ apiKey: key, baseUrl })).toThrow(TypeError);
  // What JavaScript lets through.
  expect(() => kernel.send(read, undefined, { baseUrl: baseUrl as string })).toThrow(/^baseUrl must be/);
  expect(requests).toEqual([]);
});

it.each([
  ['baseURL', 'baseUrl'],
  ['baseurl', 'baseUrl'],
  ['base_url', 'baseUrl'],
  ['url', 'baseUrl'],
  ['baseUri', 'baseUrl'],
  ['timeout', 'timeoutMs'],
  ['timeoutMS', 'timeoutMs'],
  ['timeOutMs', 'timeoutMs'],
  ['tiemoutMs', 'timeoutMs'],
  ['budget', 'budgetMs'],
  ['retry', 'retries'],
  ['maxRetries', 'retries'],
  ['numRetries', 'retries'],
  ['header', 'headers'],
  ['defaultHeaders', 'headers'],
  ['middlewares', 'middleware'],
  ['abortSignal', 'signal'],
  ['fetcher', 'fetch'],
  ['customFetch', 'fetch'],
])('refuses the option %s and names %s, at construction and with a request', (name, nearest) => {
  const { kernel, requests } = scriptedKernel([]);
  const message = `${name} is not an option here: did you mean ${nearest}?`;
  for (const value of [undefined, 3, 'http://h']) {
    expect(construct({ apiKey: key, [name]: value })).toThrow(new TypeError(message));
    expect(() => kernel.send(read, undefined, { [name]: value })).toThrow(new TypeError(message));
    expect(() => kernel.pages(read, undefined, { [name]: value })).toThrow(new TypeError(message));
    expect(() => kernel.request('GET', '/a', { [name]: value })).toThrow(new TypeError(message));
  }
  expect(requests).toEqual([]);
});

it.each([
  ['apikey', 'did you mean apiKey?'],
  ['key', 'did you mean apiKey?'],
  ['API_KEY', 'did you mean apiKey?'],
  ['__proto__', 'the options are apiKey, baseUrl, timeoutMs'],
  ['constructor', 'the options are apiKey, baseUrl, timeoutMs'],
  ['zzz', 'the options are apiKey, baseUrl, timeoutMs'],
  ['x', 'the options are apiKey, baseUrl, timeoutMs'],
  ['5', 'the options are apiKey, baseUrl, timeoutMs'],
])('refuses the option %s even where apiKey is missing', (name, end) => {
  const options = JSON.parse(`{ ${JSON.stringify(name)}: 1 }`);
  expect(construct(options)).toThrow(`${name} is not an option here: ${end}`);
});

it('knows which options belong to a request, and which to client.request', () => {
  const { kernel } = scriptedKernel([]);
  expect(construct({ apiKey: key, idempotencyKey: 'a' })).toThrow('idempotencyKey is not an option here');
  expect(construct({ apiKey: key, onProgress: () => undefined })).toThrow('onProgress is not an option here');
  for (const name of ['query', 'body', 'safety', 'mayBeEmpty']) {
    expect(() => kernel.send(read, undefined, { [name]: undefined })).toThrow(`${name} is not an option here`);
  }
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['the key', key],
  ['a number', 3],
  ['an array', [{ apiKey: key }]],
  ['a Map', new Map([['apiKey', key]])],
  ['a promise', Promise.resolve({ apiKey: key })],
  ['a function', () => ({ apiKey: key })],
  ['the environment of another program', new URLSearchParams({ apiKey: key })],
])('refuses %s as options', (_, options) => {
  const message = "options must be an object, such as { apiKey: 'key_…' }.";
  expect(construct(options)).toThrow(new TypeError(message));
  if (options === undefined) return;
  // What JavaScript lets through.
  expect(() => scriptedKernel([]).kernel.send(read, undefined, options as object)).toThrow(new TypeError(message));
  expect(() => scriptedKernel([]).kernel.request('GET', '/a', options as object)).toThrow(new TypeError(message));
});

it('reads options that an object inherits', async () => {
  const sent: string[] = [];
  const fetch = async ({ url }: Request) => {
    sent.push(url);
    return Response.json({});
  };
  class Config {
    apiKey = key;
    baseUrl = 'http://h';
  }
  await new DoubleTick(Object.create({ fetch, ...new Config() })).team.list();
  await new DoubleTick(Object.assign(new Config(), { fetch })).team.list(Object.create({ baseUrl: 'http://i' }));
  expect(sent).toEqual(['http://h/team', 'http://i/team']);
  expect(() => new DoubleTick(Object.create({ apiKey: key, timeout: 3 }))).toThrow('did you mean timeoutMs?');
});

it.each<[string, unknown]>([
  ['a string', '919999999921'],
  ['null', null],
  ['a number', 5],
  ['an array', [{ to: '919999999921' }]],
  ['a Map', new Map([['to', '919999999921']])],
  ['a promise that was not awaited', Promise.resolve({ to: '919999999921' })],
  ['a form', new FormData()],
  ['a function', () => ({})],
])('sends nothing when the input is %s', async (_, input) => {
  const { kernel, requests } = scriptedKernel([]);
  const failure = {
    ok: false,
    error: { code: 'bad-request', attempts: 0, issues: ['the input must be an object of named values'] },
  };
  // What JavaScript lets through.
  for (const operation of [send, read]) {
    expect(await kernel.send(operation, input as object, undefined).result()).toMatchObject(failure);
    expect(await kernel.pages(operation, input as object, undefined).result()).toMatchObject(failure);
  }
  expect(requests).toEqual([]);
});

it.each<[string, unknown[]]>([
  ['no method', []],
  ['a lower-case method', ['get', '/a']],
  ['a symbol as method', [Symbol('GET'), '/a']],
  ['no path', ['GET']],
  ['a URL as path', ['GET', new URL('http://h/a')]],
  ['a symbol as path', ['GET', Symbol('/a')]],
  ['a list as path', ['GET', ['/a']]],
])('sends nothing for client.request with %s', async (_, [method, path]) => {
  const { kernel, requests } = scriptedKernel([]);
  // What JavaScript lets through.
  const outcome = await kernel.request(method as 'GET', path as string, {}).result();
  expect(outcome).toMatchObject({ ok: false, error: { code: 'bad-request', attempts: 0 } });
  expect(requests).toEqual([]);
});

it.each<[string, unknown]>([
  ['query', 'a=1'],
  ['query', new Map()],
  ['query', new URLSearchParams('a=1')],
  ['mayBeEmpty', 'yes'],
  ['safety', 1],
])('refuses an invalid %s of client.request: %o', (name, value) => {
  expect(() => scriptedKernel([]).kernel.request('GET', '/a', { [name]: value })).toThrow(new RegExp(`^${name} must`));
});
