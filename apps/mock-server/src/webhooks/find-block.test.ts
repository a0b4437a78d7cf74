import { expect, it } from 'vitest';
import { findBlock, readAllowedHost } from './find-block.ts';

it.each([
  'http://localhost/hook',
  'https://LOCALHOST:8443/hook',
  'http://127.0.0.1:3000',
  'http://127.9.8.7/',
  'http://127.1/',
  'http://0x7f000001/',
  'http://2130706433/',
  'http://[::1]:3000/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://user:secret@localhost/',
])('calls %s, which is this machine', (url) => {
  expect(findBlock(url, [])).toBeUndefined();
});

it.each([
  'http://localhost.evil.com/',
  'http://localhost./',
  'http://127.0.0.1.nip.io/',
  'http://127.0.0.1.evil.com/',
  'http://a127.0.0.1/',
  'http://localhost@evil.com/',
  'http://127.0.0.1:80@evil.com/',
  'http://evil.com/#@localhost',
  'http://evil.com\\@localhost/',
  'http://0.0.0.0/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:8.8.8.8]/',
  'http://[fe80::1]/',
  'http://10.0.0.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://128.0.0.1/',
  'https://acme.example/hooks',
  'ftp://localhost/',
  'file:///etc/passwd',
  'data:text/plain,hello',
  'javascript:alert(1)',
  'localhost:3000/hook',
  'no URL',
  '',
])('does not call %s', (url) => {
  expect(findBlock(url, [])).toMatch(/\.$/);
});

it.each([
  ['hooks.test', 'https://hooks.test/a', true],
  ['hooks.test', 'http://hooks.test:8080/a', true],
  ['HOOKS.test', 'http://hooks.TEST/a', true],
  ['hooks.test', 'http://a.hooks.test/', false],
  ['hooks.test', 'http://hooks.test.evil.com/', false],
  ['hooks.test:8080', 'http://hooks.test:8080/', true],
  ['hooks.test:8080', 'http://hooks.test:8081/', false],
  ['hooks.test:443', 'https://hooks.test/', true],
  ['hooks.test:80', 'http://hooks.test/', true],
  ['hooks.test:80', 'https://hooks.test/', false],
  ['10.0.0.1', 'http://10.0.0.1:3000/', true],
  ['[fe80::1]:81', 'http://[fe80::1]:81/', true],
])('with the host %s allowed, calls %s: %s', (host, url, isCalled) => {
  const allowed = readAllowedHost(host);
  expect(allowed).toBeDefined();
  expect(findBlock(url, [allowed ?? '']) === undefined).toBe(isCalled);
});

it.each([
  '',
  'http://hooks.test',
  'hooks.test/path',
  'user@hooks.test',
  'hooks.test:port',
  '*',
  'a b',
  'hooks.test:99999',
])('refuses %j as a host to allow', (host) => {
  expect(readAllowedHost(host)).toBeUndefined();
});
