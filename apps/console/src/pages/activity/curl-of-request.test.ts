import { expect, it } from 'vitest';
import { curlOfRequest } from './curl-of-request.ts';
import { type JournalEntry, sentRequest } from './sent-request.ts';

const key = 'key_xxxxxxxxxx';

function entry(rest: Partial<JournalEntry>): JournalEntry {
  return { number: 1, at: 0, method: 'GET', path: '/team', status: 200, ...rest };
}

async function curl(rest: Partial<JournalEntry>): Promise<string> {
  const sent = sentRequest(entry(rest));
  return typeof sent === 'string' ? sent : await curlOfRequest(sent, { url: 'http://127.0.0.1:4010', key });
}

it('has the key in place of what the journal masks, and what the caller chose', async () => {
  const headers = {
    host: '127.0.0.1:4010',
    'user-agent': 'curl/8',
    'content-length': '20',
    authorization: '…0001',
    'content-type': 'application/json',
    prefer: 'code=429',
  };
  const body = '{"customerPhoneNumber": "919999999921"}';
  expect(await curl({ method: 'POST', path: '/team-member/unassign', request: { headers, body } })).toBe(
    [
      "curl --request 'POST' --url 'http://127.0.0.1:4010/team-member/unassign'",
      "--header 'authorization: key_xxxxxxxxxx'",
      "--header 'content-type: application/json'",
      "--header 'prefer: code=429'",
      `--data-raw '${body}'`,
    ].join(' \\\n  '),
  );
});

it('has the key also where it is sent in the other header, and none where none was sent', async () => {
  expect(await curl({ request: { headers: { 'x-public-api-key': '…' } } })).toContain(`'x-public-api-key: ${key}'`);
  expect(await curl({ request: { headers: {} } })).not.toContain(key);
});

it('keeps the body of a GET', async () => {
  const request = { headers: { authorization: '…0001', 'content-type': 'application/json' }, body: '{"a":1}' };
  expect(await curl({ request })).toContain(`curl --request 'GET'`);
  expect(await curl({ request })).toContain(`--data-raw '{"a":1}'`);
});

it.each<[string, Partial<JournalEntry>]>([
  ['forgotten', {}],
  ['cut', { request: { headers: {}, body: 'x', isBodyCut: true } }],
  ['cut', { path: '/chats?a=…', request: { headers: {} } }],
  ['binary', { request: { headers: {}, body: 'PNG\uFFFD' } }],
])('does not write what is %s', async (reason, rest) => {
  expect(await curl(rest)).toBe(reason);
});
