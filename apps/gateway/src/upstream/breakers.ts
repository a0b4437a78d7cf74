import { operations } from '@doubletick-kit/contract';
import type { Deps } from '../deps.ts';
import type { OperationClass } from '../policy/policy.ts';
import { Breaker, type BreakerState, failuresInARow, firstOpenMs } from './breaker.ts';
import { judgeHealth } from './judge-health.ts';
import type { UpstreamAnswer, UpstreamFile, UpstreamProblem } from './upstream.ts';

/** A class of the catalogue; files come from other hosts than the API. */
export type BreakerName = OperationClass | 'file';

export type BreakerStates = Readonly<Record<string, BreakerState>>;

/** Requests that share a breaker: those of one team and class, as in the lanes. */
export interface BreakerScope {
  team: string;
  name: BreakerName;
}

export interface Breakers {
  /** Asks DoubleTick, or answers with `upstream-unavailable` while the breaker is open. */
  guard<Result extends UpstreamAnswer | UpstreamFile>(
    scope: BreakerScope,
    ask: () => Promise<Result | UpstreamProblem>,
    isGone: () => boolean,
  ): Promise<Result | UpstreamProblem>;
  /** Of every class: that of the team which is worst off. */
  states(): BreakerStates;
}

export const breakerNames: readonly BreakerName[] = [
  ...new Set([...Object.values(operations).map(({ audit }) => audit.class), 'file' as const]),
];

/**
 * One circuit breaker for each team and class. What fails for one class does not stop the others, and a team whose requests
 * DoubleTick always fails on stops only itself.
 */
export function createBreakers(deps: Pick<Deps, 'elapsed' | 'warn'>): Breakers {
  const all: Record<BreakerName, Map<string, Breaker>> = {
    read: new Map(),
    send: new Map(),
    write: new Map(),
    destroy: new Map(),
    admin: new Map(),
    file: new Map(),
  };
  return {
    guard(scope, ask, isGone) {
      const breakers = all[scope.name];
      const breaker = breakers.get(scope.team) ?? createBreaker(scope, deps);
      breakers.set(scope.team, breaker);
      return breaker.run(ask, {
        judge: (result) => judgeHealth(result, isGone()),
        refuse: (retryAfterMs) => unavailable(scope, retryAfterMs),
      });
    },
    states: () => Object.fromEntries(breakerNames.map((name) => [name, worstOf(all[name].values())])),
  };
}

function createBreaker(scope: BreakerScope, { elapsed, warn }: Pick<Deps, 'elapsed' | 'warn'>): Breaker {
  const which = `requests of team ${scope.team} and class ${scope.name}`;
  return new Breaker({
    elapsed,
    onOpen: (why) => warn(explainOpen(which, why)),
    onClose: () => warn(`DoubleTick answers ${which} again; they are forwarded as before.`),
  });
}

function worstOf(breakers: Iterable<Breaker>): BreakerState {
  const states = new Set([...breakers].map(({ state }) => state));
  return (['open', 'half-open'] as const).find((state) => states.has(state)) ?? 'closed';
}

/** Lets everything through. */
export const noBreakers: Breakers = { guard: (_, ask) => ask(), states: () => ({}) };

function explainOpen(which: string, why: string): string {
  return (
    `upstream-unavailable: ${failuresInARow} ${which} failed in a row (the last: ${why}). The gateway ` +
    `answers them with 503 without asking DoubleTick, and tries one after ${firstOpenMs / 1_000} s.`
  );
}

function unavailable({ name }: BreakerScope, retryAfterMs: number): UpstreamProblem {
  return {
    kind: 'problem',
    code: 'upstream-unavailable',
    what: `The last requests of your team and class ${name} failed at DoubleTick, so the gateway is not asking it at the moment`,
    status: null,
    wasSent: false,
    retryAfterSeconds: Math.max(1, Math.ceil(retryAfterMs / 1_000)),
  };
}
