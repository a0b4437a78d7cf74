import { operations } from '@doubletick-kit/contract';
import type { Deps } from '../deps.ts';
import type { OperationClass } from '../policy/policy.ts';
import { Breaker, type BreakerState, failuresInARow, firstOpenMs } from './breaker.ts';
import { judgeHealth } from './judge-health.ts';
import type { UpstreamAnswer, UpstreamFile, UpstreamProblem } from './upstream.ts';

/** A class of the catalogue; files come from other hosts than the API. */
export type BreakerName = OperationClass | 'file';

export type BreakerStates = Readonly<Record<string, BreakerState>>;

export interface Breakers {
  /** Asks DoubleTick, or answers with `upstream-unavailable` while the breaker is open. */
  guard<Result extends UpstreamAnswer | UpstreamFile>(
    name: BreakerName,
    ask: () => Promise<Result | UpstreamProblem>,
    isGone: () => boolean,
  ): Promise<Result | UpstreamProblem>;
  /** Of every class. */
  states(): BreakerStates;
}

export const breakerNames: readonly BreakerName[] = [
  ...new Set([...Object.values(operations).map(({ audit }) => audit.class), 'file' as const]),
];

/** One circuit breaker for each class, so that what fails for one class does not stop the others. */
export function createBreakers({ elapsed, warn }: Pick<Deps, 'elapsed' | 'warn'>): Breakers {
  const breakers = new Map<BreakerName, Breaker>();
  for (const name of breakerNames) {
    const onOpen = (why: string) => warn(explainOpen(name, why));
    const onClose = () => warn(`DoubleTick answers requests of class ${name} again; they are forwarded as before.`);
    breakers.set(name, new Breaker({ elapsed, onOpen, onClose }));
  }
  return {
    async guard(name, ask, isGone) {
      const breaker = breakers.get(name);
      if (!breaker) return ask();
      const done = await breaker.run(ask, (result) => judgeHealth(result, isGone()));
      return 'result' in done ? done.result : unavailable(name, done.retryAfterMs);
    },
    states: () => Object.fromEntries([...breakers].map(([name, { state }]) => [name, state])),
  };
}

/** Lets everything through. */
export const noBreakers: Breakers = { guard: (_, ask) => ask(), states: () => ({}) };

function explainOpen(name: BreakerName, why: string): string {
  return (
    `upstream-unavailable: ${failuresInARow} requests of class ${name} failed in a row (the last: ${why}). The gateway ` +
    `answers them with 503 without asking DoubleTick, and tries one after ${firstOpenMs / 1_000} s.`
  );
}

function unavailable(name: BreakerName, retryAfterMs: number): UpstreamProblem {
  return {
    kind: 'problem',
    code: 'upstream-unavailable',
    what: `The last requests of class ${name} failed at DoubleTick, so the gateway is not asking it at the moment`,
    status: null,
    wasSent: false,
    retryAfterSeconds: Math.max(1, Math.ceil(retryAfterMs / 1_000)),
  };
}
