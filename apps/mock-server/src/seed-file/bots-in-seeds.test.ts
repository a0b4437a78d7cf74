import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { readSnapshot } from '../world/snapshot.ts';
import { readSeed } from './read-seed.ts';
import { parseSeedText } from './read-seed-file.ts';

const api = { name: 'Orders', method: 'GET', url: 'http://127.0.0.1:3000/', headers: [], body: '' } as const;
const asked = { id: 'asked', type: 'KEYWORD', keywords: ['order'], match: 'CONTAINS' } as const;
const call = { id: 'call', type: 'CALL_API', api: 'Orders' } as const;
const assign = {
  id: 'assign',
  type: 'ASSIGN_AGENT',
  method: 'PERSON',
  members: ['Asha Rao'],
  reassign: false,
} as const;
const team = [{ name: 'Asha Rao', phone: '919999999912' }];
const bots = [
  {
    name: 'Orders',
    published: true,
    steps: [asked, call, assign, { id: 'other', type: 'START_BOT', bot: 'Webhook' }],
    connections: [
      { from: 'asked', to: 'call' },
      { from: 'call', exit: 'failure', to: 'assign' },
      { from: 'assign', to: 'other' },
    ],
  },
  {
    name: 'Webhook',
    published: true,
    steps: [
      { id: 'hook', type: 'WEBHOOK', hookId: '', customerPhone: '{{webhook.from}}', wabaNumber: '' },
      { id: 'end', type: 'END' },
    ],
    connections: [{ from: 'hook', to: 'end' }],
  },
] as const;
/** What a seed takes, which is not read-only. */
const seed = () => structuredClone({ team, apis: [api], bots }) as unknown as Parameters<typeof readSeed>[0];

it('finds people, APIs and other bots by their names', async () => {
  const world = createMock({ data: await readSeed(seed()) }).world();
  const { bots: made, savedApis } = world.state();
  expect(savedApis).toMatchObject([api]);
  expect(made).toMatchObject([
    { name: 'Orders', status: 'PUBLISHED', revision: 1, publishedRevision: 1 },
    { name: 'Webhook', status: 'PUBLISHED' },
  ]);
  expect(made[0]?.flow.steps).toMatchObject([
    asked,
    { id: 'call', apiId: savedApis[0]?.id, results: [] },
    { id: 'assign', memberPhones: ['919999999912'] },
    { id: 'other', botId: made[1]?.id },
  ]);
  expect(made[0]?.publishedFlow).toEqual(made[0]?.flow);
  expect(made[1]?.flow.steps[0]).toMatchObject({ hookId: expect.stringMatching(/^hook_\w{10}$/) });
});

it('shows bots over HTTP also where a seed file is the first thing that is loaded', async () => {
  const mock = createMock({ data: await readSeed(seed()) });
  for (const path of ['worlds/demo/bots', 'worlds/demo/apis', 'openapi.json']) {
    const response = await mock.fetch(`http://mock/__mock/${path}`);
    expect([path, response.status]).toEqual([path, 200]);
  }
});

it('brings the same bots back with a reset, and with a snapshot of the world', async () => {
  const world = createMock({ data: await readSeed(seed()), now: () => 1_000_000_000_000 }).world();
  const fresh = world.state();
  const snapshot = JSON.parse(JSON.stringify(world.snapshot()));
  world.restore({ ...world.snapshot(), tables: { ...world.snapshot().tables, bots: [], savedApis: [] } });
  world.reset();
  expect(world.state()).toEqual(fresh);
  expect(readSnapshot(snapshot)).toMatchObject({
    snapshot: { tables: { bots: fresh.bots, savedApis: fresh.savedApis } },
  });
});

it('reads the seed in a snapshot from before there were bots', async () => {
  const snapshot = JSON.parse(
    JSON.stringify(
      createMock({ data: await readSeed({ team }) })
        .world()
        .snapshot(),
    ),
  );
  const { apis: _, bots: __, ...before } = snapshot.seed.data;
  expect(readSnapshot({ ...snapshot, seed: { ...snapshot.seed, data: before } })).not.toHaveProperty('problem');
});

const flow = (...lines: string[]) => ['bots:', '  - name: A', ...lines.map((line) => `    ${line}`)].join('\n');
const keyword = '- {id: k, type: KEYWORD, keywords: [hi], match: EXACT}';

it.each<[seed: string, problems: string[]]>([
  ['bots: [{name: A}, {name: A}]', ['line 1: bots/1/name is the same as that of an earlier entry.']],
  ['bots: [{name: A, publish: true}]', ['line 1: bots/0/publish is not a known field. Did you mean published?']],
  [
    flow('steps:', `  ${keyword}`, `  ${keyword}`),
    ['line 5: bots/0/steps/1/id is the same as that of an earlier entry.'],
  ],
  [flow('steps:', '  - {id: __proto__, type: END}'), ['line 4: bots/0/steps/0/id must be another id than __proto__.']],
  [
    flow('steps:', '  - {id: a, type: CALL_API, api: Order}').concat(
      '\napis: [{name: Orders, method: GET, url: "", headers: [], body: ""}]',
    ),
    ['line 4: bots/0/steps/0/api is not a name in apis. Did you mean Orders?'],
  ],
  [flow('steps:', '  - {id: a, type: START_BOT, bot: B}'), ['line 4: bots/0/steps/0/bot is not a name in bots.']],
  [
    flow('steps:', '  - {id: a, type: ASSIGN_AGENT, method: PERSON, members: [Asha], reassign: false}'),
    ['line 4: bots/0/steps/0/members/0 is not a name or phone number in team.'],
  ],
  [
    flow('steps:', `  ${keyword}`, 'connections:', '  - {from: k, to: x}'),
    ['line 6: bots/0/connections/0/to is not the id of a step.'],
  ],
  [
    flow('steps:', `  ${keyword}`, 'connections:', '  - {from: k, exit: success, to: k}'),
    ['line 6: bots/0/connections/0/exit is not an exit of its step, which has next.'],
  ],
  [
    flow('published: true'),
    [
      'line 3: bots/0/published keeps the bot from being published. The bot has no steps: add a trigger, and what the bot does then.',
    ],
  ],
  [
    flow(
      'published: true',
      'steps:',
      `  ${keyword}`,
      '  - {id: t, type: ADD_TAG, tag: lead}',
      'connections:',
      '  - {from: k, to: t}',
    ),
    [
      'line 6: bots/0/steps/1/tag keeps the bot from being published. The account does not have this tag: choose another one.',
    ],
  ],
])('names what is wrong with a bot, with its line: %s', (text, problems) => {
  expect(parseSeedText(text)).toEqual({ problems });
});
