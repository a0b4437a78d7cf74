import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';
import type { BotFlow } from '../world/tables/bots.ts';
import { callingFlow, draftOf, hookIdOf, hookTrigger, latestRun } from './calling-bot.fixture.ts';

const { unassigned } = demo.customers;
const to = demo.wabaNumbers.support;

const greeting: BotFlow = {
  steps: [
    { id: 'hi', type: 'KEYWORD', keywords: ['hi'], match: 'CONTAINS' },
    { id: 'hello', type: 'SEND_MESSAGE', message: { kind: 'TEXT', text: 'Hello {{customer.name}}!' } },
  ],
  connections: [{ from: 'hi', exit: 'next', to: 'hello' }],
};

function setup() {
  const mock = createMock();
  const world = mock.world();
  const say = async (text: string) => {
    world.simulate.text({ from: unassigned.phone, to, text });
    await world.settle();
  };
  return { mock, world, bots: world.bots, say };
}

it('makes a bot that answers customers until it is stopped', async () => {
  const { world, bots, say } = setup();
  const { id } = bots.create({ name: 'Greeting', flow: greeting });
  await say('hi');
  expect(bots.runs()).toEqual([]);
  expect(bots.publish(id)).toMatchObject({ status: 'PUBLISHED', problems: [] });
  await say('hi there');
  expect(world.state().messages.at(-1)?.text).toBe(`Hello ${unassigned.name}!`);
  expect(bots.stop(id).status).toBe('STOPPED');
  await say('hi again');
  expect(bots.list()).toMatchObject([{ id, name: 'Greeting', status: 'STOPPED', stepCount: 2, activeRuns: 0 }]);
  expect(bots.runs({ bot: id }).map(({ status }) => status)).toEqual(['FINISHED']);
});

it('changes, copies and deletes a bot', () => {
  const { bots } = setup();
  const { id, revision } = bots.create({ name: 'Greeting', flow: greeting });
  expect(bots.change(id, { name: 'Welcome', revision })).toMatchObject({ name: 'Welcome', revision: revision + 1 });
  expect(() => bots.change(id, { name: 'Late', revision })).toThrow(RangeError);
  const copy = bots.duplicate(id);
  expect([copy.id === id, copy.status, copy.flow]).toEqual([false, 'DRAFT', greeting]);
  bots.delete(id);
  expect(bots.list().map((bot) => bot.id)).toEqual([copy.id]);
  expect(() => bots.get(id)).toThrow(RangeError);
});

it('creates an empty bot, and one of a template', () => {
  const { bots, world } = setup();
  expect(bots.create({ name: 'Empty' }).flow).toEqual({ steps: [], connections: [] });
  expect(bots.create({ name: 'Assign', template: 'assign-team-member' }).flow.steps.length).toBeGreaterThan(1);
  expect(world.apis.list().length).toBeGreaterThan(0);
});

it('takes a bot with its APIs to another mock, without the keys of its world', () => {
  const { world, bots } = setup();
  const authorization = { name: 'Authorization', value: demo.keys.full };
  const { id: apiId } = world.apis.create(
    draftOf({ url: 'https://public.doubletick.io/team', headers: [authorization] }),
  );
  const { id } = bots.create({ name: 'Order status', flow: callingFlow(apiId) });
  const file = bots.export(id);
  expect(JSON.stringify(file)).not.toContain(demo.keys.full);
  const other = createMock({ data: 'empty' }).world();
  const imported = other.bots.import(JSON.parse(JSON.stringify(file)));
  expect(imported).toMatchObject({ name: 'Order status', status: 'DRAFT' });
  expect(other.apis.list()).toMatchObject([
    { headers: [{ name: 'Authorization', value: '{{account.apiKey}}' }], usedBy: [imported.id] },
  ]);
});

