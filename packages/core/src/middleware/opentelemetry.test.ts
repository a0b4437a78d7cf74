import { readFileSync } from 'node:fs';
import {
  type Attributes,
  type Span,
  SpanKind,
  type SpanOptions,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { expect, it } from 'vitest';
import type { AttemptContext } from '../kernel/options.ts';
import { openTelemetry } from './opentelemetry.ts';

interface Recorded {
  name: string;
  options: SpanOptions;
  attributes: Attributes;
  status?: unknown;
  ended: number;
}

function setup() {
  const spans: Recorded[] = [];
  const startSpan: Tracer['startSpan'] = (name, options = {}) => {
    const recorded: Recorded = { name, options, attributes: { ...options.attributes }, ended: 0 };
    spans.push(recorded);
    const own: Partial<Span> = {
      setAttribute(key, value) {
        recorded.attributes[key] = value;
        return span;
      },
      setStatus(status) {
        recorded.status = status;
        return span;
      },
      end() {
        recorded.ended += 1;
      },
    };
    const span: Span = Object.assign(trace.wrapSpanContext({ traceId: '', spanId: '', traceFlags: 0 }), own);
    return span;
  };
  const tracer: Tracer = { startSpan, startActiveSpan: () => expect.fail('not used') };
  const request = new Request('http://127.0.0.1:4010/notes/n_1?phoneNumber=919999999921', {
    headers: { authorization: 'key_xxxxxxxxxx' },
  });
  const context = (attempt: number): AttemptContext => ({
    operation: { id: 'getNote', method: 'GET', path: '/notes/{noteId}', safety: 'safe' },
    attempt,
    requestId: 'r',
    input: { phoneNumber: '919999999921' },
  });
  return { spans, request, context, run: openTelemetry({ tracer }) };
}

const place = {
  'http.request.method': 'GET',
  'url.template': '/notes/{noteId}',
  'server.address': '127.0.0.1',
  'server.port': 4010,
};
const failed = { code: SpanStatusCode.ERROR };

it.each<[string, number, () => Promise<Response>, Attributes, unknown]>([
  ['a success', 1, async () => new Response(), { 'http.response.status_code': 200 }, undefined],
  [
    'a second attempt that is limited',
    2,
    async () => new Response(null, { status: 429 }),
    { 'http.request.resend_count': 1, 'http.response.status_code': 429, 'error.type': '429' },
    failed,
  ],
  [
    'a broken connection',
    1,
    async () => {
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('919999999921'), { code: 'ECONNRESET' }) });
    },
    { 'error.type': 'ECONNRESET' },
    failed,
  ],
  [
    'a deadline',
    3,
    async () => {
      throw new DOMException('', 'TimeoutError');
    },
    { 'http.request.resend_count': 2, 'error.type': 'TimeoutError' },
    failed,
  ],
])('describes %s with one CLIENT span', async (_, attempt, answer, attributes, status) => {
  const { run, spans, request, context } = setup();
  await run(request, answer, context(attempt)).catch((error: unknown) => error);
  expect(spans).toEqual([
    {
      name: 'GET /notes/{noteId}',
      options: { kind: SpanKind.CLIENT, attributes: expect.anything() },
      attributes: { ...place, ...attributes },
      ended: 1,
      status,
    },
  ]);
  for (const secret of ['key_', 'n_1', '919999999921']) expect(JSON.stringify(spans)).not.toContain(secret);
});

it('passes response and error through, and does nothing if no provider is registered', async () => {
  const { request, context } = setup();
  const response = new Response();
  expect(await openTelemetry()(request, async () => response, context(1))).toBe(response);
  const error = new TypeError('fetch failed');
  const fail = () => Promise.reject(error);
  await expect(openTelemetry()(request, fail, context(1))).rejects.toBe(error);
});

it('is the only middleware that needs @opentelemetry/api', () => {
  const index = readFileSync(new URL('./index.ts', import.meta.url), 'utf8');
  expect(index).not.toContain('./opentelemetry.ts');
});
