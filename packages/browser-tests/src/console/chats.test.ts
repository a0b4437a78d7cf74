import { demo } from '@doubletick-kit/mock-server';
import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { openConsole, requestedElsewhere } from './open-console.ts';

vi.setConfig({ testTimeout: 60_000 });

const browser = await browserOfTests('Chats');
const { agents, customers, wabaNumbers } = demo;
const asha = new RegExp(`Asha Rao.*${agents.lead.phone}`);
const vikram = new RegExp(`Vikram Shah.*${agents.member.phone}`);

async function open(options: Parameters<typeof openConsole>[1]) {
  if (!browser) throw new Error('No browser is installed.');
  return openConsole(browser, { path: '/app/chats', ...options });
}

function listOf(page: Page) {
  return page.getByRole('navigation', { name: 'Chats' });
}

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByLabel('Search by name or phone number').fill(words);
}

it.skipIf(!browser)('finds a chat by a phone number in any spelling, and shows changes as they happen', async () => {
  await using pages = await open({});
  const { page, mock } = pages;
  await listOf(page).getByRole('link').nth(5).waitFor();
  await find(page, '+91 99999-99921');
  await expect.poll(() => listOf(page).getByRole('link').count()).toBe(1);
  await listOf(page).getByRole('link', { name: 'Ravi Kumar' }).click();
  await page.getByRole('heading', { name: 'Ravi Kumar' }).waitFor();

  await page.getByRole('combobox', { name: 'Assign to' }).click();
  await page.getByRole('option', { name: asha }).click();
  await page.getByRole('button', { name: 'Unassign Asha Rao' }).waitFor();
  await page.getByRole('combobox', { name: 'Add a collaborator' }).click();
  await page.getByRole('option', { name: vikram }).click();
  await page.getByRole('button', { name: 'Remove Vikram Shah' }).waitFor();
  const chat = mock
    .world()
    .state()
    .chats.find(({ id }) => id === 'chat_0000000001');
  expect(chat).toMatchObject({ assigneePhone: agents.lead.phone, collaboratorPhones: [agents.member.phone] });

  await find(page, '');
  const text = 'Where is <b>it</b>?';
  mock.world().simulate.text({ from: customers.salesOnly.phone, to: wabaNumbers.sales, text });
  await expect.poll(() => listOf(page).getByRole('link').first().textContent()).toContain(text);
  await expect
    .poll(() => page.getByRole('status', { name: 'New messages' }).textContent())
    .toBe('New message from Anita Joshi');
  expect(requestedElsewhere(pages)).toEqual([]);
  expect(pages.problems).toEqual([]);
});

it.skipIf(!browser)('keeps what was typed when a change is refused, and says why', async () => {
  await using pages = await open({ path: '/app/chats/chat_0000000001' });
  const { page } = pages;
  const tag = page.getByRole('textbox', { name: 'Tag' }).or(page.getByRole('combobox', { name: 'Tag' }));
  await tag.fill('unheard-of');
  await page.getByRole('button', { name: 'Add the tag' }).click();
  await page.getByText('Tag not found.').waitFor();
  expect(await tag.inputValue()).toBe('unheard-of');
});

it.skipIf(!browser)('shows one column at a time on a phone, and goes back to the same place', async () => {
  await using pages = await open({ size: 'phone' });
  const { page } = pages;
  const farida = listOf(page).getByRole('link', { name: 'Farida Ansari' });
  await farida.scrollIntoViewIfNeeded();
  const placeOf = () => listOf(page).evaluate(({ scrollTop }) => scrollTop);
  const place = await placeOf();
  expect(place).toBeGreaterThan(0);
  await farida.click();
  await page.getByRole('heading', { name: 'Farida Ansari' }).waitFor();
  expect(await listOf(page).isVisible()).toBe(false);

  await page.getByRole('button', { name: 'Details' }).click();
  await page.getByRole('combobox', { name: 'Assign to' }).waitFor();
  expect(await page.getByRole('log').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Back to the conversation' }).click();
  await page.getByRole('link', { name: 'Back to the chats' }).click();
  await expect.poll(() => listOf(page).isVisible()).toBe(true);
  expect(await placeOf()).toBe(place);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
});
