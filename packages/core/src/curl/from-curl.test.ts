import { expect, it } from 'vitest';
import { readCommands, refusedCommands } from './commands.fixture.ts';
import { CurlError, fromCurl, toCurl } from './index.ts';

const key = 'key_xxxxxxxxxx';
const url = 'https://public.doubletick.io';

it.each(readCommands)('reads %s', (_, command, expected) => {
  expect(fromCurl(command)).toMatchObject(expected);
});

it.each([
  `-H 'Authorization: ${key}'`,
  `-H "authorization: Bearer ${key}"`,
  `-H 'AUTHORIZATION:Basic ${key}'`,
  `-H 'X-Public-Api-Key: ${key}'`,
  `-H 'authorization: key ${key}'`,
  `-H 'cookie: sid=${key}'`,
  `-b 'sid=${key}'`,
  `-u user:${key}`,
  `--oauth2-bearer ${key}`,
])('shows no key: %s', (option) => {
  const parsed = fromCurl(`curl ${url}/team ${option}`);
  expect(JSON.stringify(parsed)).not.toContain(key);
  for (const value of Object.values(parsed.headers)) expect(value).toMatch(/^(?:(?:Bearer|Basic|key) )?key_…$/);
});

it.each(refusedCommands)('refuses %j and says why', (command, message) => {
  expect(() => fromCurl(command)).toThrow(TypeError);
  expect(() => fromCurl(command)).toThrow(message);
});

it.each(refusedCommands)('says where %j is at fault', (command, _, fault) => {
  const { place } = refusalOf(command);
  expect(place && command.slice(place.start, place.end)).toBe(fault);
});

function refusalOf(command: string): CurlError {
  try {
    fromCurl(command);
  } catch (error) {
    if (error instanceof CurlError) return error;
  }
  throw new Error(`Not refused: ${command}`);
}

it.each(readCommands)('reads the same with keys where there are none: %s', (_, command) => {
  const { headers, ...masked } = fromCurl(command);
  const { headers: open, ...unmasked } = fromCurl(command, { withKey: true });
  expect(unmasked).toEqual(masked);
  expect(Object.keys(open)).toEqual(Object.keys(headers));
});

it.each([
  [`-H 'Authorization: ${key}'`, { authorization: key }],
  [`-H "authorization: Bearer ${key}"`, { authorization: `Bearer ${key}` }],
  [`-H 'X-Public-Api-Key: ${key}'`, { 'x-public-api-key': key }],
  [`-H 'X-A: ${key}'`, { 'x-a': key }],
  [`--oauth2-bearer ${key}`, { authorization: `Bearer ${key}` }],
  // What curl sends for each.
  ['-u user:pässword', { authorization: 'Basic dXNlcjpww6Rzc3dvcmQ=' }],
  ['-u user:', { authorization: 'Basic dXNlcjo=' }],
  [`-u a:b -H 'authorization: ${key}'`, { authorization: key }],
])('reads the key with withKey: %s', (option, headers) => {
  const parsed = fromCurl(`curl ${url}/team ${option}`, { withKey: true });
  expect(parsed.headers).toEqual(headers);
});

it('reads keys in the URL and the body, and the password of a URL, with withKey', async () => {
  const body = { token: key };
  const command = `curl 'https://us%65r:p%40ss@example.com/${key}?token=${key}' --json '${JSON.stringify(body)}'`;
  const parsed = fromCurl(command, { withKey: true });
  expect(parsed).toMatchObject({
    url: `https://example.com/${key}?token=${key}`,
    query: { token: key },
    headers: { authorization: `Basic ${btoa('user:p@ss')}` },
    body,
    content: JSON.stringify(body),
  });
  expect(fromCurl(await toCurl(parsed, { withKey: true }), { withKey: true })).toEqual(parsed);
});

it('leaves cookies out, also with withKey', () => {
  expect(fromCurl(`curl ${url} -b 'sid=1' -H 'cookie: sid=2'`, { withKey: true }).headers).toEqual({});
});

it('quotes no value of a command in a message', () => {
  for (const option of [`-H '${key}'`, `-T ${key} `, `-F ${key}`, `'http://${key} x'`]) {
    const error = refusalOf(`curl ${option}`);
    expect(error.message).not.toContain(key);
    expect(JSON.stringify({ ...error })).not.toContain(key);
  }
});

it('is linear: a command of megabytes takes no longer than its size', () => {
  const long = 'x'.repeat(2_000_000);
  expect(fromCurl(`curl ${url} -H 'content-type: text/plain' -d '${long}'`).body).toBe(long);
  for (const unit of ['\\"', "\\'", ' ', '^', '-', '"" ', "$'", '\\x41', '# ', 'a^"', '{a,', '\\', '""', 's', '- ']) {
    const many = unit.repeat(200_000);
    for (const command of [
      many,
      `curl ${many}`,
      `curl "${many}`,
      `curl $'${many}`,
      `curl '${many}`,
      `curl -${many}`,
      `curl -- ${many}`,
    ]) {
      const start = performance.now();
      try {
        fromCurl(command);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  }
});
