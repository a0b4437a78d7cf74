import { expect, it } from 'vitest';
import { parseUpstreamTarget } from './upstream-target.ts';

it.each([
  ['https://public.doubletick.io', { origin: 'https://public.doubletick.io', pathPrefix: '' }],
  ['http://127.0.0.1:4010/', { origin: 'http://127.0.0.1:4010', pathPrefix: '' }],
  ['http://127.0.0.1:4010/base/v1/', { origin: 'http://127.0.0.1:4010', pathPrefix: '/base/v1' }],
])('accepts the upstream URL %s', (url, target) => {
  expect(parseUpstreamTarget(url, 'key_0123456789')).toEqual({ ...target, key: 'key_0123456789' });
});

it.each(['', 'public.doubletick.io', 'ftp://x', 'file:///x', 'http://user:pass@x', 'http://x/?a=b', 'http://x/#a'])(
  'refuses the upstream URL %j',
  (url) => {
    expect(() => parseUpstreamTarget(url, 'key_0123456789')).toThrow(
      /^The upstream URL \(DOUBLETICK_BASE_URL\) must be .*$/,
    );
  },
);

it.each(['', 'key 1', 'key_1\n', 'kéy'])('refuses the upstream key %j without showing it', (key) => {
  expect(() => parseUpstreamTarget('http://x', key)).toThrow(
    /^The upstream key \(DOUBLETICK_API_KEY\) is empty or has characters that .*$/,
  );
});
