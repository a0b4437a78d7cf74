import { getWithBody, type SendGetWithBody } from '@doubletick-kit/core';
import type { Mock } from '@doubletick-kit/mock-server';

/** Asks a mock in process, and sends the text of a GET beside its request, where no `Request` can have it. */
export async function askMock({ fetch }: Mock, target: URL | string, init: RequestInit): Promise<Response> {
  const { method, headers, body } = init;
  const { [getWithBody]: sendGet }: Mock['fetch'] & { [getWithBody]?: SendGetWithBody } = fetch;
  if (method === 'GET' && typeof body === 'string' && sendGet) {
    return sendGet(new Request(target, headers ? { headers } : {}), body);
  }
  return fetch(target, init);
}
