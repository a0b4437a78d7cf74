import { request as openRequest } from 'node:http';
import { type Operation, operations } from '@doubletick-kit/contract';
import type { Mock } from '@doubletick-kit/mock-server';
import { askMock } from './ask-mock.ts';
import type { Case, CaseInput } from './case.ts';

/** What came back. */
export interface Answer {
  status: number;
  contentType: string | undefined;
  body: unknown;
  /** The body as it was sent. */
  text: string;
  headers: Headers;
}

/** Where a case is sent, and with which key. */
export interface Address {
  url: string;
  key: string;
  /** Is asked in process, in the place of a socket. */
  mock?: Mock;
}

/** Carries out the steps before a case, and says what its request is made of. */
export async function prepareCase(test: Case, address: Address): Promise<CaseInput> {
  const answers: unknown[] = [];
  for (const { operation, input } of test.before ?? []) {
    const answer = await send({ operation, input }, address);
    if (answer.status >= 300) {
      throw new Error(`The step ${operation} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    }
    answers.push(answer.body);
  }
  // Each case knows what its own steps answer.
  return typeof test.input === 'function' ? test.input(answers as never[]) : (test.input ?? {});
}

/** Sends a request as plain HTTP, put together from the operation catalogue. */
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
  const body = encode(input, headers, contentType);
  if (!mock && method === 'GET' && typeof body === 'string') return sendGetWithBody(target, headers, body);
  const init = { method, headers, ...(body === undefined ? {} : { body }) };
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

/** Sends the body of a GET, which no `fetch` can. */
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
