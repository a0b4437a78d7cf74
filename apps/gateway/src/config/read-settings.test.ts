import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { type Environment, readDataDir, readSettings } from './read-settings.ts';

const key = 'key_0123456789';

function writeFile(name: string, text: string, mode = 0o600): string {
  const path = join(temporaryDirectory(), name);
  writeFileSync(path, text, { mode });
  return path;
}

const withFile = (text: string, env: Environment = {}): Environment => ({
  DOUBLETICK_API_KEY: key,
  GATEWAY_CONFIG: writeFile('gateway.yaml', text),
  ...env,
});

it('has a default for everything but the key', () => {
  expect(readSettings({ DOUBLETICK_API_KEY: key })).toMatchObject({
    apiKey: key,
    baseUrl: 'https://public.doubletick.io',
    port: 4_000,
    trustedProxies: [],
    accessLog: 'on',
  });
  expect(() => readSettings({})).toThrow(/^DOUBLETICK_API_KEY is not set\. Set it to .*\.$/);
});

it('prefers a variable to the file, and the file to the default; an empty variable is not set', () => {
  const env = withFile('port: 5000\nhost: 0.0.0.0\n', { GATEWAY_PORT: '6000', GATEWAY_HOST: '' });
  expect(readSettings(env)).toMatchObject({ port: 6_000, host: '0.0.0.0', laneSlots: 64 });
});

it('reads lists from text and from YAML', () => {
  const proxies = ['10.0.0.0/8', '192.0.2.1'];
  const trusted = (env: Environment) => readSettings({ DOUBLETICK_API_KEY: key, ...env }).trustedProxies;
  expect(trusted({ GATEWAY_TRUSTED_PROXIES: ' 10.0.0.0/8, 192.0.2.1 ,' })).toEqual(proxies);
  expect(trusted(withFile('trustedProxies: [10.0.0.0/8, 192.0.2.1]'))).toEqual(proxies);
});

it('lets nobody read the metrics if that is off', () => {
  const from = (env: Environment) => readSettings({ DOUBLETICK_API_KEY: key, ...env }).metricsFrom;
  expect(from({})).toEqual(['127.0.0.1', '::1']);
  expect(from({ GATEWAY_METRICS_FROM: '10.0.0.0/8, 192.0.2.1' })).toEqual(['10.0.0.0/8', '192.0.2.1']);
  expect(from({ GATEWAY_METRICS_FROM: 'off' })).toEqual([]);
  expect(from(withFile('metricsFrom: off'))).toEqual([]);
  expect(from(withFile('metricsFrom: []'))).toEqual([]);
});

it('reads a mode of validation for all operations, or for each', () => {
  const modes = (env: Environment) => Object.fromEntries(readSettings({ DOUBLETICK_API_KEY: key, ...env }).validation);
  expect(modes({ GATEWAY_VALIDATION: 'enforce' })).toEqual({ default: 'enforce' });
  expect(modes(withFile('validation:\n  default: report\n  getTeam: enforce\n'))).toEqual({
    default: 'report',
    getTeam: 'enforce',
  });
});

