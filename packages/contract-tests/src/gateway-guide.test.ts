import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createMock } from '@doubletick-kit/mock-server';
import { expect, it, onTestFinished } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const guide = readFileSync(join(root, 'docs/guides/gateway.md'), 'utf8');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The code blocks of a section, in order. */
function blocksOf(heading: string) {
  const [, section = ''] = guide.split(`\n## ${heading}\n`);
  const [text = ''] = section.split('\n## ');
  return [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', code = '']) => ({ language, code }));
}

/** Its commands; a backslash continues one on the next line. */
const commandsOf = (code: string) => code.trimEnd().split(/(?<!\\)\n/);

/** A shell that keeps its variables from one command to the next, as a terminal does. */
function openShell(cwd: string, child: ChildProcessWithoutNullStreams = spawn('sh', [], { cwd })) {
  onTestFinished(() => void child.kill());
  let output = '';
  child.stdin.write('exec 2>&1\n');
  return async (command: string) => {
    output = '';
    const done = new Promise<number>((resolve) => {
      const look = (chunk: Buffer) => {
        output += chunk;
        const [marker, status] = /\n--- (\d+)\n$/.exec(output) ?? [];
        if (marker === undefined) return;
        output = output.slice(0, -marker.length);
        child.stdout.off('data', look);
        resolve(Number(status));
      };
      child.stdout.on('data', look);
    });
    child.stdin.write(`${command}\nprintf '\\n--- %s\\n' $?\n`);
    return { status: await done, output };
  };
}

/** Starts the gateway with a command of the guide. Returns its URL. */
async function startGateway(command: string, cwd: string): Promise<string> {
  const child = spawn('sh', ['-c', `export GATEWAY_PORT=0 && ${command}`], { cwd, detached: true });
  onTestFinished(async () => {
    const { pid } = child;
    // The group, because a shell may stay between.
    if (pid !== undefined && child.exitCode === null) process.kill(-pid);
    if (child.exitCode === null) await once(child, 'exit');
  });
  let output = '';
  return new Promise((resolve, reject) => {
    const look = (chunk: Buffer) => {
      output += chunk;
      const [, url] = /^Gateway on (\S+),/m.exec(output) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('exit', () => reject(new Error(`the gateway ended: ${output}`)));
  });
}

/** What differs from run to run is named instead. */
const withoutChance = (text: string, ids: ReadonlySet<string>) =>
  [...ids]
    .reduce((rest, id) => rest.replaceAll(id, 'ID'), text.replace(/dtk_live_(\w+|…)/g, 'KEY'))
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'REQUEST')
    .replace(/ \d+(\.\d)?(?= +REQUEST)/g, ' MS')
    .replace(/\s+/g, ' ')
    .trim();

/** The guide's output as a pattern, in which … stands for anything. */
const patternOf = (text: string) =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*')}$`);

/** A command of the guide as it runs outside the clone, without installing anything. */
const direct = (command: string) =>
  command.replace(/npm run (\S+)( --)?/, (_, name: string) => {
    const [, file = ''] = /run\.mjs (\S+)$/.exec(scripts[name] ?? '') ?? [];
    return `'${process.execPath}' '${join(root, file)}'`;
  });

async function setup() {
  const cwd = mkdtempSync(join(tmpdir(), 'gateway-guide-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const mock = await createMock().listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => mock.close());
  const run = openShell(cwd);
  const seen: { url: string; ids: Set<string>; keys: string[] } = { url: '', ids: new Set(), keys: [] };
  const here = (command: string) =>
    direct(command)
      .replaceAll('http://127.0.0.1:4010', mock.url)
      .replaceAll('http://127.0.0.1:4000', seen.url)
      .replace('dtk_live_…', seen.keys[0] ?? '');
  return {
    cwd,
    ids: seen.ids,
    /** Runs a block of commands. Returns what they print. */
    async type(code: string): Promise<string> {
      let printed = '';
      for (const command of commandsOf(code)) {
        if (command === 'npm run mock:start') continue;
        if (command.endsWith('npm run gateway:start')) {
          seen.url = await startGateway(here(command), cwd);
          continue;
        }
        const { status, output } = await run(here(command));
        expect({ command, status, output }).toMatchObject({ status: 0 });
        printed += `${output}\n`;
        for (const [, id = ''] of output.matchAll(/^(?:Created|Rotated) key (\w{12})/gm)) seen.ids.add(id);
        for (const [key] of output.matchAll(/^dtk_live_\w+$/gm)) seen.keys.push(key);
      }
      return printed;
    },
  };
}

it('walks through the ten minutes of the guide, and sees what the guide shows', async () => {
  const { cwd, ids, type } = await setup();
  let printed = '';
  let compared = 0;
  for (const { language, code } of blocksOf('Ten minutes, four teams')) {
    if (language === 'sh') printed = await type(code);
    else if (language === 'yaml') writeFileSync(join(cwd, 'policies.yaml'), code);
    else {
      expect(withoutChance(printed, ids)).toMatch(patternOf(withoutChance(code, new Set(['4UMZSrb5yI0Q']))));
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(5);
  // It starts a program for each command.
}, 120_000);
