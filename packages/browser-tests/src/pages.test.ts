import { createMock } from '@doubletick-kit/mock-server';
import { afterAll, expect, it, vi } from 'vitest';
import { findBrowser, startBrowser } from './open-docs.ts';

vi.setConfig({ testTimeout: 60_000 });

const executable = findBrowser();
if (!executable) console.warn('The tests of the pages are skipped: no Chromium or Chrome is installed.');
const browser = executable ? await startBrowser(executable) : undefined;
afterAll(() => browser?.close());

it.skipIf(!browser)(
  'sends a browser to the pages, which their policy lets run, without requests elsewhere',
  async () => {
    if (!browser) throw new Error('No browser is installed.');
    await using mock = createMock();
    const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
    const context = await browser.newContext();
    const page = await context.newPage();
    const problems: string[] = [];
    const requested: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('request', (request) => requested.push(request.url()));
    for (const path of ['/', '/app/chats', '/reference/assign-team-member-to-chat']) {
      await page.goto(url + path);
      await page.getByRole('main').waitFor();
    }
    expect(new URL(page.url()).pathname).toBe('/reference/assign-team-member-to-chat');
    expect(requested).toContain(`${url}/app`);
    expect(requested.filter((one) => !one.startsWith(`${url}/`) && !one.startsWith('data:'))).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  },
);
