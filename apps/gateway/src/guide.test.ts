import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCli } from './cli/run-cli.ts';
import { configVariable } from './config/read-settings.ts';
import { settings } from './config/settings.ts';
import { openGateway } from './open-gateway.ts';
import { operationFacts } from './policy/operation-facts.ts';
import { problems } from './problem.ts';
import { usage } from './run-gateway.ts';
import { setupGateway, upstreamKey } from './setup-gateway.fixture.ts';
import { temporaryDirectory } from './temporary-directory.fixture.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const useGuide = read('../../../docs/guides/gateway.md');
const operatingGuide = read('../../../docs/guides/operating-the-gateway.md');
const guide = useGuide + operatingGuide;

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

it.each([
  // The walk before this section has a separate test in the contract suite.
  ['the guide', useGuide.slice(useGuide.indexOf('\n## Keys'))],
  ['the guide for operators', operatingGuide],
  ['README.md', read('../../../README.md')],
  ["the gateway's README", read('../README.md')],
])('shows only commands that work, in %s', async (_, document) => {
  const folder = temporaryDirectory();
  const files = { 'policies.yaml': /```yaml\n(teams:[^`]+)```/.exec(guide)?.[1] ?? '', 'message.json': '{}' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  let printed = '';
  const keep = (text: string) => {
    printed += text;
  };
  const dataDir = join(folder, 'data');
  const env = { DOUBLETICK_API_KEY: upstreamKey, GATEWAY_DATA_DIR: dataDir };
  const deps = { dataDir, env, now: Date.now, out: keep, err: keep };
  const run = (args: readonly string[]) => {
    printed = '';
    return runCli(args, deps);
  };
  // A gateway has been there, so there is an audit log.
  const upstreamUrl = 'http://127.0.0.1:4010';
  await openGateway({ upstreamUrl, upstreamKey, dataDir }).close();
  await run(['keys', 'create', '--team', 'Support']);
  const [, id = ''] = /Created key (\w{12})/.exec(printed) ?? [];

  const commands = [...document.matchAll(/npm run (?:--silent )?gateway -- ([^`#|\n]+)/g)].map(([, args = '']) => args);
  const failed: string[] = [];
  for (const args of commands) {
    const given = args
      .replace(/"\$SUPPORT_ID"|4UMZSrb5yI0Q/, id)
      .replace(/(@?)(policies\.yaml|message\.json)/, `$1${folder}/$2`)
      .replace(/ 2?> .*| 2>&1.*/, '');
    if ((await run(given.trim().split(/\s+/))) !== 0) failed.push(`${args}: ${printed.split('\n')[0]}`);
  }
  expect(failed).toEqual([]);
  expect(commands.length).toBeGreaterThan(1);
});

it('explains every metric, and no other', async () => {
  const { gateway } = await setupGateway();
  const named = [...(await gateway.metrics()).matchAll(/^# TYPE (gateway_\w+) /gm)].map(([, name]) => name);
  const explained = [...guide.matchAll(/^\| `(gateway_\w+)` \|/gm)].map(([, name]) => name);
  expect(explained.sort()).toEqual(named.sort());
});

it('alerts on metrics that exist', async () => {
  const [, rules = ''] = /```yaml\n(groups:[^`]+)```/.exec(guide) ?? [];
  const used = [...rules.matchAll(/gateway_\w+/g)].map(([name]) => name);
  const explained = [...guide.matchAll(/^\| `(gateway_\w+)` \|/gm)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(2);
  expect(used.filter((name) => !explained.includes(name))).toEqual([]);
  expect(() => parse(rules)).not.toThrow();
});

it('names only tests that exist for what happens when something fails', () => {
  const named = [...read('../../../docs/failure-modes.md').matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, path]) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(new URL(path ?? '', import.meta.url)))).toEqual([]);
});
