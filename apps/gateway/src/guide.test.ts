import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runCli } from './cli/run-cli.ts';
import { configVariable } from './config/read-settings.ts';
import { settings } from './config/settings.ts';
import { operationFacts } from './policy/operation-facts.ts';
import { problems } from './problem.ts';
import { usage } from './run-gateway.ts';
import { temporaryDirectory } from './temporary-directory.fixture.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const guide = read('../../../docs/guides/gateway.md');

it('documents every setting with its default and its meaning, and no other', () => {
  const rows = settings.map(({ name, variable, fallback, about }) => {
    const value = fallback === undefined ? 'required' : fallback === '' ? 'none' : fallback;
    return `${variable} | ${value} | ${name} | ${about}`;
  });
  const documented = [...guide.matchAll(/^\| `([A-Z_]+)` \| ([^|]+) \| `(\w+)` \| (.+) \|$/gm)];
  const plain = (text = '') => text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replaceAll('`', '');
  expect(documented.map((row) => row.slice(1).map(plain).join(' | '))).toEqual(
    rows.map((row) =>
      row.replace(
        'the directory of the keys, the policies and the audit log',
        'the data directory; created if it is missing',
      ),
    ),
  );
});

it('names every variable in the usage', () => {
  const names = [configVariable, ...settings.map(({ variable }) => variable)];
  expect(names.filter((name) => !usage.includes(name))).toEqual([]);
});

it('lists the operations that no class includes', () => {
  const named = [...operationFacts.values()].filter(({ isNamedOnly }) => isNamedOnly).map(({ id }) => id);
  const [, list = ''] = /a policy has to name them\.\n\n```text\n([^`]+)```/.exec(guide) ?? [];
  expect(list.trim().split('\n')).toEqual(named);
});

it('says what to do at every error', () => {
  const linked = [...guide.matchAll(/\[`([a-z-]+)`\]\(\.\.\/errors\.md#\1\)/g)].map(([, code]) => code);
  expect(linked.sort()).toEqual(Object.keys(problems).sort());
});

it('explains every column of the audit log', async () => {
  let out = '';
  const deps = { env: { GATEWAY_DATA_DIR: temporaryDirectory() }, now: Date.now, err: () => undefined };
  await runCli(['audit', 'list'], { ...deps, out: (text) => (out += text) });
  const explained = [...guide.matchAll(/^\| `([A-Z]+)` \| `[a-z]/gm)].map(([, column]) => column);
  expect(explained).toEqual(out.trim().split(/ +/));
});

it('names only tests that exist for what happens when something fails', () => {
  const named = [...read('../../../docs/failure-modes.md').matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, path]) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(new URL(path ?? '', import.meta.url)))).toEqual([]);
});
