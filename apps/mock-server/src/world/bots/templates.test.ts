import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { publishBot } from './change-bots.ts';
import { findProblems } from './check/find-problems.ts';
import { accept, demoWorld } from './demo-world.fixture.ts';
import { botTemplates, createFromTemplate } from './templates.ts';

const ids = botTemplates.map(({ id }) => id);

it.each(ids)('can be published at once in the demo: %s', (id) => {
  const world = demoWorld();
  const bot = accept(createFromTemplate(world, id, 'Mine'));
  expect(findProblems(world, bot)).toEqual([]);
  expect(accept(publishBot(world, bot.id))).toMatchObject({ name: 'Mine', status: 'PUBLISHED' });
});

it.each(ids)('asks in an empty world for what only a person can choose: %s', (id) => {
  const world = createWorld({ seed: { name: 'empty', number: 1 }, options: defaultOptions, now: () => 0 });
  const bot = accept(createFromTemplate(world, id, 'Mine'));
  for (const { field } of findProblems(world, bot)) expect(['memberPhones', 'tag']).toContain(field);
});

it.each(ids)('saves its APIs once: %s', (id) => {
  const world = demoWorld();
  accept(createFromTemplate(world, id, 'First'));
  const { size } = world.savedApis;
  accept(createFromTemplate(world, id, 'Second'));
  expect(world.savedApis.size).toBe(size);
});

it('refuses a template that does not exist, and changes nothing', () => {
  const world = demoWorld();
  const refused = createFromTemplate(world, 'asign', 'Mine');
  expect(isRefusal(refused) && refused.message).toContain('assign-team-member, ask-for-city');
  expect([world.bots.size, world.savedApis.size]).toEqual([0, 0]);
});