it('lists the runs of a bot or a chat, and runs a conversation again from a step', async () => {
  const { bots, say } = setup();
  const { id } = bots.create({ name: 'Greeting', flow: greeting });
  bots.publish(id);
  await say('hi');
  const { id: runId, chatId } = bots.runs({ bot: id })[0] ?? { id: '', chatId: '' };
  const again = bots.replay(runId, 2);
  expect(again).toMatchObject({ startedBy: 'REPLAY', status: 'FINISHED', visits: [{ stepId: 'hello' }] });
  expect(bots.runs({ chat: chatId }).map((run) => run.id)).toEqual([again.id, runId]);
  expect(bots.runs({ status: 'FINISHED' }).length).toBe(2);
  for (const filter of [{ bot: 'bot_other' }, { chat: 'chat_other' }, { status: 'FAILED' }] as const) {
    expect(bots.runs(filter)).toEqual([]);
  }
  expect(bots.run(runId).visits.map(({ stepId, exit }) => [stepId, exit])).toEqual([
    ['hi', 'next'],
    ['hello', 'next'],
  ]);
});

it('starts a bot as its webhook URL does', () => {
  const { world, bots } = setup();
  const steps = [hookTrigger('{{webhook.from}}', ''), ...greeting.steps.slice(1)];
  const { id } = bots.create({
    name: 'On order',
    flow: { steps, connections: [{ from: 'hook', exit: 'next', to: 'hello' }] },
  });
  bots.publish(id);
  const run = bots.webhook(hookIdOf(world, id), { from: unassigned.phone, key: demo.keys.full });
  expect(run).toMatchObject({ startedBy: 'WEBHOOK', webhook: { key: '…0001' } });
  expect(latestRun(world)).toEqual(run);
});

it('changes and deletes an API', () => {
  const { world, bots } = setup();
  const { id } = world.apis.create(draftOf({ url: 'http://localhost:9/' }));
  expect(world.apis.change(id, draftOf({ url: 'http://localhost:8/' })).url).toBe('http://localhost:8/');
  const bot = bots.create({ name: 'Order status', flow: callingFlow(id) });
  expect(world.apis.list()).toMatchObject([{ id, usedBy: [bot.id] }]);
  expect(() => world.apis.delete(id)).toThrow('Order status calls this API');
  bots.delete(bot.id);
  world.apis.delete(id);
  expect(world.apis.list()).toEqual([]);
});

it('takes an API as the list shows it, and changes only what a person describes', async () => {
  const { world, bots } = setup();
  const { id } = world.apis.create(draftOf({ url: 'http://blocked.example/' }));
  bots.create({ name: 'Order status', flow: callingFlow(id) });
  const [listed] = world.apis.list();
  if (!listed) throw new Error('The API is not listed');
  const claims = { ...listed, id: 'api_other', createdAt: 1, updatedAt: 1, usedBy: [] };

  expect(world.apis.change(id, { ...claims, url: 'http://blocked.example/2' })).toEqual({
    ...listed,
    url: 'http://blocked.example/2',
    updatedAt: expect.any(Number),
  });
  const copy = world.apis.create(claims);
  expect(copy).toMatchObject({ ...draftOf({ url: listed.url }), usedBy: [] });
  expect(copy.id).not.toBe('api_other');
  expect(world.apis.list().map((api) => api.id)).toEqual([id, copy.id]);
  const chatId = world
    .state()
    .chats.find((chat) => 'customerPhone' in chat && chat.customerPhone === unassigned.phone)?.id;
  expect(await world.apis.test({ api: claims, chatId: chatId ?? '' })).toMatchObject({ url: listed.url });
  const listedNow = world.apis.list();
  world.restore(JSON.parse(JSON.stringify(world.snapshot())));
  expect(world.apis.list()).toEqual(listedNow);
});

it('shows the same as the control API', async () => {
  const { mock, world, bots, say } = setup();
  const { id: apiId } = world.apis.create(draftOf({ url: 'http://blocked.example/' }));
  const { id } = bots.create({ name: 'Order status', flow: callingFlow(apiId) });
  bots.publish(id);
  await say('Where is my order?');
  const read = async (path: string) =>
    JSON.parse(await (await mock.fetch(`http://mock/__mock/worlds/demo/${path}`)).text());
  expect(bots.get(id)).toMatchObject(await read(`bots/${id}`));
  expect(bots.list()).toMatchObject((await read('bots')).bots);
  expect(bots.runs()).toMatchObject((await read('bot-runs')).runs);
  expect(latestRun(world)).toMatchObject(await read(`bot-runs/${latestRun(world).id}`));
  expect(bots.export(id)).toEqual(await read(`bots/${id}/export`));
  expect(world.apis.list()).toEqual((await read('apis')).apis);
});

