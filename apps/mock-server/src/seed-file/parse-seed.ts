import { explainIssues, type Finding } from '../explain-issues.ts';
import { findProtoNames } from './find-proto-names.ts';
import { findUnpublishable } from './find-unpublishable.ts';
import { resolveSeed, type Seed } from './resolve-seed.ts';
import { SeedFile } from './seed-schema.ts';

/** Reads a seed from plain data, or says everything that is wrong with it. */
export function parseSeed(input: unknown): Seed | { findings: Finding[] } {
  const hidden = findProtoNames(input);
  if (hidden.length > 0) return { findings: hidden };
  const parsed = SeedFile.safeParse(input ?? {});
  if (!parsed.success) return { findings: explainIssues(parsed.error, input) };
  const seed = resolveSeed(parsed.data);
  if ('findings' in seed) return seed;
  const findings = findUnpublishable(seed.data);
  return findings.length > 0 ? { findings } : seed;
}
