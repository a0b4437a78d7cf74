import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { generatedFolders } from './generate-files.ts';

// Each run generates every file, in its own process, while other tests keep the machine busy.
vi.setConfig({ testTimeout: 120_000 });

const repository = resolve(import.meta.dirname, '../../..');
const contract = 'packages/contract/src/generated';

/** A copy of the description and of the files generated from it. */
function setup() {
  const root = mkdtempSync(join(tmpdir(), 'doubletick-kit-codegen-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const path of ['openapi', 'docs/README.md', 'llms.txt', ...generatedFolders]) {
    cpSync(join(repository, path), join(root, path), { recursive: true });
  }
  const run = (...args: string[]) => {
    const main = join(import.meta.dirname, 'main.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, '--root', root, ...args], {
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  };
  return { root, run };
}

it('accepts the committed files, and generates the same bytes again', () => {
  const { run } = setup();
  expect(run('--check')).toMatchObject({ status: 0 });
  expect(run().output).toMatch(/^0 files written, 0 removed/);
});

it('rejects files that were edited by hand, and names each', () => {
  const { root, run } = setup();
  const edited = [
    'openapi/dist/doubletick.json',
    `${contract}/schema.ts`,
    `${contract}/operations.js`,
    `${contract}/validators/getTeam.js`,
    'packages/core/src/generated/resources/team.ts',
    'llms.txt',
  ];
  for (const file of edited) appendFileSync(join(root, file), ' ');
  const { status, output } = run('--check');
  expect(status).toBe(1);
  expect(output.match(/(?<=out of date: ).*/g)).toEqual(edited);
  expect(output).toContain('Run `npm run generate`');
});

it('rejects a missing file and a left-over file', () => {
  const { root, run } = setup();
  rmSync(join(root, contract, 'validators/getTeam.js'));
  writeFileSync(join(root, contract, 'validators/oldOperation.js'), '');
  const { output } = run('--check');
  expect(output).toContain(`out of date: ${contract}/validators/getTeam.js`);
  expect(output).toContain(`no longer generated: ${contract}/validators/oldOperation.js`);
});

it('lists every operation and every guide in llms.txt', () => {
  const text = readFileSync(join(repository, 'llms.txt'), 'utf8');
  const { paths } = JSON.parse(readFileSync(join(repository, 'openapi/dist/doubletick.json'), 'utf8'));
  const ids = Object.values<Record<string, { operationId?: string }>>(paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ operationId }) => operationId ?? []);
  expect(ids).toHaveLength(95);
  expect(ids.filter((id) => !text.includes(`- [${id}](https://docs.doubletick.io/`))).toEqual([]);
  expect(text).toContain('(docs/guides/client.md)');
});

it('rejects generated files after the description changed', () => {
  const { root, run } = setup();
  appendFileSync(join(root, 'openapi/schemas/teams.yaml'), '    total:\n      type: number\n');
  expect(run('--check').output).toContain(`out of date: ${contract}/schema.ts`);
});
