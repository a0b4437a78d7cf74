import { randomUUID } from 'node:crypto';
import { request as openRequest } from 'node:http';
import { type Operation, operations } from '@doubletick-kit/contract';
import { getWithBody, type SendGetWithBody } from '@doubletick-kit/core';
import type { Mock } from '@doubletick-kit/mock-server';
import type { Case, CaseInput } from './case.ts';

/** A response. */
export interface Answer {
  status: number;
  contentType: string | undefined;
  body: unknown;
  /** The body as it was sent. */
  text: string;
  headers: Headers;
}

/** Where a case is sent, and with which API key. */
export interface Address {
  url: string;
  key: string;
  /** A mock to send the request to in process, instead of the URL. */
  mock?: Mock;
}

/** Sends the steps before a case and returns the parts of its request. */
export async function prepareCase(test: Case, address: Address): Promise<CaseInput> {
  const answers: Record<string, unknown>[] = [];
  for (const { operation, input } of test.before ?? []) {
    const answer = await send({ operation, input }, address);
    if (answer.status >= 300) {
      throw new Error(`The step ${operation} failed with ${answer.status}: ${JSON.stringify(answer.body)}`);
    }
    answers.push(Object.fromEntries(Object.entries(answer.body ?? {})));
  }
  return typeof test.input === 'function' ? test.input(answers) : (test.input ?? {});
}

/** Sends a request as plain HTTP, built from the operation catalogue. */
export async function send(
  { operation, input, contentType }: { operation: Case['operation']; input: CaseInput; contentType?: string },
  { url, key, mock }: Address,
): Promise<Answer> {
  const { method, path, keyHeaders }: Operation = operations[operation];
  const target = new URL(
    `${url}${path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(input.path?.[name] ?? ''))}`,
  );
  for (const [name, value] of Object.entries(input.query ?? {})) {
    for (const item of [value].flat()) target.searchParams.append(name, String(item));
  }
  const headers = new Headers({ [keyHeaders[0] ?? 'authorization']: key, accept: 'application/json' });
  // As the client does with a gateway's key.
  if (key.startsWith('dtk_')) headers.set('idempotency-key', `"${randomUUID()}"`);
  const body = encode(input, headers, contentType);
  if (!mock && method === 'GET' && typeof body === 'string') return sendGetWithBody(target, headers, body);
  const init = { method, headers, body: body ?? null };
  const response = await (mock ? askMock(mock, target, init) : fetch(target, init));
  return toAnswer(response.status, response.headers, await response.text());
}

function encode({ body, form }: CaseInput, headers: Headers, contentType: string | undefined) {
  if (form) {
    const data = new FormData();
    for (const [name, value] of Object.entries(form)) data.append(name, value);
    return data;
  }
  if (body === undefined) return undefined;
  headers.set('content-type', contentType ?? 'application/json');
  return JSON.stringify(body);
}

/** Sends a GET with a body, which `fetch` cannot. */
export function sendGetWithBody(target: URL, headers: Headers, body: string): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  headers.set('content-length', String(Buffer.byteLength(body)));
  openRequest(target, { method: 'GET', headers: Object.fromEntries(headers) }, async (response) => {
    let text = '';
    for await (const chunk of response) text += chunk;
    const answerHeaders = new Headers();
    for (const [name, values = []] of Object.entries(response.headersDistinct)) {
      for (const value of values) answerHeaders.append(name, value);
    }
    resolve(toAnswer(response.statusCode ?? 0, answerHeaders, text));
  })
    .on('error', reject)
    .end(body);
  return promise;
}

function toAnswer(status: number, headers: Headers, text: string): Answer {
  const body = text === '' ? undefined : JSON.parse(text);
  return { status, contentType: headers.get('content-type') ?? undefined, body, text, headers };
}

/** Sends a request to a mock in process. The body of a GET is passed separately, since a `Request` cannot have one. */
export async function askMock({ fetch }: Mock, target: URL | string, init: RequestInit): Promise<Response> {
  const { method, headers, body } = init;
  const { [getWithBody]: sendGet }: Mock['fetch'] & { [getWithBody]?: SendGetWithBody } = fetch;
  if (method === 'GET' && typeof body === 'string' && sendGet) {
    return sendGet(new Request(target, headers ? { headers } : {}), body);
  }
  return fetch(target, init);
}
