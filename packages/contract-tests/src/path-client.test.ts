import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import { ApiError, DoubleTick, type DoubleTickOptions, getWithBody, type SendGetWithBody } from '@doubletick-kit/core';
import { apiErrorOf, createPathClient, type PathClient } from '@doubletick-kit/core/paths';
import { afterAll, expect, it } from 'vitest';
import { callMethod } from './call-method.ts';
import type { Case, CaseInput } from './case.ts';
import { cases, titleOf } from './cases.ts';
import { completeExample } from './example-input.ts';
import { prepareCase, sendGetWithBody } from './send-case.ts';
import { startMockTarget } from './targets.ts';

const { mock, addressOf, close } = await startMockTarget();
afterAll(close);

/** What openapi-fetch resolves with. */
interface Outcome {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Sends an operation by method and path; some inputs are invalid on purpose, so the types do not apply. */
function sendByPath(client: PathClient, id: OperationId, { path, query, body, form }: CaseInput): Promise<Outcome> {
  const operation: Operation = operations[id];
  const call: unknown = Reflect.get(client, operation.method);
  if (typeof call !== 'function') throw new Error(`The client has no ${operation.method}.`);
  return call(operation.path, { params: { path, query }, body: form ?? body });
}

function clientFor(test: Case): PathClient {
  const { url, key } = addressOf(test);
  const withContentType = (headers: Headers) => {
    if (test.contentType) headers.set('content-type', test.contentType);
    return headers;
  };
  const send = (request: Request) => {
    withContentType(request.headers);
    return fetch(request);
  };
  const sendGet: SendGetWithBody = async (request, text) => {
    const headers = new Headers({ ...Object.fromEntries(request.headers), 'content-type': 'application/json' });
    const answer = await sendGetWithBody(new URL(request.url), withContentType(headers), text);
    return new Response(answer.text, answer);
  };
  const options = { apiKey: key, baseUrl: url, retries: 0 };
  return createPathClient({ ...options, fetch: Object.assign(send, { [getWithBody]: sendGet }) });
}

it.each(cases.map((test) => ({ title: titleOf(test), test })))('path client → mock: $title', async ({ test }) => {
  mock.world().reset(test.world);
  const input = await prepareCase(test, addressOf({ ...test, key: undefined }));
  const pending = sendByPath(clientFor(test), test.operation, input);
  if (test.clientRefuses) {
    await expect(pending).rejects.toMatchObject({ code: 'bad-request', attempts: 0, operation: test.operation });
    return;
  }
  const { data, error, response } = await pending;
  expect(response.status).toBe(test.status);
  if (test.status < 300) {
    expect(error).toBeUndefined();
    expect(data ?? {}).toMatchObject(test.answer ?? {});
  } else {
    expect(data).toBeUndefined();
    expect(error).toMatchObject(test.answer ?? {});
    expect(apiErrorOf(response)).toBeInstanceOf(ApiError);
    expect(apiErrorOf(response)).toMatchObject({ status: test.status, operation: test.operation });
  }
});

/** What a client sends, without ids and boundaries, which are random. */
async function sentBy(send: (options: DoubleTickOptions) => Promise<unknown>) {
  const sent: unknown[] = [];
  const record = async ({ method, url, headers }: Request, body: string) => {
    const lines = [...headers].map(([name, value]) => `${name}: ${value}`);
    sent.push([method, url, ...lines, body].map(withoutRandom));
    return Response.json({});
  };
  const sendGet: SendGetWithBody = record;
  const fetch = Object.assign(async (request: Request) => record(request, await request.text()), {
    [getWithBody]: sendGet,
  });
  await send({ apiKey: 'key_xxxxxxxxxx', fetch });
  return sent;
}

function withoutRandom(text: string): string {
  return text.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|-+formdata-[\w-]+/g, '…');
}

// the catalogue is keyed by them
const everyOperation = Object.keys(operations) as OperationId[];

it.each(everyOperation)('sends for %s what the method of the client sends', async (id) => {
  const input = completeExample(id);
  const byPath = await sentBy((options) => sendByPath(createPathClient(options), id, input));
  expect(byPath).toHaveLength(1);
  expect(byPath).toEqual(await sentBy((options) => callMethod(new DoubleTick(options), id, input)));
});
