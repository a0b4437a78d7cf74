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
    for (const one of [page, second])
      await one.getByRole('article', { name: `${lead.name} assigned by API` }).waitFor({ timeout: 5_000 });
  } finally {
    await other.close();
  }
  expect(context.pages()).toHaveLength(1);
  expect(opened.problems).toEqual([]);
});
