import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toExchange } from './journal/exchange.ts';
import { ExchangeMemory } from './journal/exchange-memory.ts';
import { Journal, type JournalFilter } from './journal.ts';
import { createMock } from './mock.ts';
import { demo } from './world/seed/demo.ts';

const key = demo.keys.full;
const limitBytes = 65_536;

function setup() {
  const clock = { now: 1_000 };
  const mock = createMock({ now: () => clock.now });
  const send = (path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const init =
      body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) };
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    return mock.fetch(`http://mock${path}`, { ...init, headers: { authorization: key, ...json, ...headers } });
  };
  return { clock, mock, send, journal: (filter?: JournalFilter) => mock.world().journal(filter) };
}

const assignment = {
  customerPhoneNumber: demo.customers.unassigned.phone,
  assignedUserPhoneNumber: demo.agents.lead.phone,
};

it('keeps what was sent and what was answered', async () => {
  const { send, journal } = setup();
  const response = await send('/team-member/assign', assignment, { 'x-request-id': 'abc' });
  expect(journal()).toEqual([
    {
      number: 1,
      at: 1_000,
      method: 'POST',
      path: '/team-member/assign',
      status: 200,
      operation: 'assignTeamMemberToChat',
      key: 'demo-key-1',
      request: {
        headers: { authorization: '…0001', 'content-type': 'application/json', 'x-request-id': 'abc' },
        body: JSON.stringify(assignment),
      },
      response: { headers: Object.fromEntries(response.headers), body: await response.text() },
    },
  ]);
});

it('keeps a body that cannot be parsed', async () => {
  const { send, journal } = setup();
  await send('/team-member/assign', '{"a":');
  expect(journal()[0]).toMatchObject({ status: 400, request: { body: '{"a":' } });
});

it.each([
  [limitBytes, false],
  [limitBytes + 1, true],
])('keeps up to 64 KiB of a body: %i bytes', async (sizeBytes, isCut) => {
  const { send, journal } = setup();
  await send('/team-member/assign', JSON.stringify(assignment).padEnd(sizeBytes));
  const request = journal()[0]?.request;
  expect(request?.body).toHaveLength(limitBytes);
  expect(request?.isBodyCut).toBe(isCut || undefined);
});

it.each([
  ['a query', `/team?key=${key}`, undefined, {}],
  ['an escaped query', `/team?key=${key.replace('_', '%5F')}`, undefined, {}],
  ['a path', `/template/${key}`, undefined, {}],
  ['a body', '/team-member/assign', { note: `my ${key}!`, [key]: 1 }, {}],
  ['an escaped body', '/team-member/assign', `{"a":"${key.replace('_', '\\u005f')}"}`, {}],
  ['a body that is not JSON', '/team-member/assign', `key=${key}`, {}],
  ['a header', '/team', undefined, { 'x-api-key': key, referer: `http://mock/?${key}` }],
  ['a scheme', '/team', undefined, { authorization: `Bearer ${key}` }],
  ['Base64', '/team', undefined, { authorization: `Basic ${btoa(`${key}:`)}` }],
  ['a cookie', '/team', undefined, { cookie: `a=${btoa(key)}` }],
  ['a percent-encoded letter', `/team?key=%6Bey_${key.slice(4)}`, undefined, {}],
  ['a percent-encoded body', '/team-member/assign', everyCharacter(key, (hex) => `%${hex}`), {}],
  ['a URL in a URL', `/team?a=${everyCharacter(key, (hex) => `%25${hex}`)}`, undefined, {}],
  [
    'JSON with every letter escaped',
    '/team-member/assign',
    `{"a":"${everyCharacter(key, (hex) => `\\u00${hex}`)}"}`,
    {},
  ],
  ['JSON in JSON', '/team-member/assign', { a: `{"b":"${everyCharacter(key, (hex) => `\\u00${hex}`)}"}` }, {}],
  ['HTML', '/team-member/assign', everyCharacter(key, (hex) => `&#x${hex};`), {}],
  ['the answer', '/team/add-member', { name: key }, {}],
])('masks a key in %s', async (_, path, body, headers) => {
  const { send, journal } = setup();
  await send(path, body, headers);
  const shown = JSON.stringify(journal());
  expect(shown).toContain('…');
  for (const secret of [key, key.slice(4), btoa(key).slice(0, 12), key.replace('_', '%5F')]) {
    expect(shown).not.toContain(secret);
  }
});

