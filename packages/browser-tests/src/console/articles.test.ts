import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { demo } from '@doubletick-kit/mock-server';
import type { Locator, Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { drag, goTo, input, nodeOf, openChat, publish, writeAsCustomer } from './in-bot-studio.ts';
import { type Console, openConsole, requestedElsewhere } from './open-console.ts';

vi.setConfig({ testTimeout: 120_000 });

const browser = await browserOfTests('the help-centre articles');

const { unassigned, assigned } = demo.customers;
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

/** Creates a bot without steps, which opens it. */
async function createBot(opened: Console, name: string): Promise<void> {
  const { page } = opened;
  await goTo(opened, 'Bot Studio');
  await page.getByRole('button', { name: 'New bot' }).click();
  const dialog = page.getByRole('dialog', { name: 'New bot' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('application', { name: 'Steps of the bot' }).waitFor();
}

interface Imported {
  /** As people write it, which is the suggested name. */
  readonly operation: string;
  /** The variables that replace values. */
  readonly replaced: readonly string[];
}

/** Creates the API of a step from the command in the clipboard, and returns what the step then shows. */
async function importApi({ page }: Console, name: string, { operation, replaced }: Imported): Promise<string> {
  const panel = page.getByRole('region', { name: 'Call API', exact: true });
  await panel.getByRole('combobox', { name: 'Select an API' }).click();
  await page.getByRole('option', { name: 'Create New API' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create New API' });
  await dialog.getByText('Import from cURL').click();
  await dialog.getByRole('textbox', { name: 'cURL command' }).click();
  await page.keyboard.press('Control+V');
  await dialog.getByText(`It calls the operation “${operation}”.`).waitFor();
  const nameField = dialog.getByRole('textbox', { name: 'Name', exact: true });
  expect(await nameField.inputValue()).toBe(operation);
  await nameField.fill(name);
  for (const variable of replaced) await dialog.getByRole('button', { name: `Use ${variable}` }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  const shown = panel.getByRole('region', { name: 'The chosen API' });
  await shown.getByText(name, { exact: true }).waitFor();
  await dialog.waitFor({ state: 'detached' });
  return shown.ariaSnapshot();
}

/** The calls of bots. */
function callsOfBots({ mock }: Console): readonly unknown[] {
  const { bots } = mock.world();
  const visits = bots.runs().flatMap(({ id }) => bots.run(id).visits);
  return visits.flatMap(({ call }) => (call ? [{ status: call.answer?.status, body: JSON.parse(call.body) }] : []));
}

/** Waits until the checklist of an article on the Start page has every step ticked. */
async function seeAllTicked(opened: Console, article: string): Promise<void> {
  await goTo(opened, 'Start');
  await opened.page.getByRole('region', { name: article }).getByText('All 8 done').waitFor();
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

  await createBot(opened, 'Welcome');
  const canvas = page.getByRole('application', { name: 'Steps of the bot' });
  await page.getByRole('button', { name: 'Keyword' }).dragTo(canvas, { targetPosition: { x: 60, y: 150 } });
  await input(page, 'Keywords').fill('order');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Call API' }).dragTo(canvas, { targetPosition: { x: 330, y: 150 } });
  await nodeOf(page, 's2').waitFor();
  await drag(page, { from: 's1', exit: 'next' }, 's2');
  const shown = (
    await importApi(opened, 'Assign Team Member', { operation: 'Assign Team Member to Chat', replaced: [] })
  ).toLowerCase();
  const parameters = Object.entries(body).flat();
  for (const part of ['post', '/team-member/assign', 'authorization', 'content-type', ...parameters]) {
    expect(shown).toContain(part.toLowerCase());
  }
  const { key, apis } = opened.mock.world();
  expect(shown).toContain('key_…');
  expect(shown).not.toContain(key);
  expect(apis.list()[0]?.headers).toContainEqual({ name: 'authorization', value: key });
  await publish(opened);

  await openChat(opened, '+91 99999-99921', unassigned.name);
  const assignments = page.getByRole('log').getByText(`${lead.name} assigned by API`);
  const unassign = page.getByRole('button', { name: `Unassign ${lead.name}` });
  await assignments.first().waitFor();
  const before = await assignments.count();
  await unassign.click();
  await unassign.waitFor({ state: 'detached' });
  await writeAsCustomer(opened, 'Is my order ready?');
  await expect.poll(() => assignments.count()).toBe(before + 1);
  await page.getByText('Details', { exact: true }).click();
  await unassign.waitFor();
  expect(callsOfBots(opened)).toEqual([{ status: 200, body }]);
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

  await createBot(opened, 'Welcome');
  await page.getByRole('button', { name: 'Any message' }).click();
  await page.getByRole('button', { name: 'Call API' }).click();
  await page.getByRole('button', { name: 'After “Then”' }).click();
  const replaced = ['{{customer.phone}}', '{{chat.wabaNumber}}'];
  const shown = await importApi(opened, 'Add Collaborator', { operation: 'Add Chat Collaborators', replaced });
  for (const variable of replaced) expect(shown).toContain(variable);
  for (const value of [unassigned.phone, support]) expect(shown).not.toContain(value);
  await publish(opened);

  // Another customer, whose chat has no collaborator yet.
  await openChat(opened, assigned.phone, assigned.name);
  const collaborator = page.getByRole('button', { name: `Remove ${member.name}` });
  await page.getByRole('combobox', { name: 'Add a collaborator' }).waitFor();
  expect(await collaborator.count()).toBe(0);
  await writeAsCustomer(opened, 'Hello');
  await page.getByText('Details', { exact: true }).click();
  await collaborator.waitFor();
  const body = { from: support, to: assigned.phone, agentNumbers: [member.phone] };
  expect(callsOfBots(opened)).toEqual([{ status: 200, body }]);
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
