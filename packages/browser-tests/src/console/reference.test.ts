import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createMock, demo } from '@doubletick-kit/mock-server';
import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { type Console, openConsole, requestedElsewhere } from './open-console.ts';

vi.setConfig({ testTimeout: 90_000 });

const browser = await browserOfTests('the reference');

async function setup(options: Parameters<typeof openConsole>[1] = {}): Promise<Console> {
  if (!browser) throw new Error('No browser is installed.');
  return openConsole(browser, { path: '/reference/assign-team-member-to-chat', ...options });
}

// A field with suggestions is a combobox.
const field = (page: Page, name: string) => page.getByRole('combobox', { name });
const keyField = (page: Page) => page.getByRole('textbox', { name: 'Authorization' });
const tryIt = (page: Page) => page.getByRole('button', { name: 'Try It', exact: true });
const answer = (page: Page) => page.getByRole('complementary');

const { unassigned } = demo.customers;
const { member } = demo.agents;

async function fillIn(page: Page): Promise<void> {
  await keyField(page).fill(demo.keys.full);
  await field(page, 'customerPhoneNumber').fill(unassigned.phone);
  await field(page, 'assignedUserPhoneNumber').fill(member.phone);
}

it.skipIf(!browser)('sends what the form says, and copies the same request with the whole key', async () => {
  await using site = await setup();
  const { page, mock } = site;
  await fillIn(page);
  await tryIt(page).click();
  await answer(page).getByText('200 OK', { exact: true }).waitFor();
  const shown = await answer(page).getByRole('region', { name: 'cURL' }).textContent();
  expect(shown).not.toContain(demo.keys.full);
  await page.getByRole('button', { name: 'Copy cURL' }).click();
  await page.getByText('cURL copied').waitFor();
  const command = await page.evaluate(() => navigator.clipboard.readText());
  const copied = await promisify(execFile)('sh', ['-c', command]);
  expect(JSON.parse(copied.stdout)).toMatchObject({ phone: member.phone });
  const [sent, ran] = mock.world().journal({ operation: 'assignTeamMemberToChat' });
  const body = { customerPhoneNumber: unassigned.phone, assignedUserPhoneNumber: member.phone };
  expect(JSON.parse(sent?.request?.body ?? '')).toEqual(body);
  expect(ran?.request?.body).toBe(sent?.request?.body);
  expect(requestedElsewhere(site)).toEqual([]);
  expect(site.problems).toEqual([]);
});

it.skipIf(!browser)('says what to do about a wrong key, and keeps what was typed for the next operation', async () => {
  await using site = await setup();
  const { page } = site;
  await fillIn(page);
  await keyField(page).fill(`Bearer ${demo.keys.full}`);
  await tryIt(page).click();
  await answer(page).getByText('401 Unauthorized', { exact: true }).waitFor();
  expect(await answer(page).textContent()).toContain('Settings > Developer Documentation');
  expect(await answer(page).getByRole('alert').count()).toBe(2);
  await page.getByRole('link', { name: /^Add collaborators to a chat/ }).click();
  await page.getByRole('heading', { name: 'Add collaborators to a chat' }).waitFor();
  expect(await keyField(page).inputValue()).toBe(`Bearer ${demo.keys.full}`);
  await page.getByText(`Bearer key_…${demo.keys.full.slice(-4)}`, { exact: true }).waitFor();
  await page.goBack();
  expect(await field(page, 'assignedUserPhoneNumber').inputValue()).toBe(member.phone);
});

it.skipIf(!browser)('keeps the form and the answer when the mock is gone', async () => {
  await using site = await setup();
  const { page } = site;
  await fillIn(page);
  await site.context.route('**/team-member/assign', (route) => route.abort());
  await tryIt(page).click();
  await answer(page).getByText('The mock did not answer.', { exact: false }).waitFor();
  await site.context.unroute('**/team-member/assign');
  await tryIt(page).click();
  await answer(page).getByText('200 OK', { exact: true }).waitFor();
});

it.skipIf(!browser)('sends a GET with a body by the mock', async () => {
  await using site = await setup({ path: '/reference/check-reverted-on-time' });
  const { page, mock } = site;
  await keyField(page).fill(demo.keys.full);
  await page.getByRole('button', { name: 'Fill in the example' }).click();
  await tryIt(page).click();
  await answer(page)
    .getByText(/^20\d /)
    .waitFor();
  const [entry] = mock.world().journal({ operation: 'checkRevertedOnTime' });
  expect(entry).toMatchObject({ method: 'GET', request: { body: expect.stringContaining('phoneNumber') } });
});

it.skipIf(!browser)('opens a page once the mock runs again, with what was typed before', async () => {
  await using site = await setup();
  const { page, mock, url } = site;
  await field(page, 'customerPhoneNumber').fill(unassigned.phone);
  await mock[Symbol.asyncDispose]();
  await page.getByRole('link', { name: 'Activity' }).click();
  await page.getByText('Connection lost').waitFor();
  await using again = createMock();
  await again.listen({ host: '127.0.0.1', port: Number(new URL(url).port) });
  await page.getByRole('heading', { name: 'Activity' }).waitFor();
  await page.goBack();
  expect(await field(page, 'customerPhoneNumber').inputValue()).toBe(unassigned.phone);
});

it.skipIf(!browser)('waits no longer for an answer than a person wants', async () => {
  await using site = await setup();
  const { page, mock } = site;
  mock.world().faults.add({ match: { operation: 'assignTeamMemberToChat' }, times: 1, effect: { fault: 'hang' } });
  await fillIn(page);
  await tryIt(page).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await answer(page).getByText('You stopped waiting.', { exact: false }).waitFor();
  await tryIt(page).and(page.locator(':focus')).click();
  await answer(page).getByText('200 OK', { exact: true }).waitFor();
});

it.skipIf(!browser)('says why the mock has no answer to a GET with a body', async () => {
  await using site = await setup({ path: '/reference/check-reverted-on-time' });
  const { page, mock } = site;
  mock.world().faults.add({ match: { operation: 'checkRevertedOnTime' }, effect: { fault: 'reset' } });
  await keyField(page).fill(demo.keys.full);
  await tryIt(page).click();
  await answer(page).getByText('An injected fault broke the connection', { exact: false }).waitFor();
});

it.skipIf(!browser)('is used by keyboard: search, open, fill in, send', async () => {
  await using site = await setup({ path: '/reference' });
  const { page } = site;
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('log a team');
  await page.keyboard.press('Enter');
  await tryIt(page).waitFor();
  await keyField(page).focus();
  await page.keyboard.type(demo.keys.full);
  const label = () => page.evaluate(() => document.activeElement?.closest('div')?.parentElement?.textContent ?? '');
  for (let step = 0; step < 20 && !(await label()).startsWith('userPhoneNumber'); step++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(member.phone);
  await page.keyboard.press('Control+Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /^Answer: 20\d/ })
    .waitFor({ state: 'attached' });
});

it.skipIf(!browser)('offers the closest operations for an address that has none', async () => {
  await using site = await setup({ path: '/reference/asign-team-member-to-chat' });
  await site.page.getByRole('main').getByRole('link', { name: 'Assign a team member to a chat' }).last().click();
  await tryIt(site.page).waitFor();
});

it.skipIf(!browser)('has the button within reach of a thumb on a phone', async () => {
  await using site = await setup({ size: 'phone' });
  const box = await tryIt(site.page).boundingBox();
  expect(box?.y).toBeGreaterThan(844 / 2);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(844);
});
