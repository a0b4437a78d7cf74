import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { openConsole, requestedElsewhere } from './open-console.ts';

const browser = await browserOfTests('a conversation');

const [waba, ravi] = ['919999999901', '919999999921'];

vi.setConfig({ testTimeout: 60_000 });
/** A busy machine takes its time. */
const patient = { timeout: 10_000 };
const test = it.skipIf(!browser);

/** Opens the chat of Ravi Kumar with the customer's phone beside it. */
async function setup(path = '/app/chats/chat_0000000001?panel=phone') {
  if (!browser) throw new Error('The tests are skipped without a browser.');
  const opened = await openConsole(browser, { path });
  const { page, mock } = opened;
  const account = page.getByRole('region', { name: 'Conversation' });
  const phone = page.getByRole('region', { name: "The customer's phone" });
  await account.getByRole('article').first().waitFor();
  return { ...opened, page, mock, account, phone, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

test('shows what either side writes on both sides', async () => {
  await using opened = await setup();
  const { account, phone } = opened;
  await phone.getByRole('textbox', { name: 'Write as the customer' }).fill('Do you have <b>size 42</b>?');
  await phone.getByRole('textbox', { name: 'Write as the customer' }).press('Enter');
  await account.getByRole('article', { name: 'Do you have <b>size 42</b>?' }).waitFor();
  const arrivals = account.getByRole('status', { name: 'New in this conversation' });
  await arrivals.filter({ hasText: 'Do you have <b>size 42</b>?' }).waitFor({ state: 'attached' });

  await account.getByRole('combobox', { name: 'Write as' }).selectOption({ label: 'as Asha Rao' });
  const field = account.getByRole('textbox', { name: 'Message' });
  await field.fill('Yes');
  await field.press('Shift+Enter');
  await field.pressSequentially('we do');
  await field.press('Enter');
  await phone.getByRole('article', { name: 'Yes we do' }).waitFor();
  expect(await field.inputValue()).toBe('');
  await account.getByRole('article', { name: 'Asha Rao assigned by Asha Rao' }).waitFor();
  expect(opened.problems).toEqual([]);
  expect(requestedElsewhere(opened)).toEqual([]);
});

test('answers a message by its button and by a reaction, which are attached to it', async () => {
  await using opened = await setup();
  const { mock, account, phone } = opened;
  await send(mock, '/whatsapp/message/interactive', {
    body: 'Does Tuesday suit you?',
    buttons: [{ id: 'slot_yes', title: 'That suits me' }],
  });
  await phone.getByRole('button', { name: 'That suits me', exact: true }).click();
  const pressed = { name: /: That suits me$/ };
  await account.getByRole('article', pressed).getByText('Id of the button: slot_yes').waitFor();
  await phone.getByRole('article', pressed).getByText('Does Tuesday suit you? Buttons: That suits me').waitFor();
  expect(await phone.getByText('slot_yes').count()).toBe(0);
  await phone.getByRole('button', { name: 'React or reply to: Does Tuesday' }).first().click();
  await opened.page.getByRole('menuitem', { name: 'React with 👍' }).click();
  await account.getByRole('img', { name: 'Ravi Kumar reacted with 👍' }).waitFor();
  expect(await account.getByRole('article', { name: 'Does Tuesday' }).getAttribute('aria-label')).toContain('Read');
});

test('keeps what could not be sent, with the reason, and offers a template', async () => {
  await using opened = await setup();
  const { page, mock, account } = opened;
  await mock.world().clock.advance('25h');
  const field = account.getByRole('textbox', { name: 'Message' });
  await account.getByText('The conversation window is closed').waitFor();
  await account.getByRole('combobox', { name: 'Write as' }).selectOption({ label: 'as the API' });
  await field.fill('Are you there?');
  await field.press('Enter');
  await account.getByRole('alert').filter({ hasText: 'Not sent: the conversation window is closed' }).waitFor();
  expect(await field.inputValue()).toBe('Are you there?');
  await page.reload();
  expect(await field.inputValue()).toBe('Are you there?');

  await account.getByRole('button', { name: 'Send a template' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Send a template' });
  await dialog.getByRole('combobox', { name: 'Template' }).selectOption({ label: 'welcome (en)' });
  await dialog.getByRole('button', { name: 'Send' }).click();
  await account.getByRole('article', { name: 'Meera Iyer, ' }).filter({ hasText: 'template welcome' }).waitFor();
});

test('sends a picture as either side', async () => {
  await using opened = await setup();
  const { account, phone } = opened;
  await choose(opened.page, account.getByRole('button', { name: 'Attach a picture or a document' }));
  await account.getByRole('textbox', { name: 'Caption' }).fill('Our prices');
  await account.getByRole('button', { name: 'Send', exact: true }).click();
  await phone.getByRole('img', { name: 'prices.png' }).waitFor();
  await phone.getByRole('button', { name: 'Send a picture' }).click();
  await choose(opened.page, opened.page.getByRole('menuitem', { name: 'Picture' }));
  await account
    .getByRole('article', { name: 'Ravi Kumar' })
    .filter({ has: opened.page.getByRole('img') })
    .waitFor();
  expect(opened.problems).toEqual([]);
});

test('stays where it is read while messages come, and follows them at the end', async () => {
  await using opened = await setup('/app/chats/chat_0000000001');
  const { page, mock } = opened;
  for (let i = 0; i < 260; i += 1) await say(mock, `Message ${i}`);
  await page.reload();
  const log = page.getByRole('log');
  await log.getByRole('article', { name: 'Message 259' }).waitFor();
  await say(mock, 'Followed');
  await expect.poll(() => distanceFromEnd(page), patient).toBeLessThan(2);
  await log.getByRole('article', { name: 'Followed' }).waitFor();

  // Where the next page is read, which comes in front of what is in view.
  const heightBefore = await log.evaluate((element) => element.scrollHeight);
  await log.evaluate((element) => {
    element.scrollTop = 900;
  });
  const inView = log.getByRole('article', { name: /Message 1[678]\d/ }).last();
  const name = (await inView.getByText(/Message 1[678]\d/).textContent()) ?? '';
  const before = await topOf(page, name);
  await expect
    .poll(() => log.evaluate((element) => element.scrollHeight), patient)
    .toBeGreaterThan(heightBefore + 3_000);
  await say(mock, 'Not followed');
  await page.getByRole('button', { name: '1 new message' }).waitFor();
  expect(Math.abs((await topOf(page, name)) - before)).toBeLessThan(2);
  await page.getByRole('button', { name: '1 new message' }).click();
  await log.getByRole('article', { name: 'Not followed' }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: '1 new message' }).count(), patient).toBe(0);
});

test('moves between messages by the arrow keys', async () => {
  await using opened = await setup('/app/chats/chat_0000000001');
  const { page, mock } = opened;
  await say(mock, 'One');
  await say(mock, 'Two');
  const log = page.getByRole('log');
  await log.getByRole('article', { name: 'Two' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => nameOfFocus(page), patient).toContain('One');
  await page.keyboard.press('End');
  await expect.poll(() => nameOfFocus(page), patient).toContain('Two');
});

test('begins again after a reset', async () => {
  await using opened = await setup('/app/chats/chat_0000000001');
  const { mock, account } = opened;
  await say(mock, 'Before the reset');
  await account.getByRole('article', { name: 'Before the reset' }).waitFor();
  mock.world().reset();
  await account.getByRole('article', { name: 'Before the reset' }).waitFor({ state: 'detached' });
  await account.getByRole('article', { name: 'Hello, is my order ready?' }).waitFor();
});

type Mock = Awaited<ReturnType<typeof openConsole>>['mock'];

async function say(mock: Mock, text: string): Promise<void> {
  mock.world().simulate.text({ from: ravi, to: waba, text });
}

async function send(mock: Mock, path: string, content: object): Promise<void> {
  const headers = { authorization: 'key_demo000001', 'content-type': 'application/json' };
  const body = JSON.stringify({ from: waba, to: ravi, content });
  const response = await mock.fetch(`http://mock${path}`, { method: 'POST', headers, body });
  expect(response.ok).toBe(true);
}

/** The smallest picture. */
const buffer = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function choose(page: Page, button: ReturnType<Page['getByRole']>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles({ name: 'prices.png', mimeType: 'image/png', buffer });
}

function distanceFromEnd(page: Page): Promise<number> {
  return page.getByRole('log').evaluate((log) => log.scrollHeight - log.scrollTop - log.clientHeight);
}

function topOf(page: Page, name: string): Promise<number> {
  const article = page.getByRole('log').getByRole('article', { name });
  return article.evaluate((element) => element.getBoundingClientRect().top);
}

function nameOfFocus(page: Page): Promise<string> {
  return page
    .locator(':focus')
    .first()
    .evaluate((element) => element.getAttribute('aria-label') ?? '');
}

it.skipIf(!browser)(
  'keeps what was typed when the connection is lost, says what to do, and sends it later',
  async () => {
    if (!browser) throw new Error('The tests are skipped without a browser.');
    await using pages = await openConsole(browser, { path: '/app/chats/chat_0000000001', size: 'phone' });
    const { page, context } = pages;
    const field = page.getByRole('textbox', { name: 'Message', exact: true });
    await field.fill('Are you there?');
    await context.setOffline(true);
    await field.press('Enter');
    await page.getByRole('alert').getByText('The mock server cannot be reached.').waitFor();
    expect(await field.inputValue()).toBe('Are you there?');
    await context.setOffline(false);
    await field.press('Enter');
    await page.getByRole('log').getByText('Are you there?').waitFor();
    expect(await field.inputValue()).toBe('');
  },
);
