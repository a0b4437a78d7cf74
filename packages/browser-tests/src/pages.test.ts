import { expect, it, vi } from 'vitest';
import { browserOfTests } from './browser.ts';
import { openConsole, requestedElsewhere } from './console/open-console.ts';

vi.setConfig({ testTimeout: 60_000 });

const browser = await browserOfTests('the pages');

it.skipIf(!browser)(
  'sends a browser to the pages, which their policy lets run, without requests elsewhere',
  async () => {
    if (!browser) throw new Error('No browser is installed.');
    await using pages = await openConsole(browser, { path: '/' });
    const { page, url } = pages;
    await page.waitForURL(`${url}/app`);
    for (const path of ['/app', '/app/chats', '/reference/assign-team-member-to-chat']) {
      await page.goto(url + path);
      await page.getByRole('main').waitFor();
    }
    expect(requestedElsewhere(pages)).toEqual([]);
    expect(pages.problems).toEqual([]);
  },
);
