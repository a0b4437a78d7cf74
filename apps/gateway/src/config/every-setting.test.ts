import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { type Environment, readSettings } from './read-settings.ts';
import { settings } from './settings.ts';

const key = 'key_0123456789';

function writeFile(text: string, mode = 0o600): string {
  const path = join(temporaryDirectory(), 'file');
  writeFileSync(path, text, { mode });
  return path;
}

/** What is printed when the gateway is started with these; it exits with 1 then. */
function refusalOf(env: Environment): string {
  try {
    readSettings({ DOUBLETICK_API_KEY: key, ...env });
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  throw new Error(`nothing is refused of ${JSON.stringify(env)}`);
}

it.each(settings)('$name in the file: a value of the wrong kind is one line that names it', ({ name }) => {
  const env = { GATEWAY_CONFIG: writeFile(`${name}: {sendSpam: secret-word}`), DOUBLETICK_API_KEY: '' };
  const withKey = name === 'apiKey' ? env : { ...env, DOUBLETICK_API_KEY: key };
  expect(refusalOf(withKey)).toMatch(new RegExp(`^${name} in \\S+ cannot [^\\n]+\\.$`));
});

it.each(settings)('$name in the file: a typo is one line that says what is meant', ({ name }) => {
  expect(refusalOf({ GATEWAY_CONFIG: writeFile(`${name}s: 1`) })).toMatch(
    new RegExp(`^\\S+ has no setting "${name}s"\\. Did you mean ${name}\\?$`),
  );
});

it.each(settings.filter(({ variable }) => variable.startsWith('GATEWAY_')))(
  '$variable: a typo is one line that says what is meant',
  ({ variable }) => {
    const typo = `${variable}S`;
    expect(refusalOf({ [typo]: '1' })).toBe(`${typo} is not a setting. Did you mean ${variable}?`);
  },
);

it.each([
  ['GATEWAY_PORT', '65536'],
  ['GATEWAY_MAX_CONNECTIONS', '0'],
  ['GATEWAY_LANE_SLOTS', '1e3'],
  ['GATEWAY_LANE_QUEUE', '-1'],
  ['GATEWAY_LANE_WAIT_MS', '5s'],
  ['GATEWAY_MAX_BUFFER_MIB', '15'],
  ['GATEWAY_INSTANCES', '1.5'],
  ['GATEWAY_DRAIN_DELAY_MS', '600001'],
  ['GATEWAY_UPSTREAM_LIMITS', 'true'],
  ['GATEWAY_BREAKER', 'false'],
  ['GATEWAY_ACCESS_LOG', 'ON'],
  ['GATEWAY_VALIDATION', 'off'],
  ['GATEWAY_TRUSTED_PROXIES', 'proxy.example'],
  ['GATEWAY_REDIS_URL', '127.0.0.1'],
])('%s: %j is refused in one line that says what to give', (variable, value) => {
  expect(refusalOf({ [variable]: value })).toMatch(new RegExp(`^${variable} cannot [^\\n]+ Give [^\\n]+\\.$`));
});

it.each(settings.filter(({ isSecret }) => isSecret))('$variable: a file that cannot be used is one line', (setting) => {
  const { variable } = setting;
  const from = (path: string) => refusalOf({ [variable]: '', [`${variable}_FILE`]: path });
  const lineWith = (what: string) => new RegExp(`^${variable}_FILE: \\S+ cannot be used: [^\\n]*${what}[^\\n]*\\.$`);
  expect(from('/nowhere')).toMatch(lineWith('ENOENT'));
  expect(from(temporaryDirectory())).toMatch(lineWith(''));
  expect(from(writeFile('secret-word', 0o640))).toMatch(lineWith('readable by other users; run chmod 600'));
  expect(from(writeFile('secret-word', 0o604))).toMatch(lineWith('readable by other users; run chmod 600'));
  expect(from(writeFile(' \n'))).toMatch(lineWith('it is empty'));
  expect(from(writeFile('secret-word\nwith a second line'))).toMatch(/^[^\n]+cannot be used\. Give [^\n]+\.$/);
  expect(refusalOf({ [variable]: 'redis://127.0.0.1', [`${variable}_FILE`]: '/nowhere' })).toBe(
    `${variable} and ${variable}_FILE are both set. Set only one of them.`,
  );
  expect(from(writeFile('secret-word\nwith a second line'))).not.toContain('secret-word');
});
