import { readFileSync } from 'node:fs';
import { operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { runCli } from './cli/run-cli.ts';
import { offeredOperations } from './offered-operations.ts';
import { problems } from './problem.ts';
import { type Environment, readDataDir, readOptions, usage } from './read-options.ts';
import { temporaryDirectory } from './setup-gateway.fixture.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const guide = read('../../../docs/guides/gateway.md');

/** Every variable that a program asks the environment for, with the value it uses if the variable is not set. */
function variablesRead() {
  const names = new Set<string>();
  const env: Environment = new Proxy<Record<string, string>>(
    { DOUBLETICK_API_KEY: 'required' },
    {
      get(target, name) {
        names.add(String(name));
        return Reflect.get(target, name);
      },
    },
  );
  const { upstreamKey, upstreamUrl, host, port } = readOptions(env);
  const defaults: Record<string, string | number> = {
    DOUBLETICK_API_KEY: upstreamKey,
    DOUBLETICK_BASE_URL: upstreamUrl,
    GATEWAY_HOST: host,
    GATEWAY_PORT: port,
    GATEWAY_DATA_DIR: readDataDir(env),
  };
  return [...names].map((name) => ({ name, value: defaults[name] }));
}

it('documents every environment variable with its default, and no other', () => {
  const rows = variablesRead().map(({ name, value }) => `${name} | ${value}`);
  const documented = [...guide.matchAll(/^\| `([A-Z_]+)` \| `?([^`|]+?)`? \|.*\|.*\|$/gm)];
  expect(documented.map(([, name, value]) => `${name} | ${value}`).sort()).toEqual(rows.sort());
  expect(rows.length).toBeGreaterThan(4);
});

it('names every environment variable in the usage', () => {
  const names = variablesRead().map(({ name }) => name);
  expect(names.filter((name) => !usage.includes(`\n  ${name} `))).toEqual([]);
});

it.each(['./main.ts', './cli.ts'])('%s leaves reading the environment to what this test calls', (path) => {
  expect(read(path)).toMatch(/process\.env\b/);
  expect(read(path)).not.toMatch(/process\.env\s*(\.|\?|\[)|\}\s*=\s*process\.env/);
});

it('documents every operation that the gateway offers, and no other', () => {
  const rows = offeredOperations.map((id) => `| \`${id}\` | \`${operations[id].method} ${operations[id].path}\` |`);
  expect(guide.match(/^\| `\w+` \| `[A-Z]+ \/.*` \|$/gm)).toEqual(rows);
});

it('says what to do at every error', () => {
  const linked = [...guide.matchAll(/\[`([a-z-]+)`\]\(\.\.\/errors\.md#\1\)/g)].map(([, code]) => code);
  expect(linked.sort()).toEqual(Object.keys(problems).sort());
});

it('explains every column of the audit log', async () => {
  let out = '';
  const deps = { dataDir: temporaryDirectory(), now: Date.now, err: () => undefined };
  await runCli(['audit', 'list'], { ...deps, out: (text) => (out += text) });
  const explained = [...guide.matchAll(/^\| `([A-Z]+)` \| `[a-z]/gm)].map(([, column]) => column);
  expect(explained).toEqual(out.trim().split(/ +/));
});
