import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { drag, nodeOf } from './in-bot-studio.ts';
import { openConsole, requestedElsewhere } from './open-console.ts';

vi.setConfig({ testTimeout: 60_000 });

const browser = await browserOfTests("a bot's canvas");

interface Step {
  readonly id: string;
  readonly type: string;
  readonly position?: { readonly x: number; readonly y: number };
  readonly [field: string]: unknown;
}

interface Flow {
  readonly steps: readonly Step[];
  readonly connections: readonly { readonly from: string; readonly exit: string; readonly to: string }[];
}

const keyword = { id: 's1', type: 'KEYWORD', keywords: ['hi'], match: 'CONTAINS', position: { x: 0, y: 0 } };
const greeting = {
  ...{ id: 's2', type: 'SEND_MESSAGE', name: 'Greeting', position: { x: 320, y: 0 } },
  message: { kind: 'TEXT', text: 'Hello' },
};
const pause = { id: 's3', type: 'WAIT', name: 'Pause', seconds: 60, position: { x: 320, y: 200 } };
const three: Flow = { steps: [keyword, greeting, pause], connections: [{ from: 's1', exit: 'next', to: 's2' }] };

/** A bot of a new mock, opened in Bot Studio. */
async function open(flow: Flow, options: Parameters<typeof openConsole>[1] = {}) {
  if (!browser) throw new Error('No browser is installed.');
  const pages = await openConsole(browser, { path: '/llms.txt', ...options });
  const { url, page } = pages;
  const { worlds } = await (await fetch(`${url}/__mock/worlds`)).json();
  const bots = `${url}/__mock/worlds/${worlds[0].id}/bots`;
  const ask = async (path: string, method: string, body?: object) =>
    (
      await fetch(bots + path, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      })
    ).json();
  const bot = await ask('', 'POST', { name: 'Welcome', flow });
  await page.goto(`${url}/app/bots/${bot.id}`);
  await nameOf(page).waitFor();
  return {
    pages,
    page,
    change: (changes: object) => ask(`/${bot.id}`, 'PATCH', changes),
    remove: () => fetch(`${bots}/${bot.id}`, { method: 'DELETE' }),
    saved: async (): Promise<Flow & { readonly name: string }> => {
      const { name, flow: saved } = await ask(`/${bot.id}`, 'GET');
      return { name, ...saved };
    },
    [Symbol.asyncDispose]: () => pages[Symbol.asyncDispose](),
  };
}

function nameOf(page: Page) {
  return page.getByRole('textbox', { name: 'Name of the bot' });
}

function panelOf(page: Page) {
  return page.getByRole('region', { name: 'Selected step' });
}

function news(page: Page) {
  return page.getByRole('status', { name: 'What happened' });
}

it.skipIf(!browser)('draws a bot by mouse, and undoes it', async () => {
  await using bot = await open({ steps: [], connections: [] });
  const { page, saved } = bot;
  const canvas = page.getByRole('application', { name: 'Steps of the bot' });
  await page.getByRole('button', { name: 'Keyword' }).dragTo(canvas, { targetPosition: { x: 150, y: 150 } });
  await nodeOf(page, 's1').waitFor();
  await page.getByRole('button', { name: 'Wait', exact: true }).dragTo(canvas, { targetPosition: { x: 420, y: 300 } });
  await nodeOf(page, 's2').waitFor();
  await panelOf(page).getByRole('button', { name: 'Close' }).first().click();

  await drag(page, { from: 's2', exit: 'next' }, 's1');
  await page.getByText('Keyword starts the bot. Nothing can lead to it.').nth(1).waitFor();
  await drag(page, { from: 's2', exit: 'next' }, 's2');
  await page
    .getByText(/^Wait cannot lead to itself/)
    .nth(1)
    .waitFor();
  await drag(page, { from: 's1', exit: 'next' }, 's2');
  await expect.poll(() => news(page).textContent()).toBe('Then of Keyword now leads to Wait.');
  await expect.poll(async () => (await saved()).connections).toEqual([{ from: 's1', exit: 'next', to: 's2' }]);

  await nodeOf(page, 's2').hover({ position: { x: 90, y: 30 } });
  await page.mouse.down();
  await page.mouse.move(900, 600, { steps: 4 });
  await page.mouse.up();
  await page.locator('.react-flow__edge').click();
  await page.keyboard.press('Delete');
  await expect.poll(() => news(page).textContent()).toBe('Then of Keyword no longer leads to Wait.');
  await nodeOf(page, 's2').click({ position: { x: 90, y: 30 } });
  await page.keyboard.press('Delete');
  await expect.poll(() => nodeOf(page, 's2').count()).toBe(0);
  await expect.poll(() => nodeOf(page, 's1').evaluate((node) => node === document.activeElement)).toBe(true);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => await saved()).toMatchObject({ steps: [{}, {}], connections: [{}] });
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(async () => (await saved()).steps.map(({ id }) => id)).toEqual(['s1']);
  expect(requestedElsewhere(bot.pages)).toEqual([]);
  expect(bot.pages.problems).toEqual([]);
});

it.skipIf(!browser)('draws a bot by keyboard alone', async () => {
  await using bot = await open({ steps: [keyword], connections: [] });
  const { page, saved } = bot;
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-id'));
  await nodeOf(page, 's1').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Ask a question' }).focus();
  await page.keyboard.press('Enter');
  // The offer has the focus.
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await saved()).connections).toEqual([{ from: 's1', exit: 'next', to: 's2' }]);
  expect(await focused()).toBe('s2');

  const before = (await saved()).steps[1]?.position?.x ?? 0;
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await saved()).steps[1]?.position?.x).toBe(before + 15);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await saved()).steps[1]?.position?.x).toBe(before);

  await page.keyboard.press('Enter');
  await panelOf(page).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-step-panel'))).toBe('s2');
  await page.getByRole('combobox', { name: 'Then: Answered' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Wait');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await saved()).steps.map(({ type }) => type))
    .toEqual(['KEYWORD', 'ASK_QUESTION', 'WAIT']);
  await nodeOf(page, 's2').focus();
  await page.keyboard.press('Delete');
  await expect.poll(focused).toBe('s3');
  await expect.poll(async () => await saved()).toMatchObject({ steps: [{}, {}], connections: [] });
});

