import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const guide = read('docs/guides/install.md');
const commands = (text: string) =>
  [...text.matchAll(/^npm install (.*<clone>\/dist\/.*)$/gm)].map(([, args = '']) => args);

/** A project outside of the repository, with what the guide's commands install from freshly packed tarballs. */
function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-install-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // A synchronous process ends by its own limit only, not by the test's.
  const run = (file: string, args: string[]) =>
    execFileSync(file, args, { cwd: folder, encoding: 'utf8', timeout: 100_000 });
  run(process.execPath, [join(root, 'scripts/pack.ts'), join(folder, 'dist')]);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  for (const command of commands(guide)) {
    run('npm', ['install', '--prefer-offline', ...command.replaceAll('<clone>', folder).split(' ')]);
  }
  return { folder, run };
}

/** The first example of the READMEs that runs the client against the mock in process, and what it prints. */
function readExample(): { program: string; output: string } {
  for (const file of ['README.md', 'apps/mock-server/README.md']) {
    for (const [, program = '', output = ''] of read(file).matchAll(/```ts run\n(.*?)```\n+```text\n(.*?)```/gs)) {
      if (program.includes('@doubletick-kit/core') && program.includes('createMock')) return { program, output };
    }
  }
  throw new Error('No README has an example with the client and a mock in process.');
}

it('installs from the tarballs by the commands of the guide, and runs the example of the README', async () => {
  const { folder, run } = setup();
  const { program, output } = readExample();
  writeFileSync(join(folder, 'example.ts'), program);
  expect(run(process.execPath, ['example.ts'])).toBe(output);

  const env = { GATEWAY_DATA_DIR: join(folder, 'data'), GATEWAY_PORT: '0', DOUBLETICK_API_KEY: 'key_demo000001' };
  const bin = (name: string) => join(folder, 'node_modules/.bin', name);
  const gateway = spawn(process.execPath, [bin('doubletick-gateway')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void gateway.kill('SIGKILL'));
  const [line] = await gateway.stdout.take(1).toArray();
  expect(String(line)).toMatch(/^Gateway on http:\/\/127\.0\.0\.1:\d+/);
  const administer = (...args: string[]) =>
    execFileSync(process.execPath, [bin('doubletick-gateway-admin'), ...args], {
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  administer('keys', 'create', '--team', 'Support');
  expect(administer('keys', 'list')).toContain('Support');
  expect(administer('audit', 'verify')).toMatch(/^All 3 records are as they were recorded\./);
  expect(administer('audit', 'public-key')).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
  const verify = join(folder, 'node_modules/@doubletick-kit/gateway/verify');
  const vectors = ['record.json', 'checkpoints.txt', 'public.pem'].map((name) => join(verify, 'vectors', name));
  expect(run(process.execPath, [join(verify, 'verify.mjs'), ...vectors])).toMatch(/^Verified\. Leaf 700 of /);
  expect(administer('--help')).toMatch(/^Usage: doubletick-gateway-admin /);
  expect(run(process.execPath, [bin('doubletick-gateway'), '--help'])).toMatch(/^Usage: doubletick-gateway\n/);
}, 120_000);

it('installs the same tarballs by the README as by the guide', () => {
  const inGuide = commands(guide);
  expect(inGuide.length).toBeGreaterThan(0);
  for (const command of commands(read('README.md'))) expect(inGuide).toContain(command);
});
