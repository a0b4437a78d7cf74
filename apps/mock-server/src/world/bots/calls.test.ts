import { expect, it } from 'vitest';
import { demo } from '../seed/demo.ts';
import type { BotCall, BotStep, KeptResult, SavedApi } from '../tables/bots.ts';
import { bounds } from './advance-run.ts';
import { finishCall, requestOfRun, requestOfTest } from './calls.ts';
import { type ApiDraft, changeApi, createApi } from './change-apis.ts';
import { chain, connect, customer, expectRow, keyword, send, setupBots } from './setup-bots.fixture.ts';

const { agents, wabaNumbers, keys } = demo;
const draft: ApiDraft = {
  name: 'Assign Team Member',
  method: 'POST',
  url: 'https://public.doubletick.io/team-member/assign',
  headers: [
    { name: 'Authorization', value: '{{account.apiKey}}' },
    { name: 'Content-Type', value: 'application/json' },
  ],
  body: '{"customerPhoneNumber":"{{customer.phone}}","wabaNumber":"{{chat.wabaNumber}}"}',
};

function setup(change: Partial<ApiDraft> = {}, results: readonly KeptResult[] = []) {
  const bots = setupBots();
  const api = createApi(bots.world, { ...draft, ...change });
  const call: BotStep = { id: 'call', type: 'CALL_API', apiId: api.id, results };
  const flow = connect(chain(keyword('hi'), call, send('say', 'Got {{results.id}}')), 'call.failure > say');
  const bot = bots.publish(flow);
  bots.write('hi');
  return {
    ...bots,
    api,
    bot,
    request: () => requestOfRun(bots.world, bots.run(), { apiKey: keys.full }),
    finish: (ended: Partial<BotCall>, body: string | null = null, visit = 2) => {
      const kept = { method: 'POST', url: api.url, headers: {}, body: '', answer: null, error: null, ...ended };
      bots.act(() => finishCall(bots.world, { runId: bots.run().id, visit }, { call: kept, body }));
    },
  };
}

const ok = { answer: { status: 200, body: '{"id":7}', isBodyCut: false } };
const failed = { answer: { status: 500, body: 'Oops', isBodyCut: false } };
const unreachable = { error: { code: 'TIMEOUT', message: 'No answer within 5 seconds.' } };

it('fills the request with the values of the conversation', () => {
  expect(setup().request()).toEqual({
    method: 'POST',
    url: draft.url,
    headers: { Authorization: keys.full, 'Content-Type': 'application/json' },
    body: JSON.stringify({ customerPhoneNumber: customer.phone, wabaNumber: wabaNumbers.support }),
  });
});

it.each<[what: string, change: Partial<ApiDraft>, request: object]>([
  [
    'a URL',
    { url: 'https://a.test/{{customer.name}}?n={{chat.id}}' },
    { url: expect.stringMatching(/Ravi%20Kumar\?n=chat_\w+$/) },
  ],
  [
    'JSON without a header',
    { headers: [], body: '{"n":{{customer.phone}}}' },
    {
      headers: { 'Content-Type': 'application/json' },
      body: `{"n":${customer.phone}}`,
    },
  ],
  [
    'a form',
    {
      headers: [{ name: 'content-type', value: 'application/x-www-form-urlencoded' }],
      body: 'name={{customer.name}}',
    },
    { body: 'name=Ravi%20Kumar' },
  ],
  [
    'plain text',
    { headers: [{ name: 'Content-Type', value: 'text/plain' }], body: 'Dear {{customer.name}}' },
    {
      body: 'Dear Ravi Kumar',
    },
  ],
  ['no body', { headers: [], body: '', method: 'GET' }, { headers: {}, body: '', method: 'GET' }],
])('fills %s as its kind', (_, change, request) => {
  expect(setup(change).request()).toMatchObject(request);
});

