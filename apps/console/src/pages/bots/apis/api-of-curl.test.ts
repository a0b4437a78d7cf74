import { fromCurl } from '@doubletick-kit/core/curl';
import { expect, test } from 'vitest';
// The commands of the client's own tests: whatever it reads, a bot sends.
import { readCommands, refusedCommands } from '../../../../../../packages/core/src/curl/commands.fixture.ts';
import { readPastedCurl, titleOf } from './api-of-curl.ts';
import texts from './api-texts.json' with { type: 'json' };

const host = 'https://public.doubletick.io';

test.each(readCommands)('sends what the command sends: %s', (_, command) => {
  const request = fromCurl(command, { withKey: true });
  const read = readPastedCurl(command);
  const { method, url, headers, content = '' } = request;
  if (typeof content === 'string' && /^[A-Z]+$/.test(method)) {
    expect(read).toMatchObject({
      kind: 'understood',
      operation: request.operation,
      api: { method, url, headers: Object.entries(headers).map(([name, value]) => ({ name, value })), body: content },
    });
  } else expect(read).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/form|Methods/) });
});

test.each(refusedCommands.filter(([command]) => command !== ''))(
  'shows why %j cannot be read',
  (command, reason, fault) => {
    const read = readPastedCurl(command);
    if (read.kind !== 'refused') throw new Error('It was read.');
    expect(read.reason).toContain(reason);
    expect(read.place && command.slice(read.place.start, read.place.end)).toBe(fault);
  },
);

const plain = `curl --request POST "${host}/team-member/assign" -H 'authorization: key_demo000001' -d '{"a":"b c"}'`;

test.each([
  [
    'a word processor',
    plain
      .replaceAll(/"(?=[h:a-z])/g, '“')
      .replaceAll('"', '”')
      .replaceAll("'", '’')
      .replace('--', '–'),
  ],
  ['a chat', plain.replaceAll(' ', '\u00a0').replace('--request', '—request')],
  ['a web page', `\u200b${plain}`],
  ['Markdown', `\`\`\`bash\n${plain}\n\`\`\``],
  ['the terminal of an administrator', `# ${plain}`],
  ['a terminal, with its next prompt', `$ ${plain}\nuser@host:~$ `],
  ['instructions for Linux', `sudo ${plain}`],
  ['a script', `${plain};`],
  ['a Mac', plain.replace('--request', '–X')],
])('offers to correct a command that comes from %s', (_, pasted) => {
  const read = readPastedCurl(pasted);
  if (read.kind !== 'refused' || read.corrected === undefined) throw new Error('It was not corrected.');
  expect(readPastedCurl(read.corrected)).toEqual(readPastedCurl(plain));
});

test.each([
  `curl ${host}/team | jq .`,
  `curl ${host}/team\ncurl ${host}/chats`,
  `curl ${host}/team -d '{"a":1`,
  `curl ${host}/team -H “authorization: $KEY”`,
  'wget https://example.com',
])('offers no correction of %j, which cannot be read after it either', (pasted) => {
  expect(readPastedCurl(pasted)).toMatchObject({ kind: 'refused' });
  expect(readPastedCurl(pasted)).not.toHaveProperty('corrected');
});

test.each([
  [`Invoke-RestMethod -Uri "${host}/team"`, texts.curl.otherTool],
  [`fetch("${host}/team", { "method": "GET" })`, texts.curl.otherTool],
  [`${host}/team`, texts.curl.otherTool],
  [`curl ${host}/team | jq .`, texts.curl.fix],
])('says what to do about %j', (pasted, advice) => {
  expect(readPastedCurl(pasted)).toMatchObject({ kind: 'refused', advice });
});

test.each([
  [`curl ${host}/team -d '${'x'.repeat(100_001)}'`, texts.problems.bodyLong],
  [`curl ${host}/team -H 'x: ${'x'.repeat(10_001)}'`, texts.problems.headerLong],
  [`curl ${host}/${'x'.repeat(10_000)}`, texts.problems.urlLong],
  [
    `curl ${host}/team ${Array.from({ length: 101 }, (_, index) => `-H 'x-${index}: y'`).join(' ')}`,
    texts.problems.manyHeaders,
  ],
  ["'".repeat(1_000_000), texts.curl.long],
])('refuses what is too long for a bot', (pasted, reason) => {
  expect(readPastedCurl(pasted)).toMatchObject({ kind: 'refused', reason });
});

test('waits for a command', () => {
  expect(readPastedCurl(' \n')).toEqual({ kind: 'empty' });
});

test('keeps the key, and suggests the name of the operation', () => {
  const body = '{"customerPhoneNumber":"919999999921","reassign":true}';
  const command = `curl -X POST ${host}/team-member/assign -H 'Authorization: key_demo000001' --json '${body}'`;
  expect(readPastedCurl(command)).toMatchObject({
    operation: 'assignTeamMemberToChat',
    api: {
      name: 'Assign Team Member to Chat',
      headers: expect.arrayContaining([{ name: 'authorization', value: 'key_demo000001' }]),
      body,
    },
    notes: [],
  });
});

test.each([
  ['getTeam', 'Get Team'],
  ['sendWhatsappTextMessage', 'Send WhatsApp Text Message'],
  ['addChatCollaborators', 'Add Chat Collaborators'],
  ['unassignTeamMemberFromChat', 'Unassign Team Member from Chat'],
])('names %s as people write it', (operation, title) => {
  expect(titleOf(operation)).toBe(title);
});

test.each([
  [`curl -X put ${host}/a`, 'write PUT instead of put'],
  [`curl -I ${host}/a`, 'cannot send HEAD'],
  [`curl -X OPTIONS ${host}/a`, 'cannot send OPTIONS'],
  [`curl ${host}/media/upload -F a=b`, texts.curl.form],
])('says why a bot cannot send %s', (command, reason) => {
  expect(readPastedCurl(command)).toMatchObject({ kind: 'refused', reason: expect.stringContaining(reason) });
});

test.each([
  [`curl -X GET ${host}/team -d '{}'`, [texts.curl.getBody]],
  [`curl ${host}/team -b 'sid=1'`, [texts.curl.cookies]],
  [`curl ${host}/team -H 'Cookie: sid=1'`, [texts.curl.cookies]],
  [`curl ${host}/team -d ‘{"a":1}’`, [texts.curl.quotes]],
  [`curl ${host}/team -d '{"a":"“b”"}'`, []],
])('says what a person may not expect of %s', (command, notes) => {
  expect(readPastedCurl(command)).toMatchObject({ notes });
});

test('keeps variables that a command has already, wherever they are', () => {
  const url = 'https://example.com/{{customer.phone}}/{{x}}?city={{answers.city}}';
  const command = `curl -g '${url}' -H 'x-chat: {{chat.id}}' -d '{"to":{{customer.phone}}}'`;
  expect(readPastedCurl(command)).toMatchObject({
    api: {
      name: expect.stringMatching(/^POST example\.com/),
      url: 'https://example.com/{{customer.phone}}/%7B%7Bx%7D%7D?city={{answers.city}}',
      headers: expect.arrayContaining([{ name: 'x-chat', value: '{{chat.id}}' }]),
      body: '{"to":{{customer.phone}}}',
    },
  });
});