it.skipIf(!browser)('goes to the place of each problem, and publishes the bot once there is none', async () => {
  const silent = { ...greeting, message: { kind: 'TEXT', text: '' } };
  await using bot = await open({ ...three, steps: [keyword, silent] });
  const { page } = bot;
  await page.getByRole('button', { name: 'Publish' }).click();
  const list = page.getByRole('dialog', { name: 'Problems' });
  await list.getByRole('button', { name: /^Greeting/ }).click();
  const message = page.getByRole('textbox', { name: 'Message', exact: true });
  await expect.poll(() => message.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('Hello{{');
  await page.getByRole('button', { name: 'Problems: 1' }).waitFor();
  await expect.poll(() => page.getByRole('status').allTextContents()).toContain('Saved');
  // It is still being typed.
  expect(await panelOf(page).getByText('complete it').count()).toBe(0);
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('Backspace');
  await page.getByRole('button', { name: 'Problems: 0' }).waitFor();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('button', { name: 'Published' }).waitFor();
  await message.fill('Hello again');
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await page.getByRole('button', { name: 'Published' }).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped', { exact: true }).waitFor();
  expect(bot.pages.problems).toEqual([]);
});

it.skipIf(!browser)('keeps edits that cannot be saved, also when the tab crashes', async () => {
  await using bot = await open(three);
  const { pages, saved } = bot;
  let isOffline = true;
  await pages.context.route('**/__mock/worlds/*/bots/*', (route, request) =>
    isOffline && request.method() === 'PATCH' ? route.abort() : route.continue(),
  );
  await nameOf(bot.page).fill('Offline');
  await bot.page.getByText(/^Not saved: /).waitFor();
  await bot.page.getByRole('button', { name: 'Try again' }).waitFor();
  const address = bot.page.url();
  const debug = await pages.context.newCDPSession(bot.page);
  const crashed = bot.page.waitForEvent('crash');
  // Never answered.
  debug.send('Page.crash').catch(() => undefined);
  await crashed;

  const page = await pages.context.newPage();
  await page.goto(address);
  await page.getByText('Changes that were not saved the last time are back. Undo discards them.').nth(1).waitFor();
  expect(await nameOf(page).inputValue()).toBe('Offline');
  expect((await saved()).name).toBe('Welcome');
  isOffline = false;
  await expect.poll(async () => (await saved()).name).toBe('Offline');
  await page.getByText('Saved', { exact: true }).waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.bot.')))).toEqual([]);
});

it.skipIf(!browser)('asks when someone else was faster, and follows when nothing is edited', async () => {
  await using bot = await open(three);
  const { page, saved, change } = bot;
  const name = nameOf(page);
  const patches = '**/__mock/worlds/*/bots/*';
  // The change of someone else arrives before this window hears of it.
  await page.route(patches, async (route, request) => {
    if (request.method() === 'PATCH') await change({ name: 'Theirs' });
    await route.continue();
  });
  await name.fill('Mine');
  await page.getByRole('alert').getByText('The bot was changed elsewhere').waitFor();
  await page.unroute(patches);
  expect(await name.inputValue()).toBe('Mine');
  await page.getByRole('button', { name: 'Load the other version' }).click();
  expect(await name.inputValue()).toBe('Theirs');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await saved()).name).toBe('Mine');

  await page.getByText('Saved', { exact: true }).waitFor();
  await change({ name: 'Followed' });
  await expect.poll(() => name.inputValue()).toBe('Followed');
  // Leaving right after an edit saves it too, by another page or a reload.
  await name.fill('Left');
  await page.getByRole('link', { name: 'All bots' }).click();
  await expect.poll(async () => (await saved()).name).toBe('Left');
  await page.goBack();
  await name.fill('Reloaded');
  await page.reload();
  await expect.poll(async () => (await saved()).name).toBe('Reloaded');
  await expect.poll(() => name.inputValue()).toBe('Reloaded');

  const address = page.url();
  await bot.remove();
  await name.fill('Saved again');
  await page.getByRole('button', { name: 'Save as a new bot' }).click();
  await page.waitForURL((url) => url.href !== address);
  await page.getByText('Saved', { exact: true }).waitFor();
  expect(await name.inputValue()).toBe('Saved again');
});

it.skipIf(!browser)('edits a bot on a phone', async () => {
  await using bot = await open(three, { size: 'phone', scheme: 'dark' });
  const { page, saved } = bot;
  await nodeOf(page, 's1').tap({ position: { x: 90, y: 30 } });
  const panel = panelOf(page);
  await panel.waitFor();
  await panel.getByRole('button', { name: 'Close' }).first().tap();
  await expect.poll(() => panel.count()).toBe(0);
  await page.getByRole('button', { name: 'Add step' }).tap();
  await page.getByRole('button', { name: 'Add tag' }).tap();
  await expect.poll(async () => (await saved()).steps.at(-1)).toMatchObject({ id: 's4', type: 'ADD_TAG' });
  await page.getByRole('button', { name: 'More' }).tap();
  await page.getByRole('menuitem', { name: 'Tidy' }).tap();
  await expect.poll(async () => (await saved()).steps[2]?.position).not.toEqual(pause.position);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(bot.pages.problems).toEqual([]);
});