function everyCharacter(text: string, write: (hex: string) => string): string {
  return Array.from(text, (character) => write(character.charCodeAt(0).toString(16))).join('');
}

const odd = 'key_a"b\'c/d\\e';
const stranger = 'key_9876543210';

function shownOf(body: string, headers: readonly string[] = []): string {
  const journal = new Journal(() => [odd]);
  const content = Buffer.from(body);
  const exchange = toExchange({ requestHeaders: headers, content, responseHeaders: {}, text: undefined });
  journal.record({ at: 1, method: 'GET', path: '/', status: 200 }, exchange, new ExchangeMemory(10_000));
  return JSON.stringify(journal.list());
}

it.each(['\n', '\t', '\\n', '\\t', '\\u0022', '%20', '%22', '%3D', '%0a', '%2522', '&quot;', '=', 'a', '_'])(
  'masks a key after %j',
  (before) => {
    expect(shownOf(`a${before}${stranger}`)).not.toContain('9876');
  },
);

it('masks a key of the world or of a header, with each of its characters plain or escaped', () => {
  const write = fc.constantFrom<(character: string, hex: string) => string>(
    (character) => character,
    (character) => JSON.stringify(character).slice(1, -1),
    (_, hex) => `%${hex}`,
    (_, hex) => `%25${hex.toUpperCase()}`,
    (_, hex) => `\\u00${hex}`,
    (_, hex) => `&#x${hex};`,
    (character) => `&#${character.charCodeAt(0)};`,
  );
  const secret = fc.constantFrom(odd, stranger, 'opensesame99');
  const name = fc.constantFrom('x-api-key', 'X-Auth-Token', 'api_key', 'authorization', 'x-mock-token', 'cookie');
  const before = fc.constantFrom('', 'a', '"', '\\n', '%20');
  fc.assert(
    fc.property(
      secret,
      name,
      before,
      fc.array(write, { minLength: 20, maxLength: 20 }),
      (text, header, prefix, ways) => {
        const written = Array.from(text, (character, at) => {
          return ways[at]?.(character, character.charCodeAt(0).toString(16).padStart(2, '0'));
        }).join('');
        expect(shownOf(`${prefix}${written}`, [header, text])).toContain(JSON.stringify(`${prefix}…`).slice(1, -2));
        const body = JSON.parse(shownOf(`${prefix}${written}`, [header, `Bearer ${text}`]))[0].request.body;
        expect(body).toMatch(/…(?:3210)?$/);
        expect(body.length).toBeLessThanOrEqual(prefix.length + 5);
      },
    ),
  );
});

it.each(['x-api-key', 'x-auth-token', 'api-key', 'x-secret', 'authorization', 'cookie'])(
  'masks the value of %s, whatever it looks like',
  (header) => {
    expect(shownOf('my opensesame99', [header, 'opensesame99'])).not.toContain('sesame');
  },
);

it('shows other headers', () => {
  expect(shownOf('', ['idempotency-key', 'order-17', 'x-author', 'Ravi'])).toMatch(/order-17.*Ravi/);
});

it('masks a value that is no key where it was sent as one, and every key of the world', async () => {
  const journal = new Journal(() => ['key_!odd']);
  const exchange = toExchange({
    requestHeaders: ['Authorization', 'secret words'],
    content: Buffer.from('secret words, key_!odd'),
    responseHeaders: {},
    text: '"secret words"',
  });
  journal.record(
    { at: 1, method: 'GET', path: '/?a=secret%20words', status: 200 },
    exchange,
    new ExchangeMemory(10_000),
  );
  expect(JSON.stringify(journal.list())).not.toMatch(/secret|odd/);
});

it('never shows a key, wherever a text is cut', () => {
  for (let shown = 0; shown <= key.length + 2; shown += 1) {
    const content = Buffer.from(`${' '.repeat(limitBytes - shown)}"${key}"`);
    const exchange = toExchange({ requestHeaders: [], content, responseHeaders: {}, text: undefined });
    const journal = new Journal();
    journal.record({ at: 1, method: 'GET', path: '/', status: 200 }, exchange, new ExchangeMemory(1_000_000));
    expect(journal.list()[0]?.request?.body).not.toMatch(/key_|demo/);
  }
});

