import { createMock, demo } from '@doubletick-kit/mock-server';
import { afterAll, expect, it, vi } from 'vitest';
import { findBrowser, startBrowser } from './open-docs.ts';

vi.setConfig({ testTimeout: 60_000 });

const executable = findBrowser();
if (!executable) console.warn('The tests of the start page are skipped: no Chromium or Chrome is installed.');
const browser = executable ? await startBrowser(executable) : undefined;
afterAll(() => browser?.close());

it.skipIf(!browser).each([1_300, 360])(
  'shows what runs, without a request elsewhere and without scrolling sideways, %s pixels wide',
  async (width) => {
    if (!browser) throw new Error('No browser is installed.');
    await using mock = createMock();
    const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const problems: string[] = [];
    const requested: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(url);
    await page.getByRole('table', { name: 'Team members' }).getByText(demo.agents.lead.name).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await page.evaluate('getComputedStyle(document.querySelector("main")).maxWidth')).not.toBe('none');
    expect([requested.filter((one) => !one.startsWith('data:')), problems]).toEqual([[`${url}/`], []]);
    await page.getByRole('link', { name: 'Guide to the mock' }).click();
    await page.getByText('# The mock server').waitFor();
    await context.close();
  },
);
