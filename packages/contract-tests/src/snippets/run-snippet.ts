import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { DoubleTick } from '@doubletick-kit/core';
import { createMock, demo } from '@doubletick-kit/mock-server';
import { vi } from 'vitest';

const baseUrl = 'http://127.0.0.1:4010';

/**
 * Runs the file of a snippet and returns what it prints. `doubletick` is a client of a new mock, which is also at the URL
 * of `npm start`; no other server can be reached.
 */
export async function runSnippet(file: string): Promise<string> {
  const mock = createMock();
  const printed: string[] = [];
  const print = (...values: unknown[]) => {
    printed.push(format(...values));
  };
  vi.stubGlobal('console', { ...console, log: print, info: print, warn: print, error: print });
  vi.stubGlobal('fetch', async (...args: ConstructorParameters<typeof Request>) => {
    const request = new Request(...args);
    if (request.url.startsWith(`${baseUrl}/`)) return mock.fetch(request);
    throw new TypeError(`A snippet requests ${request.url}, which is not available in tests.`);
  });
  vi.stubGlobal('doubletick', new DoubleTick({ apiKey: demo.keys.full, baseUrl }));
  vi.stubGlobal('secret', 'a-long-random-text');
  try {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
    return printed.join('\n');
  } finally {
    vi.unstubAllGlobals();
  }
}
