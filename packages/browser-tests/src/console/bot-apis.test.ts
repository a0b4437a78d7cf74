import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demo } from '@doubletick-kit/mock-server';
import type { Locator, Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { input, nodeOf } from './in-bot-studio.ts';
import { type Console, openConsole } from './open-console.ts';

vi.setConfig({ testTimeout: 60_000 });

const browser = await browserOfTests('the APIs that bots call');
const { unassigned } = demo.customers;

interface Draft {
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: string;
}

interface Studio extends Console {
  /** The panel of the step that calls an API. */
  readonly panel: Locator;
  readonly apis: () => Promise<readonly (Draft & { readonly id: string })[]>;
  readonly step: () => Promise<{ readonly apiId: string | null; readonly results: readonly unknown[] }>;
}

/** A bot with a step that calls an API, opened at this step. */
async function setup({ apis = [] }: { apis?: readonly Draft[] } = {}): Promise<Studio> {
  if (!browser) throw new Error('No browser is installed.');
  const pages = await openConsole(browser, { path: '/llms.txt' });
  const world = `${pages.url}/__mock/worlds/demo`;
  for (const api of apis) await post(`${world}/apis`, api);
  const steps = [
    { id: 's1', type: 'ANY_MESSAGE', position: { x: 0, y: 0 } },
    { id: 's2', type: 'CALL_API', apiId: null, results: [], position: { x: 340, y: 0 } },
  ];
  const connections = [{ from: 's1', exit: 'next', to: 's2' }];
  const id = await post(`${world}/bots`, { name: 'Orders', flow: { steps, connections } });
  const read = async (rest: string) => (await fetch(`${world}/${rest}`)).json();
  const studio = {
    ...pages,
    panel: pages.page.getByRole('region', { name: 'Call API', exact: true }),
    apis: async () => (await read('apis')).apis,
    step: async () => (await read(`bots/${id}`)).flow.steps[1],
  };
  await pages.page.goto(`${pages.url}/app/bots/${id}`);
  await nodeOf(pages.page, 's2').click();
  await studio.panel.waitFor();
  return studio;
}

async function post(url: string, body: unknown): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(answer.status).toBe(201);
  return (await answer.json()).id;
}

async function choose(page: Page, panel: Locator, option: string): Promise<void> {
  await panel.getByRole('combobox', { name: 'Select an API' }).click();
  await page.getByRole('option', { name: option }).click();
}

const assign: Draft = {
  name: 'Assign Team Member',
  method: 'POST',
  url: 'https://public.doubletick.io/team-member/assign',
  headers: [
    { name: 'Authorization', value: '{{account.apiKey}}' },
    { name: 'Content-Type', value: 'application/json' },
  ],
  body: JSON.stringify({
    customerPhoneNumber: '{{customer.phone}}',
    assignedUserPhoneNumber: demo.agents.lead.phone,
    wabaNumber: '{{chat.wabaNumber}}',
    reassign: true,
  }),
};

