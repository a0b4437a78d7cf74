import { operations } from '@doubletick-kit/contract';
import type { Case } from './case.ts';

/** What came back. */
export interface Answer {
  status: number;
  contentType: string | undefined;
  body: unknown;
  headers: Headers;
}

/** Sends a case as plain HTTP, put together from the operation catalogue. */
export async function sendCase(test: Case, { url, key }: { url: string; key: string }): Promise<Answer> {
  const { method, path } = operations[test.operation];
  const target = new URL(`${url}${path}`);
  const headers = new Headers({ authorization: key, accept: 'application/json' });
  const init: RequestInit = { method, headers };
  if (method === 'GET') {
    for (const [name, value] of Object.entries(test.input ?? {})) {
      for (const item of [value].flat()) target.searchParams.append(name, String(item));
    }
  } else {
    headers.set('content-type', test.contentType ?? 'application/json');
    init.body = JSON.stringify(test.input ?? {});
  }
  const response = await fetch(target, init);
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? undefined,
    body: await response.json(),
    headers: response.headers,
  };
}
