import { expect, it } from 'vitest';
import { fromCurl, toCurl } from './index.ts';

const base = 'https://public.doubletick.io';
const keys = ['key_secret0001', 'key_ABCdef0123-_x', `dtk_live_${'a1B2c3D4e5F6'}_${'x'.repeat(38)}`];

/** Ways in which a text can be written, each of them the same to a server. */
const encodings: [name: string, encode: (key: string) => string][] = [
  ['as it is', (key) => key],
  ['percent-encoded', (key) => spell(key, (code) => `%${code}`)],
  ['percent-encoded in small letters', (key) => spell(key, (code) => `%${code.toLowerCase()}`)],
  ['percent-encoded twice', (key) => spell(key, (code) => `%25${code}`)],
  ['escaped as in JSON', (key) => spell(key, (code) => `\\u00${code}`)],
  ['in base64', (key) => unpadded(`${key}:`)],
  ['in base64 after one byte', (key) => unpadded(`:${key}`)],
  ['in base64 after two bytes', (key) => unpadded(`u:${key}:`)],
  ['in base64 for URLs', (key) => Buffer.from(`user:${key}`).toString('base64url')],
  ['partly encoded', (key) => key.replace('_', '%5F').replace('e', '%65')],
];

/** A name of a form cannot contain "=". */
function unpadded(text: string): string {
  return btoa(text).replace(/=+$/, '');
}

function spell(text: string, write: (code: string) => string): string {
  return text.replace(/./g, (character) => write(character.charCodeAt(0).toString(16).toUpperCase()));
}

/** Places of a request. */
const places: [name: string, place: (key: string) => Request][] = [
  ['the query', (key) => new Request(`${base}/x?a=1&token=${key}&b=2`)],
  ['the path', (key) => new Request(`${base}/v2/webhook/${key.replaceAll('\\', '%5C')}/x`)],
  ['authorization', (key) => new Request(base, { headers: { authorization: key } })],
  ['authorization with a scheme', (key) => new Request(base, { headers: { authorization: `Bearer ${key}` } })],
  ['x-api-key', (key) => new Request(base, { headers: { 'x-api-key': key } })],
  ['cookie', (key) => new Request(base, { headers: { cookie: `key=${key}` } })],
  ['any other header', (key) => new Request(base, { headers: { 'x-debug': `sent with ${key}, again` } })],
  ['a JSON body', (key) => json(`{"headers":{"Authorization":"${key}"}}`)],
  ['a name of a JSON body', (key) => json(`{"${key}":1}`)],
  ['a text', (key) => new Request(base, { method: 'POST', body: `before ${key} after` })],
  ['a form of text', (key) => new Request(base, { method: 'POST', body: new URLSearchParams({ a: key }) })],
  ['a field of a form', (key) => form((data) => data.append('a', `b ${key}`))],
  ['the name of a field', (key) => form((data) => data.append(`${key}`, 'b'))],
  ['the name of a file', (key) => form((data) => data.append('a', new File(['x'], `${key}.png`)))],
];