it('knows every variable, and takes an unknown one for the empty string', () => {
  const names = [
    'customer.name',
    'customer.phone',
    'customer.fields.Country',
    'chat.id',
    'chat.wabaNumber',
    'chat.assigneeName',
    'chat.assigneePhone',
    'message.text',
    'answers.city',
    'results.id',
    'account.apiKey',
    'nothing',
    'constructor',
    'answers.constructor',
  ];
  const body = JSON.stringify(Object.fromEntries(names.map((name) => [name, `{{${name}}}`])));
  const bots = setup();
  const chat = bots.chat();
  bots.world.chats.put({ ...chat, assigneePhone: agents.lead.phone });
  const given = { api: { ...draft, body }, chatId: chat.id, answers: { city: 'Pune' }, results: { id: '7' } };
  const request = requestOfTest(bots.world, given, { apiKey: keys.full });
  expect('body' in request && JSON.parse(request.body)).toEqual({
    'customer.name': customer.name,
    'customer.phone': customer.phone,
    'customer.fields.Country': 'India',
    'chat.id': chat.id,
    'chat.wabaNumber': wabaNumbers.support,
    'chat.assigneeName': agents.lead.name,
    'chat.assigneePhone': agents.lead.phone,
    'message.text': 'hi',
    'answers.city': 'Pune',
    'results.id': '7',
    'account.apiKey': keys.full,
    nothing: '',
    constructor: '',
    'answers.constructor': '',
  });
});

it('keeps the key out of everything but calls', () => {
  const bots = setupBots();
  bots.publish(chain(keyword('hi'), send('say', 'Key: {{account.apiKey}}')));
  bots.write('hi');
  expect(bots.sent()).toMatchObject([{ text: 'Key: ' }]);
});

it('refuses a value that would add a header', () => {
  const bots = setup({ headers: [{ name: 'X-Name', value: '{{customer.name}}' }] });
  const row = expectRow(bots.world.customers.get(customer.phone));
  for (const name of ['Ravi\r\nX-Admin: 1', 'Ravi\u0000', 'रवि']) {
    bots.world.customers.put({ ...row, name });
    expect(bots.request()).toMatchObject({ kind: 'refusal', status: 422, message: expect.stringContaining('X-Name') });
  }
});

it.each(['.', '..'])('refuses the value "%s" in the path, which would lead to another path', (name) => {
  const bots = setup({ url: 'https://a.test/orders/{{customer.name}}/cancel' });
  bots.world.customers.put({ ...expectRow(bots.world.customers.get(customer.phone)), name });
  expect(bots.request()).toMatchObject({ status: 422, message: expect.stringContaining('path') });
});

it.each<[what: string, change: Partial<ApiDraft>]>([
  ['a header', { headers: [{ name: 'X-A', value: '{{answers.a}}' }] }],
  ['the path', { url: 'https://a.test/{{answers.a}}' }],
])('refuses a value that cannot be in %s also where a person tries the API', (_, change) => {
  const { world, chat } = setup();
  const test = { api: { ...draft, ...change }, chatId: chat().id };
  const tried = (a: string) => requestOfTest(world, { ...test, answers: { a } }, { apiKey: undefined });
  expect(tried('b')).toMatchObject({ method: 'POST' });
  expect(tried('..\n')).toMatchObject(change.headers ? { status: 422 } : { method: 'POST' });
  expect(tried('..')).toMatchObject(change.url === undefined ? { method: 'POST' } : { status: 422 });
});

it('says why a request cannot be made', () => {
  const bots = setup();
  bots.world.savedApis.delete(bots.api.id);
  expect(bots.request()).toMatchObject({ status: 422, message: 'The API was deleted' });
  expect(requestOfTest(bots.world, { api: draft, chatId: 'chat_0000000000' }, { apiKey: undefined })).toMatchObject({
    status: 404,
  });
});

it('calls an API as it is now', () => {
  const bots = setup();
  const changed: SavedApi | object = changeApi(bots.world, bots.api.id, { ...draft, url: 'https://a.test/new' });
  expect(changed).toMatchObject({ url: 'https://a.test/new' });
  expect(bots.request()).toMatchObject({ url: 'https://a.test/new' });
});

it('goes on after a success with the parts that are kept', () => {
  const bots = setup({}, [
    { name: 'id', path: 'id' },
    { name: 'none', path: 'data.none' },
  ]);
  bots.finish(ok, '{"id":7}');
  expect(bots.run()).toMatchObject({ status: 'FINISHED', results: { id: '7', none: '' } });
  expect(bots.path()).toEqual(['start.next', 'call.success', 'say.next']);
  expect(bots.sent()).toMatchObject([{ text: 'Got 7' }]);
  expect(bots.world.botVisits.get(`${bots.run().id}-2`)?.call).toMatchObject(ok);
});

