import { createMock } from '@doubletick-kit/mock-server';
import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { openConsole, requestedElsewhere } from './open-console.ts';

vi.setConfig({ testTimeout: 60_000 });

const browser = await browserOfTests('the frame of the console');
const chat = { customerPhoneNumber: '919999999921', assignedUserPhoneNumber: '919999999912', reassign: true };

test.skipIf(!browser)('seven tabs share one stream, and another tab takes over', async () => {
  if (!browser) return;
  await using console = await openConsole(browser);
  const { context, page, mock, url, requested, problems } = console;
  const tabs: Page[] = [];
  for (let count = 0; count < 6; count += 1) tabs.push(await context.newPage());
  for (const tab of tabs) await tab.goto(`${url}/app`);
  for (const tab of tabs) await isLive(tab);
  expect(streamsIn(requested)).toHaveLength(1);

  await page.close();
  await expect.poll(() => streamsIn(requested)).toHaveLength(2);
  await mock.fetch(`${url}/team-member/assign`, {
    method: 'POST',
    headers: { authorization: 'key_demo000001', 'content-type': 'application/json' },
    body: JSON.stringify(chat),
  });
  for (const tab of tabs) await tab.getByText('1 of 8').waitFor();
  expect(requestedElsewhere(console)).toEqual([]);
  expect(problems).toEqual([]);
});

test.skipIf(!browser)('a lost connection is said, and a mock that was started again is read again', async () => {
  if (!browser) return;
  await using console = await openConsole(browser);
  const { page, mock, url } = console;
  await isLive(page);
  await page.getByRole('button', { name: /^World: demo/ }).click();
  await page.getByRole('button', { name: 'Create a world…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('second');
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await page.getByRole('button', { name: /^World: second/ }).waitFor();

  await mock[Symbol.asyncDispose]();
  await page.getByText('Connection lost').waitFor({ timeout: 5_000 });

  await using again = createMock({ controlToken: 'secret' });
  await again.listen({ host: '127.0.0.1', port: Number(new URL(url).port) });
  await page.getByRole('textbox', { name: 'Token' }).fill('wrong');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('The mock does not accept this token.').waitFor();
  await page.getByRole('textbox', { name: 'Token' }).fill('secret');
  await page.getByRole('button', { name: 'Continue' }).click();
  await isLive(page);
  await page.getByText('The world second no longer exists').waitFor();
  expect(await page.getByRole('button', { name: /^World: demo/ }).count()).toBe(1);
});

test.skipIf(!browser)('by keyboard alone: another page, whose heading has the focus, and a reset', async () => {
  if (!browser) return;
  await using console = await openConsole(browser, { size: 'phone' });
  const { page, mock } = console;
  await isLive(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: /^Go to a page/ }).fill('webhooks');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/app\/settings\/webhooks$/);
  await page.locator('h1:focus').waitFor();
  expect(await page.title()).toBe('Webhooks · DoubleTick Kit');

  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: /^Go to a page/ }).fill('reset');
  await page.keyboard.press('Enter');
  await page.getByText('Reset the world demo?').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('The world demo was reset.').waitFor();
  expect(mock.world().events({ event: 'WORLD_RESET' })).toHaveLength(1);
});

async function isLive(page: Page): Promise<void> {
  await page.getByRole('status').getByText('Live', { exact: true }).waitFor({ state: 'attached' });
}

function streamsIn(requested: readonly string[]): string[] {
  return requested.filter((url) => /\/events(?:\?(?:after|token)=[^&]*)?$/.test(url));
}
