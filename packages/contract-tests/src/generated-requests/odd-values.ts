import type { GeneratedRequest } from './generated-request.ts';

const invalidUtf8 = Uint8Array.of(0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d);

/** Invalid bodies, by what is wrong with them. */
export const bodies: Readonly<Record<string, GeneratedRequest['body']>> = {
  'a truncated body': '{"a":',
  'a trailing comma': '{"a":1,}',
  'single quotes': "{'a':1}",
  NaN: '{"a":NaN}',
  'a number with a leading zero': '{"a":01}',
  'two values': '{}{}',
  'a byte order mark': '\ufeff{}',
  'an empty body': '',
  'a NUL as the body': '\u0000',
  'a list as the body': '[]',
  'null as the body': 'null',
  'a number as the body': '7',
  'a string as the body': '"text"',
  'truncated deep nesting': '['.repeat(100_000),
  'invalid UTF-8': invalidUtf8,
  'UTF-16': Uint8Array.from(Buffer.from('{"a":1}', 'utf16le')),
  'a body over 1 MiB': `{"a":"${'x'.repeat(1_048_576)}"}`,
};

/** Headers to add, by what is wrong with them. */
export const headers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a body of plain text': { 'content-type': 'text/plain' },
  'a form for JSON': { 'content-type': 'application/x-www-form-urlencoded' },
  'an invalid charset': { 'content-type': 'application/json; charset=utf-7' },
  'two content types': { 'content-type': 'application/json, text/plain' },
  'an empty content type': { 'content-type': '' },
  'a form without a boundary': { 'content-type': 'multipart/form-data' },
  'a form with another boundary': { 'content-type': 'multipart/form-data; boundary=other' },
  'a form with an odd boundary': { 'content-type': `multipart/form-data; boundary="${'-'.repeat(500)}"` },
  'a compressed body': { 'content-encoding': 'gzip' },
  'an unknown coding': { 'content-encoding': '__proto__' },
  'an invalid length': { 'content-length': 'NaN' },
  'a different accepted type': { accept: 'text/html' },
  'an invalid preferred status': { prefer: 'code=500, code=999, code="' },
  'a long preference': { prefer: `code=${'2'.repeat(10_000)}` },
  'a method override': { 'x-http-method-override': 'DELETE' },
};

/** Values to send as the API key. */
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

/** Query strings. */
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

/** Methods, including ones that no operation has. */
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

/** Path segments. */
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