it.each([
  [{ GATEWAY_PROT: '1' }, /^GATEWAY_PROT is not a setting\. Did you mean GATEWAY_PORT\?$/],
  [{ GATEWAY_SOMETHING_ELSE_ENTIRELY: '1' }, /^GATEWAY_SOMETHING_ELSE_ENTIRELY is not a setting\. /],
  [{ GATEWAY_PORT: '99999' }, /^GATEWAY_PORT cannot be "99999"\. Give a port from 0 to 65535\.$/],
  [{ GATEWAY_PORT: '0x50' }, /^GATEWAY_PORT cannot be "0x50"\. Give a port from 0 to 65535\.$/],
  [{ GATEWAY_LANE_SLOTS: '0' }, /^GATEWAY_LANE_SLOTS cannot be "0"\. Give a whole number from 1 to 1000\.$/],
  [{ GATEWAY_MAX_BUFFER_MIB: '-1' }, /^GATEWAY_MAX_BUFFER_MIB cannot be "-1"\. Give a whole number from 16 to 4096\.$/],
  [{ GATEWAY_ACCESS_LOG: 'yes' }, /^GATEWAY_ACCESS_LOG cannot be "yes"\. Give on or off\.$/],
  [{ GATEWAY_VALIDATION: 'strict' }, /^GATEWAY_VALIDATION cannot be "strict"\. Give report or enforce\.$/],
  [
    { GATEWAY_METRICS_FROM: 'off,10.0.0.1' },
    /^GATEWAY_METRICS_FROM cannot have "off"\. Give IP addresses .*, or off\.$/,
  ],
  [{ GATEWAY_TRUSTED_PROXIES: '10.0.0.0/8,foo' }, /^GATEWAY_TRUSTED_PROXIES cannot have "foo"\. Give IP addresses or /],
  [{ DOUBLETICK_API_KEY: '"key_0123456789"' }, /^DOUBLETICK_API_KEY has quotes around it\. Remove them/],
  [{ DOUBLETICK_API_KEY: "'key_0123456789'" }, /^DOUBLETICK_API_KEY has quotes around it\. Remove them/],
  [{ DOUBLETICK_API_KEY: 'key with blanks' }, /^DOUBLETICK_API_KEY cannot be used\. Give the key without spaces and /],
  [
    { DOUBLETICK_API_KEY_FILE: '/nowhere' },
    /^DOUBLETICK_API_KEY and DOUBLETICK_API_KEY_FILE are both set\. Set only one of them\.$/,
  ],
] satisfies [Environment, RegExp][])('refuses %j in one line', (env, message) => {
  expect(() => readSettings({ DOUBLETICK_API_KEY: key, ...env })).toThrow(message);
});

it.each([
  ['prot: 1', /has no setting "prot"\. Did you mean port\?$/],
  ['port: [1, 2]', /^port in .* cannot be a list\. Give a port from 0 to 65535\.$/],
  ['port: 0x50', /cannot be read: line 1, column 7: this number is not in plain decimal digits\. Quote it\.$/],
  ['host: {a: b}', /^host in .* cannot be a mapping\. Give an IP address or a host name\.$/],
  ['dataDir: ', /^dataDir in .* cannot be empty\. Give the path of a directory\.$/],
  ['trustedProxies: [foo]', /^trustedProxies in .* cannot have "foo"\. /],
  ['trustedProxies: 5', /^trustedProxies in .* cannot be "5"\. Give a list of strings, /],
  ['- port', /is not a list of settings/],
  ['validation: {sendSpam: enforce}', /^validation in .* cannot have "sendSpam", which is not an operation\. /],
  ['validation: {getTaem: enforce}', /which is not an operation\. Did you mean getTeam\?$/],
  ['validation: {getTeam: strict}', /^validation in .* cannot have getTeam: "strict"\. Give report or enforce\.$/],
  ['validation: [enforce]', /^validation in .* cannot be a list\. /],
  [`port: "unclosed\napiKey: ${key}`, /cannot be read: /],
])('refuses the file %j without quoting it', (text, message) => {
  const read = () => readSettings(withFile(text, { DOUBLETICK_API_KEY: '' }));
  const withKey = () => readSettings(withFile(text));
  expect(withKey).toThrow(message);
  expect(read).not.toThrow(key);
  expect(withKey).not.toThrow(/\n/);
});

it('takes what Kubernetes and clients set for a variable of theirs', () => {
  const env = { GATEWAY_SERVICE_HOST: '10.0.0.1', GATEWAY_PORT_4000_TCP: 'tcp://10.0.0.1:4000', GATEWAY_KEY: 'dtk_…' };
  expect(readSettings({ DOUBLETICK_API_KEY: key, ...env }).port).toBe(4_000);
});

