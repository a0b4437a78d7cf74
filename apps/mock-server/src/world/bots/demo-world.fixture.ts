import { createWorld } from '../create-world.ts';
import { defaultOptions, type WorldOptions } from '../options.ts';

/** A demo world for tests of bots as data. */
export function demoWorld(options: Partial<WorldOptions> = {}) {
  return createWorld({ options: { ...defaultOptions, ...options }, now: () => 1_000_000_000_000 });
}

/** What came of something that must not be refused. */
export function accept<Result extends object>(result: Result): Exclude<Result, { kind: 'refusal' }> {
  if ('kind' in result && result.kind === 'refusal') throw new Error(JSON.stringify(result));
  return result as Exclude<Result, { kind: 'refusal' }>; // as just checked
}
