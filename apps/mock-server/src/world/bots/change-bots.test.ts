import { expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import type { Bot, BotFlow, WebhookTrigger } from '../tables/bots.ts';
import { changeBot, createBot, duplicateBot } from './change-bots.ts';
import { accept, demoWorld } from './demo-world.fixture.ts';

const webhook: WebhookTrigger = {
  id: 's1',
  type: 'WEBHOOK',
  hookId: '',
  customerPhone: '{{webhook.from}}',
  wabaNumber: '',
};
const flow: BotFlow = {
  steps: [webhook, { id: 's2', type: 'END' }],
  connections: [{ from: 's1', exit: 'next', to: 's2' }],
};

function setup() {
  const world = demoWorld();
  return { world, bot: createBot(world, { name: 'Orders', flow }) };
}

function hookOf(bot: Bot): string {
  const [step] = bot.flow.steps;
  return step?.type === 'WEBHOOK' ? step.hookId : '';
}

it('gives each webhook trigger a URL that no other step has', () => {
  const { world, bot } = setup();
  const copy = accept(duplicateBot(world, bot.id));
  const again = createBot(world, { name: 'Again', flow: bot.flow });
  const twice = createBot(world, {
    name: 'Twice',
    flow: {
      steps: [
        { ...webhook, hookId: 'mine' },
        { ...webhook, id: 's2', hookId: 'mine' },
      ],
      connections: [],
    },
  });
  const hooks = [bot, copy, again, twice, { ...twice, flow: { ...flow, steps: twice.flow.steps.slice(1) } }].map(
    hookOf,
  );
  expect(hooks[3]).toBe('mine');
  expect(new Set(hooks).size).toBe(hooks.length);
  for (const hook of hooks) expect(hook).toMatch(/^[\w-]+$/);
});

it('keeps the URL of a step that is saved again without it', () => {
  const { world, bot } = setup();
  const saved = accept(changeBot(world, bot.id, { flow, revision: 1 }));
  expect(saved).toEqual(bot);
});

it('replaces a URL that no path can have', () => {
  const { world } = setup();
  for (const hookId of ['a/b', '..', 'ä', 'a b', '?x']) {
    const bot = createBot(world, { name: 'Odd', flow: { ...flow, steps: [{ ...webhook, hookId }], connections: [] } });
    expect(hookOf(bot)).toMatch(/^hook_\w{10}$/);
  }
});

it('counts a revision for each change, and none for what changes nothing', () => {
  const { world, bot } = setup();
  const reordered = {
    connections: bot.flow.connections,
    steps: bot.flow.steps.map((step) => ({ ...step, name: undefined })),
  };
  expect(accept(changeBot(world, bot.id, {})).revision).toBe(1);
  expect(accept(changeBot(world, bot.id, { name: 'Orders', flow: reordered })).revision).toBe(1);
  expect(accept(changeBot(world, bot.id, { name: 'Parcels' })).revision).toBe(2);
  expect(accept(changeBot(world, bot.id, { flow: { steps: [], connections: [] } })).revision).toBe(3);
});

it('has unpublished changes only while the steps are not the published ones', () => {
  const { world, bot } = setup();
  const changed = { steps: [], connections: [] };
  const state = (after: Bot) => (after.publishedRevision === after.revision ? 'as published' : after.publishedRevision);
  expect(accept(changeBot(world, bot.id, { name: 'Draft' })).publishedRevision).toBeNull();
  world.bots.put({ ...bot, status: 'PUBLISHED', publishedFlow: bot.flow, publishedRevision: bot.revision });
  expect(state(accept(changeBot(world, bot.id, { name: 'Renamed' })))).toBe('as published');
  expect(state(accept(changeBot(world, bot.id, { flow: changed })))).toBe(2);
  expect(state(accept(changeBot(world, bot.id, { name: 'Again' })))).toBe(2);
  expect(state(accept(changeBot(world, bot.id, { flow: bot.flow })))).toBe('as published');
});

it('refuses a change that is based on another revision, so that no edit is lost', () => {
  const { world, bot } = setup();
  accept(changeBot(world, bot.id, { name: 'Parcels', revision: 1 }));
  const late = changeBot(world, bot.id, { name: 'Late', revision: 1 });
  expect(isRefusal(late) && late.status).toBe(409);
  expect(world.bots.get(bot.id)?.name).toBe('Parcels');
});

it('names a copy within the length that names can have', () => {
  const { world } = setup();
  const bot = createBot(world, { name: 'a'.repeat(200) });
  expect(accept(duplicateBot(world, bot.id)).name).toHaveLength(200);
});
