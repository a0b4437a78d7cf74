import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { rules } from './rules.ts';

const all = Object.entries(rules).flatMap(([feature, list]) => list.map((rule) => ({ ...rule, feature })));

/** The names that the modules export, by their folder. */
async function exportedNames(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const names = new Map<string, Set<string>>();
  const files = globSync(['world/**/*.ts', 'http/{response,wire}/*.ts', 'webhooks/*.ts'], { cwd: import.meta.dirname });
  for (const file of files.filter((name) => !/\.(?:test|fixture)\.ts$/.test(name))) {
    const exported: object = await import(join(import.meta.dirname, file));
    const folder = dirname(file);
    names.set(folder, new Set([...(names.get(folder) ?? []), ...Object.keys(exported)]));
  }
  return names;
}

it('names rules by what carries them out', async () => {
  const names = await exportedNames();
  const homes = (feature: string) => [
    feature === 'shared' ? 'world' : `world/${feature}`,
    ...['world/tables', 'http/response', 'http/wire', 'webhooks'],
  ];
  const unknown = all.filter(({ feature, name }) => !homes(feature).some((folder) => names.get(folder)?.has(name)));
  expect(unknown.map(({ feature, name }) => `${feature}: ${name}`)).toEqual([]);
});

it('has a table for every feature folder that has one', () => {
  const folders = globSync('world/*/rules.ts', { cwd: import.meta.dirname }).map((file) => file.split('/')[1]);
  expect(Object.keys(rules).sort()).toEqual([...folders, 'shared'].sort());
});

it('knows each rule by a page, an observation or an assumption, and lists each once', () => {
  const source = /^(?:(?:guides\/)?[a-z][a-z0-9]*(?:-[a-z0-9]+)*|help centre|observed \d+)$/;
  for (const { name, sources, assumed, operations: ids } of all) {
    expect(sources.length > 0 || (assumed ?? '').length > 10, name).toBe(true);
    for (const one of sources) expect(one, name).toMatch(source);
    expect(ids.length, name).toBeGreaterThan(0);
    expect(ids.filter((id) => !Object.hasOwn(operations, id))).toEqual([]);
  }
  const keys = all.map(({ feature, name }) => `${feature}: ${name}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
