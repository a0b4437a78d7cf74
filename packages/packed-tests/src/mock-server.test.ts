import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { consumer, installedMock, mockTarball } from './install-packed.ts';

const modules = resolve(import.meta.dirname, '../node_modules');
const manifest = JSON.parse(readFileSync(join(installedMock, 'package.json'), 'utf8'));
const [command = ''] = Object.values<string>(manifest.bin);
const bin = join(installedMock, command);
const files = execFileSync('tar', ['-tzf', mockTarball], { encoding: 'utf8' }).trim().split('\n');

const runtimes = [
  { name: 'Node 24', node: join(modules, 'node/bin/node') },
  // An optional dependency, which some platforms do not have.
  { name: 'Node 22', node: join(modules, 'node-22/bin/node') },
];

async function untilListening(child: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    printed += chunk;
    if (printed.includes('Demo key')) return /http:\/\/127\.0\.0\.1:\d+$/m.exec(printed)?.[0] ?? '';
  }
  throw new Error('The mock did not start.');
}

function isMissing(name: string, node: string): boolean {
  const missing = !existsSync(node);
  if (missing) console.warn(`${name} is skipped: its optional dependency is not installed on this platform.`);
  return missing;
}

it.for(runtimes)(
  'starts with its command on $name, answers requests, and stops on SIGINT',
  async ({ name, node }, { skip }) => {
    skip(isMissing(name, node));
    const child = spawn(node, [bin, '--port', '0'], { cwd: consumer, stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const url = await untilListening(child);
    const statusOf = async (path: string) =>
      (await fetch(`${url}${path}`, { headers: { authorization: 'key_demo000001' } })).status;
    for (const path of [
      '/team',
      '/docs',
      '/docs/scalar.js',
      '/app',
      '/reference/assign-team-member-to-chat',
      '/openapi.json',
      '/llms.txt',
      '/guides/mock-server.md',
      '/__mock/health',
    ]) {
      expect([path, await statusOf(path)]).toEqual([path, 200]);
    }
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  },
);

it('carries its pages, compressed, without what they are built from', async () => {
  const child = spawn(process.execPath, [bin, '--port', '0'], { cwd: consumer, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const url = await untilListening(child);
  const page = await (await fetch(`${url}/app/chats`)).text();
  const [script = '', style = ''] = ['js', 'css'].map(
    (extension) => new RegExp(`"(/app/assets/[^"]+\\.${extension})"`).exec(page)?.[1],
  );
  for (const file of [script, style]) {
    const answers = ['br', 'gzip', 'identity'].map((coding) =>
      fetch(url + file, { headers: { 'accept-encoding': coding } }),
    );
    const [br, gzip, plain] = await Promise.all(answers);
    expect([br?.headers.get('content-encoding'), gzip?.headers.get('content-encoding')]).toEqual(['br', 'gzip']);
    const content = await plain?.text();
    expect([await br?.text(), await gzip?.text()]).toEqual([content, content]);
  }
  expect(Object.keys(manifest.dependencies).filter((name) => /react|mantine|vite/.test(name))).toEqual([]);
});

it('says in one line that a Node is too old', () => {
  const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', old, bin], {
    cwd: consumer,
    encoding: 'utf8',
  });
  const problem = 'The mock server needs Node 22.18 or newer, this is Node 20.20.2.\n';
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: problem });
});

it.for(runtimes)('runs another command against itself on $name', ({ name, node }, { skip }) => {
  skip(isMissing(name, node));
  const call =
    "const r = await fetch(process.env.DOUBLETICK_BASE_URL + '/team', { headers: { authorization: process.env.DOUBLETICK_API_KEY } }); console.log(r.status); process.exit(7);";
  const args = [bin, 'exec', '--', node, '--input-type=module', '-e', call];
  const { status, stdout } = spawnSync(node, args, { cwd: consumer, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 7, stdout: '200\n' });
});

it('has types for use in process', () => {
  const program = `
    import { createMock, demo, type WorldOptionsInput } from '@doubletick-kit/mock-server';
    const options: WorldOptionsInput = { rateLimits: 'on' };
    await using mock = createMock({ seed: 7, options });
    const { status }: Response = await mock.fetch('http://mock/team', { headers: { authorization: demo.keys.full } });
    const phone: string | null | undefined = mock.world().state().chats[0]?.assigneePhone;
    // @ts-expect-error: there is no such option
    const broken = () => createMock({ options: { rateLimit: 'on' } });
    console.log(status, phone, typeof broken);
  `;
  const folder = mkdtempSync(join(consumer, 'in-process-'));
  writeFileSync(join(folder, 'in-process.ts'), program);
  // These declarations import Hono's, which need the types of the web.
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2024',
    lib: ['es2024', 'esnext.disposable', 'dom'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['in-process.ts'] }));
  const { stdout } = spawnSync(join(modules, '.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
  const { stdout: printed } = spawnSync(process.execPath, [join(folder, 'in-process.ts')], { encoding: 'utf8' });
  expect(printed).toMatch(/^200 /);
});

it('contains only modules, declarations and texts, and names no other package of this repository', () => {
  const expected =
    /^package\/(?:LICENSE|THIRD-PARTY-NOTICES|(?:README|CHANGELOG|docs\/.+)\.md|package\.json|seed-file\.schema\.json|scalar\.js|(?:index|main|vitest)\.js|chunks\/.+\.js|pages\/index\.html|pages\/assets\/[\w.-]+\.(?:js|css)(?:\.br|\.gz)?|types\/.+\.d\.ts)$/;
  expect(files.filter((file) => !expected.test(file))).toEqual([]);
  const mentions = files
    .map((file) => file.replace('package/', ''))
    .filter((file) =>
      /workspace:|catalog:|["'](?:@doubletick-kit\/(?!mock-server|core)|\.\.?\/[^"']*(?<!\.d)\.ts["'])/.test(
        /^(?:scalar\.js|docs\/|pages\/)/.test(file) ? '' : readFileSync(join(installedMock, file), 'utf8'),
      ),
    );
  expect(mentions).toEqual([]);
});

it('passes publint', () => {
  const { status, stdout, stderr } = spawnSync(join(modules, '.bin/publint'), ['run', mockTarball, '--strict'], {
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
});