it.each([
  ['another status', failed, 'The API answered with status 500.'],
  ['no answer', unreachable, 'No answer within 5 seconds.'],
])('goes on by failure after %s, or fails with the reason', (_, ended, reason) => {
  const connected = setup();
  connected.finish(ended);
  expect(connected.path()).toEqual(['start.next', 'call.failure', 'say.next']);
  expect(connected.world.botVisits.get(`${connected.run().id}-2`)).toMatchObject({ note: reason });
  const unconnected = setup();
  const { bot, world } = unconnected;
  world.bots.put({ ...bot, publishedFlow: { steps: bot.flow.steps, connections: bot.flow.connections.slice(0, 2) } });
  unconnected.finish(ended);
  expect(unconnected.run()).toMatchObject({ status: 'FAILED', stepId: 'call', reason });
});

it.each([
  ['{"id":7}', false, null],
  ['{"ID":7}', false, 'The answer has nothing at id.'],
  ['<p>7</p>', false, 'The answer is not JSON, so no part of it is kept.'],
  ['[7', true, 'The answer is not JSON, or is longer than the 64 KiB that are read, so no part of it is kept.'],
])('says what is not kept of %s', (body, isBodyCut, note) => {
  const bots = setup({}, [{ name: 'id', path: 'id' }]);
  bots.finish({ answer: { status: 200, body, isBodyCut } }, body);
  expect(bots.world.botVisits.get(`${bots.run().id}-2`)).toMatchObject({ exit: 'success', note });
});

it('ignores a call that the run no longer waits for', () => {
  const bots = setup();
  bots.finish(ok, null, 1);
  bots.finish(ok, null, 3);
  expect(bots.run()).toMatchObject({ waitsFor: 'CALL' });
  bots.simulate({ type: 'CHAT_CLOSE', from: agents.lead.phone, to: customer.phone, wabaNumber: wabaNumbers.support });
  const stopped = bots.run();
  bots.finish(ok, '{}');
  expect(bots.run()).toEqual(stopped);
  expect(bots.world.botVisits.get(`${stopped.id}-2`)).toMatchObject({ call: null, exit: null });
});

it('stops a loop after the most calls, and says so', () => {
  const bots = setup();
  const { bot, world } = bots;
  const flow = { steps: bot.flow.steps, connections: [] };
  world.bots.put({ ...bot, publishedFlow: connect(flow, 'start.next > call', 'call.success > call') });
  for (let visit = 2; bots.run().endedAt === null; visit += 1) bots.finish(ok, null, visit);
  expect(bots.run()).toMatchObject({
    status: 'STOPPED',
    callsSinceMessage: bounds.calls,
    reason: expect.stringContaining('50 calls'),
  });
});

it('has a thousand conversations inside one bot at once, each with its own answers', () => {
  const bots = setupBots();
  const call: BotStep = {
    id: 'call',
    type: 'CALL_API',
    apiId: 'api_0000000001',
    results: [{ name: 'id', path: 'id' }],
  };
  bots.publish(chain(keyword('hi'), call, send('say', 'For {{customer.phone}}: {{results.id}}')));
  const phones = Array.from({ length: 1_000 }, (_, position) => `9188${String(position).padStart(8, '0')}`);
  for (const phone of phones) bots.write('hi', phone);
  const calling = [...bots.world.botRuns.list('calling')];
  expect(calling).toHaveLength(phones.length);
  for (const run of calling.toReversed()) {
    const answer = { ...ok, method: 'GET', url: '', headers: {}, body: '', error: null };
    finishCall(bots.world, { runId: run.id, visit: 2 }, { call: answer, body: JSON.stringify({ id: run.number }) });
  }
  for (const [position, phone] of phones.entries()) {
    expect(bots.sent(phone)).toMatchObject([{ text: `For ${phone}: ${position + 1}` }]);
  }
  expect([...bots.world.botRuns.list('calling')]).toEqual([]);
});
