import { createMock, type Mock } from '@doubletick-kit/mock-server';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

/** Keeps the browser from asking anybody anything by itself. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The API reference of a mock of its own, in a browser. */
export interface Docs extends AsyncDisposable {
  readonly page: Page;
  readonly mock: Mock;
  /** The address of the mock. */
  readonly url: string;
  /** The address of every request that the browser has made. */
  readonly requested: readonly string[];
  /** What the page reported as broken. */
  readonly problems: readonly string[];
}

/** Starts a browser with an empty profile that ends with it. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: quiet });
}

/** Opens the reference of a new mock as somebody who was never there. */
export async function openDocs(browser: Browser): Promise<Docs> {
  const mock = createMock();
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  const context = await browser.newContext({
    viewport: { width: 1_400, height: 1_000 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
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
    ...{ page, mock, url, requested, problems },
    async [Symbol.asyncDispose]() {
      await context.close();
      await mock[Symbol.asyncDispose]();
    },
  };
}

/** Opens the form that tries the operation that assigns a chat. */
export async function openAssignForm({ page }: Docs): Promise<Locator> {
  await page.getByRole('link', { name: 'Assign a team member to a chat' }).click();
  await page.getByRole('button', { name: 'Test Request (post /team-member/assign)' }).click();
  return page.getByRole('dialog', { name: 'API Client' });
}
