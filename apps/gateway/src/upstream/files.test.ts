import { expect, it } from 'vitest';
import { ProblemError } from '../problem.ts';
import { fileHostsOf, locateFile, parseFileUrl } from './files.ts';

const hosts = fileHostsOf({ origin: 'http://127.0.0.1:4010' });
const read = (url: string) => parseFileUrl(`url=${encodeURIComponent(url)}`, hosts);

it.each([
  'https://cdn.doubletick.io/a/b.jpg?v=1',
  'https://media.doubletick.io/x',
  'https://recordings.doubletick.io/call.mp3',
  'http://127.0.0.1:4010/cdn/1/a.png',
  'http://127.0.0.1:4010/recordings/1/a%20b.mp3?x=1',
])('takes %s', (url) => {
  expect(read(url).href).toBe(url);
});

it.each([
  'https://evil.example/a.jpg',
  'https://doubletick.io.evil.example/a.jpg',
  'https://cdn.doubletick.io.evil.example/a',
  'https://evilcdn.doubletick.io/a',
  'http://cdn.doubletick.io/a.jpg',
  'https://cdn.doubletick.io:8443/a.jpg',
  'https://user@cdn.doubletick.io/a.jpg',
  'https://:pass@cdn.doubletick.io/a.jpg',
  'https://cdn.doubletick.io/a.jpg#b',
  'https://cdn.doubletick.io@evil.example/a.jpg',
  'https://169.254.169.254/latest',
  'http://127.0.0.1:4011/a',
  'http://localhost:4010/a',
  'file:///etc/passwd',
  'ftp://cdn.doubletick.io/a',
  'cdn.doubletick.io/a.jpg',
  '//cdn.doubletick.io/a.jpg',
  'https://cdn.doubletick.io/a\r\nb',
  '',
  // The API itself: a key that may only open files could read everything.
  'http://127.0.0.1:4010/team',
  'http://127.0.0.1:4010/chats?limit=100',
  'http://127.0.0.1:4010/',
  'http://127.0.0.1:4010/cdn',
  'http://127.0.0.1:4010/cdn/1/',
  'http://127.0.0.1:4010/cdn/1/2/3',
  'http://127.0.0.1:4010/cdn/../team',
  'http://127.0.0.1:4010/cdn/1/../../team',
  'http://127.0.0.1:4010/cdn/%2e%2e/%2E%2E/team',
  'http://127.0.0.1:4010/cdn/1/..%2f..%2fteam',
  'http://127.0.0.1:4010/cdn/1/..%5C..%5Cteam',
  'http://127.0.0.1:4010/cdn\\..\\team',
  'http://127.0.0.1:4010//cdn/1/a',
  'http://127.0.0.1:4010/chats/cdn/1/a',
])('refuses %j without repeating it', (url) => {
  const refusal = () => read(url);
  expect(refusal).toThrow(ProblemError);
  expect(refusal).toThrow(expect.objectContaining({ code: 'invalid-file-url' }));
  if (url.length > 4) expect(refusal).not.toThrow(url);
});

it.each(['', 'uri=https%3A%2F%2Fcdn.doubletick.io%2Fa', 'url=https://cdn.doubletick.io/a&x=1', 'url=a&url=b'])(
  'refuses the query %j',
  (search) => {
    expect(() => parseFileUrl(search, hosts)).toThrow(/exactly one query parameter, url/);
  },
);

it('puts the key of a recording in its query, and of everything else in a header', () => {
  const key = 'key_0123456789';
  expect(locateFile(new URL('https://recordings.doubletick.io/c.mp3?a=1'), key)).toEqual({
    origin: 'https://recordings.doubletick.io',
    path: `/c.mp3?a=1&token=${key}`,
    isKeyInQuery: true,
  });
  expect(locateFile(new URL('https://cdn.doubletick.io/recordings/c.mp3'), key).isKeyInQuery).toBe(false);
  expect(locateFile(new URL('http://127.0.0.1:4010/recordings/1/c.mp3'), key).isKeyInQuery).toBe(true);
});
