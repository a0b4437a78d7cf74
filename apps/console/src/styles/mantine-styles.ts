import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const core = packageFolder('@mantine/core');
const componentFolders = new Set(readdirSync(join(core, 'esm/components')));
/** What has its own file of styles, but no folder: parts of a component, and what every component needs. */
const partOf: Readonly<Record<string, string>> = {
  CheckboxCard: 'Checkbox',
  CheckboxIndicator: 'Checkbox',
  RadioCard: 'Radio',
  RadioIndicator: 'Radio',
};

/**
 * The styles of Mantine for the components that files import from it, and for those that these are made of. Two thirds of
 * all styles, and they are the second largest part of the first load.
 *
 * @param sources the contents of files of the pages
 */
export function mantineStyles(sources: Iterable<string>): string {
  const needed = withDependencies(componentsIn(sources));
  const all = readFileSync(join(core, 'styles.layer.css'), 'utf8');
  return readdirSync(join(core, 'styles'))
    .filter((file) => file.endsWith('.layer.css') && isNeeded(file.slice(0, -'.layer.css'.length), needed))
    .map((file) => readFileSync(join(core, 'styles', file), 'utf8'))
    .toSorted((a, b) => placeIn(all, a) - placeIn(all, b))
    .join('\n');
}

/** The components that files import from Mantine, also by the packages that are built on it. */
export function componentsIn(sources: Iterable<string>): string[] {
  const imports = /\bimport\s*(?:type\s*)?\{([^}]*)\}\s*from\s*['"]@mantine\/core['"]/g;
  return [...sources]
    .flatMap((source) => [...source.matchAll(imports)])
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => /^(?:type\s+)?(\w+)/.exec(name.trim())?.[1] ?? '')
    .filter((name) => componentFolders.has(name));
}

/** The scripts of a package of Mantine that is built on its components. */
export function scriptsOf(name: '@mantine/notifications' | '@mantine/spotlight'): string[] {
  return readScripts(join(packageFolder(name), 'esm'));
}

function withDependencies(components: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...components];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const scripts = readScripts(join(core, 'esm/components', name));
    const folders = scripts.flatMap((script) => [...script.matchAll(/from\s*"(?:\.\.\/)+(\w+)\//g)]);
    open.push(...folders.map(([, folder = '']) => folder).filter((folder) => componentFolders.has(folder)));
  }
  return found;
}

function readScripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

function isNeeded(name: string, needed: ReadonlySet<string>): boolean {
  const component = partOf[name] ?? name;
  return needed.has(component) || !componentFolders.has(component);
}

/** Where the rules of a component are among all: of two with the same weight, the later one counts. */
function placeIn(all: string, styles: string): number {
  const [first = ''] = /\.m_\w+/.exec(styles) ?? [];
  return first === '' ? -1 : all.indexOf(first);
}

function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/styles.layer.css`));
}