it('holds no more of all requests than its memory, and drops what is oldest', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(sizes, (bodySizes) => {
      const memory = new ExchangeMemory(10_000);
      const journals = [new Journal(), new Journal()];
      for (const [index, size] of bodySizes.entries()) {
        const text = 'a'.repeat(size);
        const exchange = toExchange({ requestHeaders: [], content: undefined, responseHeaders: {}, text });
        journals[index % 2]?.record({ at: index, method: 'GET', path: '/', status: 200 }, exchange, memory);
      }
      const entries = journals.flatMap((journal) => journal.list()).sort((a, b) => a.at - b.at);
      expect(entries).toHaveLength(bodySizes.length);
      const kept = entries.filter(({ response }) => response);
      expect(kept.reduce((sum, { response }) => sum + 500 + (response?.body ?? '').length, 0)).toBeLessThanOrEqual(
        10_000,
      );
      expect(entries.slice(entries.length - kept.length)).toEqual(kept);
    }),
  );
});

it.each<[JournalFilter, number[]]>([
  [{}, [1, 2, 3, 4]],
  [{ operation: 'getTeam' }, [1, 4]],
  [{ status: 404 }, [2]],
  [{ status: '4xx' }, [2, 3]],
  [{ status: '2xx', operation: 'getTeam' }, [1, 4]],
  [{ since: 2_000 }, [2, 3, 4]],
  [{ until: 2_000 }, [1]],
  [{ since: 2_000, until: 4_000 }, [2, 3]],
  [{ text: 'NOPE' }, [2]],
  [{ text: 'Should Not Be Empty' }, [3]],
  [{ text: 'x-trace' }, [4]],
  [{ text: key }, []],
  [{ limit: 2 }, [3, 4]],
  [{ limit: 2, before: 3 }, [1, 2]],
  [{ before: 1 }, []],
])('lists the requests that fit %j', async (filter, numbers) => {
  const { clock, send, journal } = setup();
  for (const [path, body, headers] of [
    ['/team'],
    ['/nope'],
    ['/team-member/assign', {}],
    ['/team', undefined, { 'x-trace': '1' }],
  ] as const) {
    await send(path, body, headers);
    clock.now += 1_000;
  }
  expect(journal(filter).map(({ number }) => number)).toEqual(numbers);
});

it('is read over HTTP in pages that miss nothing and repeat nothing', async () => {
  const { mock, send } = setup();
  for (let count = 0; count < 25; count += 1) await send(count % 2 ? '/team' : '/nope');
  const pages: number[][] = [];
  for (let query: string | undefined = 'limit=5&status=404'; query !== undefined; ) {
    const response = await mock.fetch(`http://mock/__mock/worlds/demo/journal?${query}`);
    const { entries, next } = (await response.json()) as { entries: { number: number }[]; next: number | null };
    pages.unshift(entries.map(({ number }) => number));
    query = next === null ? undefined : `limit=5&status=404&before=${next}`;
  }
  expect(pages.map((page) => page.length)).toEqual([3, 5, 5]);
  expect(pages.flat()).toEqual(Array.from({ length: 13 }, (_, index) => 2 * index + 1));
});

it.each([
  'operation=nope',
  'status=abc',
  'status=6xx',
  'limit=0',
  'limit=1001',
  'before=0',
  'since=soon',
  'text=',
  'opration=getTeam',
])('refuses the query %s of the journal in words', async (query) => {
  const response = await setup().mock.fetch(`http://mock/__mock/worlds/demo/journal?${query}`);
  expect(response.status).toBe(400);
  expect((await response.json()) as unknown).toMatchObject({ message: [expect.any(String)] });
});

it('keeps neither a long path nor what it was cut from, and counts the paths that it keeps', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const journal = new Journal();
  const memory = new ExchangeMemory(100_000);
  const exchange = toExchange({ requestHeaders: [], content: undefined, responseHeaders: {}, text: undefined });
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let number = 0; number < 200; number += 1) {
    const path = Buffer.alloc(200_000, `/${number}`).toString('latin1');
    journal.record({ at: 1, method: 'GET', path, status: 404 }, exchange, memory);
  }
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(5_000_000);
  const entries = journal.list();
  expect(entries.at(-1)?.path).toHaveLength(2_049);
  expect(entries.filter(({ request }) => request).length * 2_048).toBeLessThan(100_000);
});

it.each(['4XX', 'abc', '99'])('says in plain words what a status is: %s', async (status) => {
  const response = await setup().mock.fetch(`http://mock/__mock/worlds/demo/journal?status=${status}`);
  expect(await response.json()).toMatchObject({ message: ['status must be a status such as 404, or several as 4xx.'] });
});
