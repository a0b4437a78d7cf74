import { execFile, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, it, vi } from 'vitest';
import { allEntered, type Meaning, meaningOf, meaningOfEntry, setup } from './snippets.fixture.ts';

vi.setConfig({ testTimeout: 120_000 });

const run = promisify(execFile);
// The python3 that the example of this repository is tested with.
const python = '/usr/bin/python3';
const hasHttpx = spawnSync(python, ['-c', 'import httpx']).status === 0;
if (!hasHttpx) console.warn('The Python snippets are not run: httpx is not installed for /usr/bin/python3.');

/** With one client for all, since each new one loads the certificates of the machine, which takes most of the time. */
const runAll = `
import httpx, json
httpx.request = httpx.Client().request
for snippet in json.load(open("all.json")):
    exec(snippet, {})
`;

it('runs every cURL snippet in a shell as the request of the form', async () => {
  const cases = allEntered();
  await using site = await setup(cases);
  const commands = await Promise.all(cases.map((one) => site.write('curl', one)));
  // One shell for all: the name is what a person types, the function keeps the answers off the screen.
  const script = ['curl() { command curl --silent --show-error --output /dev/null "$@"; }', ...commands].join('\n');
  await run('sh', ['-c', script], { cwd: site.folder });
  const expected = await Promise.all(cases.map((one) => meaningOf(site.requestOf(one))));
  expect(await Promise.all(site.arrived().map(meaningOfEntry))).toEqual(expected);
});

it.skipIf(!hasHttpx)('runs every Python snippet as the request of the form', async () => {
  const cases = allEntered();
  await using site = await setup(cases);
  const snippets = await Promise.all(cases.map((one) => site.write('python', one)));
  await writeFile(`${site.folder}all.json`, JSON.stringify(snippets));
  await run(python, ['-c', runAll], { cwd: site.folder, maxBuffer: 1e8 });
  const expected = await Promise.all(cases.map((one) => meaningOf(site.requestOf(one))));
  expect(await Promise.all(site.arrived().map(meaningOfEntry))).toEqual(expected);
});

it('type-checks and runs every TypeScript snippet as the request of the form', async () => {
  const cases = allEntered();
  await using site = await setup(cases);
  const names = cases.map((_, index) => `./snippet-${index}.ts`);
  const files = names.filter((_, index) => cases[index]?.isDocumented);
  for (const [index, one] of cases.entries()) {
    await writeFile(`${site.folder}snippet-${index}.ts`, await site.write('typescript', one));
  }
  const script = `for (const name of ${JSON.stringify(names)}) await import(name).catch((error) => {
    if (error.attempts !== 1) console.error(name, String(error));
  });`;
  await writeFile(`${site.folder}all.mjs`, script);
  await writeFile(`${site.folder}tsconfig.json`, JSON.stringify({ extends: '../../../../tsconfig.base.json', files }));
  const options = { cwd: site.folder, maxBuffer: 1e8 };
  const [ran, checked] = await Promise.all([
    run(process.execPath, ['all.mjs'], options),
    run('../../../../node_modules/.bin/tsc', ['--noEmit', '--project', '.'], options).catch(({ stdout }) => ({
      stdout,
    })),
  ]);
  expect(ran.stderr).toBe('');
  expect(checked.stdout).toBe('');
  const expected = await Promise.all(cases.map((one) => meaningOf(site.requestOf(one))));
  const arrived = await Promise.all(site.arrived().map(meaningOfEntry));
  expect(arrived.map((one, index) => withoutAddedIds(one, expected[index]))).toEqual(expected);
});

/** Without the ids that the client gives to messages that have none. */
function withoutAddedIds(arrived: Meaning, expected: unknown): Meaning {
  const given = JSON.stringify(expected);
  return JSON.parse(JSON.stringify(arrived), (name, value) =>
    name === 'messageId' && !given.includes(value) ? undefined : value,
  );
}
