import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { requireNode } from './require-node.ts';
import { runNode } from './run-node.fixture.ts';

const entries = ['main.ts', 'cli.ts'].map((name) => ({ name, url: new URL(`./${name}`, import.meta.url) }));

/** Makes a Node say that it is another version, before it loads the program. */
const pretend = (version: string) => {
  const code = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
};

describe.each(entries)('$name', ({ url }) => {
  it.each(['18.20.4', '20.19.0', '22.17.1'])('says in one line that Node %s is too old', async (version) => {
    const program = runNode(url, { args: ['--help'], env: pretend(version) });
    expect(await program.exited).toBe(1);
    expect(program.stderr()).toBe(`The DoubleTick gateway needs Node 22.18 or newer, this is Node ${version}.\n`);
    expect(program.stdout()).toBe('');
  });

  it.each(['22.18.0', '23.0.0', '24.21.0'])('runs on Node %s', async (version) => {
    const program = runNode(url, { args: ['--help'], env: pretend(version) });
    expect(await program.exited).toBe(0);
  });

  it('statically imports only the check, which imports nothing', () => {
    const importsOf = (file: URL) => {
      const code = readFileSync(file, 'utf8');
      return [...code.matchAll(/^(?:import|export)\b.*? from '(.+)';$/gms)].map(([, source]) => source);
    };
    expect(importsOf(url)).toEqual(['./require-node.ts']);
    expect(importsOf(new URL('./require-node.ts', import.meta.url))).toEqual([]);
  });
});

it('agrees with the engines of the package', () => {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(manifest).engines).toEqual({ node: '>=22.18' });
  expect(requireNode).not.toThrow();
});
