import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createMock, type MockSettings } from '../mock.ts';
import { readSeed } from '../seed-file/read-seed.ts';
import { demo } from '../world/seed/demo.ts';

const key = 'key_shop000001';

function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-seeded-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'worlds.data');
  const run = async (data: NonNullable<MockSettings['data']>, keys: readonly string[]) => {
    const lines: string[] = [];
    await using mock = createMock({ data, log: (line) => lines.push(line) });
    await mock.keep(file);
    const worlds = keys.map((one) => mock.world(one));
    return { lines, first: mock.world().key, ids: worlds.map(({ id }) => id), names: worlds.map(namesOf) };
  };
  return { file, run };
}

const namesOf = (world: ReturnType<ReturnType<typeof createMock>['world']>) =>
  world.state().customers.map(({ name }) => name);

const seedOf = (name: string, key: string) =>
  readSeed({ customers: [{ name, phone: '919999999921' }], keys: { [key]: 'all' } });

it('keeps the keys of the first world, whatever later starts are given', async () => {
  const { run } = setup();
  await run(await seedOf('Ravi', key), []);
  expect(await run('demo', [key, demo.keys.full])).toMatchObject({ first: key, ids: ['demo', 'world-2'] });
  const other = await seedOf('Asha', demo.keys.full);
  for (const data of [await seedOf('Ravi', key), other, 'empty'] as const) {
    expect(await run(data, [key, demo.keys.full])).toMatchObject({ first: key, ids: ['demo', 'world-2'] });
  }
});

it('says that the worlds of a file keep their data beside a seed file, and makes new ones from it', async () => {
  const { file, run } = setup();
  expect((await run(await seedOf('Ravi', key), [])).lines).toEqual([]);
  const { lines, names } = await run(await seedOf('Asha', key), [key, 'key_aaaaaaaaaa']);
  expect(lines).toEqual([
    `The worlds in ${file} keep their data and keys; only new worlds are made from the seed file.`,
  ]);
  expect(names).toEqual([['Ravi'], ['Asha']]);
});
