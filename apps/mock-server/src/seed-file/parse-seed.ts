import { explainIssues, type Finding } from '../explain-issues.ts';
import { resolveSeed, type Seed } from './resolve-seed.ts';
import { SeedFile } from './seed-schema.ts';

/** Reads a seed from plain data, or says everything that is wrong with it. */
export function parseSeed(input: unknown): Seed | { findings: Finding[] } {
  const parsed = SeedFile.safeParse(input ?? {});
  return parsed.success ? resolveSeed(parsed.data) : { findings: explainIssues(parsed.error, input) };
}

/** A place and what is wrong there, in one sentence that shows no key. */
export function describeFinding({ path, says }: Finding): string {
  const [first, ...rest] = path.map((step) => String(step).slice(0, 40));
  const place =
    first === 'keys'
      ? [first, ...rest.map((key) => (/^\d+$/.test(key) ? key : `…${key.slice(-4)}`))]
      : [first, ...rest];
  return `${path.length === 0 ? 'The seed' : place.join('/')} ${says}${/[.?]$/.test(says) ? '' : '.'}`;
}
