import { demo } from '@doubletick-kit/mock-server';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { type Console, openConsole } from './open-console.ts';

vi.setConfig({ testTimeout: 60_000 });

const browser = await browserOfTests('what the pages refuse');
const { customers, wabaNumbers, agents } = demo;

async function setup(path: string): Promise<Console> {
  if (!browser) throw new Error('No browser is installed.');
  return openConsole(browser, { path });
}

const requestsOf = ({ mock }: Console) => mock.world().journal();

it.skipIf(!browser)('says at the fields of a new webhook what is missing, and sends nothing', async () => {
  await using pages = await setup('/app/settings/webhooks');
  const { page } = pages;
  await page.getByRole('button', { name: 'New Webhook' }).click();
  const dialog = page.getByRole('dialog', { name: 'New Webhook' });
  const save = dialog.getByRole('button', { name: 'Save' });
  await dialog.getByLabel('URL').fill('localhost:4192/hook');
  await save.click();
  await dialog.getByText('Give the webhook a name.').waitFor();
  await dialog.getByText('Write http:// or https:// in front').waitFor();
  await dialog.getByText('Choose at least one event.').waitFor();
  await dialog.getByLabel('Name').first().and(page.locator(':focus')).waitFor();
  const { y = 0, height = 0 } = (await save.boundingBox()) ?? {};
  expect(y + height).toBeLessThan(850);
  expect(requestsOf(pages)).toEqual([]);
});

it.skipIf(!browser)('refuses an address for the whitelist before it asks anything', async () => {
  await using pages = await setup('/app/settings/developer-documentation/demo-key-1');
  const { page } = pages;
  await page.getByRole('tab', { name: 'Whitelist' }).click();
  await page.getByLabel('IP address or range').fill('my office');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('This is neither an IP address nor a range.').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByLabel('IP address or range').fill('127.0.0.0/8');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Remove 127.0.0.0/8' }).waitFor();
});

it.skipIf(!browser).each([
  ['/app/chats/nope', 'This chat does not exist, or it was deleted.', 'Back to the chats'],
  ['/app/settings/developer-documentation/nope', 'This key does not exist, or it was deleted.', 'All keys'],
  ['/app/settings/webhooks/nope', 'This webhook does not exist, or it was deleted.', 'All webhooks'],
])('explains %s once, with the way back', async (path, explanation, link) => {
  await using pages = await setup(path);
  const { page } = pages;
  await page.getByText(explanation).waitFor();
  expect(await page.getByText(/does not exist|no chat|GET/).count()).toBe(1);
  await page.getByRole('link', { name: link }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('nope'));
});

it.skipIf(!browser)('sends a template as the team member who writes, after its fields are right', async () => {
  await using pages = await setup('/app/chats/chat_0000000001');
  const { page, mock } = pages;
  const world = mock.world();
  world.clock.freeze();
  world.clock.advance('25h');
  await page.reload();
  const composer = page.getByRole('region', { name: 'Write to Ravi Kumar' });
  await composer.getByLabel('Message').fill('Hello');
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await composer.getByRole('alert').getByText('Not sent: the conversation window is closed').waitFor();
  expect(await composer.getByText(/window/).count()).toBe(1);
  await composer.getByRole('combobox', { name: 'Write as' }).selectOption(agents.lead.phone);
  await composer.getByRole('button', { name: 'Send a template' }).first().click();

  const dialog = page.getByRole('dialog', { name: 'Send a template' });
  const template = dialog.getByLabel('Template', { exact: true });
  const withPicture = world.state().templates.find(({ header, wabaNumber }) => {
    return header?.format === 'IMAGE' && wabaNumber === wabaNumbers.support;
  });
  await template.selectOption(withPicture?.id ?? '');
  const address = dialog.getByLabel('URL of the picture');
  await address.fill('my picture');
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await dialog.getByText('The URL must begin with https://').waitFor();
  await address.fill('https://acme.example/a.png');
  for (const field of await dialog.getByRole('textbox').all()) {
    if ((await field.inputValue()) === '') await field.fill('Ravi');
  }
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await composer.getByText('The conversation window is closed').waitFor();
  expect(await composer.getByText('Not sent').count()).toBe(0);
  expect(await composer.getByLabel('Message').inputValue()).toBe('Hello');
  const sent = world.state().messages.find(({ type, chatId }) => type === 'TEMPLATE' && chatId === 'chat_0000000001');
  expect(sent).toMatchObject({ memberPhone: agents.lead.phone });
});

it.skipIf(!browser)('sends a file as the team member who writes', async () => {
  await using pages = await setup('/app/chats/chat_0000000001');
  const { page, mock } = pages;
  const composer = page.getByRole('region', { name: 'Write to Ravi Kumar' });
  await composer.getByRole('combobox', { name: 'Write as' }).selectOption(agents.lead.phone);
  await composer
    .locator('input[type=file]')
    .setInputFiles({ name: 'prices.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF') });
  await composer.getByText('Attached: prices.pdf').waitFor();
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await composer.getByText('Attached: prices.pdf').waitFor({ state: 'detached' });
  const sent = mock
    .world()
    .state()
    .messages.find(({ type }) => type === 'DOCUMENT');
  expect(sent).toMatchObject({ memberPhone: agents.lead.phone, content: { filename: 'prices.pdf' } });
});

it.skipIf(!browser)('tells the chats of one customer apart by the WABA number', async () => {
  await using pages = await setup('/app/chats');
  const rows = pages.page.getByRole('navigation', { name: 'Chats' }).getByRole('link', { name: customers.onBoth.name });
  await expect.poll(() => rows.count()).toBe(2);
  await rows.filter({ hasText: 'Acme Sales' }).waitFor();
  await rows.filter({ hasText: 'Acme Support' }).waitFor();
});
