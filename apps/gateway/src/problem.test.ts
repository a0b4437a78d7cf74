import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ProblemError, problemAnswer, problems } from './problem.ts';

it('has a heading in docs/errors.md for every code, and a code for every heading', () => {
  const text = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  const [section = ''] = (text.split(/^## Gateway$/m)[1] ?? '').split(/^## /m);
  const headings = [...section.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(Object.keys(problems));
});

it('states the status of every code in docs/errors.md', () => {
  const text = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  for (const [code, { status }] of Object.entries(problems)) {
    expect(text).toContain(`### ${code}\n\n${status}. `);
  }
});

it.each(Object.keys(problems))('spells the code %s in kebab-case', (code) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

it('returns a problem as in RFC 9457', () => {
  const problem = new ProblemError('method-not-allowed', 'This path takes GET.', { allow: ['GET', 'POST'] });
  const answer = problemAnswer(problem, 'request-1');
  expect(answer.status).toBe(405);
  expect(answer.headers).toEqual({
    allow: 'GET, POST',
    'cache-control': 'no-store',
    'content-type': 'application/problem+json',
    'x-request-id': 'request-1',
  });
  expect(JSON.parse(answer.body)).toEqual({
    type: 'urn:doubletick-kit:error:method-not-allowed',
    title: 'The path does not support this method',
    status: 405,
    detail: 'This path takes GET.',
    code: 'method-not-allowed',
    requestId: 'request-1',
  });
});

it('names a scheme of authentication in a 401, and when to come back in a 503', () => {
  const headersOf = (code: 'invalid-key' | 'gateway-busy') => problemAnswer(new ProblemError(code, 'x'), '1').headers;
  expect(headersOf('invalid-key')['www-authenticate']).toBe('ApiKey realm="DoubleTick gateway"');
  expect(headersOf('gateway-busy')['retry-after']).toBe('1');
});
