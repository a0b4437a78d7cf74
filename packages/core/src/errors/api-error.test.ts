import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { ApiError, DoubleTick, type DoubleTickOptions } from '../index.ts';
import { meanings } from './advice.ts';

const key = 'key_xxxxxxxxxx';
const input = { customerPhoneNumber: '919999999921', assignedUserPhoneNumber: '919999999912' };

async function failureOf(options: Partial<DoubleTickOptions>): Promise<ApiError> {
  const client = new DoubleTick({ apiKey: key, retries: 0, ...options });
  const failure = await client.teamMembers.assign(input).catch((error: unknown) => error);
  if (!(failure instanceof ApiError)) throw new Error(`expected an ApiError, got ${String(failure)}`);
  return failure;
}

const answering = (body: string, init: ResponseInit) => ({ fetch: async () => new Response(body, init) });
const json = { 'content-type': 'application/json' };

it.each([
  [
    400,
    'bad-request',
    { message: ['a must be a string', 'b should not be empty'] },
    ['a must be a string', 'b should not be empty'],
  ],
  [400, 'bad-request', { message: 'content should not be empty' }, ['content should not be empty']],
  [400, 'bad-request', { message: '', detail: 'no room' }, ['no room']],
  [400, 'bad-request', { message: [], detail: 'no room' }, ['no room']],
  [400, 'bad-request', { message: [' ', {}], detail: ['', 'no room'] }, ['no room']],
  [400, 'bad-request', { message: {}, reason: 'no room' }, ['no room']],
  [401, 'unauthorized', { message: 'Invalid public api key' }, ['Invalid public api key']],
  [403, 'forbidden', { reason: 'FORBIDDEN' }, ['FORBIDDEN']],
  [404, 'not-found', { message: 'Cannot GET /v2/p/nope' }, ['Cannot GET /v2/p/nope']],
  [405, 'not-found', { detail: 'This path takes GET.' }, ['This path takes GET.']],
  [408, 'timeout', { message: 'Too slow' }, ['Too slow']],
  [409, 'conflict', { message: 'The name is taken' }, ['The name is taken']],
  [402, 'bad-request', { statusCode: 400, message: 'File size is too large.' }, ['File size is too large.']],
  [403, 'bad-request', { statusCode: 400, message: 'File type is not supported.' }, ['File type is not supported.']],
  [413, 'bad-request', { message: 'request entity too large' }, ['request entity too large']],
  [422, 'unprocessable', { message: 'User is not a member of the team' }, ['User is not a member of the team']],
  [429, 'rate-limited', { message: 'Too many' }, ['Too many']],
  [502, 'server-error', { title: 'Bad gateway', detail: 'The upstream hung up.' }, ['The upstream hung up.']],
])('turns %i into %s with what the service said', async (status, code, body, issues) => {
  const error = await failureOf(answering(JSON.stringify(body), { status, headers: json }));
  expect(error).toMatchObject({ status, code, issues, operation: 'assignTeamMemberToChat', attempts: 1 });
  expect(error.message).toContain(`assignTeamMemberToChat failed with ${status} ${code}: ${issues[0]}`);
});

it.each(['', ' ', [], [''], {}, 5, null])('has no empty part in its message for %j', async (message) => {
  const error = await failureOf(answering(JSON.stringify({ message }), { status: 400, headers: json }));
  expect(error.issues).toEqual([]);
  expect(error.message).toBe('assignTeamMemberToChat failed with 400 bad-request. Correct the input.');
});

it.each([
  ['an empty 500', '', { status: 500 }, 'server-error', []],
  [
    'an HTML 502',
    '<html>Bad gateway</html>',
    { status: 502, headers: { 'content-type': 'text/html' } },
    'server-error',
    [],
  ],
  [
    'an HTML 200',
    '<html>Welcome</html>',
    { status: 200, headers: { 'content-type': 'text/html' } },
    'invalid-response',
    ['the body is not JSON but text/html'],
  ],
  ['an empty 200', '', { status: 200, headers: { 'content-length': '0' } }, 'invalid-response', ['the body is empty']],
  ['a redirect', '', { status: 302 }, 'invalid-response', []],
])('throws for %s and does not show its body', async (_, body, init, code, issues) => {
  const error = await failureOf(answering(body, init));
  expect(error).toMatchObject({ code, issues });
  expect(inspect(error)).not.toContain('<html>');
});

it('names the reason when nothing is listening, and keeps the cause', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));

  const error = await failureOf({ baseUrl: `http://127.0.0.1:${port}` });

  const issues = [`not reached: 127.0.0.1:${port}, ECONNREFUSED`];
  expect(error).toMatchObject({ code: 'network-error', status: undefined, issues });
  expect(error.cause).toBeInstanceOf(TypeError);
});

it('gives up after timeoutMs', async () => {
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;

  const error = await failureOf({ baseUrl: `http://127.0.0.1:${port}`, timeoutMs: 50 });

  expect(error).toMatchObject({ code: 'timeout', status: undefined });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it('shows neither the key nor a full phone number, however it is printed', async () => {
  const body = JSON.stringify({ message: 'No chat with +91 99999 99921 or 919999999912' });
  const error = await failureOf(answering(body, { status: 422, headers: json }));
  const printed = `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}${error.stack}`;
  expect(printed).toContain('No chat with …21 or …12');
  expect(printed).not.toContain(key);
  expect(printed.replaceAll(' ', '')).not.toMatch(/9199999999\d\d/);
});

it.each(['919999999921', 'No chat with +91-99999-99921', '９１９９９９９９９９２１'])(
  'does not show a cause that quotes %s in its name or code',
  (quoted) => {
    const named = Object.assign(new Error('any'), { name: quoted });
    const coded = Object.assign(new Error('any', { cause: named }), { code: quoted });
    for (const cause of [named, coded, new TypeError('any', { cause: coded })]) {
      const error = new ApiError({ code: 'aborted', operation: 'any', cause });
      expect(JSON.stringify(error)).toMatch(/"cause":"(TypeError < )?Error( < Error)?"/);
    }
  },
);

const apiErrorCodes = Object.keys(meanings);
const reference = readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8');

it('has a heading in docs/errors.md for every code, and no other', () => {
  const [, section = ''] = reference.split('## Client\n');
  expect(section.match(/(?<=^### ).*/gm)).toEqual(apiErrorCodes);
});

it('has no heading twice in docs/errors.md, so that the code alone is the anchor', () => {
  const headings = (reference.match(/(?<=^#+ ).*/gm) ?? []).map((heading) => heading.toLowerCase());
  expect(headings).toContain('webhook-unsupported-media-type');
  expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
});

it('spells every code in kebab-case', () => {
  expect(apiErrorCodes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
});
