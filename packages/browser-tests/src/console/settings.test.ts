import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { type Console, openConsole } from './open-console.ts';

vi.setConfig({ testTimeout: 60_000 });

const browser = await browserOfTests('the settings');

async function setup(path: string, size: 'desktop' | 'phone' = 'desktop'): Promise<Console> {
  if (!browser) throw new Error('No browser is installed.');
  return openConsole(browser, { path, size });
}

const keysPath = '/app/settings/developer-documentation';
const copied = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()');
const statusWith = async ({ url }: Console, key: string) =>
  (await fetch(`${url}/team`, { headers: { authorization: key } })).status;

it.skipIf(!browser)(
  'creates a key that works, and goes on with the new one when the own key is regenerated',
  async () => {
    await using pages = await setup(keysPath);
    const { page } = pages;
    await page.getByRole('button', { name: '+ Create new key' }).click();
    await page.getByLabel('Key name').fill('Website');
    await page.getByRole('button', { name: 'Generate key' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Copy/ }).click();
    expect(await statusWith(pages, await copied(page))).toBe(200);
    await page.getByRole('button', { name: 'Done' }).click();

    await page.getByRole('link', { name: 'Demo key' }).click();
    await page.getByRole('button', { name: 'Regenerate' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Regenerate' }).click();
    await page.getByText('The old key gets 401 from now on').waitFor();
    expect(await statusWith(pages, 'key_demo000001')).toBe(401);

    await page.getByRole('link', { name: 'Team' }).click();
    await page.getByRole('switch', { name: 'Available: Vikram Shah' }).click();
    await page
      .getByRole('row', { name: /Vikram Shah/ })
      .getByText('Online')
      .waitFor();
    expect(pages.problems).toEqual([]);
  },
);

it.skipIf(!browser)('asks before a whitelist locks this browser out, and shows who was refused', async () => {
  await using pages = await setup(`${keysPath}/demo-key-1`);
  const { page } = pages;
  await page.getByRole('tab', { name: 'Whitelist' }).click();
  await page.getByLabel('IP address or range').fill('10.0.0.0/8');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page
    .getByRole('dialog', { name: 'Lock out this browser?' })
    .getByRole('button', { name: 'Save anyway' })
    .click();
  await page.getByRole('button', { name: 'Remove 10.0.0.0/8' }).waitFor();
  expect(await statusWith(pages, 'key_demo000001')).toBe(401);
  await page.goto(`${pages.url}/app/activity`);
  await page.getByRole('button', { name: /401.*The address 127\.0\.0\.1 is not on the whitelist/ }).waitFor();
});

it.skipIf(!browser)('shows a request as it comes in, and copies a command that repeats it', async () => {
  await using pages = await setup('/app/activity', 'phone');
  const { page, url, mock } = pages;
  await page.getByText('No requests yet').waitFor();
  const sent = await fetch(`${url}/team-member/unassign`, {
    method: 'POST',
    headers: { authorization: mock.world().key, 'content-type': 'application/json' },
    body: JSON.stringify({ customerPhoneNumber: '919999999921', wabaNumber: '919999999901' }),
  });
  const answer = await sent.text();
  await page.getByRole('button', { name: /Clear a chat's assignee/ }).click();
  await page.getByRole('button', { name: 'Copy as cURL: the command' }).click();
  await page.getByText('Copied the command.').waitFor({ state: 'attached' });
  const { stdout } = await promisify(execFile)('sh', ['-c', `${await copied(page)} --silent`]);
  expect(stdout).toBe(answer);
  await page.getByRole('button', { name: 'Copy as a test: the test' }).click();
  await page.getByText('Copied the test.').waitFor({ state: 'attached' });
  expect(await copied(page)).toContain('doubletick.teamMembers.unassign(');
  expect(pages.problems).toEqual([]);
});

it.skipIf(!browser)('registers a webhook, and explains why its test event was not delivered', async () => {
  await using pages = await setup('/app/settings/webhooks');
  const { page } = pages;
  await page.getByRole('button', { name: 'New Webhook' }).click();
  const dialog = page.getByRole('dialog', { name: 'New Webhook' });
  await dialog.getByLabel('Name', { exact: false }).first().fill('Orders elsewhere');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Enter the URL that is called.').waitFor();
  await dialog.getByLabel('URL').fill('https://hooks.example/in');
  await dialog.getByRole('combobox', { name: 'Events' }).click();
  await page.keyboard.type('ADD_TAG');
  await page.getByRole('option', { name: /^ADD_TAG/ }).click();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Orders elsewhere' }).click();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('button', { name: /BLOCKED ADD_TAG/ }).click();
  await page.getByText('restart the mock with --allow-host hooks.example').waitFor();
});
