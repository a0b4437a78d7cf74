import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { demo } from '@doubletick-kit/mock-server';
import type { Locator, Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { type Console, openConsole, requestedElsewhere } from './open-console.ts';

vi.setConfig({ testTimeout: 120_000 });

const browser = await browserOfTests('the help-centre articles');

const { unassigned } = demo.customers;
const { lead, member } = demo.agents;
const { support } = demo.wabaNumbers;

/** The field of a property, whether it suggests values or not. */
function fieldOf(page: Page, property: string): Locator {
  const name = new RegExp(`^${property}\\b`);
  return page.getByRole('textbox', { name }).or(page.getByRole('combobox', { name }));
}

/** Enters a value in the field of a property, as a person does. */
async function enter(page: Page, property: string, value: string): Promise<void> {
  await fieldOf(page, property).fill(value);
}

/** Copies the key as the articles say, and pastes it into the header field of the page that was open before. */
async function pasteKey({ page }: Console): Promise<void> {
  const before = new URL(page.url()).pathname;
  const header = page.getByRole('textbox', { name: 'Authorization' });
  await page.getByRole('link', { name: 'Settings > Developer Documentation' }).first().click();
  await page.getByRole('heading', { name: 'Manage your API keys' }).waitFor();
  await page.getByRole('button', { name: /^Copy/ }).first().click();
  await page.goBack();
  await page.waitForURL((url) => url.pathname === before);
  await header.click();
  await page.keyboard.press('Control+V');
}

async function copyCurl({ page }: Console): Promise<string> {
  await page.getByRole('button', { name: 'Copy cURL' }).click();
  return page.evaluate<string>('navigator.clipboard.readText()');
}

/** Runs a copied command in a shell, and returns the status. */
async function runCurl(command: string): Promise<string> {
  const script = `${command} --silent --output /dev/null --write-out '%{http_code}'`;
  return (await promisify(execFile)('sh', ['-c', script])).stdout;
}

/** A published bot sends the request that was tried, and the customer writes to it. */
async function runInBot(
  { mock }: Console,
  operation: 'assignTeamMemberToChat' | 'addChatCollaborators',
): Promise<void> {
  const world = mock.world();
  const [sent] = world.journal({ operation });
  const { id: apiId } = world.apis.create({
    name: 'Copied request',
    method: 'POST',
    url: `https://public.doubletick.io${sent?.path}`,
    headers: [
      { name: 'Authorization', value: world.key },
      { name: 'Content-Type', value: 'application/json' },
    ],
    body: sent?.request?.body ?? '',
  });
  const flow = {
    steps: [
      { id: 's1', type: 'ANY_MESSAGE' },
      { id: 's2', type: 'CALL_API', apiId, results: [] },
    ],
    connections: [{ from: 's1', exit: 'next', to: 's2' }],
  } as const;
  world.bots.publish(world.bots.create({ name: 'Copied request', flow }).id);
  world.simulate.text({ from: unassigned.phone, to: support, text: 'Hello' });
  await world.settle();
}

/** Searches a customer in Chats and opens the conversation. */
async function openChat({ page, url }: Console, search: string, name: string): Promise<void> {
  await page.goto(`${url}/app/chats`);
  await page.getByRole('searchbox').fill(search);
  await page.getByRole('link', { name: new RegExp(name) }).click();
  await page.getByRole('heading', { name }).first().waitFor();
}

/** Waits until the checklist of an article on the Start page has every step ticked. */
async function seeAllTicked({ page, url }: Console, article: string): Promise<void> {
  await page.goto(`${url}/app`);
  await page.getByRole('region', { name: article }).getByText('All 8 done').waitFor();
}

it.skipIf(!browser)('follows the article on assigning a team member, from the first step to the last', async () => {
  if (!browser) return;
  await using opened = await openConsole(browser);
  const { page } = opened;
  await page.getByRole('link', { name: 'Assign a team member to a chat' }).click();
  await page.getByRole('heading', { level: 1, name: 'Assign a team member to a chat' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/reference/assign-team-member-to-chat');

  await enter(page, 'customerPhoneNumber', unassigned.phone);
  await enter(page, 'assignedUserPhoneNumber', lead.phone);
  await enter(page, 'wabaNumber', support);
  await pasteKey(opened);
  await page.getByRole('button', { name: 'Try It' }).click();
  await page.getByText('200 OK', { exact: true }).waitFor();

  const command = await copyCurl(opened);
  const [sent] = opened.mock.world().journal({ operation: 'assignTeamMemberToChat' });
  const body = { customerPhoneNumber: unassigned.phone, assignedUserPhoneNumber: lead.phone, wabaNumber: support };
  expect(JSON.parse(sent?.request?.body ?? '')).toEqual(body);
  expect(await runCurl(command)).toBe('200');
  const both = opened.mock.world().journal({ operation: 'assignTeamMemberToChat' });
  expect(both.map(({ request }) => request?.body)).toEqual([sent?.request?.body, sent?.request?.body]);

  await runInBot(opened, 'assignTeamMemberToChat');
  await openChat(opened, '+91 99999-99921', unassigned.name);
  await page.getByText(`${lead.name} assigned by API`).waitFor();
  await seeAllTicked(opened, 'Assign a team member to a chat');
  expect(requestedElsewhere(opened)).toEqual([]);
  expect(opened.problems).toEqual([]);
});

it.skipIf(!browser)('follows the article on adding a collaborator, from the first step to the last', async () => {
  if (!browser) return;
  await using opened = await openConsole(browser);
  const { page } = opened;
  await page.getByRole('link', { name: 'Add collaborators to a chat' }).click();
  await page.waitForURL((url) => url.pathname === '/reference/public-chat-collaborators-add');

  await enter(page, 'from', support);
  await enter(page, 'to', unassigned.phone);
  await enter(page, 'agentNumbers', member.phone);
  await page.keyboard.press('Enter');
  await pasteKey(opened);
  await page.getByRole('button', { name: 'Try It' }).click();
  await page.getByText('200 OK', { exact: true }).waitFor();
  expect(await runCurl(await copyCurl(opened))).toBe('200');

  await runInBot(opened, 'addChatCollaborators');
  await openChat(opened, unassigned.phone, unassigned.name);
  await page.getByRole('button', { name: `Remove ${member.name}` }).waitFor();
  await seeAllTicked(opened, 'Add a collaborator to a chat');
  expect(requestedElsewhere(opened)).toEqual([]);
  expect(opened.problems).toEqual([]);
});

it.skipIf(!browser)('shows what to do about a wrong key, and keeps what was entered', async () => {
  if (!browser) return;
  await using opened = await openConsole(browser, { path: '/reference/assign-team-member-to-chat' });
  const { page } = opened;
  await enter(page, 'customerPhoneNumber', unassigned.phone);
  await page.getByRole('textbox', { name: 'Authorization' }).fill('key_revoked001');
  await page.getByRole('button', { name: 'Try It' }).click();
  await page.getByText('401 Unauthorized', { exact: true }).waitFor();
  await page.getByText('Copy a key from Settings > Developer Documentation').waitFor();
  expect(await fieldOf(page, 'customerPhoneNumber').inputValue()).toBe(unassigned.phone);
});
