import { createMock, type Mock, type MockSettings } from '@doubletick-kit/mock-server';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** The pages of a mock, opened in a browser. */
export interface Console extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly mock: Mock;
  /** The URL of the mock. */
  readonly url: string;
  /** The URL of every request of the browser. */
  readonly requested: readonly string[];
  /** Errors that the pages reported, refused content included. */
  readonly problems: string[];
}

interface Opening {
  /** Default: `/app`. */
  readonly path?: string;
  readonly size?: keyof typeof sizes;
  readonly scheme?: 'light' | 'dark';
  readonly mock?: MockSettings;
}

const sizes = { desktop: { width: 1_440, height: 900 }, phone: { width: 390, height: 844 } };

/** Opens a page of a new mock as a first-time visitor. */
export async function openConsole(
  browser: Browser,
  { path = '/app', size = 'desktop', scheme = 'light', mock: settings }: Opening = {},
): Promise<Console> {
  const mock = createMock(settings);
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  const context = await browser.newContext({
    viewport: sizes[size],
    hasTouch: size === 'phone',
    colorScheme: scheme,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const requested: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  context.on('console', (message) => {
    // A refused request is an outcome that the pages show, not a problem of theirs.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      problems.push(message.text());
    }
  });
  context.on('weberror', (error) => problems.push(error.error().message));
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.goto(url + path);
  return {
    page,
    context,
    mock,
    url,
    requested,
    problems,
    async [Symbol.asyncDispose]() {
      await context.close();
      await mock[Symbol.asyncDispose]();
    },
  };
}

/** The requests of a browser that left the mock, which no page may send. */
export function requestedElsewhere({ requested, url }: Console): string[] {
  return requested.filter((one) => !one.startsWith(`${url}/`) && !/^(?:data|blob):/.test(one));
}
