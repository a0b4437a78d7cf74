import { expect, it } from 'vitest';
import { findProblems } from './find-problems.ts';

const key = 'key_aaaaaaaaaa';
const unauthorized = '{"statusCode":401,"message":"Invalid public api key","error":"Unauthorized"}';
const json = { 'content-type': 'application/json' };

interface Given {
  method?: string;
  target?: string;
  status?: number;
  headers?: Record<string, string>;
  text?: string;
  isUnchanged?: boolean;
}

function ask({ method = 'GET', target = '/team', status = 401, headers = json, text = unauthorized, ...rest }: Given) {
  const request = { what: '', method, target, headers: { authorization: key } };
  return findProblems(request, { status, headers: new Headers(headers), text, isUnchanged: rest.isUnchanged ?? true });
}

it('reports no problem for a documented refusal', async () => {
  expect(await ask({})).toEqual([]);
});

it.each<[string, Given]>([
  ['a 500', { status: 500, text: '{"statusCode":500,"message":"Internal server error"}' }],
  ['an undocumented status', { status: 418 }],
  ['another format', { text: '{"error":"no"}' }],
  ['an HTML page', { text: '<html></html>' }],
  ['another content type', { headers: { 'content-type': 'text/plain' } }],
  ['a refusal that changed the world', { isUnchanged: false }],
  ['a stack trace', { text: unauthorized.replace('Invalid', 'at run (mock.ts:7)') }],
  ['the API key', { headers: { ...json, 'x-mock-hint': `Not ${key}.` } }],
  ['a 405 without Allow', { method: 'PUT', status: 405 }],
  ['a 404 for a known path', { method: 'PUT', status: 404 }],
  ['a 200 for an unknown path', { target: '/nope', status: 200 }],
  ['a body of OPTIONS', { method: 'OPTIONS', status: 204, headers: { allow: 'GET' } }],
  ['a body of HEAD', { method: 'HEAD' }],
])('notices %s', async (_, given) => {
  expect(await ask(given)).not.toEqual([]);
});
