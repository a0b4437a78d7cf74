import { type OperationId, operations } from '@doubletick-kit/contract';
import { matchesPartly } from '../events/matches-partly.ts';
import type { CountedFaultRule, FaultEffect, FaultMatch } from '../world/tables/faults.ts';
import type { World } from '../world/world.ts';
import { drawDelay } from './draw-delay.ts';

/** A request that a fault may happen to. */
export interface FaultyRequest {
  readonly operation: OperationId;
  readonly method: string;
  readonly path: string;
  /** What `where` is about: `query`, `params` and `body`. */
  readonly parts: object;
}

/** The fault of a rule that happens now. */
export interface Fault {
  readonly rule: string;
  readonly effect: FaultEffect;
  readonly delayMs: number;
}

/** Finds the fault that happens to a request, and counts the request for every rule that it matches. */
export function findFault(world: World, request: FaultyRequest): Fault | undefined {
  return fireFirst(world, ({ match, where }) => matches(match, request) && matchesPartly(request.parts, where ?? {}));
}

/**
 * The first matching rule whose time has come happens. All others that match are counted, so that the `nth` of a rule does
 * not depend on the rules before it.
 */
export function fireFirst(world: World, isMatch: (rule: CountedFaultRule) => boolean): Fault | undefined {
  let found: Fault | undefined;
  for (const rule of [...world.faults.values()].filter(isMatch)) {
    const hits = rule.hits + 1;
    const isDue = !found && hits >= (rule.nth ?? 1) && rule.fired < (rule.times ?? Number.POSITIVE_INFINITY);
    const fired = rule.fired + (isDue ? 1 : 0);
    world.faults.put({ ...rule, hits, fired });
    if (!isDue) continue;
    const delayMs = drawDelay(world, rule.effect.delayMs, `${rule.id} ${fired}`);
    found = { rule: rule.id, effect: rule.effect, delayMs };
  }
  return found;
}

function matches({ operation, path, method }: FaultMatch, request: FaultyRequest): boolean {
  if (operation !== undefined) return operation === request.operation;
  if (path === undefined || (method !== undefined && method.toUpperCase() !== request.method)) return false;
  return fitsPath(path, request.path) || fitsPath(path, operations[request.operation].path);
}

/** Whether a path is that of a rule, or starts like it where the rule ends in a star. */
export function fitsPath(ofRule: string, path: string): boolean {
  return ofRule.endsWith('*') ? path.startsWith(ofRule.slice(0, -1)) : path === ofRule;
}
