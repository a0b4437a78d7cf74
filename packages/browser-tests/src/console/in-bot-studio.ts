import type { Locator, Page } from 'playwright-core';

/** What is the same whatever a person does in Bot Studio. */

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

export async function choose(
  page: Page,
  within: Page | Locator,
  [label, option]: readonly [label: string, option: string],
): Promise<void> {
  await within.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
