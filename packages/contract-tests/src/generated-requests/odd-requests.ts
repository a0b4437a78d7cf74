import type { OperationId } from '@doubletick-kit/contract';
import fc from 'fast-check';
import type { FormPart, GeneratedRequest } from './generated-request.ts';
import { bodies, headers, keys, methods, searches, segments } from './odd-values.ts';
import { type Parts, writeRequest } from './request-parts.ts';

/** Changes one thing in a finished request. */
type Change = (request: GeneratedRequest) => Partial<GeneratedRequest>;

/** Requests that are odd in their form, not in their content. */
export function oddRequests(id: OperationId, parts: fc.Arbitrary<Parts>): fc.Arbitrary<GeneratedRequest> {
  const changes: Record<string, Change>[] = [
    mapOf(bodies, (body) => ({ headers: h }) => ({ body, headers: { 'content-type': 'application/json', ...h } })),
    mapOf(headers, (more) => ({ headers: h }) => ({ headers: { ...h, ...more } })),
    listOf('the API key', keys, (key) => () => ({
      headers: { authorization: key, 'content-type': 'application/json' },
    })),
    listOf('the other header for the API key', keys, (key) => ({ headers: h }) => ({
      headers: { ...h, 'x-public-api-key': key },
    })),
    { 'no API key': () => ({ headers: { 'content-type': 'application/json' } }) },
    listOf('the query', searches, (search) => ({ target }) => ({
      target: `${target}${target.includes('?') ? '&' : '?'}${search}`,
    })),
    { 'every parameter twice': ({ target }) => ({ target: twice(target) }) },
    listOf('the method', methods, (method) => () => ({ method })),
    listOf('a segment', segments, (segment) => ({ target }) => ({ target: replaceSegment(target, segment) })),
    listOf('an additional segment', segments, (segment) => ({ target }) => ({
      target: target.replace(/^[^?]*/, (path) => `${path}/${segment}`),
    })),
    { 'every part twice': ({ body }) => (isForm(body) ? { body: [...body, ...body] } : {}) },
  ];
  const change = fc.oneof(...changes.map((some) => fc.constantFrom(...Object.entries(some))));
  return fc.tuple(parts, change).map(([sent, [what, apply]]) => {
    const request = writeRequest(what, id, sent);
    return { ...request, ...apply(request) };
  });
}

function isForm(body: GeneratedRequest['body']): body is readonly FormPart[] {
  return Array.isArray(body);
}

function mapOf<T>(values: Readonly<Record<string, T>>, toChange: (value: T) => Change): Record<string, Change> {
  return Object.fromEntries(Object.entries(values).map(([what, value]) => [what, toChange(value)]));
}

function listOf(what: string, values: readonly string[], toChange: (value: string) => Change): Record<string, Change> {
  return Object.fromEntries(values.map((value) => [`${what} ${JSON.stringify(value.slice(0, 20))}`, toChange(value)]));
}

function twice(target: string): string {
  const [path = '', search = ''] = target.split('?');
  return search === '' ? path : `${path}?${search}&${search}`;
}

/** Replaces the last segment. */
function replaceSegment(target: string, segment: string): string {
  return target.replace(/\/[^/?]*(?=\?|$)/, () => `/${segment}`);
}
