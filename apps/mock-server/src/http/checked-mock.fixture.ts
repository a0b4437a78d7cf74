import { type OperationId, operations, validateResponse } from '@doubletick-kit/contract';
import { expect } from 'vitest';
import { createMock } from '../mock.ts';
import type { WorldOptionsInput } from '../world/options.ts';
import { demo } from '../world/seed/demo.ts';
import { compact } from './wire/compact.ts';

/** A request as a test writes it. A string is sent as the body as it is; anything else is sent as JSON. */
export interface TestRequest {
  body?: unknown;
  /** With the question mark. */
  search?: string;
  /** Null leaves the header out. */
  key?: string | null;
  headers?: Record<string, string>;
}

/** The answer to a request. */
export interface TestAnswer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

/**
 * A mock with a fixed clock for tests of the HTTP side. Every answer must fit the document, and a failure must leave the
 * state as it was.
 */
export function setupCheckedMock(options: WorldOptionsInput = {}) {
  const mock = createMock({ options, now: () => 1_000_000_000_000 });

  async function send(id: OperationId, { body, search = '', key = demo.keys.full, headers = {} }: TestRequest = {}) {
    const { method, path } = operations[id];
    const before = mock.world().state();
    const contentType = body === undefined ? undefined : 'application/json';
    const sent = compact({ authorization: key ?? undefined, 'content-type': contentType });
    const response = await mock.fetch(`http://mock${path}${search}`, {
      method,
      headers: { ...sent, ...headers },
      body: typeof body === 'string' ? body : (JSON.stringify(body) ?? null),
    });
    const answer: TestAnswer = {
      status: response.status,
      headers: response.headers,
      body: JSON.parse(await response.text()),
    };
    const answeredType = response.headers.get('content-type') ?? undefined;
    expect(await validateResponse(id, { ...answer, contentType: answeredType })).toEqual([]);
    if (!response.ok) expect(mock.world().state()).toEqual(before);
    return answer;
  }

  return { mock, send };
}
