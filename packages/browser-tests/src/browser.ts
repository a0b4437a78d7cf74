import { spawnSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';

/** Stops the browser from sending its own background requests. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium or Chrome on the PATH under one of its usual names; undefined if none is installed. */
function findBrowser(): string | undefined {
  const script = 'for name do command -v "$name" && exit; done';
  const { stdout } = spawnSync('sh', ['-c', script, 'sh', ...names], { encoding: 'utf8' });
  return stdout?.trim() || undefined;
}

/**
 * The browser of a test file, with an empty, temporary profile; it is closed after the tests. Undefined, with a printed
 * reason, if none is installed.
 */
export async function browserOfTests(what: string): Promise<Browser | undefined> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.warn(`The tests of ${what} are skipped: no Chromium or Chrome is installed.`);
    return undefined;
  }
  const browser = await chromium.launch({ executablePath, args: quiet });
  afterAll(() => browser.close());
  return browser;
}
