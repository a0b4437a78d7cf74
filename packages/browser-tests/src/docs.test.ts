import { operations } from '@doubletick-kit/contract';
import { demo } from '@doubletick-kit/mock-server';
import type { Locator } from 'playwright-core';
import { afterAll, expect, it, vi } from 'vitest';
import { type Docs, findBrowser, openAssignForm, openDocs, startBrowser } from './open-docs.ts';

vi.setConfig({ testTimeout: 60_000 });

const executable = findBrowser();
if (!executable) console.warn('The tests of the API reference are skipped: no Chromium or Chrome is installed.');
const browser = executable ? await startBrowser(executable) : undefined;
afterAll(() => browser?.close());

async function setup(): Promise<Docs> {
  if (!browser) throw new Error('No browser is installed.');
  return openDocs(browser);
}

const { unassigned } = demo.customers;
const { member } = demo.agents;

async function chooseAssignee(form: Locator, phone: string): Promise<void> {
  await form.getByRole('button', { name: 'Form', exact: true }).click();
  const row = form.getByRole('row', { name: 'Include assignedUserPhoneNumber in request' });
  await row.getByRole('button', { name: demo.agents.lead.phone }).click();
  await form.page().getByRole('menuitem', { name: 'Add value' }).click();
  await row.getByRole('textbox', { name: 'Value' }).fill(phone);
  await row.getByRole('textbox', { name: 'Value' }).press('Enter');
}

/** Opens the curl command and waits until it contains the entered value. */
async function showCurl(form: Locator, filledIn: string): Promise<void> {
  await form.getByRole('button', { name: /^Code Snippet/ }).click();
  await form.locator('code', { hasText: filledIn }).waitFor();
}

const send = (form: Locator) => form.getByRole('button', { name: 'Send post request to' }).click();

it.skipIf(!browser)('shows every operation of the document', async () => {
  await using docs = await setup();
  const { page } = docs;
  await page.getByRole('link', { name: 'WhatsApp Groups' }).waitFor();
  const closed = page.getByRole('button', { name: 'Open Group' });
  while ((await closed.count()) > 0) await closed.first().click();
  const links = await page
    .locator('a[href*="#tag/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const shown = links.flatMap((href) => /^#tag\/[^/]+\/([A-Z]+\/.+)$/.exec(decodeURI(href ?? ''))?.[1] ?? []);
  const known = Object.values(operations).map(({ method, path }) => `${method.toUpperCase()}${path}`);
  expect(known).toHaveLength(95);
  expect([...new Set(shown)].sort()).toEqual(known.sort());
  expect(docs.problems).toEqual([]);
});

it.skipIf(!browser)('assigns a chat from the form, without requests to any other machine', async () => {
  await using docs = await setup();
  const form = await openAssignForm(docs);
  await chooseAssignee(form, member.phone);
  await showCurl(form, member.phone);
  await send(form);

  await form.getByRole('link', { name: '200 OK' }).waitFor();
  const body = form.getByRole('region', { name: 'Body', exact: true }).getByRole('textbox');
  expect(JSON.parse((await body.locator('.cm-line').allTextContents()).join(''))).toMatchObject({
    name: member.name,
    phone: member.phone,
  });
  const { chats } = docs.mock.world().state();
  expect(chats).toContainEqual(
    expect.objectContaining({ customerPhone: unassigned.phone, assigneePhone: member.phone }),
  );
  const elsewhere = docs.requested.filter((url) => !url.startsWith(`${docs.url}/`) && !/^(?:data|blob):/.test(url));
  expect(elsewhere).toEqual([]);
  expect(docs.problems).toEqual([]);
});

it.skipIf(!browser)('copies a curl command with the API key and the entered body', async () => {
  await using docs = await setup();
  const form = await openAssignForm(docs);
  await chooseAssignee(form, member.phone);
  await showCurl(form, member.phone);
  await form.getByRole('button', { name: 'cURL Copy' }).click();

  const command = await docs.page.evaluate<string>('navigator.clipboard.readText()');
  expect(command).toContain(`curl ${docs.url}/team-member/assign`);
  expect(command).toContain(`--header 'Authorization: ${demo.keys.full}'`);
  const [, body = ''] = /--data '(\{.*\})'/s.exec(command) ?? [];
  expect(JSON.parse(body)).toMatchObject({
    customerPhoneNumber: unassigned.phone,
    assignedUserPhoneNumber: member.phone,
  });
});

it.skipIf(!browser)('shows 401 for an invalid API key', async () => {
  await using docs = await setup();
  const form = await openAssignForm(docs);
  const value = form.getByRole('region', { name: 'Authentication' }).getByRole('textbox', { name: 'Value' });
  await value.fill('key_revoked001');
  await showCurl(form, 'key_revoked001');
  await send(form);
  await form.getByRole('link', { name: '401 Unauthorized' }).waitFor();
});
