import { createMock, demo, type MockWorld } from '@doubletick-kit/mock-server';
import { expect, it } from 'vitest';
import type { Case } from '../case.ts';
import { cases, titleOf } from '../cases.ts';
import { prepareCase, send } from '../send-case.ts';

type Tables = ReturnType<MockWorld['snapshot']>['tables'];

/**
 * Tables that no API request changes: an administrator does, in the application; or the control API does. The demo's webhook
 * receives what customers and time cause, and the demo has no bots.
 */
const setUpElsewhere = [
  'aiAgents',
  'botRuns',
  'botVisits',
  'bots',
  'clocks',
  'closedChannels',
  'customEvents',
  'deliveries',
  'faults',
  'outboxes',
  'paymentConfigurations',
  'roles',
  'savedApis',
  'waits',
  'whatsappGroupLines',
  'widgetLeads',
];

/** Only a world with this option creates tags and fields when they are used. */
const definingCases = cases
  .filter(({ operation }) => operation === 'assignCustomerTagsAndCustomFields')
  .map((test): Case => ({ ...test, world: { tags: { whenUnknown: 'define' } } }));

const now = Date.now();

function setup() {
  const mock = createMock({ now: () => now });
  return { mock, world: mock.world(), address: { url: 'http://mock', key: demo.keys.full, mock } };
}

async function run(test: Case, { address }: ReturnType<typeof setup>): Promise<void> {
  const input = await prepareCase(test, address);
  await send({ ...test, input }, address);
}

function changedTables(before: Tables, after: Tables): string[] {
  return Object.entries(after).flatMap(([name, rows]) => {
    const others: readonly object[] = before[name as keyof Tables]; // both have all tables
    return rows.length === others.length && rows.every((row, index) => row === others[index]) ? [] : [name];
  });
}

it('restores every field of a new world after any case, and every table is changed by some case', async () => {
  const fresh = JSON.stringify(setup().world.snapshot());
  const setting = setup();
  const { world } = setting;
  const seen = new Set<string>();
  for (const test of [...cases, ...definingCases]) {
    world.reset(test.world);
    const { tables } = world.snapshot();
    await run(test, setting);
    for (const name of changedTables(tables, world.snapshot().tables)) seen.add(name);
    world.reset();
    expect(JSON.stringify(world.snapshot()) === fresh, titleOf(test)).toBe(true);
    expect(world.journal()).toEqual([]);
  }
  const never = Object.keys(world.snapshot().tables).filter((name) => !seen.has(name));
  expect(never.sort()).toEqual(setUpElsewhere);
});

it('also restores a table that no request changes', () => {
  const { world } = setup();
  const fresh = world.snapshot();
  const emptied = Object.fromEntries(Object.keys(fresh.tables).map((name) => [name, []]));
  world.restore({ ...fresh, tables: { ...fresh.tables, ...emptied } });
  expect(JSON.stringify(world.snapshot())).not.toBe(JSON.stringify(fresh));
  world.reset();
  expect(JSON.stringify(world.snapshot())).toBe(JSON.stringify(fresh));
});
