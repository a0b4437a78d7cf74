import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demo } from '@doubletick-kit/mock-server';
import type { Locator, Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { goTo, input, nodeOf, openChat, publish, writeAsCustomer } from './in-bot-studio.ts';
import { openConsole, requestedElsewhere } from './open-console.ts';

vi.setConfig({ testTimeout: 60_000 });

const browser = await browserOfTests('what bots do');
const { unassigned } = demo.customers;
const { support } = demo.wabaNumbers;

/** A shop that says how an order is, at `/orders/17`. */
async function openShop() {
  const server = createServer(({ url }, response) => {
    response.statusCode = url === '/orders/17' ? 200 : 404;
    response.setHeader('content-type', 'application/json');
    response.end(url === '/orders/17' ? '{"order":{"status":"shipped"}}' : '{"message":"No such page"}');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo; // of a TCP server
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: async () => void server.close() };
}

/** A bot that asks for the number of an order and calls a shop at an address that it does not have. */
function fileOfBot(shop: string) {
  const send = (text: string) => ({ type: 'SEND_MESSAGE', message: { kind: 'TEXT', text } });
  const question = {
    ...{ type: 'ASK_QUESTION', text: 'Which order?', answer: 'order', answerKind: 'NUMBER', options: [] },
    retryText: 'Please send its number.',
  };
  const branches = [{ id: 'shipped', tests: [{ left: '{{results.status}}', operator: 'EQUALS', right: 'shipped' }] }];
  const steps = [
    { id: 's1', type: 'KEYWORD', keywords: ['order'], match: 'CONTAINS' },
    { ...question, id: 's2' },
    { id: 's3', type: 'CALL_API', apiId: 'orders', results: [{ name: 'status', path: 'order.status' }] },
    { id: 's4', type: 'CONDITION', branches },
    { ...send('Order {{answers.order}} is on its way.'), id: 's5', name: 'Shipped' },
    { ...send('We are packing order {{answers.order}}.'), id: 's6', name: 'Not shipped' },
  ];
  const connections = [
    { from: 's1', exit: 'next', to: 's2' },
    { from: 's2', exit: 'answered', to: 's3' },
    { from: 's3', exit: 'success', to: 's4' },
    { from: 's4', exit: 'branch:shipped', to: 's5' },
    { from: 's4', exit: 'else', to: 's6' },
  ];
  const api = { id: 'orders', name: 'Orders', method: 'GET', url: `${shop}/order/{{answers.order}}` };
  return {
    ...{ version: 1, bot: { name: 'Where is my order', flow: { steps, connections } } },
    apis: [{ ...api, headers: [], body: '' }],
  };
}

it.skipIf(!browser)('asks, branches, gets over an API that fails, and goes on once it is repaired', async () => {
  if (!browser) return;
  await using shop = await openShop();
  await using opened = await openConsole(browser, { path: '/app/bots' });
  const { page } = opened;
  await page.getByRole('button', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a bot' });
  await dialog.getByLabel('JSON').fill(JSON.stringify(fileOfBot(shop.url)));
  await dialog.getByRole('button', { name: 'Import' }).click();

  // What the bot says when the shop does not answer.
  await nodeOf(page, 's3').click();
  const calling = page.getByRole('region', { name: 'Call API', exact: true });
  await calling.getByRole('combobox', { name: 'Then: Failure' }).fill('message');
  await page.getByRole('option', { name: 'New: Send message' }).click();
  await calling.getByRole('button', { name: 'Go to Send message' }).click();
  await input(page, 'Message').fill('We do not know now, and will tell you.');
  await publish(opened);

  await openChat(opened, unassigned.phone, unassigned.name);
  const conversation = page.getByRole('region', { name: "The customer's phone" });
  for (const [text, answer] of [
    ['My order, please', 'Which order?'],
    ['The blue one', 'Please send its number.'],
    ['17', 'We do not know now, and will tell you.'],
  ] as const) {
    await writeAsCustomer(opened, text);
    await conversation.getByRole('article', { name: answer }).waitFor();
  }

  await goTo(opened, 'Bot Studio');
  await page.getByRole('button', { name: 'Actions for Where is my order' }).click();
  await page.getByRole('menuitem', { name: 'Runs' }).click();
  await page.getByRole('link', { name: 'Run 1', exact: true }).click();
  await page.getByRole('heading', { name: 'Run 1' }).waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByText('Finished', { exact: true }).waitFor();
  const visit = page.getByRole('button', { name: /^3\. Call API/ });
  await page.getByText(`GET ${shop.url}/order/17: answered with 404`).waitFor();
  await visit.click();
  await page.getByText('Went on with: Failure').waitFor();
  const answer = page.getByRole('region', { name: 'Body of the answer, step 3' });
  expect(JSON.parse((await answer.textContent()) ?? '')).toEqual({ message: 'No such page' });
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.setViewportSize({ width: 1_440, height: 900 });

  await page.getByRole('link', { name: 'Open the bot' }).click();
  await nodeOf(page, 's3').click();
  await calling.getByRole('button', { name: 'Edit' }).click();
  const api = page.getByRole('dialog', { name: 'Edit API' });
  await input(api, 'API URL').fill(`${shop.url}/orders/{{answers.order}}`);
  await api.getByRole('button', { name: 'Save' }).click();
  await api.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByRole('link', { name: 'Run 1', exact: true }).click();
  await visit.click();
  await page.getByRole('button', { name: 'Replay from here' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Replay from here' }).click();
  await page.getByRole('heading', { name: 'Run 2' }).waitFor();
  await page.getByText('Finished', { exact: true }).waitFor();
  await page.getByRole('button', { name: /^3\. Shipped/ }).waitFor();

  await openChat(opened, unassigned.phone, unassigned.name);
  await page.getByRole('log').getByRole('article', { name: 'Order 17 is on its way.' }).waitFor();
  expect(requestedElsewhere(opened)).toEqual([]);
  expect(opened.problems).toEqual([]);
});

/** Presses Tab until a field or a button has the focus, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${target}.`);
}

it.skipIf(!browser)('creates, connects, fills in and publishes a bot by keyboard alone', async () => {
  if (!browser) return;
  await using opened = await openConsole(browser, { path: '/app/bots' });
  const { page, mock } = opened;
  const press = async (key: string) => page.keyboard.press(key);
  await tabTo(page, page.getByRole('button', { name: 'New bot' }));
  await press('Enter');
  await tabTo(page, page.getByRole('dialog', { name: 'New bot' }).getByLabel('Name'));
  await page.keyboard.type('Welcome');
  await press('Enter');

  await tabTo(page, page.getByRole('button', { name: 'Any message' }));
  await press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Send message' }));
  await press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'After “Then”' }));
  await press('Enter');
  // The new step has the focus.
  await press('Enter');
  await tabTo(page, input(page, 'Message'));
  await page.keyboard.type('Hello {{customer.na');
  await press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: 'Then', exact: true }));
  await press('Control+a');
  await page.keyboard.type('Add tag');
  await press('ArrowDown');
  await press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Go to Add tag' }));
  await press('Enter');
  await tabTo(page, input(page, 'Tag'));
  await page.keyboard.type(demo.tags.vip);
  await page.getByText('Saved', { exact: true }).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Publish', exact: true }), 'Shift+Tab');
  await press('Enter');
  await page.getByRole('button', { name: 'Published' }).waitFor();

  const world = mock.world();
  world.simulate.text({ from: unassigned.phone, to: support, text: 'Hi' });
  await world.settle();
  const [run] = world.bots.runs();
  expect(run).toMatchObject({ status: 'FINISHED', startedBy: 'ANY_MESSAGE' });
  expect(world.bots.run(run?.id ?? '').visits.map(({ stepType }) => stepType)).toEqual([
    'ANY_MESSAGE',
    'SEND_MESSAGE',
    'ADD_TAG',
  ]);
  await openChat(opened, unassigned.phone, unassigned.name);
  await page
    .getByRole('log')
    .getByRole('article', { name: `Hello ${unassigned.name}` })
    .waitFor();
  expect(opened.problems).toEqual([]);
});
