import fc from 'fast-check';
import { expect, it } from 'vitest';
import { refuse } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import type { BotFlow, BotStep } from '../tables/bots.ts';
import { type BotFile, exportBot, importBot } from './bot-file.ts';
import { type ApiDraft, createApi } from './change-apis.ts';
import { createBot } from './change-bots.ts';
import { findProblems } from './check/find-problems.ts';
import { accept, demoWorld } from './demo-world.fixture.ts';
import { anyFlow } from './generated-flows.fixture.ts';

const own = demo.keys.full;
const odd = 'key_a+b/"c%d';
const origin = 'http://127.0.0.1:4010';
const belongings = { keys: [own, odd], origin };
const assign: ApiDraft = {
  name: 'Assign Team Member',
  method: 'POST',
  url: `${origin}/team-member/assign`,
  headers: [{ name: 'Authorization', value: own }],
  body: '{"customerPhoneNumber":"{{customer.phone}}"}',
};

/** A world with a bot that calls an API. */
function setup(api: ApiDraft = assign) {
  const world = demoWorld();
  const saved = createApi(world, api);
  const flow: BotFlow = {
    steps: [
      { id: 't', type: 'ANY_MESSAGE' },
      { id: 'c', type: 'CALL_API', apiId: saved.id, results: [] },
    ],
    connections: [{ from: 't', exit: 'next', to: 'c' }],
  };
  const bot = createBot(world, { name: 'Orders', flow });
  return { world, bot, saved, file: accept(exportBot(world, bot.id, belongings)) };
}

it.each<[what: string, changes: Partial<ApiDraft>, expected: Partial<ApiDraft>]>([
  ['a key', {}, { headers: [{ name: 'Authorization', value: '{{account.apiKey}}' }] }],
  [
    'a key after Bearer',
    { headers: [{ name: 'Authorization', value: `Bearer ${own}` }] },
    { headers: [{ name: 'Authorization', value: 'Bearer {{account.apiKey}}' }] },
  ],
  [
    'a key in another header',
    { headers: [{ name: 'X-Mine', value: `a ${own}` }] },
    { headers: [{ name: 'X-Mine', value: 'a {{account.apiKey}}' }] },
  ],
  ['a key in the body', { body: `{"key":"${own}"}` }, { body: '{"key":"{{account.apiKey}}"}' }],
  [
    'a key in the URL',
    { url: `${origin}/a?api_key=${own}` },
    { url: 'https://public.doubletick.io/a?api_key={{account.apiKey}}' },
  ],
  [
    'a key that is escaped in the URL',
    { url: `https://a.example/${encodeURIComponent(odd)}` },
    { url: 'https://a.example/{{account.apiKey}}' },
  ],
  ['a key that is escaped in the body', { body: JSON.stringify({ a: odd }) }, { body: '{"a":"{{account.apiKey}}"}' }],
  [
    'a key of another world',
    { headers: [{ name: 'X-Mine', value: 'key_another001' }] },
    { headers: [{ name: 'X-Mine', value: '…' }] },
  ],
  [
    'a token',
    { headers: [{ name: 'Authorization', value: 'Bearer abc' }] },
    { headers: [{ name: 'Authorization', value: '…' }] },
  ],
  [
    'a secret header',
    {
      headers: [
        { name: 'X-Api-Key', value: 'abc' },
        { name: 'Cookie', value: 'a=b' },
      ],
    },
    {
      headers: [
        { name: 'X-Api-Key', value: '…' },
        { name: 'Cookie', value: '…' },
      ],
    },
  ],
  [
    'a secret that is a variable',
    { headers: [{ name: 'X-Token', value: '{{answers.token}}' }] },
    { headers: [{ name: 'X-Token', value: '{{answers.token}}' }] },
  ],
  [
    'a header that is no secret',
    { headers: [{ name: 'Idempotency-Key', value: '{{chat.id}}-1' }] },
    { headers: [{ name: 'Idempotency-Key', value: '{{chat.id}}-1' }] },
  ],
  [
    'a secret in the body',
    { body: '{"access_token": "abc", "key": "colour"}' },
    { body: '{"access_token": "…", "key": "colour"}' },
  ],
  ['a secret in the query', { url: 'https://a.example/?token=abc&x=1' }, { url: 'https://a.example/?token=…&x=1' }],
  ['a password in the URL', { url: 'https://me:secret@a.example/' }, { url: 'https://…@a.example/' }],
  ['the mock by another name', { url: 'http://localhost:4010/team' }, { url: 'https://public.doubletick.io/team' }],
  ['another server on this machine', { url: 'http://127.0.0.1:4011/team' }, { url: 'http://127.0.0.1:4011/team' }],
  ['a webhook of the mock', { url: `${origin}/hooks/hook_a` }, { url: `${origin}/hooks/hook_a` }],
])('writes %s so that the file can be given away', (_, changes, expected) => {
  const { file } = setup({ ...assign, ...changes });
  expect(file.apis[0]).toMatchObject(expected);
  for (const secret of [own, odd, 'key_', 'abc"', 'me:secret']) expect(JSON.stringify(file)).not.toContain(secret);
});