function json(body: string): Request {
  return new Request(base, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
}

function form(fill: (data: FormData) => void): Request {
  const body = new FormData();
  fill(body);
  return new Request(base, { method: 'POST', body });
}

/** Undoes every encoding, as someone could who reads the command. */
function decode(text: string): string {
  let decoded = text;
  for (let times = 0; times < 3; times++) {
    decoded = decoded.replace(/(?:%|\\+u00)([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
  // From each of the places that a group of four characters can have.
  const groups = [0, 1, 2, 3].flatMap((at) =>
    Array.from(text.matchAll(/[\w+/-]+/g), ([word]) => Buffer.from(word.slice(at), 'base64').toString('latin1')),
  );
  return [decoded, ...groups].join('\n');
}

const cases = places.flatMap(([place, write]) =>
  encodings.flatMap(([encoding, encode]) => keys.map((key) => ({ place, encoding, key, request: write(encode(key)) }))),
);

it.each(cases)('writes no key in $place, $encoding: $key', async ({ key, request }) => {
  const command = await toCurl(request);
  expect(decode(command)).not.toContain(key);
  expect(decode(command)).not.toContain(key.slice(4));
});

const readable = cases.filter(({ place }) => place !== 'the name of a file');
it.each(readable)('reads no key in $place, $encoding: $key', async ({ key, request }) => {
  const parsed = fromCurl(await toCurl(request, { withKey: true }));
  expect(decode(JSON.stringify(parsed))).not.toContain(key);
});

it.each([
  `-X ${keys[0]}`,
  `-H '${keys[0]}: x'`,
  `-H 'x-auth: Basic ${btoa(`${keys[0]}:`)}'`,
  `-F 'a=b;type=text/plain;x=${keys[0]}'`,
  `-F 'a=b;filename=${keys[0]}'`,
  `--url http://${keys[0]}.example.com/`,
  `--url http://example.com/?${keys[0]}`,
])('reads no key in %s', (option) => {
  const url = option.startsWith('--url') ? '' : base;
  expect(decode(JSON.stringify(fromCurl(`curl ${url} ${option}`)))).not.toContain('secret');
});

it.each([
  ['My Secret!', 'My+Secret%21'],
  ['My Secret!', 'My%20Secret!'],
  ['a/b"c\\d', 'a%2fb%22c%5cd'],
  ['a/b"c\\d', 'a/b\\"c\\\\d'],
  ['a/b"c\\d', 'a\\/b\\u0022c\\u005Cd'],
  ['sécret', 's%C3%A9cret'],
])('writes the secret %j of a header nowhere else, also not as %s', async (secret, written) => {
  const request = new Request(base, { method: 'POST', headers: { authorization: secret }, body: `token=${written}` });
  expect(await toCurl(request)).toContain(`--data-raw 'token=key_…'`);
});

it.each(['set-cookie', 'set-cookie2', 'cookie2', 'Cookie'])('writes no %s', async (name) => {
  expect(await toCurl({ method: 'GET', url: base, headers: { [name]: 'sid=1' }, body: undefined })).not.toContain(
    'sid',
  );
});

it('writes the password of a URL as a key', async () => {
  const parts = { method: 'GET', url: 'http://user:pa55word@example.com/', headers: {}, body: undefined };
  expect(await toCurl(parts)).toBe(
    [`curl --request 'GET' --url 'http://example.com/'`, `--header 'authorization: Basic key_…'`].join(' \\\n  '),
  );
  expect(await toCurl(parts, { withKey: true })).toContain(parts.url);
});

it('writes the key of a header nowhere else, whatever it looks like', async () => {
  const secret = 'a b/secret"0001';
  const request = new Request(`${base}/x?token=${encodeURIComponent(secret)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json', 'x-debug': secret },
    body: JSON.stringify({ secret }),
  });
  expect(await toCurl(request)).toBe(
    [
      `curl --request 'POST' --url 'https://public.doubletick.io/x?token=key_…'`,
      `--header 'authorization: Bearer key_…'`,
      `--header 'content-type: application/json'`,
      `--header 'x-debug: key_…'`,
      `--data-raw '{"secret":"key_…"}'`,
    ].join(' \\\n  '),
  );
});

it('leaves alone what only starts like a key', async () => {
  const body = '{"key_features":"key_ dtk_ key_1 monkey_ %6b%65 100%25"}';
  expect(await toCurl(json(body))).toContain(`'${body}'`);
});

it('takes no longer than the size of the text', async () => {
  for (const unit of ['key_', '%25', '\\', '\\u00', 'key_%25', '%256b', 'k', 'a2V5Xw', 'a2V5X3']) {
    const start = performance.now();
    await toCurl(new Request(base, { method: 'POST', body: unit.repeat(100_000) }));
    expect(performance.now() - start).toBeLessThan(1_000);
  }
});
