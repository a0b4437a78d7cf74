import type { GeneratedRequest } from './generated-request.ts';

const invalidUtf8 = Uint8Array.of(0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d);

/** What a body may be that is none, by what is wrong with it. */
export const bodies: Readonly<Record<string, GeneratedRequest['body']>> = {
  'a body that breaks off': '{"a":',
  'a trailing comma': '{"a":1,}',
  'single quotes': "{'a':1}",
  NaN: '{"a":NaN}',
  'a number with a leading zero': '{"a":01}',
  'two values': '{}{}',
  'a byte order mark': '\ufeff{}',
  'no text at all': '',
  'a NUL for a body': '\u0000',
  'a list for a body': '[]',
  'null for a body': 'null',
  'a number for a body': '7',
  'a text for a body': '"text"',
  'deep nesting that breaks off': '['.repeat(100_000),
  'invalid UTF-8': invalidUtf8,
  'UTF-16': Uint8Array.from(Buffer.from('{"a":1}', 'utf16le')),
  'a body over 1 MiB': `{"a":"${'x'.repeat(1_048_576)}"}`,
};

/** Headers to add, by what is wrong with them. */
export const headers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a body of plain text': { 'content-type': 'text/plain' },
  'a form for JSON': { 'content-type': 'application/x-www-form-urlencoded' },
  'a charset that is none': { 'content-type': 'application/json; charset=utf-7' },
  'two content types': { 'content-type': 'application/json, text/plain' },
  'an empty content type': { 'content-type': '' },
  'a form without a boundary': { 'content-type': 'multipart/form-data' },
  'a form with another boundary': { 'content-type': 'multipart/form-data; boundary=other' },
  'a form with an odd boundary': { 'content-type': `multipart/form-data; boundary="${'-'.repeat(500)}"` },
  'a compressed body': { 'content-encoding': 'gzip' },
  'an unknown coding': { 'content-encoding': '__proto__' },
  'a length that is none': { 'content-length': 'NaN' },
  'another accepted type': { accept: 'text/html' },
  'a status to prefer that is none': { prefer: 'code=500, code=999, code="' },
  'a long preference': { prefer: `code=${'2'.repeat(10_000)}` },
  'a method to override with': { 'x-http-method-override': 'DELETE' },
};

/** What may stand where the key does. */
export const keys: readonly string[] = [
  '',
  'key_',
  '__proto__',
  'Bearer key_aaaaaaaaaa',
  'key_revoked001',
  'key_forbidden1',
  'a, b',
  `key_${'x'.repeat(8_000)}`,
  'key_àéîõü00000',
];

/** What may stand in a query. */
export const searches: readonly string[] = [
  '%',
  '%zz',
  '%ff%fe',
  '&&&=&',
  '=',
  'a[b]=1&a[]=2',
  '__proto__=1&constructor=2',
  `${'a=1&'.repeat(5_000)}`,
  '%00=%00',
  '?',
  '+=+',
  'limit=NaN',
  'limit=1e999',
  'limit=-1',
  'limit=9007199254740993',
  'orderBy=__proto__',
];

/** Methods, some of which nothing has. */
export const methods: readonly string[] = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'PROPFIND',
  'pAtCh',
  'FOO',
  'X'.repeat(300),
];

/** What may stand between two slashes of a path. */
export const segments: readonly string[] = [
  '',
  '.',
  '%',
  '%zz',
  '%2F',
  '%00',
  '%ff',
  '..',
  '%2e%2e',
  '__proto__',
  'constructor',
  '{id}',
  ' ',
  'é',
  '%F0%9F%98%80',
  'x'.repeat(5_000),
  ';a=1',
  '*',
];
