import { expect, it } from 'vitest';
import { parseUpstreamTarget } from './upstream-target.ts';

it.each([
  ['https://public.doubletick.io', { origin: 'https://public.doubletick.io', pathPrefix: '' }],
  ['http://127.0.0.1:4010/', { origin: 'http://127.0.0.1:4010', pathPrefix: '' }],
  ['http://127.0.0.1:4010/base/v1/', { origin: 'http://127.0.0.1:4010', pathPrefix: '/base/v1' }],
])('accepts the upstream URL %s', (url, target) => {
  const { key, ...rest } = parseUpstreamTarget({ upstreamUrl: url, upstreamKey: 'key_0123456789' });
  expect(rest).toEqual(target);
  expect(key()).toBe('key_0123456789');
});

it.each(['', 'public.doubletick.io', 'ftp://x', 'file:///x', 'http://user:pass@x', 'http://x/?a=b', 'http://x/#a'])(
  'refuses the upstream URL %j',
  (url) => {
    expect(() => parseUpstreamTarget({ upstreamUrl: url, upstreamKey: 'key_0123456789' })).toThrow(
      /^The upstream URL \(DOUBLETICK_BASE_URL\) must be .*$/,
    );
  },
);

it.each(['', 'key 1', 'key_1\n', 'kéy'])('refuses the upstream key %j without showing it', (key) => {
  expect(() => parseUpstreamTarget({ upstreamUrl: 'https://x', upstreamKey: key })).toThrow(
    /^The upstream key \(DOUBLETICK_API_KEY\) is empty or has characters that .*$/,
  );
});

it.each(['http://public.doubletick.io', 'http://mock:4010', 'http://10.0.0.1:4010', 'http://localhost.evil.example'])(
  'sends the key in clear to %s only if the host is allowed by name',
  (upstreamUrl) => {
    const options = { upstreamUrl, upstreamKey: 'key_0123456789' };
    expect(() => parseUpstreamTarget(options)).toThrow(/plain http .* GATEWAY_ALLOW_INSECURE_UPSTREAM/);
    const allowInsecureUpstream = [new URL(upstreamUrl).hostname];
    expect(parseUpstreamTarget({ ...options, allowInsecureUpstream }).origin).toBe(upstreamUrl);
    expect(() => parseUpstreamTarget({ ...options, allowInsecureUpstream: ['other'] })).toThrow(/plain http/);
  },
);

it.each(['http://localhost:1', 'http://127.0.0.1:1', 'http://127.9.9.9:1', 'http://[::1]:1', 'http://api.localhost:1'])(
  'takes plain http to this machine: %s',
  (upstreamUrl) => {
    expect(parseUpstreamTarget({ upstreamUrl, upstreamKey: 'key_0123456789' }).origin).toBe(upstreamUrl);
  },
);
