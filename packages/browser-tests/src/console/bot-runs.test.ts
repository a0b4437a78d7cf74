import { readFile } from 'node:fs/promises';
import { demo, type MockWorld } from '@doubletick-kit/mock-server';
import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { type Console, openConsole, requestedElsewhere } from './open-console.ts';

vi.setConfig({ testTimeout: 60_000 });

const browser = await browserOfTests('the bots and their runs');

const { unassigned, assigned } = demo.customers;
const { lead } = demo.agents;
const { support } = demo.wabaNumbers;

async function setup(path: string, size: 'desktop' | 'phone' = 'desktop'): Promise<Console> {
  if (!browser) throw new Error('No browser is installed.');
  return openConsole(browser, { path, size });
}

const api = {
  name: 'Assign Team Member',
  method: 'POST' as const,
  url: 'https://public.doubletick.io/team-member/assign',
  headers: [
    { name: 'Authorization', value: '{{account.apiKey}}' },
    { name: 'Content-Type', value: 'application/json' },
  ],
};
const bodyFor = (agent: string) =>
  JSON.stringify({ customerPhoneNumber: '{{customer.phone}}', assignedUserPhoneNumber: agent, wabaNumber: support });

/** A published bot that asks for a city, then assigns the chat. The person that it assigns does not exist. */
function publishBot(world: MockWorld) {
  const { id: apiId } = world.apis.create({ ...api, body: bodyFor('919999999999') });
  const { id } = world.bots.create({
    name: 'Help desk',
    flow: {
      steps: [
        { id: 's1', type: 'KEYWORD', keywords: ['help'], match: 'CONTAINS' },
        {
          id: 's2',
          type: 'ASK_QUESTION',
          text: 'Which city are you in?',
          answer: 'city',
          answerKind: 'ANY',
          options: [],
          retryText: 'Please write the name of your city.',
        },
        { id: 's3', name: 'Assign Meera', type: 'CALL_API', apiId, results: [{ name: 'who', path: 'name' }] },
        { id: 's4', type: 'SEND_MESSAGE', message: { kind: 'TEXT', text: '{{results.who}} will help you.' } },
      ],
      connections: [
        { from: 's1', exit: 'next', to: 's2' },
        { from: 's2', exit: 'answered', to: 's3' },
        { from: 's3', exit: 'success', to: 's4' },
      ],
    },
  });
  world.bots.publish(id);
  const write = async (text: string, from: string = unassigned.phone) => {
    world.simulate.text({ from, to: support, text });
    await world.settle();
  };
  return { botId: id, write, mend: () => void world.apis.change(apiId, { ...api, body: bodyFor(lead.phone) }) };
}

/** How far a page can be scrolled sideways, in pixels. */
const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

