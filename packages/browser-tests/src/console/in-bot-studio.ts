import type { Locator, Page } from 'playwright-core';
import type { Console } from './open-console.ts';

/** A step on the canvas. */
export function nodeOf(page: Page, id: string): Locator {
  return page.locator(`.react-flow__node[data-id="${id}"]`);
}

/** Drags from an exit of a step to another step. */
export async function drag(
  page: Page,
  exit: { readonly from: string; readonly exit: string },
  to: string,
): Promise<void> {
  await nodeOf(page, exit.from).locator(`[data-handleid="${exit.exit}"]`).hover();
  await page.mouse.down();
  await nodeOf(page, to).hover({ position: { x: 90, y: 30 } });
  await page.mouse.up();
}

/** A field of one line or several, with or without variables. */
export function input(within: Page | Locator, name: string): Locator {
  return within.getByRole('textbox', { name, exact: true }).or(within.getByRole('combobox', { name, exact: true }));
}

/** Opens a page by the navigation. */
export async function goTo({ page }: Console, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor({ state: 'attached' });
}

/** Publishes the bot that is open. */
export async function publish({ page }: Console): Promise<void> {
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('button', { name: 'Published' }).waitFor();
}

/** Searches a customer in Chats and opens the conversation. */
export async function openChat(opened: Console, search: string, name: string): Promise<void> {
  const { page } = opened;
  await goTo(opened, 'Chats');
  await page.getByRole('searchbox').fill(search);
  await page.getByRole('link', { name: new RegExp(name) }).click();
  await page.getByRole('heading', { name }).first().waitFor();
}

/** Writes on the customer's phone beside the conversation. */
export async function writeAsCustomer({ page }: Console, text: string): Promise<void> {
  await page.getByText('Customer’s phone').click();
  const field = page.getByRole('textbox', { name: 'Write as the customer' });
  await field.fill(text);
  await field.press('Enter');
}
