import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';
import { withoutEmptyContent } from './read-body.ts';

const assignment = {
  customerPhoneNumber: demo.customers.unassigned.phone,
  assignedUserPhoneNumber: demo.agents.lead.phone,
};
const text = JSON.stringify(assignment);
const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

const assign = (body: unknown, headers: Record<string, string> = {}) =>
  setupCheckedMock().send('assignTeamMemberToChat', { body, headers });

it.each([
  'application/json',
  'application/json; charset=utf-8',
  'Application/JSON;Charset="UTF-8"',
  'application/json; v=2',
])('accepts the content type %s', async (contentType) => {
  expect(await assign(text, { 'content-type': contentType })).toMatchObject({ status: 200 });
});

it.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/jsonp',
  'application/json, application/json',
  ' ',
])('refuses the content type %j', async (contentType) => {
  const { status, body } = await assign(text, { 'content-type': contentType });
  expect({ status, body }).toMatchObject({ status: 415, body: { statusCode: 415, error: 'Unsupported Media Type' } });
});

it.each(['{', text.slice(0, -1), `${text},`, '{"a":NaN}', '\u0000', "{'a':1}", '<xml/>', `${nested}]`])(
  'answers what is no JSON by 400 with one plain text that repeats nothing of it',
  async (body) => {
    const answer = await assign(body);
    expect(answer).toMatchObject({
      status: 400,
      body: { statusCode: 400, message: 'The request body is not valid JSON', error: 'Bad Request' },
    });
  },
);

it.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['an empty object', '{}'],
])('validates %s like {}', async (_, body) => {
  const message = [
    'Either customerPhoneNumber or groupId must be provided',
    'assignedUserPhoneNumber should not be empty',
  ];
  expect(await assign(body)).toMatchObject({ status: 400, body: { message } });
});

it('treats a GET without a body like a GET with an empty body', async () => {
  const answer = await setupCheckedMock().send('checkRevertedOnTime');
  expect(answer).toMatchObject({ status: 400, body: { message: expect.any(Array) } });
});

it.each(['null', '[]', '7', '"text"'])('refuses %s, which is JSON but not an object', async (body) => {
  expect(await assign(body)).toMatchObject({ status: 400, body: { message: ['body must be an object'] } });
});

it.each([
  ['a prototype', '{"__proto__":{"customerPhoneNumber":"919999999921","assignedUserPhoneNumber":"919999999912"}}'],
  ['a constructor', '{"constructor":{"prototype":{}}}'],
  ['a lone surrogate', '{"customerPhoneNumber":"\\ud800","assignedUserPhoneNumber":"\\udfff"}'],
  ['a NUL', '{"customerPhoneNumber":"9199999\\u000099921","assignedUserPhoneNumber":"919999999912"}'],
  ['a large number', '{"customerPhoneNumber":1e999,"assignedUserPhoneNumber":919999999912}'],
])('answers a body with %s by 400 in words', async (_, body) => {
  const answer = await assign(body);
  expect(answer.status).toBe(400);
  expect(answer.body.message).toSatisfy(Array.isArray);
});

it.each([
  ['as a whole', nested],
  ['in a property', `{"assignedUserPhoneNumber":${nested}}`],
  ['in an unknown property of a body that is valid', `{"x":${nested},${text.slice(1)}`],
  ['by one level too many', `{"x":${'['.repeat(500)}${']'.repeat(500)},${text.slice(1)}`],
])('refuses a body that is nested too deeply %s, before anything recurses into it', async (_, body) => {
  expect(await assign(body)).toMatchObject({
    status: 400,
    body: { message: 'The request body is nested more than 500 levels deep', error: 'Bad Request' },
  });
});

it('accepts a body that is nested 500 levels deep', async () => {
  const body = `{"x":${'['.repeat(499)}${']'.repeat(499)},${text.slice(1)}`;
  expect(await assign(body)).toMatchObject({ status: 200 });
});

it('returns hostile collaborator numbers unchanged, as failed', async () => {
  const numbers = ['\ud800', '\u0000', '__proto__', '９１９９９９９９９９９１３', ' '.repeat(10_000)];
  const body = { from: demo.wabaNumbers.support, to: demo.customers.unassigned.phone, agentNumbers: numbers };
  const answer = await setupCheckedMock().send('addChatCollaborators', { body });
  expect(answer).toMatchObject({ status: 200, body: { success: [], failed: numbers.map((number) => ({ number })) } });
});

it('accepts a body of 1 MiB and refuses a longer one', async () => {
  expect(await assign(text.padEnd(1_048_576))).toMatchObject({ status: 200 });
  expect(await assign(text.padEnd(1_048_577))).toMatchObject({
    status: 413,
    body: { statusCode: 413, error: 'Payload Too Large' },
  });
});

it('accepts a byte order mark', async () => {
  expect(await assign(`\ufeff${text}`)).toMatchObject({ status: 200 });
});

it.each([
  [{ to: '1', content: {} }, { to: '1' }],
  [
    { to: '1', content: { text: '' } },
    { to: '1', content: { text: '' } },
  ],
  [{ messages: [{ content: {} }, { content: { a: 1 } }, 'x'] }, { messages: [{}, { content: { a: 1 } }, 'x'] }],
  [
    { messages: 'x', content: [] },
    { messages: 'x', content: [] },
  ],
  [{ content: null }, { content: null }],
  [[{ content: {} }], [{ content: {} }]],
  [undefined, undefined],
])('removes empty contents from %j, which becomes %j', (body, expected) => {
  expect(withoutEmptyContent(body)).toEqual(expected);
});
