import { type Run, slowestRun } from './slowest-run.ts';
import type { IsValid } from './validator-of.ts';

// An exponential matcher shows at 26 characters, a quadratic one at 16 Ki; linear ones take microseconds.
const short = { from: 13, to: 13 * 2 ** 10, boundMs: 50 };
const long = { from: 2 ** 16, to: 2 ** 20, boundMs: 500 };
const finalists = 10;

/** The string that takes a matcher longest: all are tried short, and the slowest ones up to 1 MiB. */
export async function slowestText(
  isValid: IsValid,
  adversaries: readonly Adversary[],
): Promise<Run & { name: string }> {
  const runs: (Run & Adversary)[] = [];
  for (const { name, textOf } of adversaries) {
    const run = await slowestRun(short, (length) => isValid(textOf(length)));
    if (run.isTooSlow) return { name, ...run };
    runs.push({ name, textOf, ...run });
  }
  runs.sort((a, b) => b.durationMs - a.durationMs);
  let slowest = { name: 'none', size: 0, durationMs: 0, isTooSlow: false };
  for (const { name, textOf } of runs.slice(0, finalists)) {
    const run = await slowestRun(long, (length) => isValid(textOf(length)));
    if (run.durationMs > slowest.durationMs) slowest = { name, ...run };
  }
  return slowest;
}

const everyday = [' ', '0', '1', 'a', '.', '-', '@', '/', ':', '%', '\n', '`'];
const tails = ['', '\u0000', '!', '\n'];

/** A family of strings, each a longer repetition that a matcher may retry from every position. */
export interface Adversary {
  /** The start, the repeated part and the end of the strings. */
  name: string;
  textOf: (length: number) => string;
}

/**
 * Strings on which a slow regular expression is slow: a string that it accepts, then one or two repeated characters that
 * it mentions, then something that makes it fail at the end.
 */
export function adversariesOf(pattern: string, accepted: string): Adversary[] {
  const mentioned = [...pattern].filter((character) => /[^\\^$()|?*+{}[\]]/.test(character));
  const characters = [...new Set([...everyday, ...mentioned])];
  const repeated = [...characters, ...characters.flatMap((first) => characters.map((second) => first + second))];
  return repeated.flatMap((unit) =>
    ['', accepted].flatMap((head) =>
      tails.map((tail) => ({
        name: JSON.stringify([head, unit, tail]),
        textOf: (length: number) => head + unit.repeat(Math.ceil(length / unit.length)) + tail,
      })),
    ),
  );
}
