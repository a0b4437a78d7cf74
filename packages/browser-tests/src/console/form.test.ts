import type { Locator, Page, Request } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { openConsole } from './open-console.ts';

vi.setConfig({ testTimeout: 90_000 });

const browser = await browserOfTests("the form of an operation's request");

async function setup(slug: string, size: 'desktop' | 'phone' = 'desktop') {
  if (!browser) throw new Error('No browser is installed.');
  const pages = await openConsole(browser, { path: `/reference/${slug}`, size });
  await pages.page.getByRole('heading', { name: 'Body', exact: true }).waitFor();
  return pages;
}

/** The field of a property. Fields with suggestions are combo boxes. */
function fieldOf(page: Page, name: string): Locator {
  const options = { name, exact: true };
  return page.getByRole('combobox', options).or(page.getByRole('textbox', options));
}

/** The request that the button sends. */
async function tryIt(page: Page, path: string): Promise<Request> {
  const [request] = await Promise.all([
    page.waitForRequest((one) => one.method() === 'POST' && new URL(one.url()).pathname === path),
    page.getByRole('button', { name: 'Try It' }).click(),
  ]);
  return request;
}

it.skipIf(!browser)(
  'suggests the people of the world and sends what was typed and chosen, and nothing else',
  async () => {
    await using pages = await setup('assign-team-member-to-chat');
    const { page } = pages;
    await fieldOf(page, 'assignedUserPhoneNumber').pressSequentially('asha');
    await page.getByRole('option', { name: 'Asha Rao' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await fieldOf(page, 'customerPhoneNumber').pressSequentially('99999-99921');
    await page.getByRole('option', { name: 'Ravi Kumar' }).click();
    await page.getByRole('main').getByText('Everything required is filled in.').waitFor();

    const first = await tryIt(page, '/team-member/assign');
    expect(first.postDataJSON()).toEqual({
      assignedUserPhoneNumber: '919999999912',
      customerPhoneNumber: '919999999921',
    });

    await page.getByRole('radiogroup', { name: 'reassign' }).getByText('false').click();
    await page.getByRole('combobox', { name: 'Which one do you send?' }).selectOption('groupId');
    await fieldOf(page, 'groupId').fill('grp_0000000001');
    const second = await tryIt(page, '/team-member/assign');
    expect(second.postDataJSON()).toEqual({
      assignedUserPhoneNumber: '919999999912',
      groupId: 'grp_0000000001',
      reassign: false,
    });
    expect(pages.problems).toEqual([]);
  },
);

it.skipIf(!browser)('keeps JSON as it was typed and shows it in the fields', async () => {
  await using pages = await setup('create-note');
  const { page } = pages;
  await fieldOf(page, 'note').fill('Asked for a demo.');
  const show = (view: string) =>
    page.getByRole('radiogroup', { name: 'How to fill in the body' }).getByText(view).click();
  await show('JSON');
  const json = page.getByRole('textbox', { name: 'Body as JSON' });
  await expect.poll(() => json.inputValue()).toBe('{\n  "note": "Asked for a demo."\n}');

  await json.fill('{ "note": "Call back", "order": 12345678901234567890');
  await show('Fields');
  await page.getByRole('button', { name: 'Go to the JSON' }).click();
  await expect.poll(() => json.inputValue()).toBe('{ "note": "Call back", "order": 12345678901234567890');

  await json.press('Control+End');
  await json.pressSequentially(' }');
  await show('Fields');
  await expect.poll(() => fieldOf(page, 'note').inputValue()).toBe('Call back');
  await expect.poll(() => page.getByLabel('Value of order').inputValue()).toBe('12345678901234567890');
  await fieldOf(page, 'groupId').fill('grp_0000000001');
  const sent = await tryIt(page, '/notes');
  expect(sent.postData()).toContain('"order": 12345678901234567890');
  expect(pages.problems).toEqual([]);
});

it.skipIf(!browser)('a nested form can be filled in on a phone', async () => {
  await using pages = await setup('outgoing-messages-whatsapp-template', 'phone');
  const { page } = pages;
  await fieldOf(page, 'templateName').fill('diwali_offer');
  await page.getByRole('button', { name: 'Add templateData' }).click();
  await page.getByRole('button', { name: 'Add header' }).click();
  const header = page.getByRole('group', { name: 'header' });
  await header.getByRole('combobox', { name: 'type' }).selectOption('LOCATION');
  await fieldOf(page, 'latitude').pressSequentially('19.50');
  await page.getByRole('button', { name: 'Add customData' }).click();
  await page.getByRole('button', { name: 'Add another entry' }).click();
  await page.getByLabel('Name 1').fill('order');
  await page.getByLabel('Value of order').fill('42');

  const sent = await tryIt(page, '/whatsapp/message/template');
  expect(sent.postData()).toContain('"latitude": 19.50');
  expect(sent.postDataJSON()).toEqual({
    messages: [
      {
        content: { templateName: 'diwali_offer', templateData: { header: { type: 'LOCATION', latitude: 19.5 } } },
        customData: { order: '42' },
      },
    ],
  });
  const width = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect(width).toBe(0);
  expect(pages.problems).toEqual([]);
});
