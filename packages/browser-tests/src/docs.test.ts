import { operations } from '@doubletick-kit/contract';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from './browser.ts';
import { type Docs, openDocs } from './open-docs.ts';

vi.setConfig({ testTimeout: 60_000 });

const browser = await browserOfTests('the API reference');

async function setup(): Promise<Docs> {
  if (!browser) throw new Error('No browser is installed.');
  return openDocs(browser);
}

it.skipIf(!browser)('shows every operation of the document, without requests to any other machine', async () => {
  await using docs = await setup();
  const { page } = docs;
  await page.getByRole('link', { name: 'WhatsApp Groups' }).waitFor();
  const closed = page.getByRole('button', { name: 'Open Group' });
  while ((await closed.count()) > 0) await closed.first().click();
  const links = await page
    .locator('a[href*="#tag/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const shown = links.flatMap((href) => /^#tag\/[^/]+\/([A-Z]+\/.+)$/.exec(decodeURI(href ?? ''))?.[1] ?? []);
  const known = Object.values(operations).map(({ method, path }) => `${method.toUpperCase()}${path}`);
  expect(known).toHaveLength(95);
  expect([...new Set(shown)].sort()).toEqual(known.sort());
  const elsewhere = docs.requested.filter((url) => !url.startsWith(`${docs.url}/`) && !/^(?:data|blob):/.test(url));
  expect(elsewhere).toEqual([]);
  expect(docs.problems).toEqual([]);
});

it.skipIf(!browser)('is for reading: no form sends a request, and a link leads to the reference pages', async () => {
  await using docs = await setup();
  const { page } = docs;
  await page.getByRole('link', { name: 'Assign a team member to a chat' }).click();
  await page.getByRole('heading', { name: 'Assign a team member to a chat' }).waitFor();
  expect(await page.getByRole('button', { name: /Test Request/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Try an operation on its reference page' }).click();
  await page.waitForURL(`${docs.url}/reference`);
});
