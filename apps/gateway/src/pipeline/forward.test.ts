import { describe, expect, it } from 'vitest';
import {
  assignment,
  eventually,
  readJson,
  sendRaw,
  setupGateway,
  upstreamKey,
  withTeam,
} from '../setup-gateway.fixture.ts';
import { shareGateway } from '../shared-gateway.fixture.ts';
import { json, type Script } from '../upstream/scripted-upstream.fixture.ts';

const start = shareGateway();
const setup = async () => withTeam(await start());

const startQuick = shareGateway({ deadlineMs: 300 });
/** For an upstream that never ends an answer. */
const setupQuick = async () => withTeam(await startQuick());

const assign = '/team-member/assign';

describe('the upstream request', () => {
  it("has the upstream key, the gateway's own headers, and only accept from the client", async () => {
    const { server, key, upstream } = await setup();
    await sendRaw(
      server.port,
      `GET /chats?limit=5&wabaNumbers=%2B91+99999+99901,919999999902 HTTP/1.1\r\nHost: evil.example\r\n` +
        `Authorization: ${key}\r\nAccept: application/json;q=1\r\nCookie: a=b\r\nPrefer: code=201\r\nX-Custom: y\r\n` +
        'X-Public-Api-Key: key_x\r\nX-Forwarded-For: 10.0.0.1\r\nX-Request-Id: mine\r\nUser-Agent: curl\r\n' +
        'Connection: close, authorization, x-request-id\r\n\r\n',
    );
    expect(upstream.seen).toEqual([
      {
        method: 'GET',
        url: '/chats?limit=5&wabaNumbers=919999999901,919999999902',
        headers: {
          host: upstream.url.slice('http://'.length),
          connection: 'keep-alive',
          authorization: upstreamKey,
          accept: 'application/json;q=1',
          'accept-encoding': 'identity',
          'user-agent': 'doubletick-kit-gateway',
          'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        },
        body: '',
      },
    ]);
  });

  it('has phone numbers as digits, and every other value of the body as it was', async () => {
    const { post, upstream, gateway } = await setup();
    const note = { text: 'later', lines: [1.5, null, true] };
    await post(assign, { ...assignment, wabaNumber: '+91 99999 99901', note });
    const digits = { customerPhoneNumber: '919999999921', wabaNumber: '919999999901' };
    expect(JSON.parse(upstream.seen[0]?.body ?? '')).toEqual({ ...assignment, ...digits, note });
    expect(await gateway.audit.list({ recipient: '919999999921' })).toMatchObject([
      { senders: ['919999999901'], recipients: [{ lastTwo: '21' }], unknownFields: [expect.stringContaining('note')] },
    ]);
  });

  it.each(['limit=5&x=1', 'limit=5&limit=6', 'Limit=5', 'wabaNumbers[]=919999999901', 'wabaNumbers=x', 'limit=%ff'])(
    'is not sent for the query %s',
    async (search) => {
      const { request, upstream, gateway } = await setup();
      expect(await readJson(await request(`/chats?${search}`))).toMatchObject({ status: 400, code: 'invalid-query' });
      expect(await gateway.audit.list()).toMatchObject([
        { team: 'Support', operation: 'getChatList', reason: 'invalid-query', status: 400, outcome: 'denied' },
      ]);
      expect(upstream.seen).toEqual([]);
    },
  );

  it('has the same request ID as the response and the audit record', async () => {
    const { post, upstream, gateway } = await setup();
    const response = await post(assign, assignment);
    const requestId = response.headers.get('x-request-id');
    expect(upstream.seen[0]?.headers['x-request-id']).toBe(requestId);
    expect(await gateway.audit.list({ requestId: requestId ?? '' })).toHaveLength(1);
  });
});

describe('the response', () => {
  it('is the upstream response with two of its headers, never cached', async () => {
    const { request, upstream } = await setup();
    const noise = { 'set-cookie': ['a=b', 'c=d'], server: 'x', 'x-powered-by': 'y', 'cache-control': 'max-age=60' };
    const theirs = { 'x-request-id': 'theirs', 'server-timing': 'theirs;dur=1' };
    upstream.script(json(429, { message: 'slow down' }, { ...noise, ...theirs, 'retry-after': '7' }));
    const response = await request('/team');
    expect(response.status).toBe(429);
    expect(await response.json()).toEqual({ message: 'slow down' });
    const {
      date: _,
      'x-request-id': requestId,
      'server-timing': timing,
      ...headers
    } = Object.fromEntries(response.headers);
    expect(requestId).not.toBe('theirs');
    expect(timing).toMatch(/^gw;dur=[\d.]+, up;dur=[\d.]+$/);
    expect(headers).toEqual({
      'cache-control': 'no-store',
      connection: 'keep-alive',
      'content-length': '23',
      'content-type': 'application/json; charset=utf-8',
      'keep-alive': 'timeout=65',
      'retry-after': '7',
    });
  });

  it.each([
    [200, 'success'],
    [201, 'success'],
    [204, 'success'],
    [400, 'failure'],
    [403, 'failure'],
    [422, 'failure'],
    [500, 'failure'],
  ])('passes status %i on and records %s', async (status, outcome) => {
    const { post, upstream, gateway } = await setup();
    upstream.script(json(status, { reason: 'x' }));
    expect((await post(assign, assignment)).status).toBe(status);
    expect(await gateway.audit.list()).toMatchObject([
      {
        team: 'Support',
        operation: 'assignTeamMemberToChat',
        senders: ['919999999901'],
        decision: 'allow',
        recipients: [{ lastTwo: '21' }],
        upstreamStatus: status,
        status,
        outcome,
        reason: null,
      },
    ]);
  });
});

const drip: Script = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{');
  const timer = setInterval(() => response.write(' '), 50);
  response.once('close', () => clearInterval(timer));
};

const stall: Script = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{');
};

const raw =
  (text: string): Script =>
  (request) =>
    void request.socket.end(text);

const ok = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
const table: [name: string, script: Script, status: number, code: string, upstreamStatus: number | null][] = [
  ['rejects our key', json(401, { message: 'no' }), 502, 'upstream-auth-failed', 401],
  ['redirects', json(301, {}, { location: 'http://127.0.0.1:1/' }), 502, 'upstream-invalid-response', 301],
  ['answers in HTML', json(503, '', { 'content-type': 'text/html' }), 502, 'upstream-invalid-response', 503],
  ['resets the connection', (request) => request.socket.resetAndDestroy(), 502, 'upstream-invalid-response', null],
  ['hangs up', (request) => void request.socket.end(), 502, 'upstream-invalid-response', null],
  ['does not speak HTTP', raw('220 smtp ready\r\n'), 502, 'upstream-invalid-response', null],
  ['sends 50 kB of headers', raw(`${ok}X-A: ${'a'.repeat(50_000)}\r\n\r\n{}`), 502, 'upstream-invalid-response', null],
  ['promises more than it sends', raw(`${ok}Content-Length: 9\r\n\r\n{}`), 502, 'upstream-invalid-response', 200],
  ['truncates a chunk', raw(`${ok}Transfer-Encoding: chunked\r\n\r\n9\r\n{}`), 502, 'upstream-invalid-response', 200],
  ['sends over 8 MiB', json(200, 'x'.repeat(8_388_608)), 502, 'upstream-invalid-response', 200],
  ['compresses', json(200, {}, { 'content-encoding': 'gzip' }), 502, 'upstream-invalid-response', 200],
  ['repeats our key', json(200, { sent: upstreamKey }), 502, 'upstream-key-exposed', 200],
  ['repeats our key in a header', json(200, {}, { 'x-sent': upstreamKey }), 502, 'upstream-key-exposed', 200],
  ['does not answer', () => undefined, 504, 'upstream-timeout', null],
  ['stops within its answer', stall, 504, 'upstream-timeout', 200],
  ['drips its answer', drip, 504, 'upstream-timeout', 200],
];

describe.each(table)('when the upstream %s', (_, script, status, code, upstreamStatus) => {
  it('answers with a problem and sends the request once', async () => {
    const { request, upstream } = await (status === 504 ? setupQuick() : setup());
    upstream.script(script);
    const response = await request('/team');
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(JSON.parse(text)).toMatchObject({ code, status });
    expect(text).not.toContain(upstreamKey);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(upstream.seen).toHaveLength(1);
  });

  it('records a read as a failure, and a write as unknown unless it certainly did nothing', async () => {
    const { request, post, upstream, gateway } = await (status === 504 ? setupQuick() : setup());
    upstream.script(script);
    // At the same time, because some of them wait for a time-out.
    const [read, write] = await Promise.all([request('/team').then(readJson), post(assign, assignment).then(readJson)]);
    const isSettled = code === 'upstream-auth-failed';
    const record = { decision: 'allow', reason: code, status, upstreamStatus };
    const records = await gateway.audit.list();
    expect(records).toHaveLength(2);
    expect(Object.fromEntries(records.map((found) => [found.operation, found]))).toMatchObject({
      assignTeamMemberToChat: { ...record, outcome: isSettled ? 'failure' : 'unknown' },
      getTeam: { ...record, outcome: 'failure' },
    });
    expect(write.detail).toContain('assignTeamMemberToChat');
    if (!isSettled)
      expect(write.detail).toMatch(/outcome of assignTeamMemberToChat is unknown: .*check before you retry/);
    expect(read.detail).not.toMatch(/outcome .*is unknown/);
  });
});

it('says that the request was not sent if there was no connection', async () => {
  const { post, upstream, gateway, warnings } = await setupGateway();
  await upstream.close();
  const problem = await readJson(await post(assign, assignment));
  expect(problem).toMatchObject({ status: 502, code: 'upstream-unreachable' });
  expect(problem.detail).toMatch(/assignTeamMemberToChat was not sent, so retrying is safe/);
  expect(await gateway.audit.list()).toMatchObject([
    { reason: 'upstream-unreachable', upstreamStatus: null, outcome: 'failure' },
  ]);
  expect(warnings).toEqual([expect.stringMatching(/^upstream-unreachable: request [0-9a-f-]{36}\. /)]);
});

it.each([
  ['upstream-auth-failed', json(401, {})],
  ['upstream-key-exposed', json(200, { upstreamKey })],
])('reports %s to the operator in one line without the key', async (code, script) => {
  const { request, upstream, warnings } = await setupGateway();
  upstream.script(script);
  await request('/team');
  expect(warnings).toEqual([expect.stringMatching(`^${code}: request [0-9a-f-]{36}\\. .*$`)]);
  expect(warnings.join()).not.toContain(upstreamKey);
});

it('never sends a request twice, even if a reused connection breaks', async () => {
  const { post, upstream } = await setupGateway();
  expect((await post(assign, assignment)).status).toBe(200);
  upstream.script((request) => request.socket.resetAndDestroy());
  expect((await post(assign, assignment)).status).toBe(502);
  expect(upstream.seen).toHaveLength(2);
  upstream.script(json(200, { ok: true }));
  expect((await post(assign, assignment)).status).toBe(200);
});

it('does not send what waited for a slot until its deadline, and knows that it was not sent', async () => {
  const limits = { laneSlots: 8 };
  const { post, upstream, gateway } = await setupGateway({ timeouts: { deadlineMs: 300 } }, { limits });
  upstream.script(() => undefined);
  const answers = await Promise.all(Array.from({ length: 12 }, () => post(assign, assignment)));
  // Which of them came too late for a slot depends on the load; that none of those was sent does not.
  const statusOf = new Map(answers.map(({ headers, status }) => [headers.get('x-request-id'), status]));
  const sent = upstream.seen.map(({ headers }) => statusOf.get(String(headers['x-request-id'])));
  expect(new Set(sent)).toEqual(new Set([504]));
  expect(answers.filter(({ status }) => status === 504).length).toBeGreaterThanOrEqual(limits.laneSlots);
  const records = await gateway.audit.list();
  expect(new Map(records.map(({ requestId, status }) => [requestId, status]))).toEqual(statusOf);
  expect(new Set(records.map(({ outcome, reason }) => `${outcome} ${reason}`))).toEqual(
    new Set(['failure gateway-busy', 'unknown upstream-timeout']),
  );
  expect(records.every(({ outcome, status }) => (outcome === 'failure') === (status === 503))).toBe(true);
});

/** A write whose client leaves while the upstream works on it. `answer` lets the upstream go on. */
async function hangUpDuring(script: Script) {
  const setup = await setupGateway({ timeouts: { deadlineMs: 1_000 } });
  const { server, key, upstream, gateway } = setup;
  let answer: undefined | (() => void);
  upstream.script((request, response) => {
    answer = () => script(request, response);
  });
  const client = new AbortController();
  const { signal } = client;
  const body = JSON.stringify(assignment);
  const headers = { authorization: key, 'content-type': 'application/json' };
  const pending = fetch(server.url + assign, { method: 'POST', headers, body, signal }).catch((error) => error);
  await eventually(() => expect(answer).toBeTypeOf('function'));
  client.abort();
  await pending;
  expect(await gateway.audit.list()).toMatchObject([{ outcome: 'unknown', status: null }]);
  return { ...setup, answer: () => answer?.() };
}

it('records what DoubleTick did for a client that has hung up', async () => {
  const { answer, gateway } = await hangUpDuring(json(201, { ok: true }));
  answer();
  await eventually(async () =>
    expect(await gateway.audit.list()).toMatchObject([
      { outcome: 'aborted', reason: 'client-gone', upstreamStatus: 201, status: 201 },
    ]),
  );
});

it.each<[name: string, script: Script, reason: string]>([
  ['breaks the connection', (request) => request.socket.resetAndDestroy(), 'upstream-invalid-response'],
  ['does not answer', () => undefined, 'upstream-timeout'],
])('keeps the outcome unknown if the upstream %s after the client has hung up', async (_, script, reason) => {
  const { answer, gateway, upstream, request } = await hangUpDuring(script);
  answer();
  await eventually(async () => expect((await gateway.audit.list())[0]?.status).not.toBeNull());
  // The journal keeps the order, so whatever else the write may have added is before this record.
  upstream.script(json(200, []));
  await request('/team');
  expect(await gateway.audit.list()).toMatchObject([
    { operation: 'getTeam' },
    { operation: 'assignTeamMemberToChat', outcome: 'unknown', reason, upstreamStatus: null },
  ]);
});
