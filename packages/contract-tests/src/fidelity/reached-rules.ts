import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import { type Declaration, type Module, mentionedIn, readModule } from './read-module.ts';
import { sourcesOf } from './rule-sources.ts';

/** A declaration of the mock whose comment says where it is known from. */
export interface Rule {
  readonly name: string;
  /** Relative to the sources of the mock. */
  readonly file: string;
  readonly sources: readonly string[];
  /** The unit tests that import it, or else its file; empty where the cases of the operation are the only proof. */
  readonly tests: readonly string[];
}

const root = join(import.meta.dirname, '../../../../apps/mock-server/src');
const handlerFiles = globSync('http/handlers/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
const testFiles = globSync('**/*.test.ts', { cwd: root }).sort();
const modules = new Map<string, Module>();
const testedNames = findTestedNames();
const pages = new Set(Object.values<Operation>(operations).map(({ upstream }) => upstream));

/** The rules that the handler of an operation runs or may run, found by what its code mentions. */
export function rulesOf(id: OperationId): Rule[] {
  const reached = new Map<string, Rule>();
  const seen = new Set<string>();
  const visit = (file: string, names: Iterable<string>): void => {
    const module = moduleAt(file);
    for (const name of names) {
      const imported = module.imports.get(name);
      if (imported) visit(resolve(file, imported.from), [imported.name]);
      const declaration = module.declarations.get(name);
      const key = `${file}#${name}`;
      if (!declaration || seen.has(key)) continue;
      seen.add(key);
      const rule = toRule(file, name, declaration);
      if (rule.sources.length > 0) reached.set(key, rule);
      visit(file, declaration.names);
    }
  };
  const { file, code } = handlerOf(id);
  visit(file, mentionedIn(code));
  return [...reached.values()].sort((a, b) => compare(`${a.file}#${a.name}`, `${b.file}#${b.name}`));
}

/** Every reason that a handler gives for an answer that the document does not have. */
export function undocumentedAnswers(): { file: string; reason: string }[] {
  return handlerFiles.flatMap((file) =>
    [...read(file).matchAll(/\bundocumented\(\s*'([^']+)'/g)].map(([, reason = '']) => ({ file, reason })),
  );
}

function toRule(file: string, name: string, { comment }: Declaration): Rule {
  const tests = testedNames.get(`${file}#${name}`) ?? testedNames.get(file) ?? [];
  return { name, file, sources: sourcesOf(comment, pages), tests };
}

/** @throws Error when no handler has this name */
function handlerOf(id: OperationId): { file: string; code: string } {
  for (const file of handlerFiles) {
    // Members of the list of handlers are indented by two spaces, and end where the next one begins.
    const code = new RegExp(`^ {2}${id}(?:\\(|: )[\\s\\S]*?(?=^ {2}\\w|^\\})`, 'm').exec(read(file))?.[0];
    if (code !== undefined) return { file, code };
  }
  throw new Error(`No file in http/handlers/ has a handler ${id}.`);
}

/** The tests that import each file, and each name of it. */
function findTestedNames(): ReadonlyMap<string, readonly string[]> {
  const tested = new Map<string, string[]>();
  for (const test of testFiles) {
    for (const { from, name } of readModule(read(test)).imports.values()) {
      const file = resolve(test, from);
      for (const key of [file, `${file}#${name}`]) tested.set(key, [...new Set([...(tested.get(key) ?? []), test])]);
    }
  }
  return tested;
}

function moduleAt(file: string): Module {
  const known = modules.get(file);
  if (known) return known;
  const module = existsSync(join(root, file)) ? readModule(read(file)) : readModule('');
  modules.set(file, module);
  return module;
}

function resolve(file: string, from: string): string {
  return relative(root, join(root, dirname(file), from)).replaceAll('\\', '/');
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
