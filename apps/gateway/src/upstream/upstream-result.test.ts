import { operations } from '@doubletick-kit/contract';
import { describe, expect, it } from 'vitest';
import { judgeResponse } from './upstream-result.ts';

const key = 'key_0123456789';

function judge(status: number, headers: Record<string, string | string[]>, body: string | Buffer = '{"ok":true}') {
  return judgeResponse(operations.getTeam, { status, headers, body: Buffer.from(body) }, [key]);
}

const json = { 'content-type': 'application/json' };

describe('judgeResponse', () => {
  it.each([200, 201, 400, 403, 404, 422, 429, 500, 503])('passes on a JSON response with status %i', (status) => {
    expect(judge(status, json)).toMatchObject({ kind: 'answer', status, headers: json });
  });

  it('passes on content-type and retry-after and no other header', () => {
    const headers = { ...json, 'retry-after': '30', 'set-cookie': ['a=b'], server: 'x', 'x-request-id': 'theirs' };
    expect(judge(429, headers)).toMatchObject({ headers: { ...json, 'retry-after': '30' } });
    expect(judge(429, { ...json, 'retry-after': ['1', '2'] })).toMatchObject({ headers: json });
  });

  it('passes on an empty response of any content type', () => {
    expect(judge(204, {}, '')).toMatchObject({ kind: 'answer', status: 204 });
    expect(judge(200, { 'content-type': 'text/html' }, '')).toMatchObject({ kind: 'answer' });
  });

  it.each([
    ['HTML', 502, { 'content-type': 'text/html' }, '<html>', 'upstream-invalid-response'],
    ['no content type', 200, {}, '{}', 'upstream-invalid-response'],
    ['two content types', 200, { 'content-type': ['application/json', 'text/html'] }, '{', 'upstream-invalid-response'],
    ['invalid JSON', 200, json, '{"ok":', 'upstream-invalid-response'],
    ['invalid UTF-8', 200, json, Buffer.from([0x22, 0xff, 0x22]), 'upstream-invalid-response'],
    ['a compressed body', 200, { ...json, 'content-encoding': 'gzip' }, '{}', 'upstream-invalid-response'],
    ['a redirect', 301, { ...json, location: 'http://127.0.0.1/' }, '{}', 'upstream-invalid-response'],
    ['an empty redirect', 302, { location: 'http://127.0.0.1/' }, '', 'upstream-invalid-response'],
    ['not modified', 304, {}, '', 'upstream-invalid-response'],
    ['a status beyond HTTP', 999, json, '{}', 'upstream-invalid-response'],
    ['401', 401, json, '{}', 'upstream-auth-failed'],
    ['401 in HTML', 401, { 'content-type': 'text/html' }, '<html>', 'upstream-auth-failed'],
    ['our key in JSON escapes', 200, json, `{"a":"\\u006bey_0123456789"}`, 'upstream-key-exposed'],
    ['our key in the body', 200, json, `{"a":"x${key}x"}`, 'upstream-key-exposed'],
    ['our key in a header', 200, { ...json, 'x-debug': `auth=${key}` }, '{}', 'upstream-key-exposed'],
    ['our key in a repeated header', 200, { ...json, 'set-cookie': ['a', key] }, '{}', 'upstream-key-exposed'],
    ['our key in an error page', 500, { 'content-type': 'text/html' }, `<p>${key}`, 'upstream-key-exposed'],
  ])('withholds a response with %s', (_, status, headers, body, code) => {
    const result = judge(status, headers, body);
    expect(result).toMatchObject({ kind: 'problem', code, status });
    expect(JSON.stringify(result)).not.toContain(key);
  });
});