it.skipIf(!browser)('makes bots, changes them, and takes them away', async () => {
  await using pages = await setup('/app/bots');
  const { page, mock, url } = pages;
  const world = mock.world();
  await page.getByText('No bots yet').waitFor();

  await page.getByRole('button', { name: 'New bot' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByText('Enter a name.').waitFor();
  await page.getByLabel('Name').fill('Greeting');
  await page.keyboard.press('Enter');
  const [greeting] = await vi.waitUntil(() => (world.bots.list().length === 1 ? world.bots.list() : undefined));
  await page.waitForURL(`${url}/app/bots/${greeting?.id}`);

  await page.goto(`${url}/app/bots`);
  await act(page, 'Greeting', 'Publish');
  await page.getByRole('alert').getByText('Greeting was not published.').waitFor();
  await act(page, 'Greeting', 'Rename');
  await page.getByRole('dialog').getByLabel('Name').fill('Good morning');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Good morning' }).waitFor();
  await expect.poll(() => focusedName(page)).toBe('Actions for Good morning');

  const { botId, write } = publishBot(world);
  await write('help');
  await page.getByRole('link', { name: 'Conversations in Help desk: 1' }).waitFor();
  world.bots.change(botId, { name: 'Help desk 2' });
  await page.getByRole('row', { name: /Help desk 2.*Published.*Keyword/ }).waitFor();
  expect(await page.getByText('Unpublished changes').count()).toBe(0);
  const { flow } = world.bots.get(botId);
  const [trigger, ...others] = flow.steps;
  if (trigger)
    world.bots.change(botId, { flow: { ...flow, steps: [{ ...trigger, name: 'Asks for help' }, ...others] } });
  await page.getByRole('row', { name: /Help desk 2.*Published.*Unpublished changes.*Keyword/ }).waitFor();
  await act(page, 'Help desk 2', 'Duplicate');
  await page.getByRole('link', { name: 'Help desk 2 (copy)' }).waitFor();

  const [download] = await Promise.all([page.waitForEvent('download'), act(page, 'Help desk 2', 'Export')]);
  expect(download.suggestedFilename()).toBe('Help desk 2.json');
  const exported = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(exported)).toEqual(world.bots.export(botId));

  await act(page, 'Help desk 2', 'Delete');
  const asked = page.getByRole('dialog', { name: 'Delete Help desk 2?' });
  await asked.getByText('1 conversation is in it now and leaves it.').waitFor();
  await asked.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('link', { name: 'Help desk 2', exact: true }).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a bot' });
  await dialog.getByLabel('JSON').fill(exported.replace('"KEYWORD"', '"KEYWORDS"'));
  await dialog.getByRole('button', { name: 'Import' }).click();
  await dialog.getByText(/flow\/steps\/0/).waitFor();
  await dialog.getByLabel('JSON').fill('{"version": 1,\n "bot": }');
  await dialog.getByRole('button', { name: 'Import' }).click();
  await dialog.getByText('look at line 2, character 9').waitFor();
  const file = { name: 'bot.json', mimeType: 'application/json', buffer: Buffer.from(exported) };
  await dialog.locator('input[type=file]').setInputFiles(file);
  await dialog.getByRole('button', { name: 'Import' }).click();
  await page.waitForURL(/\/app\/bots\/bot_/);
  expect(world.bots.list().map(({ name }) => name)).toEqual(['Good morning', 'Help desk 2 (copy)', 'Help desk 2']);

  await page.keyboard.press('Control+k');
  await page.getByLabel('Go to a page').fill('good');
  await page.getByRole('button', { name: 'Good morning' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${url}/app/bots/${greeting?.id}`);
  expect(requestedElsewhere(pages)).toEqual([]);
  expect(pages.problems).toEqual([]);
});

it.skipIf(!browser)('reads on a phone why a call failed, and replays it once it is mended', async () => {
  await using pages = await setup('/app/chats', 'phone');
  const { page, mock, url } = pages;
  const world = mock.world();
  for (const text of Array(20).fill('Hello')) world.simulate.text({ from: unassigned.phone, to: support, text });
  const { botId, write, mend } = publishBot(world);
  await write('help me');
  const chatId = world.bots.runs()[0]?.chatId;
  await page.goto(`${url}/app/chats/${chatId}`);
  await page.getByText('In the bot Help desk: waits for an answer').waitFor();
  const belowPx = () => page.getByRole('log').evaluate((log) => log.scrollHeight - log.scrollTop - log.clientHeight);
  await expect.poll(belowPx).toBeLessThan(2);
  await page.getByRole('link', { name: 'Show the run' }).click();
  await page.getByText('waits for an answer').waitFor();
  await page.getByText('It is here now.').waitFor();

  await write('Pune');
  await page.getByText('Failed', { exact: true }).waitFor();
  const call = page.getByRole('button', { name: /^3\. Assign Meera/ });
  expect(await call.getAttribute('aria-expanded')).toBe('true');
  await page.getByRole('alert', { name: 'Why it failed' }).waitFor();
  expect(JSON.parse(await read(page, 'Body of the request, step 3'))).toMatchObject({
    customerPhoneNumber: unassigned.phone,
  });
  expect(await read(page, 'Headers of the request, step 3')).not.toContain(world.key);
  expect(JSON.parse(await read(page, 'Body of the answer, step 3'))).toMatchObject({ message: expect.anything() });
  await page.getByText('Pune', { exact: true }).waitFor();
  expect(await overflow(page)).toBe(0);

  await page.getByRole('button', { name: /^2\. Ask a question/ }).click();
  await page.getByText('Went on with: Answered').waitFor();
  await page.locator('.react-flow__node[data-id=s1]').click();
  await expect
    .poll(() => page.getByRole('button', { name: /^1\. Keyword/ }).getAttribute('aria-expanded'))
    .toBe('true');
  await call.click();
  mend();
  await page.getByRole('button', { name: 'Replay from here' }).click();
  const asked = page.getByRole('dialog', { name: 'Replay from step 3?' });
  await asked.getByText('What the bot has done is not undone').waitFor();
  await asked.getByRole('button', { name: 'Replay from here' }).click();
  await page.getByRole('heading', { name: 'Run 2' }).waitFor();
  await page.getByText('Finished', { exact: true }).waitFor();
  await page.getByText(lead.name, { exact: true }).waitFor();

  await page.getByRole('link', { name: 'All runs' }).click();
  await page.getByLabel('Status').selectOption('Failed');
  await page.getByRole('link', { name: 'Run 2' }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Run 1' }).waitFor();
  expect(await overflow(page)).toBe(0);
  world.bots.delete(botId);
  await page.getByRole('heading', { name: 'Runs of a deleted bot' }).waitFor();
  await page.getByRole('link', { name: 'Run 1' }).click();
  await page.getByRole('button', { name: /^3\. Call API \(no longer in the bot\)/ }).waitFor();
  await page.getByRole('button', { name: 'Replay from here' }).click();
  await asked.getByRole('button', { name: 'Replay from here' }).click();
  await asked.getByRole('alert').getByText('The bot of this step is not published').waitFor();
  expect(pages.problems).toEqual([]);
});

it.skipIf(!browser)('loads older runs, and those of one conversation', async () => {
  await using pages = await setup('/app/bots');
  const { page, mock, url } = pages;
  const world = mock.world();
  const { id: botId } = world.bots.create({
    name: 'Echo',
    flow: {
      steps: [
        { id: 's1', type: 'ANY_MESSAGE' },
        { id: 's2', type: 'END' },
      ],
      connections: [{ from: 's1', exit: 'next', to: 's2' }],
    },
  });
  world.bots.publish(botId);
  for (let count = 0; count < 60; count += 1) {
    world.simulate.text({ from: unassigned.phone, to: support, text: String(count) });
  }
  world.simulate.text({ from: assigned.phone, to: support, text: 'Hello' });
  await page.goto(`${url}/app/bots/${botId}/runs`);
  await page.getByRole('link', { name: 'Run 61' }).waitFor();
  expect(await page.getByRole('row').count()).toBe(51);
  await page.getByRole('button', { name: 'Load older' }).click();
  await page.getByRole('link', { name: 'Run 1', exact: true }).waitFor();
  world.simulate.text({ from: assigned.phone, to: support, text: 'Hello again' });
  await page.getByRole('link', { name: 'Run 62' }).waitFor();

  await page.getByRole('combobox', { name: 'Conversation' }).fill(assigned.phone);
  await page.getByRole('option', { name: new RegExp(assigned.name) }).click();
  await expect.poll(() => page.getByRole('row').count()).toBe(3);
  expect(pages.problems).toEqual([]);
});

/** Chooses an entry of the menu of a bot. */
async function act(page: Page, name: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

async function read(page: Page, region: string): Promise<string> {
  return (await page.getByRole('region', { name: region }).textContent()) ?? '';
}

const focusedName = (page: Page) => page.evaluate<string | null>('document.activeElement.getAttribute("aria-label")');