it.skipIf(!browser)('marks what it cannot read in a command, and reads it again while it is corrected', async () => {
  await using studio = await setup();
  const { page, panel } = studio;
  await choose(page, panel, 'Create New API');
  const dialog = page.getByRole('dialog', { name: 'Create New API' });
  await dialog.getByText('Import from cURL').click();
  const command = dialog.getByRole('textbox', { name: 'cURL command' });
  await command.fill(`curl https://example.com/orders -H "authorization: $KEY" -d '{"a":1}'`);
  await dialog.getByText('A shell would replace "$KEY"').waitFor();
  expect(await dialog.locator('mark').textContent()).toBe('"authorization: $KEY"');
  expect(await dialog.getByRole('button', { name: 'Save' }).count()).toBe(0);
  await command.fill('curl https://example.com/upload -F file=x');
  await dialog.getByText('Bots send JSON or other text').waitFor();
  await command.fill(`curl https://example.com/orders -H 'authorization: key_other00001' -d '{"a":1}'`);
  await dialog.getByText('This was understood').waitFor();
  await dialog.getByText('is not a key of this world').waitFor();

  await dialog.getByRole('button', { name: 'Close' }).click();
  const question = page.getByRole('dialog', { name: 'Close without saving?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  // While it fades out, it takes the Escape that is meant for the dialog below.
  await question.waitFor({ state: 'detached' });
  await dialog.getByText('This was understood').waitFor();
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Close without saving' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await studio.apis()).toEqual([]);
  expect(studio.problems).toEqual([]);
});

it.skipIf(!browser)('creates an API by keyboard alone', async () => {
  await using studio = await setup();
  const { page, panel } = studio;
  await panel.getByRole('combobox', { name: 'Select an API' }).focus();
  await page.keyboard.press('Enter');
  const create = page.getByRole('option', { name: 'Create New API' });
  await create.waitFor();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => create.getAttribute('data-combobox-selected')).toBe('true');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Create New API' });
  await input(dialog, 'Name').focus();
  await page.keyboard.type('Order status');
  await input(dialog, 'API URL').focus();
  await page.keyboard.type('example.com');
  await dialog.getByRole('button', { name: 'Add header' }).press('Enter');
  await input(dialog, 'Name of header 1').focus();
  await page.keyboard.type('X-Shop');
  await input(dialog, 'Value of header 1').focus();
  await page.keyboard.type('{{customer.ph');
  await page.keyboard.press('Enter');
  await input(dialog, 'JSON').focus();
  await page.keyboard.type('{"a": }');
  await dialog.getByText('look at line 1, column 7').waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('1');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await dialog.getByText('Start the URL with http://').waitFor();
  expect(await input(dialog, 'API URL').evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('Home');
  await page.keyboard.type('https://');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await studio.apis()).toMatchObject([
    {
      name: 'Order status',
      method: 'POST',
      url: 'https://example.com',
      headers: [{ name: 'X-Shop', value: '{{customer.phone}}' }],
      body: '{"a": 1}',
    },
  ]);
  await panel.getByRole('region', { name: 'The chosen API' }).waitFor();
  expect(studio.problems).toEqual([]);
});

it.skipIf(!browser)('tests a call with a conversation, and keeps a part of the answer', async () => {
  await using studio = await setup({ apis: [assign] });
  const { page, panel } = studio;
  await choose(page, panel, 'Assign Team Member');
  await panel.getByRole('combobox', { name: 'Conversation' }).fill(unassigned.phone.slice(-5));
  await page.getByRole('option', { name: unassigned.name }).click();
  await panel.getByRole('button', { name: 'Test', exact: true }).click();
  await panel.getByText('200', { exact: true }).waitFor();
  const request = panel.getByRole('region', { name: 'Body of the request' });
  expect(JSON.parse((await request.textContent()) ?? '')).toMatchObject({ customerPhoneNumber: unassigned.phone });
  expect(await panel.textContent()).not.toContain(studio.mock.world().key);
  await panel.getByRole('button', { name: /Keep name as a variable/ }).click();
  expect(await input(panel, 'Path of result 1').inputValue()).toBe('name');
  await panel.getByText('{{results.name}}').waitFor();
  await input(panel, 'Name of result 1').fill('assignee');
  await expect.poll(async () => (await studio.step()).results).toEqual([{ name: 'assignee', path: 'name' }]);
  expect(studio.problems).toEqual([]);
});

it.skipIf(!browser)('edits an API, and says why an API that is called cannot be deleted', async () => {
  const server = createServer((_, response) => response.end('{"order":{"id":7}}')).listen(0, '127.0.0.1');
  await using _ = { [Symbol.asyncDispose]: async () => void server.close() };
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // of a TCP server
  const other = {
    ...assign,
    name: 'Order',
    method: 'GET',
    url: `http://127.0.0.1:${port}/{{answers.order}}`,
    body: '',
  };
  await using studio = await setup({ apis: [assign, other] });
  const { page, panel } = studio;
  await choose(page, panel, 'Assign Team Member');
  await expect.poll(async () => (await studio.step()).apiId).not.toBeNull();
  await panel.getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit API' });
  await input(dialog, 'Value of reassign').fill('false');
  await dialog.getByRole('button', { name: 'Remove wabaNumber' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  const [edited] = await studio.apis();
  expect(JSON.parse(edited?.body ?? '')).toEqual({
    customerPhoneNumber: '{{customer.phone}}',
    assignedUserPhoneNumber: demo.agents.lead.phone,
    reassign: false,
  });

  await panel.getByRole('button', { name: 'Edit' }).click();
  await dialog.getByRole('button', { name: 'Delete API' }).click();
  const question = page.getByRole('dialog', { name: 'Delete Assign Team Member?' });
  await question.getByRole('button', { name: 'Delete' }).click();
  await question.getByText('The bot Orders calls this API').waitFor();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'detached' });

  await choose(page, panel, 'Order');
  await panel.getByRole('textbox', { name: 'Value of {{answers.order}}' }).fill('a/7');
  await panel.getByRole('button', { name: 'Test', exact: true }).click();
  await panel.getByText(`http://127.0.0.1:${port}/a%2F7`).waitFor();
  await panel.getByRole('button', { name: /Keep order\.id as a variable/ }).waitFor();
  await panel.getByRole('button', { name: 'Unused APIs (1)' }).click();
  await page.getByRole('menuitem', { name: 'Delete Assign Team Member' }).click();
  await question.getByRole('button', { name: 'Delete' }).click();
  await question.waitFor({ state: 'detached' });
  expect((await studio.apis()).map(({ name }) => name)).toEqual(['Order']);
  expect(studio.problems).toEqual([]);
});
