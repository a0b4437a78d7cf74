import { expect, it } from 'vitest';
import { allOperations } from './example-request.fixture.ts';
import { readTarget } from './read-target.ts';

const refusal = (code: string) => expect.objectContaining({ code });

it('finds every operation, and gives its parameters decoded', () => {
  for (const { id, method, path } of allOperations) {
    const { operation, params, search } = readTarget(method, `${path.replaceAll(/\{\w+\}/g, '%61%2Db%20c')}?a=%20`);
    expect(operation.id).toBe(id);
    expect(Object.values(params).every((value) => value === 'a-b c')).toBe(true);
    expect(search).toBe('a=%20');
  }
});

it.each([
  '%2Fhello',
  'hello',
  'hello%20world',
  '%2Fa%2Fb',
  'a+b',
  '50%25',
  '%E0%A4%A8',
  '%F0%9F%91%A8%E2%80%8D%F0%9F%91%A9',
])('takes the shortcut %s', (segment) => {
  const { params } = readTarget('PUT', `/quick-replies/${segment}`);
  expect(params).toEqual({ shortcut: decodeURIComponent(segment) });
});

it.each([
  '/',
  '/health',
  '/teams',
  '/team/',
  '/TEAM',
  '//team',
  '/team//',
  '/./team',
  '/x/../team',
  '/x/%2e%2e/team',
  '/%74eam',
  '/team%2f',
  '/team%3F',
  '/team-member%2fassign',
  '/team;a=b',
  '/team%00',
  '/team%ff',
  '/team%20',
  '/team#x',
  'http://127.0.0.1/team',
  'http://evil.example/team',
  'https://public.doubletick.io/team',
  '/quick-replies/',
  '/quick-replies/.',
  '/quick-replies/..',
  '/quick-replies/%2e%2E',
  '/quick-replies/%ff',
  '/quick-replies/%',
  '/quick-replies/a/b',
])('finds no path %s', (target) => {
  expect(() => readTarget('DELETE', target)).toThrow(refusal('unknown-path'));
});

it.each([
  '',
  '*',
  'team',
  'evil.example:443',
  '/team\\',
  '/x\\..\\team',
  '/team ',
  '/te am',
  '/team\t',
  '/team\0',
  '/téam',
  '/team?a=é',
  '/team?a=b\\c',
  '/team?\r\nHost: x',
])('refuses %j, which is not a target', (target) => {
  expect(() => readTarget('GET', target)).toThrow(refusal('invalid-request'));
});

const unsafeShortcuts = [
  '%00',
  'a%0d%0ab',
  'a%7f',
  'a%5Cb',
  '%2F..%2Fteam',
  '..%2F..%2Fteam',
  'a%2F.%2Fb',
  '%252e%252e',
];
const others = ['a%3Fb', 'a%23b', 'a%3Bb', 'a%25zz%2541', 'a'.repeat(257)];

it.each([...unsafeShortcuts, ...others])(
  'refuses the shortcut %s, which another server may read as another path',
  (segment) => {
    expect(() => readTarget('PUT', `/quick-replies/${segment}`)).toThrow(refusal('invalid-request'));
  },
);

it.each(['a%2Fb', '%2Fb', '..%2Fregister'])('refuses the id %s: only a shortcut has slashes', (segment) => {
  expect(() => readTarget('POST', `/v2/webhook/${segment}`)).toThrow(refusal('invalid-request'));
  expect(() => readTarget('PATCH', `/template/${segment}`)).toThrow(refusal('invalid-request'));
});

it.each(['%72egister', 'regist%65r', '%72%65%67%69%73%74%65%72'])(
  'refuses the webhook %s: its path is registerWebhook',
  (segment) => {
    expect(() => readTarget('POST', `/v2/webhook/${segment}`)).toThrow(refusal('invalid-request'));
  },
);

it('takes a parameter that is the name of another path only for other methods', () => {
  expect(readTarget('PUT', '/quick-replies/%64etails')).toMatchObject({ params: { shortcut: 'details' } });
  expect(readTarget('GET', '/quick-replies/details?shortcut=x').operation.id).toBe('getQuickReplyDetails');
  expect(() => readTarget('GET', '/quick-replies/%64etails')).toThrow(refusal('method-not-allowed'));
});

it('names the methods of a path', () => {
  expect(() => readTarget('HEAD', '/quick-replies/details')).toThrow(
    expect.objectContaining({ code: 'method-not-allowed', allow: ['GET', 'PUT', 'DELETE'] }),
  );
});

it.each([
  ['POST', '/team-member/asign', 'POST /team-member/assign (assignTeamMemberToChat)'],
  ['POST', '/webhook', 'POST /v2/webhook/register (registerWebhook)'],
  ['GET', '/team/?limit=1', 'GET /team (getTeam)'],
])('names the operation that %s %s may have meant', (method, target, closest) => {
  expect(() => readTarget(method, target)).toThrow(`The closest operation is ${closest}.`);
});

it.each(['/', '/nope', '/key_0000000000', '/919999999921'])(
  'names none for %s, and repeats nothing of it',
  (target) => {
    const detail =
      'No DoubleTick operation has this path. Paths are compared literally: lower case, no trailing or double slash, no percent-encoding.';
    expect(() => readTarget('GET', target)).toThrow(new RegExp(`${detail}$`));
  },
);