it('reads the key from a file that only its owner can read', () => {
  const secret = (mode: number, text = `${key}\n`) => ({ DOUBLETICK_API_KEY_FILE: writeFile('api-key', text, mode) });
  expect(readSettings(secret(0o600)).apiKey).toBe(key);
  expect(() => readSettings(secret(0o644))).toThrow(/readable by other users; run chmod 600/);
  expect(() => readSettings(secret(0o600, ' \n'))).toThrow(/it is empty/);
  expect(() => readSettings({ DOUBLETICK_API_KEY_FILE: '/nowhere' })).toThrow(/^DOUBLETICK_API_KEY_FILE: \/nowhere/);
  const inFile = { GATEWAY_CONFIG: writeFile('gateway.yaml', `apiKey: ${key}`, 0o644) };
  expect(() => readSettings(inFile)).toThrow(/has the apiKey and is readable by other users/);
  const wrong = { GATEWAY_CONFIG: writeFile('gateway.yaml', `apiKey: [${key}]`) };
  expect(() => readSettings(wrong)).toThrow(/^apiKey in .* cannot be used\. Give the key as a string\.$/);
});

it('finds the data directory without a key, as the commands do', () => {
  expect(readDataDir({})).toBe('./.data');
  expect(readDataDir({ GATEWAY_CONFIG: writeFile('gateway.yaml', 'dataDir: /srv/gateway') })).toBe('/srv/gateway');
});

async function run(env: Environment, ...args: string[]) {
  let [out, err] = ['', ''];
  const code = await runCli(args, {
    env,
    now: Date.now,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

it.each([
  ['redis://127.0.0.1:6379/2', true],
  ['rediss://user:secret-word@redis.example:6380', true],
  ['127.0.0.1:6379', false],
  ['https://user:secret-word@redis.example', false],
  ['secret-word', false],
])('takes %s as the URL of Redis: %s; it never prints what may have a password in it', async (url, isValid) => {
  const env = { DOUBLETICK_API_KEY: key };
  const given = { ...env, GATEWAY_REDIS_URL: url };
  const checked = await run(given, 'config', 'check');
  const printed = await run(given, 'config', 'print');
  expect(checked.code).toBe(isValid ? 0 : 1);
  if (!isValid) expect(checked.err).toMatch(/^GATEWAY_REDIS_URL cannot be used\. Give a URL such as redis:\/\//);
  expect(printed.out).toMatch(/^redisUrl +\[secret\] +GATEWAY_REDIS_URL$/m);
  expect(checked.err + checked.out + printed.out).not.toContain('secret-word');
  expect((await run(env, 'config', 'print')).out).toMatch(/^redisUrl +- +default$/m);
});

it('checks and prints the settings, and never prints the key', async () => {
  const env = withFile('port: 5000', { GATEWAY_HOST: '::1' });
  expect(await run(env, 'config', 'check')).toEqual({ code: 0, out: 'The settings can be used.\n', err: '' });
  const printed = await run(env, 'config', 'print');
  expect(printed.out).toMatch(/^apiKey +\[secret\] +DOUBLETICK_API_KEY$/m);
  expect(printed.out).toMatch(/^host +::1 +GATEWAY_HOST$/m);
  expect(printed.out).toMatch(/^port +5000 +port in /m);
  expect(printed.out).toMatch(/^laneSlots +64 +default$/m);
  const { out } = await run(env, 'config', 'print', '--json');
  expect(JSON.parse(out)).toContainEqual({
    name: 'port',
    variable: 'GATEWAY_PORT',
    value: 5_000,
    source: expect.any(String),
  });
  expect(printed.out + out).not.toContain(key);
  const failed = await run({ ...env, GATEWAY_PORT: 'x' }, 'config', 'check');
  expect(failed).toMatchObject({ code: 1, err: expect.stringMatching(/^GATEWAY_PORT cannot be "x"/) });
});
