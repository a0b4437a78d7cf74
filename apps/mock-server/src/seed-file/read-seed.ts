import type { Seed } from './resolve-seed.ts';
import { SeedFileError } from './seed-file-error.ts';
import type { SeedInput } from './seed-schema.ts';

export type { Seed, SeedInput };

/**
 * Reads the data of a new world from an object, or from a YAML or JSON file by its name. `doubletick-mock init` writes such
 * a file with comments. Everything in it is optional.
 *
 * @throws SeedFileError that says everything that is wrong, with the lines of a file
 * @example
 * const data = await readSeed({ customers: [{ name: 'Ravi Kumar', phone: '919999999921' }] });
 * const mock = createMock({ data });
 */
export async function readSeed(source: SeedInput | string): Promise<Seed> {
  // The readers bring libraries, which a mock with other data does without.
  if (typeof source === 'string') return (await import('./read-seed-file.ts')).readSeedFile(source);
  const { parseSeed } = await import('./parse-seed.ts');
  const { describeFinding } = await import('../explain-issues.ts');
  const seed = parseSeed(source);
  if ('findings' in seed)
    throw new SeedFileError(seed.findings.map((finding) => describeFinding(finding, 'The seed')).join('\n'));
  return seed;
}
