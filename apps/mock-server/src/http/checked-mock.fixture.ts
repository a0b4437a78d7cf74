import { type OperationId, operations, validateResponse } from '@doubletick-kit/contract';
import { expect } from 'vitest';
import { createMock } from '../mock.ts';
import type { WorldOptionsInput } from '../world/options.ts';
import { demo } from '../world/seed/demo.ts';

/** A request as a test writes it; without a body it has none, and with text the text is sent as it stands. */
export interface TestRequest {
  body?: unknown;
  /** With the question mark. */
  search?: string;
  /** Null leaves the header out. */
  key?: string | null;
  headers?: Record<string, string>;
}

/** What a call was answered. */
export interface TestAnswer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

/**
 * A mock with a fixed clock for tests of the HTTP side. Every answer has to fit the document, and one that is no
 * success has to leave the state as it was.
 */
export function setupCheckedMock(options: WorldOptionsInput = {}) {
  const mock = createMock({ options, now: () => 1_000_000_000_000 });

  async function call(id: OperationId, { body, search = '', key = demo.keys.full, headers = {} }: TestRequest = {}) {
    const { method, path } = operations[id];
    const before = mock.world().state();
    const response = await mock.fetch(
      new Request(`http://mock${path}${search}`, {
        method,
        headers: {
          ...(key === null ? {} : { authorization: key }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    const answer: TestAnswer = {
      status: response.status,
      headers: response.headers,
      body: JSON.parse(await response.text()),
    };
    const contentType = response.headers.get('content-type') ?? undefined;
    expect(await validateResponse(id, { ...answer, contentType })).toEqual([]);
    if (!response.ok) expect(mock.world().state()).toEqual(before);
    return answer;
  }

  return { mock, call };
}
