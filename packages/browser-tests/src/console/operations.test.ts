import { type Operation, operations } from '@doubletick-kit/contract';
import { demo } from '@doubletick-kit/mock-server';
import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { openConsole } from './open-console.ts';

vi.setConfig({ testTimeout: 400_000 });

const browser = await browserOfTests('the forms of all operations');
const known: readonly Operation[] = Object.values(operations);

it.skipIf(!browser)('renders a form for each of the 95 operations, and its example is accepted', async () => {
  if (!browser) return;
  await using opened = await openConsole(browser, { path: '/reference' });
  const { page, mock } = opened;
  await page.getByText('95 of 95 operations').waitFor();
  const links = page.getByRole('main').locator('a[href^="/reference/"]');
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(paths).toHaveLength(95);

  const accepted = new Set<string | undefined>();
  for (const path of paths) {
    // What an example names is there in a new world, whatever the one before has deleted.
    mock.world().reset();
    // Without loading everything again, as by a link.
    await page.evaluate((to) => history.pushState(null, '', to), path);
    await sendExample(page);
    const [latest] = mock.world().journal({ limit: 1 });
    expect([path, latest?.status, latest?.response?.body]).toEqual([
      path,
      expect.toSatisfy(isSuccess),
      expect.anything(),
    ]);
    accepted.add(latest?.operation);
  }
  expect([...accepted].sort()).toEqual(known.map(({ id }) => id).sort());
  expect(opened.problems).toEqual([]);
});

async function sendExample(page: Page): Promise<void> {
  const key = page.getByRole('textbox', { name: 'Authorization' });
  await key.fill(demo.keys.full);
  const one = page.getByRole('button', { name: 'Fill in the example' });
  const several = page.getByRole('combobox', { name: 'Fill in an example' });
  if (await several.isVisible()) await several.selectOption({ index: 1 });
  else if (await one.isVisible()) await one.click();
  await page.getByRole('button', { name: 'Try It' }).click();
  await page
    .getByText(/^\d{3} [A-Z]/)
    .first()
    .waitFor();
}

function isSuccess(status: unknown): boolean {
  return status === 200 || status === 201;
}
