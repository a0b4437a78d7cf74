import { type CurlRequest, toCurl } from '@doubletick-kit/core/curl';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startRecorder } from './curl-recorder.fixture.ts';
import { curlVersion, runCurl } from './run-curl.fixture.ts';
import { readSent, type SentRequest } from './sent-request.fixture.ts';

const text = `it's "quoted" \\n $HOME \`id\` !! 😀 नमस्ते;type=x\n@file`;
const json = { headers: { 'content-type': 'application/json' } };

function formOf(fields: [name: string, value: string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

it.runIf(curlVersion).each<[string, string, RequestInit, Partial<SentRequest>]>([
  ['HEAD', '/a', { method: 'HEAD' }, { method: 'HEAD', body: '' }],
  ['DELETE without a body', '/a', { method: 'DELETE' }, { method: 'DELETE', body: '' }],
  ['another method', '/a', { method: 'PROPFIND' }, { method: 'PROPFIND' }],
  [
    'brackets, braces and quotes in the URL',
    `/{a}[1-3]'"?b=[x]&c={y,z}\\`,
    {},
    { target: `/%7Ba%7D[1-3]'%22?b=[x]&c={y,z}\\` },
  ],
  [
    'a text',
    '/a',
    { method: 'POST', body: text },
    { body: text, headers: { 'content-type': 'text/plain;charset=UTF-8' } },
  ],
  ['an empty text', '/a', { method: 'POST', body: '' }, { method: 'POST', body: '' }],
  ['a text that starts with "@"', '/a', { method: 'POST', body: '@file' }, { body: '@file' }],
  ['bytes without a type', '/a', { method: 'POST', body: new TextEncoder().encode(text) }, { body: text, headers: {} }],
  ['JSON with spaces', '/a', { method: 'POST', body: '{ "a" :\n1.0 }', ...json }, { body: '{ "a" :\n1.0 }' }],
  [
    'JSON with its length',
    '/a',
    { method: 'POST', body: '{}', headers: { ...json.headers, 'content-length': '2' } },
    { body: '{}' },
  ],
  [
    'JSON declared as a form',
    '/a',
    { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'multipart/form-data' } },
    { body: '{"a":1}', headers: { 'content-type': 'multipart/form-data' } },
  ],
  ['URL parameters', '/a', { method: 'POST', body: new URLSearchParams({ a: 'b c&d' }) }, { body: 'a=b+c%26d' }],
  [
    'a form',
    '/a',
    {
      method: 'POST',
      body: formOf([
        ['a', '"x";type=y'],
        ['b"c', '@x'],
        ['a', '<y\\'],
        ['d', ''],
      ]),
    },
    {
      headers: { 'content-type': 'multipart/form-data' },
      body: [
        { name: 'a', value: '"x";type=y' },
        { name: 'b"c', value: '@x' },
        { name: 'a', value: '<y\\' },
        { name: 'd', value: '' },
      ],
    },
  ],
  [
    'empty and odd headers',
    '/a',
    { headers: { 'x-a': '', 'x-b': `it's; "b"` } },
    { headers: { 'x-a': '', 'x-b': `it's; "b"` } },
  ],
])('curl sends the request that toCurl wrote: %s', async (_, path, init, expected) => {
  await using recorder = await startRecorder();
  await runCurl(await toCurl(new Request(`http://${recorder.host}${path}`, init)), 'sh');
  expect(recorder.take().map(readSent)).toEqual([expect.objectContaining(expected)]);
});

it.each<[string, FormData]>([
  ['no field', formOf([])],
  ['a field without a name', formOf([['', 'x']])],
  ['a field with "=" in its name', formOf([['a=b', 'x']])],
])('refuses a form with %s, which curl cannot send', async (_, body) => {
  await expect(toCurl(new Request('http://127.0.0.1/', { method: 'POST', body }))).rejects.toThrow(TypeError);
});

type Parts = Partial<Record<'method' | 'url' | 'headers' | 'body' | 'content', unknown>>;

/** Parts as a program without types can build them. */
function partsOf(given: Parts): CurlRequest {
  return {
    method: 'POST',
    url: 'http://127.0.0.1/a',
    headers: {},
    body: undefined,
    ...given,
  } as unknown as CurlRequest;
}

const form = { headers: { 'content-type': 'multipart/form-data' }, body: { a: 'b' } };

it.each<[string, Parts]>([
  ['a header that curl reads as a file', { headers: { '@/etc/passwd': 'x' } }],
  ['a header without a name', { headers: { '': 'x' } }],
  ['a header with a colon in its name', { headers: { 'x:y': 'z' } }],
  ['a header with a blank in its name', { headers: { 'x ': 'z' } }],
  ['a header with a line break in its name', { headers: { 'x\r\ny': 'z' } }],
  ['a header with ";" in its name', { headers: { 'x;': '' } }],
  ['a header with a line break', { headers: { x: 'y\r\nz: 1' } }],
  ['a header with a line feed', { headers: { x: 'y\nz: 1' } }],
  ['a header with U+0000', { headers: { x: 'y\0' } }],
  ['a header without a value', { headers: { x: undefined } }],
  ['a header with a list', { headers: { x: ['y', 'z'] } }],
  ['a header with half of a character', { headers: { x: '\ud83d' } }],
  ['a file', { url: 'file:///etc/passwd' }],
  ['another protocol', { url: 'ftp://127.0.0.1/a' }],
  ['no host', { url: '/a' }],
  ['half of a character in the URL', { url: 'http://127.0.0.1/\udc00' }],
  ['half of a character in the body', { body: 'a\ud83d' }],
  ['an empty method', { method: '' }],
  ['a method with a line break', { method: 'GET / HTTP/1.1\r\nx: y' }],
  ['a field whose type has a line break', { ...form, content: [{ name: 'a', value: 'b', type: 'a/b\r\nX: y' }] }],
  ['a field whose type has a file name', { ...form, content: [{ name: 'a', value: 'b', type: 'a/b;filename=c' }] }],
  ['a field whose type has no "/"', { ...form, content: [{ name: 'a', value: 'b', type: 'text' }] }],
])('refuses %s', async (_, given) => {
  await expect(toCurl(partsOf(given))).rejects.toThrow(TypeError);
});

it.runIf(curlVersion)('writes headers that curl sends as they are, or refuses them', async () => {
  await using recorder = await startRecorder();
  const odd = (more: string[]) =>
    fc.string({ unit: fc.constantFrom(...'aB-', ...more, ' ', '\t', ':', ';', '@', '\n', '\r', 'é'), maxLength: 4 });
  const name = odd([]).map((more) => (more === '' ? '@' : more));
  const property = fc.asyncProperty(name, odd(['\u00a0', '"', "'", '\ud83d']), async (more, value) => {
    const headers = { [more.startsWith('@') ? more : `x${more}`]: value };
    const command = await write({ url: `http://${recorder.host}/a`, headers });
    if (command === undefined) return;
    const errors = await runCurl(command, 'sh');
    const [sent] = recorder.take().map(readSent);
    expect(sent?.headers, errors).toEqual(
      Object.fromEntries(
        Object.entries(headers).map(([key, text]) => [key.toLowerCase(), text.replace(/^[ \t]+|[ \t]+$/g, '')]),
      ),
    );
  });
  await fc.assert(property, { numRuns: 150, seed: 17 });
});

async function write(given: Parts): Promise<string | undefined> {
  try {
    return await toCurl(partsOf(given));
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return undefined;
  }
}
