import { explainIssues, type Finding } from '../explain-issues.ts';
import { resolveSeed, type Seed } from './resolve-seed.ts';
import { SeedFile } from './seed-schema.ts';

/** Reads a seed from plain data, or says everything that is wrong with it. */
export function parseSeed(input: unknown): Seed | { findings: Finding[] } {
  const parsed = SeedFile.safeParse(input ?? {});
  return parsed.success ? resolveSeed(parsed.data) : { findings: explainIssues(parsed.error, input) };
}
