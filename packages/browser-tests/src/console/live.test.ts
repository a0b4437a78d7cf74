import { demo } from '@doubletick-kit/mock-server';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { openConsole } from './open-console.ts';

vi.setConfig({ testTimeout: 120_000 });

const browser = await browserOfTests('live pages');

const { unassigned } = demo.customers;
const { lead } = demo.agents;

it.skipIf(!browser)('shows in a second browser what a request changes, without a reload', async () => {
  if (!browser) return;
  await using opened = await openConsole(browser, { path: '/app/chats' });
  const { context, url, mock, page } = opened;
  const other = await browser.newContext();
  try {
    const second = await other.newPage();
    for (const one of [page, second]) {
      await one.goto(`${url}/app/chats`);
      await one.getByRole('link', { name: new RegExp(unassigned.name) }).click();
    }
    const { key } = mock.world();
    const body = { customerPhoneNumber: unassigned.phone, assignedUserPhoneNumber: lead.phone };
    const response = await fetch(`${url}/team-member/assign`, {
      method: 'POST',
      headers: { authorization: key, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
    for (const one of [page, second]) await one.getByText(`${lead.name} assigned by API`).waitFor({ timeout: 5_000 });
  } finally {
    await other.close();
  }
  expect(context.pages()).toHaveLength(1);
  expect(opened.problems).toEqual([]);
});

it.skipIf(!browser)('stays live in nine tabs of one browser', async () => {
  if (!browser) return;
  await using opened = await openConsole(browser, { path: '/app/activity' });
  const { context, url, mock, page } = opened;
  const tabs = [page];
  while (tabs.length < 9) {
    const tab = await context.newPage();
    await tab.goto(`${url}/app/activity`);
    tabs.push(tab);
  }
  // The first tab holds the stream; another one takes over.
  await page.close();
  await fetch(`${url}/team`, { headers: { authorization: mock.world().key } });
  for (const tab of tabs.slice(1)) await tab.getByText('getTeam').first().waitFor({ timeout: 10_000 });
  expect(opened.problems).toEqual([]);
});

it.skipIf(!browser)('says that the connection is lost, and recovers by itself', async () => {
  if (!browser) return;
  await using opened = await openConsole(browser, { path: '/app/chats' });
  const { context, page } = opened;
  await page.getByText('Live', { exact: true }).waitFor();
  await context.setOffline(true);
  await page.getByText('Connection lost').first().waitFor();
  await context.setOffline(false);
  await page.getByText('Live', { exact: true }).waitFor();
});
