import type { Page, Request } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { openConsole } from './open-console.ts';

vi.setConfig({ testTimeout: 120_000 });

const browser = await browserOfTests('what a first load weighs');

it.skipIf(!browser).each([
  ['/app', 188_000],
  ['/app/chats', 245_000],
  ['/app/chats/chat_0000000001', 246_000],
  ['/app/bots', 210_000],
  ['/app/activity', 209_000],
  ['/app/settings/developer-documentation', 190_000],
  ['/app/settings/webhooks', 186_000],
  ['/app/settings/team', 193_000],
  ['/reference', 227_000],
  ['/reference/assign-team-member-to-chat', 236_000],
  // Files, the page and what the mock tells of the demo world, as they are sent.
] as const)('the first load of %s is at most %d bytes', async (path, mostBytes) => {
  if (!browser) return;
  await using site = await openConsole(browser, { path: '/llms.txt' });
  const { page, url } = site;
  const { finished, pending } = watchRequests(page);
  await page.goto(url + path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.getByRole('status').getByText('Live', { exact: true }).waitFor({ state: 'attached' });
  await expect.poll(() => [...pending].map((request) => request.url())).toEqual([expect.stringMatching(/\/events/)]);

  const sent = await Promise.all(finished.map(async (request) => (await request.sizes()).responseBodySize));
  expect(sent.reduce((total, bytes) => total + bytes, 0)).toBeLessThan(mostBytes);
  // Browsers accept Brotli on this machine also without TLS.
  const scripts = finished.filter((request) => request.resourceType() === 'script');
  const encodings = await Promise.all(scripts.map(encodingOf));
  expect(new Set(encodings.filter((encoding) => encoding !== undefined))).toEqual(new Set(['br']));
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

/** Undefined for a file that is too small to compress. */
async function encodingOf(request: Request): Promise<string | undefined> {
  const response = await request.response();
  const content = (await response?.body()) ?? Buffer.alloc(0);
  return content.length < 1_024 ? undefined : ((await response?.headerValue('content-encoding')) ?? 'none');
}
