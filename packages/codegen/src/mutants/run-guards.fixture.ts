import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { lint, loadConfig } from '@redocly/openapi-core';
import { describeStaleFiles, findStaleFiles } from '../find-stale-files.ts';
import { generateFiles } from '../generate-files.ts';
import { applyMutant, type Mutant } from './mutant.fixture.ts';

/** A check that rejects a wrong description before it is released. The cheaper one runs first. */
type Guard = 'lint' | 'generated-file check';

/** The first guard that rejects a description, and its messages. No guard if both accept it. */
export interface Outcome {
  guard?: Guard;
  messages: string[];
}

const repository = resolve(import.meta.dirname, '../../../..');
const sources = ['doubletick.yaml', 'paths', 'schemas', 'webhooks'];
const config = await loadConfig({ configPath: join(repository, 'openapi/redocly.yaml') });

/** Runs the guards on a copy of the description, with the mutant's edit if there is one. */
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
    const stale = describeStaleFiles(await findStaleFiles(repository, await generateFiles(root)));
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
