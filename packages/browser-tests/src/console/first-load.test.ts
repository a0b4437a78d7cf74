import { brotliCompressSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { openConsole } from './open-console.ts';

vi.setConfig({ testTimeout: 120_000 });

const browser = await browserOfTests('what a first load weighs');

const mostFileBytes = 250_000;
/** The page itself and what the mock tells of the demo world, which are sent as they are. */
const mostOtherBytes = 20_000;
/** Smaller files are not compressed. */
const smallestBytes = 1_024;

it
  .skipIf(!browser)
  .each([
    '/app',
    '/app/chats',
    '/app/activity',
    '/app/settings/developer-documentation',
    '/app/settings/webhooks',
    '/app/settings/team',
    '/reference',
    '/reference/assign-team-member-to-chat',
  ])('the first load of %s is light', async (path) => {
  if (!browser) return;
  await using site = await openConsole(browser, { path: '/llms.txt' });
  const { page, url } = site;
  const { finished, pending } = watchRequests(page);
  await page.goto(url + path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.getByRole('status').getByText('Live', { exact: true }).waitFor({ state: 'attached' });
  await expect.poll(() => [...pending].map((request) => request.url())).toEqual([expect.stringMatching(/\/events/)]);

  const files = finished.filter((request) => request.url().includes('/assets/'));
  const others = finished.filter((request) => !request.url().includes('/assets/'));
  expect(sum(await Promise.all(files.map(publishedBytes)))).toBeLessThan(mostFileBytes);
  expect(sum(await Promise.all(others.map(sentBytes)))).toBeLessThan(mostOtherBytes);
});

/** The stream of events stays pending. */
function watchRequests(page: Page): { readonly finished: Request[]; readonly pending: Set<Request> } {
  const finished: Request[] = [];
  const pending = new Set<Request>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfailed', (request) => pending.delete(request));
  page.on('requestfinished', (request) => {
    pending.delete(request);
    finished.push(request);
  });
  return { finished, pending };
}

const published = new Map<string, number>();

/** What a file weighs in the published mock. It is compressed there as far as possible, in the repository only fast. */
async function publishedBytes(request: Request): Promise<number> {
  const { pathname } = new URL(request.url());
  const known = published.get(pathname);
  if (known !== undefined) return known;
  const response = await request.response();
  const content = (await response?.body()) ?? Buffer.alloc(0);
  const isCompressed = content.length >= smallestBytes;
  // Browsers accept Brotli on this machine also without TLS.
  expect(await response?.headerValue('content-encoding')).toBe(isCompressed ? 'br' : null);
  const bytes = isCompressed ? brotliCompressSync(content).length : content.length;
  published.set(pathname, bytes);
  return bytes;
}

async function sentBytes(request: Request): Promise<number> {
  return (await request.sizes()).responseBodySize;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
