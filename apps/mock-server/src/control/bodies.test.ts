import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

async function setup() {
  const mock = createMock();
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  const ways = [fetch, mock.fetch].map((send) => async (path: string, init: RequestInit) => {
    const response = await send(`${url}/__mock${path}`, init);
    const text = await response.text();
    return { status: response.status, messages: text === '' ? [] : [JSON.parse(text).message].flat() };
  });
  return { mock, ways };
}

const json = { 'content-type': 'application/json' };
const hello = { from: '919999999940', to: demo.wabaNumbers.support, content: { type: 'TEXT', text: 'Hi' } };

it.each([json, {}, { 'content-type': 'application/x-www-form-urlencoded' }, { 'content-type': 'text/plain' }])(
  'takes a body for JSON under the headers %j',
  async (headers) => {
    const { ways } = await setup();
    for (const send of ways) {
      const init = { method: 'POST', headers, body: JSON.stringify(hello) };
      expect(await send('/worlds/demo/inbound', init)).toMatchObject({ status: 201 });
    }
  },
);

it.each(['/worlds', '/worlds/demo/reset'])('needs no body for POST %s', async (path) => {
  const { ways } = await setup();
  for (const send of ways) {
    for (const init of [{}, { body: '' }, { body: ' ', headers: json }, { headers: json }])
      expect((await send(path, { method: 'POST', ...init })).status).toBeLessThan(300);
  }
});

it.each<[path: string, body: string | undefined, messages: string[]]>([
  ['/worlds', '{', ['The body is not valid JSON.']],
  ['/worlds', '[]', ['The body must be an object.']],
  [
    '/worlds',
    '{"id":"a b"}',
    ['id must have 1 to 64 letters, digits, hyphens or underscores, and must not start with key_.'],
  ],
  ['/worlds', '{"key":{}}', ['key is not a known field. Did you mean keys?']],
  [
    '/worlds',
    '{"keys":{"secretkey1":"all"}}',
    ['keys/…key1 must be named key_ and 1 to 252 more characters without a space.'],
  ],
  ...['key_forbidden9', 'key_forbidden', 'key_revoked001', 'key_revoked'].flatMap((key) => {
    const says = `${key.slice(-4)} must not start with key_revoked or key_forbidden, which open no world.`;
    return [
      ['/worlds', JSON.stringify({ keys: { [key]: 'all' } }), [`keys/…${says}`]],
      ['/worlds', JSON.stringify({ data: { keys: { [key]: 'all' } } }), [`data: keys/…${says}`]],
    ] as [string, string, string[]][];
  }),
  ['/worlds', '{"data":{"keys":{}}}', ['data: keys must not be empty. Leave it out for the keys of the demo.']],
  ['/worlds', '{"keys":{"__proto__":"all"}}', ['keys/…to__ is not a name that can be used.']],
  ['/worlds', '{"data":{"keys":{"__proto__":"all"}}}', ['data/keys/__proto__ is not a name that can be used.']],
  [
    '/worlds',
    '{"keys":{"key_secret0001":"most"}}',
    ['keys/…0001 must be all, or a list of read, send, write, destroy, admin.'],
  ],
  [
    '/worlds',
    '{"seed":{"name":"dmo"}}',
    ['seed/name must be one of demo, big, empty. Did you mean demo?', 'seed/number is missing.'],
  ],
  ['/worlds', '{"key_secret0001":"all"}', ['…0001 is not a known field.']],
  ['/worlds', '{"a\\nb":1}', ['a b is not a known field.']],
  ['/worlds', '{"numbers":2}', ['numbers must be 1.']],
  ['/worlds', '{"options":{"wallett":"empty"}}', []],
  ['/worlds/demo/inbound', undefined, ['from is missing.', 'content is missing.']],
  [
    '/worlds/demo/inbound',
    JSON.stringify({ ...hello, content: { type: 'TXT' } }),
    [
      'content/type must be one of TEXT, IMAGE, VIDEO, AUDIO, DOCUMENT, STICKER, BUTTON, LIST_REPLY, LOCATION, CONTACTS, FLOW, ORDER, REACTION, AD_CLICK.',
    ],
  ],
  [
    '/worlds/demo/inbound',
    JSON.stringify({ ...hello, content: { type: 'IMAGE', mediaUrl: 'x' } }),
    ['content/mediaUrl must be a valid URL.'],
  ],
  [
    '/worlds/demo/inbound',
    JSON.stringify({ ...hello, content: { type: 'TEXT', text: '' } }),
    ['content/text must not be empty.'],
  ],
  ['/worlds/demo/inbound', JSON.stringify({ ...hello, form: 1 }), ['form is not a known field. Did you mean from?']],
  ['/worlds/demo/simulate', '{"type":"CALL","from":7}', ['from must be a string.']],
  [
    '/worlds/demo/simulate',
    '{"type":"CALL_PERMISSION_REPLY","from":"919999999921","reply":"accept","expiresAt":1.5}',
    ['expiresAt must be a whole number.'],
  ],
])('says in plain English what is wrong: POST %s %s', async (path, body, messages) => {
  const { ways } = await setup();
  for (const send of ways) {
    const answer = await send(path, { method: 'POST', headers: json, ...(body === undefined ? {} : { body }) });
    expect(answer).toMatchObject({ status: 400, ...(messages.length > 0 && { messages }) });
  }
});

it.each([
  ['/worlds/demo/state/chats?limit=many', 'limit must be a number.'],
  ['/worlds/demo/state/chats?limit=0', 'limit must be at least 1.'],
  ['/worlds/demo/state/chats?limit=9999', 'limit must be at most 1000.'],
  ['/worlds/demo/state/chat', 'table must be one of members, '],
])('says what is wrong with GET %s', async (path, message) => {
  const { ways } = await setup();
  for (const send of ways) {
    const answer = await send(path, {});
    expect(answer).toMatchObject({ status: 400, messages: [expect.stringContaining(message)] });
  }
});

it('answers any body by a success or in sentences, without the words of a library', async () => {
  const { mock } = await setup();
  const body = fc.oneof(
    fc.json({ maxDepth: 3 }),
    fc
      .dictionary(
        fc.constantFrom('id', 'keys', 'seed', 'data', 'options', 'numbers', 'type', 'from', 'to', 'content', 'name'),
        fc.jsonValue({ maxDepth: 2 }),
      )
      .map((value) => JSON.stringify(value)),
  );
  const path = fc.constantFrom('/worlds', '/worlds/demo/reset', '/worlds/demo/inbound', '/worlds/demo/simulate');
  await fc.assert(
    fc.asyncProperty(path, body, async (to, text) => {
      const response = await mock.fetch(`http://mock/__mock${to}`, { method: 'POST', headers: json, body: text });
      if (response.status < 300) return;
      const { message }: { message: string[] } = JSON.parse(await response.text());
      for (const sentence of message) {
        expect(sentence).not.toMatch(/Invalid|Unrecognized|expected|received|undefined|Malformed/);
      }
      expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});
