import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { operations } from '@doubletick-kit/contract';
import { demo, type MockWorld } from '@doubletick-kit/mock-server';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { nodeOf } from './in-bot-studio.ts';
import { openConsole } from './open-console.ts';

vi.setConfig({ testTimeout: 120_000 });

const browser = await browserOfTests('what assistive technology finds');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The pages, each with what shows that it is complete. */
const pages: readonly (readonly [path: string, complete: string])[] = [
  ['/app', 'What runs here'],
  ['/app/chats', 'Ravi Kumar'],
  ['/app/chats/chat_0000000001?panel=phone', 'Ravi Kumar'],
  ['/app/chats/chat_0000000001?panel=details', 'Assign to'],
  ['/app/bots', 'Call an API'],
  ['/app/activity', 'Activity'],
  ['/app/settings/developer-documentation', 'Demo key'],
  ['/app/settings/developer-documentation/demo-key-1', 'Regenerate'],
  ['/app/settings/webhooks', 'Orders'],
  ['/app/settings/team', 'Meera Iyer'],
  ['/reference', '95 of 95 operations'],
  [`/reference/${operations.assignTeamMemberToChat.upstream}`, 'Try It'],
  ['/app/nothing-here', 'Page not found'],
];

it.skipIf(!browser).each([
  { size: 'desktop', scheme: 'light' },
  { size: 'phone', scheme: 'dark' },
] as const)('finds nothing serious on any page, $size, $scheme', async ({ size, scheme }) => {
  if (!browser) return;
  await using opened = await openConsole(browser, { size, scheme });
  const { page, url, mock } = opened;
  const bot = `/app/bots/${await failInBot(mock.world())}`;
  const run = `${bot}/runs/${mock.world().bots.runs()[0]?.id}`;
  const found: Record<string, readonly string[]> = {};
  for (const [path, complete] of [
    ...pages,
    [`${bot}/runs`, 'Run 1'],
    [run, 'Why it failed'],
    [bot, 'Call API'],
  ] as const) {
    await page.goto(url + path);
    await page.getByText(complete).first().waitFor({ state: 'attached' });
    await expect.poll(() => page.getByLabel('Loading', { exact: true }).count()).toBe(0);
    found[path] = await seriousFindings(page);
  }
  await nodeOf(page, 's2').click();
  const chosen = page.getByRole('region', { name: 'The chosen API' });
  await chosen.waitFor();
  found['the panel of a step'] = await seriousFindings(page);
  await chosen.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('dialog', { name: 'Edit API' }).getByRole('button', { name: 'Save' }).waitFor();
  found['the dialog of an API'] = await seriousFindings(page);
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  expect(opened.problems).toEqual([]);
});

/** A bot whose call fails in a conversation; returns its id. */
async function failInBot(world: MockWorld): Promise<string> {
  const api = { method: 'POST', url: 'https://public.doubletick.io/team-member/assign', headers: [] } as const;
  const { id: apiId } = world.apis.create({ ...api, name: 'Assign', body: '{"customerPhoneNumber": "1"}' });
  const steps = [
    { id: 's1', type: 'ANY_MESSAGE' },
    { id: 's2', type: 'CALL_API', apiId, results: [] },
  ] as const;
  const flow = { steps, connections: [{ from: 's1', exit: 'next', to: 's2' }] };
  const { id } = world.bots.create({ name: 'Call an API', flow });
  world.bots.publish(id);
  world.simulate.text({ from: demo.customers.unassigned.phone, to: demo.wabaNumbers.support, text: 'Hello' });
  await world.settle();
  return id;
}

/** Runs in the debugger, which the policy of the page does not restrict. */
async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(`axe.run({ resultTypes: ['violations'] })`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
