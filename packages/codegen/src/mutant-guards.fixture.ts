import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { lint, loadConfig } from '@redocly/openapi-core';
import { generatedFolders, generateFiles, listFiles } from './generate-files.ts';
import { applyMutant, type Mutant } from './mutant-edit.fixture.ts';

/** The checks that keep a wrong description from being released, the cheaper one first. */
export type Guard = 'lint' | 'generated-file check';

/** The first guard that refuses a description, and what it reports. No guard if both accept it. */
export interface Outcome {
  guard?: Guard;
  messages: string[];
}

const repository = resolve(import.meta.dirname, '../../..');
const sources = ['doubletick.yaml', 'paths', 'schemas', 'webhooks'];
const config = await loadConfig({ configPath: join(repository, 'openapi/redocly.yaml') });

/** Runs the guards over a copy of the description, with the mutant's edit when there is one. */
export async function runGuards(mutant?: Mutant): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'doubletick-kit-mutant-'));
  try {
    for (const name of sources) {
      cpSync(join(repository, 'openapi', name), join(root, 'openapi', name), { recursive: true });
    }
    cpSync(join(repository, 'docs/README.md'), join(root, 'docs/README.md'));
    if (mutant) applyMutant(root, mutant);
    const problems = await lintProblems(root);
    if (problems.length > 0) return { guard: 'lint', messages: problems };
    const stale = await staleFiles(root);
    return stale.length > 0 ? { guard: 'generated-file check', messages: stale } : { messages: [] };
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function lintProblems(root: string): Promise<string[]> {
  const problems = await lint({ ref: join(root, 'openapi/doubletick.yaml'), config });
  return problems.map(({ message, ruleId, location }) => {
    const [place] = location;
    const pointer = place && 'pointer' in place ? place.pointer : '';
    return `${relative(root, place?.source.absoluteRef ?? root)}${pointer}: ${message} (${ruleId})`;
  });
}

/** The committed files that differ from those generated from `root`, in the words of `generate:check`. */
async function staleFiles(root: string): Promise<string[]> {
  const files = await generateFiles(root);
  const messages: string[] = [];
  for (const [file, text] of files) {
    const committed = await readFile(join(repository, file), 'utf8').catch(() => undefined);
    if (committed !== text) messages.push(`out of date: ${file}`);
  }
  for (const folder of generatedFolders) {
    const present = (await listFiles(join(repository, folder))).map((file) => `${folder}/${file}`);
    messages.push(...present.filter((file) => !files.has(file)).map((file) => `not generated any more: ${file}`));
  }
  return messages;
}
