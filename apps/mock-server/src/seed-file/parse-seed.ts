import { explainIssues, type Finding } from '../explain-issues.ts';
import { findProtoNames } from './find-proto-names.ts';
import { resolveSeed, type Seed } from './resolve-seed.ts';
import { SeedFile } from './seed-schema.ts';

/** Reads a seed from plain data, or says everything that is wrong with it. */
export function parseSeed(input: unknown): Seed | { findings: Finding[] } {
  const hidden = findProtoNames(input);
  if (hidden.length > 0) return { findings: hidden };
  const parsed = SeedFile.safeParse(input ?? {});
  return parsed.success ? resolveSeed(parsed.data) : { findings: explainIssues(parsed.error, input) };
}
