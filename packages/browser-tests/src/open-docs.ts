import { createMock, type Mock } from '@doubletick-kit/mock-server';
import type { Browser, Page } from 'playwright-core';

/** The API reference of a new mock, opened in a browser. */
export interface Docs extends AsyncDisposable {
  readonly page: Page;
  readonly mock: Mock;
  /** The URL of the mock. */
  readonly url: string;
  /** The URL of every request of the browser. */
  readonly requested: readonly string[];
  /** Errors that the page reported. */
  readonly problems: readonly string[];
}

/** Opens the reference of a new mock as a first-time visitor. */
export async function openDocs(browser: Browser): Promise<Docs> {
  const mock = createMock();
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  const context = await browser.newContext({ viewport: { width: 1_400, height: 1_000 } });
  const requested: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(error.error().message));
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.goto(`${url}/docs`);
  return {
    page,
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
