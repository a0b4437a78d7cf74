import { type Operation, operations } from '@doubletick-kit/contract';
import { demo } from '@doubletick-kit/mock-server';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { openConsole } from './open-console.ts';

vi.setConfig({ testTimeout: 300_000 });

const browser = await browserOfTests('the forms of all operations');

it.skipIf(!browser)('renders a form for each of the 95 operations and sends its example', async () => {
  if (!browser) return;
  await using opened = await openConsole(browser, { path: '/reference' });
  const { page, mock, url } = opened;
  const slugs = await page
    .locator('a[href*="/reference/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))]);
  expect(slugs).toHaveLength(95);
  const sent = new Set<string | undefined>();
  for (const slug of slugs) {
    await page.goto(url + slug);
    await page.getByRole('textbox', { name: /^Authorization|^x-public-api-key/i }).fill(demo.keys.full);
    const example = page.getByRole('button', { name: /^Fill in (?:the|an) example/ });
    if (await example.isVisible()) {
      await example.click();
      const choices = page.getByRole('menuitem');
      if (await choices.first().isVisible()) await choices.first().click();
    }
    await page.getByRole('button', { name: 'Try It' }).click();
    await page
      .getByText(/^\d{3} [A-Z]/)
      .first()
      .waitFor();
    const [latest] = mock.world().journal({ limit: 1 });
    sent.add(latest?.operation);
    // An example may name what this world does not have, but it is always well-formed.
    expect([slug, latest?.status === 400 && latest.response?.body]).toEqual([slug, false]);
  }
  const known: readonly Operation[] = Object.values(operations);
  expect([...sent].sort()).toEqual(known.map(({ id }) => id).sort());
  expect(opened.problems).toEqual([]);
});
