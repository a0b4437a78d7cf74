import { toCurl } from '@doubletick-kit/core/curl';
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
