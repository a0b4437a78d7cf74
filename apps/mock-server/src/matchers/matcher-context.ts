import { maskNumbers } from '../events/mask-numbers.ts';
import type { MockWorld } from '../mock-world.ts';

/** What a matcher answers to Vitest. */
export interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What Vitest gives to a matcher, as far as it is used. */
export interface VitestContext {
  readonly equals: (actual: unknown, expected: unknown, testers?: never[]) => boolean;
  readonly utils: {
    readonly stringify: (value: unknown, maxDepth?: number, options?: object) => string;
    readonly iterableEquality: unknown;
    readonly subsetEquality: unknown;
  };
}

/** Compares and shows values the way Vitest does. */
export interface MatcherContext {
  /** Whether a value has everything that is wanted. A regular expression fits a string, and so do matchers such as `expect.any`. */
  fits(actual: unknown, wanted: unknown): boolean;
  /** In one line, with phone numbers shortened. */
  show(value: unknown): string;
}

const longestShown = 400;

export function matcherContext({ equals, utils }: VitestContext): MatcherContext {
  // Vitest does not export the type of its testers from every version.
  const testers = [utils.iterableEquality, utils.subsetEquality] as never[];
  return {
    fits(actual, wanted) {
      if (wanted instanceof RegExp) return typeof actual === 'string' && actual.search(wanted) >= 0;
      return equals(actual, wanted, testers);
    },
    show(value) {
      const shown = maskNumbers(utils.stringify(value, 10, { min: true }));
      return shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown;
    },
  };
}

/** @throws TypeError for what is not a world */
export function expectWorld(matcher: string, received: unknown): MockWorld {
  const isWorld = typeof received === 'object' && received !== null && 'events' in received && 'webhooks' in received;
  if (isWorld) return received as MockWorld; // which has these
  const hint = typeof received === 'object' && received !== null && 'world' in received ? ', not the mock' : '';
  throw new TypeError(`${matcher}: pass a world to expect, such as mock.world()${hint}.`);
}

/** Such as `2 messages`. */
export function count(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return `${number} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}

/** A value without the fields that are undefined. */
export function definedFields(value: object): [name: string, value: unknown][] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}
