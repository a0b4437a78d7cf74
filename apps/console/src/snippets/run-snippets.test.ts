import { execFile, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, it, vi } from 'vitest';
import { allEntered, meaningOf, meaningOfEntry, setup } from './snippets.fixture.ts';

vi.setConfig({ testTimeout: 120_000 });

const run = promisify(execFile);
// The python3 that the example of this repository is tested with.
const python = '/usr/bin/python3';
const hasHttpx = spawnSync(python, ['-c', 'import httpx']).status === 0;
if (!hasHttpx) console.warn('The Python snippets are not run: httpx is not installed for /usr/bin/python3.');

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
  const script = 'import json\nfor snippet in json.load(open("all.json")):\n    exec(snippet, {})';
  await run(python, ['-c', script], { cwd: site.folder, maxBuffer: 1e8 });
  const expected = await Promise.all(cases.map((one) => meaningOf(site.requestOf(one))));
  expect(await Promise.all(site.arrived().map(meaningOfEntry))).toEqual(expected);
});

it('type-checks every TypeScript snippet and runs it as the request of the form', async () => {
  const cases = allEntered();
  await using site = await setup(cases);
  const names = await Promise.all(
    cases.map(async (one, index) => {
      const name = `snippet-${index}.ts`;
      await writeFile(site.folder + name, await site.write('typescript', one));
      return name;
    }),
  );
  const script = `for (const name of ${JSON.stringify(names)}) await import('./' + name).catch((error) => {
    if (!('attempts' in error) || error.attempts !== 1) console.error(name, String(error));
  });`;
  await writeFile(`${site.folder}all.mjs`, script);
  const ran = await run(process.execPath, ['all.mjs'], { cwd: site.folder, maxBuffer: 1e8 });
  expect(ran.stderr).toBe('');
  const expected = await Promise.all(cases.map((one) => meaningOf(site.requestOf(one))));
  expect(await Promise.all(site.arrived().map(meaningOfEntry))).toEqual(expected);
});