type World = ReturnType<typeof setup>['world'];

it.each<[string, (world: World) => unknown]>([
  ['bots.get', ({ bots }) => bots.get('bot_none')],
  ['bots.change', ({ bots }) => bots.change('bot_none', {})],
  ['bots.publish', ({ bots }) => bots.publish('bot_none')],
  ['bots.stop', ({ bots }) => bots.stop('bot_none')],
  ['bots.duplicate', ({ bots }) => bots.duplicate('bot_none')],
  ['bots.delete', ({ bots }) => bots.delete('bot_none')],
  ['bots.export', ({ bots }) => bots.export('bot_none')],
  ['bots.run', ({ bots }) => bots.run('run_none')],
  ['bots.replay', ({ bots }) => bots.replay('run_none', 1)],
  ['bots.webhook', ({ bots }) => bots.webhook('hook_none', {})],
  ['apis.change', ({ apis }) => apis.change('api_none', draftOf({ url: 'http://localhost/' }))],
  ['apis.delete', ({ apis }) => apis.delete('api_none')],
  ['an unknown template', ({ bots }) => bots.create({ name: 'A', template: 'none' })],
  ['a template and steps', ({ bots }) => bots.create({ name: 'A', template: 'none', flow: greeting })],
  ['publishing a bot with problems', ({ bots }) => bots.publish(bots.create({ name: 'A' }).id)],
])('refuses %s with a RangeError that says why', (_, run) => {
  const { world } = setup();
  expect(() => run(world)).toThrow(RangeError);
  expect(() => run(world)).toThrow(/^\S.{10,}\.$/);
});

it.each<[string, (world: World) => unknown, string]>([
  ['a bot without a name', ({ bots }) => bots.create({ name: '' }), 'bots.create: name must be'],
  [
    'a step of no type',
    ({ bots }) => bots.create({ name: 'A', flow: { steps: [{ id: 'a', type: 'SENT' } as never], connections: [] } }),
    'bots.create: flow.steps.0.type must be one of',
  ],
  ['a field that does not exist', ({ bots }) => bots.create({ name: 'A', steps: [] } as never), 'bots.create: steps '],
  ['a bot that is no string', ({ bots }) => bots.get(1 as never), 'bots.get: its argument must be a string'],
  ['a visit of zero', ({ bots }) => bots.replay('run', 0), 'bots.replay: its argument must be a whole number from 1'],
  ['a body that is a list', ({ bots }) => bots.webhook('hook', [] as never), 'bots.webhook: its argument must be'],
  [
    'a body that is not plain',
    ({ bots }) => bots.webhook('hook', { at: new Date() }),
    'bots.webhook: its argument must be',
  ],
  ['a filter that does not exist', ({ bots }) => bots.runs({ limit: 1 } as never), 'bots.runs: limit '],
  ['a file of another version', ({ bots }) => bots.import({ version: 2 } as never), 'bots.import: version must be 1'],
  [
    'an API without a URL',
    ({ apis }) => apis.create({ name: 'A', method: 'GET', headers: [], body: '' } as never),
    'apis.create: url is missing.',
  ],
  [
    'an unknown method',
    ({ apis }) => apis.create(draftOf({ url: 'http://localhost/', method: 'SEND' as never })),
    'apis.create: method must be one of',
  ],
  [
    'a header that no record can have',
    ({ apis }) => apis.create(draftOf({ url: 'http://localhost/', headers: [{ name: '__proto__', value: '' }] })),
    'apis.create: headers.0.name must be',
  ],
])('refuses %s with a TypeError that says where', (_, run, says) => {
  const { world } = setup();
  expect(() => run(world)).toThrow(TypeError);
  expect(() => run(world)).toThrow(says);
  expect(world.bots.list()).toEqual([]);
});
