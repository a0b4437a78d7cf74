import { describeFinding } from '../explain-issues.ts';
import type { Permissions } from '../keys/api-key.ts';
import { parseSeed } from '../seed-file/parse-seed.ts';
import type { WorldSeed } from '../world/world.ts';

/** What a request says about the data of a world. */
interface SeedChoice {
  readonly seed?: WorldSeed | undefined;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  readonly numbers?: 1 | undefined;
}

/** The seed that a request chooses, and the keys in its data; or everything that is wrong with it. */
export function chooseSeed(
  { seed, data, numbers }: SeedChoice,
  usual: WorldSeed,
): { seed: WorldSeed; keys?: Readonly<Record<string, Permissions>> | undefined } | { problems: string[] } {
  if (seed && data) return { problems: ['Send seed or data, not both.'] };
  if (!data) return { seed: withNumbers(seed ?? usual, numbers) };
  const read = parseSeed(data);
  if ('findings' in read)
    return { problems: read.findings.map((finding) => `data: ${describeFinding(finding, 'The seed')}`) };
  return { seed: withNumbers({ name: 'file', number: usual.number, data: read.data }, numbers), keys: read.keys };
}

function withNumbers(seed: WorldSeed, numbers: 1 | undefined): WorldSeed {
  return numbers === undefined ? seed : { ...seed, numbers };
}