it('leaves no key in what customers would read, and the check names the place', () => {
  const { world } = setup();
  const flow: BotFlow = {
    steps: [
      { id: 't', type: 'KEYWORD', keywords: [own], match: 'EXACT', name: own },
      { id: 's', type: 'SEND_MESSAGE', message: { kind: 'TEXT', text: `Use ${own}` } },
    ],
    connections: [{ from: 't', exit: 'next', to: 's' }],
  };
  const file = accept(exportBot(world, createBot(world, { name: own, flow }).id, belongings));
  expect(JSON.stringify(file)).not.toContain('key_');
});

it('names what was left out before the bot is published again', () => {
  const { file } = setup({ ...assign, headers: [{ name: 'Authorization', value: 'Bearer abc' }] });
  const world = demoWorld();
  const bot = accept(importBot(world, file, belongings));
  expect(findProblems(world, bot)).toEqual([
    {
      stepId: 'c',
      field: 'apiId',
      message: expect.stringMatching(/header Authorization .* Assign Team Member .* fill it in/),
    },
  ]);
});

it('calls an API that the world has already, and saves one that it lacks', () => {
  const { world, saved, file } = setup();
  accept(importBot(world, file, belongings));
  expect([...world.savedApis.keys()]).toEqual([saved.id]);
  const other = { ...file, apis: file.apis.map((api) => ({ ...api, method: 'PUT' as const })) };
  const bot = accept(importBot(world, other, belongings));
  const [, created] = world.savedApis.values();
  expect(created).toMatchObject({ name: assign.name, method: 'PUT' });
  expect(bot.flow.steps[1]).toMatchObject({ apiId: created?.id });
  accept(importBot(world, other, belongings));
  expect(world.savedApis.size).toBe(2);
});

it('forgets which bot to start where there is no such bot', () => {
  const { world, bot } = setup();
  const steps: BotStep[] = [{ id: 's', type: 'START_BOT', botId: bot.id }];
  const starter = createBot(world, { name: 'Starter', flow: { steps, connections: [] } });
  const file = accept(exportBot(world, starter.id, belongings));
  expect(accept(importBot(world, file, belongings)).flow.steps).toEqual(steps);
  expect(accept(importBot(demoWorld(), file, belongings)).flow.steps).toEqual([{ ...steps[0], botId: null }]);
});

it('refuses a file that calls an API which it does not have, and changes nothing', () => {
  const { file } = setup();
  const world = demoWorld();
  expect(importBot(world, { ...file, apis: [] }, belongings)).toEqual(
    refuse(400, 'bot/flow/steps/1/apiId is not the id of an API in apis'),
  );
  expect([world.bots.size, world.savedApis.size]).toEqual([0, 0]);
});

it('brings any bot into another world as it was', () => {
  fc.assert(
    fc.property(anyFlow, ({ flow, apis }) => {
      const world = demoWorld();
      const ids = apis.map((api) => createApi(world, api).id);
      const bot = createBot(world, { name: 'Generated', flow: withApis(flow, ids) });
      const file = accept(exportBot(world, bot.id, belongings));
      const elsewhere = demoWorld();
      const other = accept(importBot(elsewhere, JSON.parse(JSON.stringify(file)), belongings));
      const again = accept(exportBot(elsewhere, other.id, belongings));
      expect(withPositions(again)).toEqual(withPositions(file));
    }),
  );
});

/** Chooses the APIs of a generated flow, which names them by their positions. */
function withApis(flow: BotFlow, ids: readonly string[]): BotFlow {
  const steps = flow.steps.map((step) =>
    step.type === 'CALL_API' ? { ...step, apiId: ids[Number(step.apiId)] ?? null } : step,
  );
  return { ...flow, steps };
}

/** Ids of APIs are new in each world. */
function withPositions({ bot, apis }: BotFile) {
  const positions = apis.map(({ id }) => id);
  const steps = bot.flow.steps.map((step) =>
    step.type === 'CALL_API' ? { ...step, apiId: positions.indexOf(step.apiId ?? '') } : step,
  );
  return { name: bot.name, steps, connections: bot.flow.connections, apis: apis.map(({ id: _, ...api }) => api) };
}
