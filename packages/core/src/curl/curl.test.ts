import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { fromCurl, toCurl } from './index.ts';

const key = 'key_xxxxxxxxxx';
const base = 'https://public.doubletick.io';

const nasty = [
  `it's "quoted" and 'again'`,
  'line one\nline two\r\n\ttabbed',
  'नमस्ते 👋 \u202e é',
  '$(touch pwned) `id` $HOME',
  'wow!! !$ !!',
  'back\\slash \\n \\',
  '',
  '@file',
  '<file',
  '^" ^\n and `\n',
  '# ; | & > < ( ) * ? [a-z] {a,b} ~',
  "$'\\x41'",
  '-X DELETE',
  "'",
  '\\',
];

it.each(nasty)('writes a command that is read back as the same request: %j', async (text) => {
  const url = `${base}/whatsapp/message/text?a=${encodeURIComponent(text)}&b=[1]`;
  const body = { content: { text }, [text]: [text] };
  const request = new Request(url, {
    method: 'POST',
    headers: { authorization: key, 'content-type': 'application/json', 'x-empty': '' },
    body: JSON.stringify(body, null, 2),
  });
  const command = await toCurl(request);
  expect(command).not.toContain(key);
  const parsed = fromCurl(command);
  expect(parsed).toEqual({
    operation: 'sendWhatsappTextMessage',
    method: 'POST',
    url: new URL(url).href,
    params: {},
    query: { a: text, b: '[1]' },
    headers: { authorization: 'key_…', 'content-type': 'application/json', 'x-empty': '' },
    body,
    content: JSON.stringify(body, null, 2),
  });
  expect(fromCurl(await toCurl(parsed))).toEqual(parsed);
  expect(request.bodyUsed).toBe(false);
});

it.each(nasty)('quotes for a real shell: %j', async (text) => {
  const command = await toCurl(new Request(`${base}/x`, { method: 'POST', body: text, headers: { 'x-a': "it's" } }));
  const seen = execFileSync('sh', ['-c', command.replace(/^curl/, "printf '%s\\0'")], { encoding: 'utf8' }).split('\0');
  expect(seen.at(-2)).toBe(text);
  expect(seen).toContain("x-a: it's");
});

it.each(nasty.filter((text) => text !== ''))('reads plain text and form fields back: %j', async (text) => {
  const plain = await toCurl(new Request(`${base}/x`, { method: 'POST', body: text }));
  expect(fromCurl(plain)).toMatchObject({ body: text, headers: { 'content-type': 'text/plain;charset=UTF-8' } });
  const form = new FormData();
  form.append('note', text);
  const parsed = fromCurl(await toCurl(new Request(`${base}/x`, { method: 'POST', body: form })));
  // A form sends its line breaks as CRLF.
  expect(parsed.body).toEqual({ note: text.replace(/\r?\n/g, '\r\n') });
  expect(parsed.headers).toEqual({ 'content-type': 'multipart/form-data' });
  expect(fromCurl(await toCurl(parsed))).toEqual(parsed);
});

it('writes the key only on request, and never cookies', async () => {
  const headers = { authorization: `Bearer ${key}`, 'x-public-api-key': key, cookie: 'sid=1' };
  const request = new Request(`${base}/team`, { headers });
  expect(await toCurl(request)).toBe(
    [
      `curl --request 'GET' --url 'https://public.doubletick.io/team'`,
      `--header 'authorization: Bearer key_…'`,
      `--header 'x-public-api-key: key_…'`,
    ].join(' \\\n  '),
  );
  const open = await toCurl(request, { withKey: true });
  expect(open).toContain(`'authorization: Bearer ${key}'`);
  expect(open).not.toContain('sid');
});

it('reads the names of headers in any case', async () => {
  const headers = {
    Authorization: 'Bearer secret',
    Cookie: 'sid=1',
    'Content-Type': 'text/plain',
    'Content-Length': '9',
  };
  const command = await toCurl({ method: 'POST', url: base, headers, body: 'x' });
  expect(command.split(' \\\n  ').slice(1)).toEqual([
    `--header 'authorization: Bearer key_…'`,
    `--header 'content-type: text/plain'`,
    `--data-raw 'x'`,
  ]);
});

it('writes JSON as it is: its numbers, names and whitespace', async () => {
  const body = '{ "id" : 12345678901234567890,\n "a b": "c  d", "a b": 1.0 }';
  const request = new Request(`${base}/x`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  expect(await toCurl(request)).toContain(`--data-raw '${body}'`);
});

it('writes a changed body instead of the pasted one', async () => {
  const parsed = fromCurl(`curl ${base}/x --json '{ "a": 1 }'`);
  expect(await toCurl(parsed)).toContain(`--data-raw '{ "a": 1 }'`);
  expect(await toCurl({ ...parsed, body: { a: 2 } })).toContain(`--data-raw '{"a":2}'`);
  const form = fromCurl(`curl ${base}/x -F 'a=1;type=text/plain' -F b=2`);
  expect(await toCurl(form)).toContain(`--form 'a="1";type=text/plain' \\\n  --form-string 'b=2'`);
  expect(await toCurl({ ...form, body: { a: ['1', '3'] } })).toContain(`--form-string 'a=1' \\\n  --form-string 'a=3'`);
});

it('writes a file of a form as the path that curl reads, without the type that curl chooses', async () => {
  const form = new FormData();
  form.append('file', new File(['x'], 'a "photo".png', { type: 'image/png' }));
  const command = await toCurl(new Request(`${base}/media/upload`, { method: 'POST', body: form }));
  expect(command).toContain(`--form 'file=@"a \\"photo\\".png";type=image/png'`);
  expect(command).not.toContain('boundary');
});

it.each<[string, () => Request, RegExp]>([
  ['bytes', () => new Request(base, { method: 'POST', body: new Uint8Array([0xff, 0xfe]) }), /not text/],
  ['U+0000', () => new Request(base, { method: 'POST', body: 'a\0b' }), /U\+0000/],
])('refuses %s, which a command cannot contain', async (_, request, message) => {
  await expect(toCurl(request())).rejects.toThrow(message);
});

it('refuses a request whose body was already used', async () => {
  const request = new Request(base, { method: 'POST', body: 'x' });
  await request.text();
  await expect(toCurl(request)).rejects.toThrow('was already used');
});
