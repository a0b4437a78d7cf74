import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { consumer } from './install-packed.ts';

const run = promisify(execFile);
const modules = resolve(import.meta.dirname, '../node_modules');
const staged = resolve(import.meta.dirname, '../../../apps/mock-server/dist');
const name = '@doubletick-kit/mock-server';

const test = `
import { createMock, demo } from '${name}';
import '${name}/vitest';
import { expect, it, vi } from 'vitest';

it('answers by the time of the test', async () => {
  const mock = createMock();
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1), toFake: ['Date'] });
  const response = await mock.fetch('http://mock/team', { headers: { authorization: demo.keys.full } });
  expect([response.status, mock.world().journal()[0]?.at]).toEqual([200, Date.UTC(2030, 0, 1)]);
  await expect(response).toConform('getTeam');
  expect(mock.world()).not.toHaveSentMessage({ to: demo.customers.unassigned.phone });
});
`;

/** A project whose Vitest has no settings but those of the test. */
function setup(inline: readonly string[] | true) {
  const folder = mkdtempSync(join(consumer, 'vitest-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const linkModule = (module: string, target: string) => {
    mkdirSync(join(folder, 'node_modules', module, '..'), { recursive: true });
    symlinkSync(target, join(folder, 'node_modules', module));
  };
  linkModule('vitest', join(modules, 'vitest'));
  writeFileSync(join(folder, 'mock.test.ts'), test);
  const config = `export default { test: { server: { deps: { inline: ${JSON.stringify(inline)} } } } };`;
  writeFileSync(join(folder, 'vitest.config.ts'), config);
  return {
    linkModule,
    folder,
    runVitest: () => run(process.execPath, [join(modules, 'vitest/vitest.mjs'), 'run'], { cwd: folder }),
  };
}

it.for<[way: string, inline: string[] | true]>([
  ['as a package', []],
  ['inlined', [name]],
  ['inlined like every other package', true],
  ['inlined with the CommonJS package that it uses', [name, 'sorted-btree']],
])('runs in Vitest %s', async ([, inline]) => {
  const { stdout } = await setup(inline).runVitest();
  expect(stdout).toContain('1 passed');
});

it.for<[way: string, inline: string[] | true]>([
  ['as it is', []],
  ['with every package inlined', true],
])('runs in Vitest as a linked package, %s', async ([, inline]) => {
  const { linkModule, runVitest } = setup(inline);
  linkModule(name, staged);
  expect((await runVitest()).stdout).toContain('1 passed');
});

it('has types for what expect can do in addition', () => {
  const { folder } = setup([]);
  const program = `
    import { createMock } from '${name}';
    import '${name}/vitest';
    import { expect } from 'vitest';
    const world = createMock().world();
    expect(world).toHaveSentMessage({ to: '919999999921', text: /order/ });
    const delivered: Promise<void> = expect(world).not.toHaveDelivered({ event: 'MESSAGE_RECEIVED' });
    await expect({ status: 200 }).toConform('getTeam');
    // @ts-expect-error: there is no such field
    expect(world).toHaveSentMessage({ txt: 'Hello' });
    // @ts-expect-error: there is no such event
    await expect(world).toHaveDelivered({ event: 'MESSAGE' });
    export { delivered };
  `;
  writeFileSync(join(folder, 'matchers.ts'), program);
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2024',
    lib: ['es2024', 'esnext.disposable', 'dom'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true, // the types of Vitest itself
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['matchers.ts'] }));
  const { stdout } = spawnSync(join(modules, '.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
});
