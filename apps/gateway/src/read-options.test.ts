import { expect, it } from 'vitest';
import { readOptions } from './read-options.ts';

const DOUBLETICK_API_KEY = 'key_0123456789';

it('needs only the upstream key, even if other variables are empty', () => {
  const options = {
    host: '127.0.0.1',
    port: 4000,
    upstreamUrl: 'https://public.doubletick.io',
    upstreamKey: 'key_0123456789',
    dataDir: './.data',
  };
  expect(readOptions({ DOUBLETICK_API_KEY })).toEqual(options);
  expect(readOptions({ DOUBLETICK_API_KEY, GATEWAY_PORT: '', GATEWAY_HOST: '', DOUBLETICK_BASE_URL: '' })).toEqual(
    options,
  );
});

it('takes every option from the environment', () => {
  const env = {
    DOUBLETICK_API_KEY,
    GATEWAY_HOST: '0.0.0.0',
    GATEWAY_PORT: '0',
    DOUBLETICK_BASE_URL: 'http://127.0.0.1:4010',
    GATEWAY_DATA_DIR: '/data',
  };
  expect(readOptions(env)).toEqual({
    host: '0.0.0.0',
    port: 0,
    upstreamUrl: 'http://127.0.0.1:4010',
    upstreamKey: DOUBLETICK_API_KEY,
    dataDir: '/data',
  });
});

it.each([{}, { DOUBLETICK_API_KEY: '' }])('names DOUBLETICK_API_KEY when it is missing', (env) => {
  expect(() => readOptions(env)).toThrow(/^DOUBLETICK_API_KEY is not set\. .*$/);
});

it.each(['x', '-1', '65536', '4000.5', '0x10', ' '])('names GATEWAY_PORT when it is %j', (GATEWAY_PORT) => {
  expect(() => readOptions({ DOUBLETICK_API_KEY, GATEWAY_PORT })).toThrow(/^GATEWAY_PORT is not a port\. .*$/);
});
