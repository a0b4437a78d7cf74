import { createMock, demo, type Mock } from '@doubletick-kit/mock-server';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, expect, it } from 'vitest';
import { botCases, botRows } from './control/bot-cases.ts';
import { clockCases } from './control/clock-cases.ts';
import { type ControlCase, foreignPage, unknown } from './control/control-case.ts';
import { deliveryCases, loggedDeliveries } from './control/delivery-cases.ts';
import { faultCases } from './control/fault-cases.ts';
import { inboxCases } from './control/inbox-cases.ts';
import { keyCases } from './control/key-cases.ts';
import { progressCases } from './control/progress-cases.ts';
import { sendCases } from './control/send-cases.ts';
import { simulateCases } from './control/simulate-cases.ts';
import { triggerCases } from './control/trigger-cases.ts';

interface ControlDocument {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, ControlResponse> }>>;
  components: { schemas: Record<string, object> };
}

interface ControlResponse {
  content?: Record<string, { schema: object }>;
}

const mock = createMock();
const server = await mock.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => mock[Symbol.asyncDispose]());
const document: ControlDocument = JSON.parse(await (await fetch(`${server.url}/__mock/openapi.json`)).text());

const linked = (schema: object) =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"control:#/$defs/'));
const ajv = addFormats.default(new Ajv2020({ strict: false }), ['uri']);
ajv.addSchema({ $id: 'control:', $defs: linked(document.components.schemas) });

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, { operationId, responses }]) => ({ path, method, operationId, responses })),
);

const snapshot = JSON.parse(JSON.stringify(mock.world().snapshot()));

const silence = () => new Promise<Response>(() => undefined);
mock.world().webhooks.receive(silence, { url: 'https://silent.example/' });

const cases: ControlCase[] = [
  ...deliveryCases,
  ...inboxCases,
  { operation: 'getHealth', status: 200, because: 'it is requested', path: '/health' },
  { operation: 'listRoutes', status: 200, because: 'it is requested', path: '/routes' },
  { operation: 'getFidelity', status: 200, because: 'it is requested', path: '/fidelity' },
  { operation: 'listWorlds', status: 200, because: 'it is requested', path: '/worlds' },
  { operation: 'createWorld', status: 201, because: 'no property is sent', path: '/worlds', body: {} },
  {
    operation: 'createWorld',
    status: 201,
    because: 'every property is sent',
    path: '/worlds',
    body: {
      id: 'mine',
      keys: { key_bbbbbbbbbb: ['read', 'send'] },
      seed: { name: 'empty', number: 7 },
      options: { successStatus: 'reference' },
    },
  },
  {
    operation: 'createWorld',
    status: 400,
    because: 'an option is unknown',
    path: '/worlds',
    body: { options: { a: 1 } },
  },
  { operation: 'createWorld', status: 400, because: 'a property is unknown', path: '/worlds', body: { name: 'a' } },
  {
    operation: 'createWorld',
    status: 403,
    because: 'the request comes from another origin',
    path: '/worlds',
    body: {},
    headers: foreignPage,
  },
  { operation: 'createWorld', status: 409, because: 'the id is taken', path: '/worlds', body: { id: 'demo' } },
  {
    operation: 'createWorld',
    status: 409,
    because: 'a key is already taken',
    path: '/worlds',
    body: { keys: { [demo.keys.full]: 'all' } },
  },
  { operation: 'getWorld', status: 200, because: 'it exists', path: '/worlds/demo' },
  { operation: 'getWorld', status: 404, because: 'it does not exist', path: unknown },
  { operation: 'resetWorld', status: 200, because: 'no property is sent', path: '/worlds/demo/reset' },
  {
    operation: 'resetWorld',
    status: 200,
    because: 'another seed is named',
    path: '/worlds/mine/reset',
    body: { seed: { name: 'empty', number: 3 } },
  },
  {
    operation: 'resetWorld',
    status: 200,
    because: 'options are named',
    path: '/worlds/demo/reset',
    body: { options: { assign: { whenAssigned: 'refuse' } } },
  },
  {
    operation: 'resetWorld',
    status: 200,
    because: 'webhooks are kept',
    path: '/worlds/demo/reset',
    body: { keep: ['webhooks'] },
  },
  {
    operation: 'resetWorld',
    status: 400,
    because: 'an option is unknown',
    path: '/worlds/demo/reset',
    body: { options: { a: 1 } },
  },
  {
    operation: 'resetWorld',
    status: 403,
    because: 'the request comes from another origin',
    path: '/worlds/demo/reset',
    body: {},
    headers: foreignPage,
  },
  { operation: 'resetWorld', status: 404, because: 'it does not exist', path: `${unknown}/reset` },
  {
    operation: 'readTable',
    status: 200,
    because: 'there are chats',
    path: '/worlds/demo/state/chats?limit=2&offset=1',
  },
  { operation: 'readTable', status: 400, because: 'the table does not exist', path: '/worlds/demo/state/cats' },
  {
    operation: 'readTable',
    status: 400,
    because: 'the limit is not a number',
    path: '/worlds/demo/state/chats?limit=x',
  },
  { operation: 'readTable', status: 404, because: 'the world does not exist', path: `${unknown}/state/chats` },
  { operation: 'takeSnapshot', status: 200, because: 'it exists', path: '/worlds/demo/snapshot' },
  { operation: 'takeSnapshot', status: 404, because: 'it does not exist', path: `${unknown}/snapshot` },
  {
    operation: 'restoreSnapshot',
    status: 204,
    because: 'the snapshot has the current version',
    path: '/worlds/demo/snapshot',
    body: snapshot,
  },
  {
    operation: 'restoreSnapshot',
    status: 400,
    because: 'the version is not supported',
    path: '/worlds/demo/snapshot',
    body: { ...snapshot, version: 0 },
  },
  {
    operation: 'restoreSnapshot',
    status: 400,
    because: 'a row is invalid',
    path: '/worlds/demo/snapshot',
    body: { ...snapshot, tables: { ...snapshot.tables, chats: [{}] } },
  },
  {
    operation: 'restoreSnapshot',
    status: 400,
    because: 'a table is unknown',
    path: '/worlds/demo/snapshot',
    body: { ...snapshot, tables: { ...snapshot.tables, cats: [] } },
  },
  {
    operation: 'restoreSnapshot',
    status: 403,
    because: 'the request comes from another origin',
    path: '/worlds/demo/snapshot',
    body: snapshot,
    headers: foreignPage,
  },
  {
    operation: 'restoreSnapshot',
    status: 404,
    because: 'it does not exist',
    path: `${unknown}/snapshot`,
    body: snapshot,
  },
  { operation: 'readJournal', status: 200, because: 'it exists', path: '/worlds/demo/journal' },
  {
    operation: 'readJournal',
    status: 400,
    because: 'a filter does not exist',
    path: '/worlds/demo/journal?opration=getTeam',
  },
  { operation: 'readJournal', status: 404, because: 'it does not exist', path: `${unknown}/journal` },
  ...clockCases,
  { operation: 'listEvents', status: 200, because: 'it exists', path: '/worlds/demo/events?limit=1000' },
  {
    operation: 'listEvents',
    status: 200,
    because: 'no event comes in time',
    path: '/worlds/demo/events?wait=1ms&event=FAULT_FIRED',
  },
  { operation: 'listEvents', status: 400, because: 'the event does not exist', path: '/worlds/demo/events?event=CAT' },
  { operation: 'listEvents', status: 404, because: 'it does not exist', path: `${unknown}/events` },
  ...progressCases,
  ...simulateCases,
  ...triggerCases,
  ...faultCases,
  ...keyCases,
  ...botCases,
  ...sendCases,
  { operation: 'deleteWorld', status: 204, because: 'it is not the first', path: '/worlds/mine' },
  {
    operation: 'deleteWorld',
    status: 403,
    because: 'the request comes from another origin',
    path: '/worlds/mine',
    headers: foreignPage,
  },
  { operation: 'deleteWorld', status: 404, because: 'it does not exist', path: unknown },
  { operation: 'deleteWorld', status: 409, because: 'it is the first', path: '/worlds/demo' },
];

/** Resets the worlds, writes the deliveries and bots, and blocks one customer. */
async function arrange(target: Mock): Promise<void> {
  const request = (method: string, path: string, body?: object) =>
    fetch(`${server.url}${path}`, {
      method,
      headers: { authorization: demo.keys.full, 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : null,
    });
  await request('DELETE', '/__mock/worlds/mine');
  await request('DELETE', '/__mock/worlds/other');
  target.world().reset();
  const fresh = target.world().snapshot();
  target.world().restore({ ...fresh, tables: { ...fresh.tables, ...botRows, deliveries: loggedDeliveries } });
  await request('POST', '/customer/block', { phone: demo.customers.withoutChat.phone });
}

it.each(cases.map((test) => ({ title: `${test.operation} returns ${test.status} when ${test.because}`, test })))(
  '$title',
  async ({ test }) => {
    const operation = operations.find(({ operationId }) => operationId === test.operation);
    await arrange(mock);
    if (test.path.startsWith('/worlds/mine')) {
      await fetch(`${server.url}/__mock/worlds`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"id":"mine"}',
      });
    }
    const before = mock.world().state();

    const response = await fetch(`${server.url}/__mock${test.path}`, {
      method: operation?.method.toUpperCase() ?? 'GET',
      headers: test.body === undefined ? { ...test.headers } : { 'content-type': 'application/json', ...test.headers },
      body: test.body === undefined ? null : JSON.stringify(test.body),
    });
    const text = await response.text();

    expect(response.status, text).toBe(test.status);
    const schema = operation?.responses[test.status]?.content?.['application/json']?.schema;
    if (schema) {
      const validate = ajv.compile(linked(schema));
      validate(JSON.parse(text));
      expect(validate.errors ?? []).toEqual([]);
    } else {
      expect(text).toBe('');
    }
    if (test.status >= 400) expect(mock.world().state()).toEqual(before);
  },
);

it('has a case for every documented status of the control API, and for no other', () => {
  const documented = operations.flatMap(({ operationId, responses }) =>
    Object.keys(responses).map((status) => `${operationId} ${status}`),
  );
  const reached = new Set(cases.map(({ operation, status }) => `${operation} ${status}`));
  expect([...reached].sort()).toEqual(documented.sort());
});

it('shares no path with the API', () => {
  for (const { path } of operations) expect(path).toMatch(/^\/__mock\//);
});

it('reports invalid JSON and an unknown path in its own format', async () => {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' };
  const malformed = await fetch(`${server.url}/__mock/worlds`, post);
  expect([malformed.status, await malformed.json()]).toEqual([400, expect.objectContaining({ error: 'Bad Request' })]);
  const nowhere = await fetch(`${server.url}/__mock/cats`);
  expect([nowhere.status, await nowhere.json()]).toEqual([404, expect.objectContaining({ error: 'Not Found' })]);
});
