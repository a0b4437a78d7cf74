import type { Caller } from '../keys/key-record.ts';
import { costOf, refuseCost } from '../policy/counted.ts';
import { operationFacts } from '../policy/operation-facts.ts';
import type { GatewayOperationId, PolicyRequest } from '../policy/policy.ts';
import type { Ask, Verdict } from './decide-limits.ts';
import { type LimitPlan, type NamedLimit, planLimits, type TeamShares, type UpstreamRate } from './limit-plan.ts';
import type { Limiter } from './limiter.ts';
import type { QuotaAsk, Quotas, QuotaVerdict } from './quotas.ts';

export interface LimitedRequest {
  caller: Caller;
  request: PolicyRequest;
  /** The WhatsApp number that the request is about, for limits that DoubleTick counts by number; null: unknown. */
  number: string | null;
}

/** One limit of a request, and what is left of it. */
export interface LimitStatus {
  limit: NamedLimit;
  /** The WhatsApp number whose requests are counted; null: not counted by number. */
  about: string | null;
  left: number;
  /** Until it is full or starts again. */
  resetSeconds: number;
}

export type Admission =
  | { kind: 'unlimited' }
  | { kind: 'admitted'; statuses: readonly LimitStatus[]; settle(end: RequestEnd): void }
  | { kind: 'too-expensive'; name: string; what: string }
  | { kind: 'refused'; by: 'rate' | 'quota'; refusing: LimitStatus; statuses: readonly LimitStatus[]; waitMs: number }
  | { kind: 'unavailable'; cause: unknown };

/** How a request ended, for what it had reserved. */
export interface RequestEnd {
  /** False is certain. */
  wasSent: boolean;
  /** Status of DoubleTick's answer; null without one. */
  upstreamStatus: number | null;
  /** For how long DoubleTick wants to see no more requests; null if it did not say. */
  retryAfterMs: number | null;
}

export interface LimitGate {
  /** Takes from everything that limits the request, or from nothing. */
  enter(limited: LimitedRequest): Admission | Promise<Admission>;
}

/** One decision. */
export interface LimitedUse {
  caller: Pick<Caller, 'id' | 'team'>;
  statuses: readonly LimitStatus[];
  /** What was taken of each; empty for a refused request. */
  costs: readonly number[];
}

export interface LimitGateDeps {
  limiter: Limiter;
  quotas: Quotas;
  /** Null: DoubleTick's own limits are not kept. The same map as long as no policy changes. */
  shares(): TeamShares | null;
  /** Milliseconds since 1970. */
  now(): number;
  /** Told of every decision, for `limits show`. */
  observe?(use: LimitedUse): void;
}

export function createLimitGate(deps: LimitGateDeps): LimitGate {
  const planOf = createPlanner(deps.shares);
  return {
    enter(limited) {
      const plan = planOf(limited.caller, limited.request.operation);
      if (plan === unlimited) return { kind: 'unlimited' };
      return admit(limited, plan, deps);
    },
  };
}

const unlimited: LimitPlan = { rates: [], quotas: [], upstream: [] };

/** Plans change only with the policies, of which each change makes new callers. */
function createPlanner(shares: () => TeamShares | null) {
  let plans = new WeakMap<Caller, Map<GatewayOperationId, LimitPlan>>();
  let madeFor: TeamShares | null = null;
  return (caller: Caller, operation: GatewayOperationId): LimitPlan => {
    const present = shares();
    if (present !== madeFor) [plans, madeFor] = [new WeakMap(), present];
    const known = plans.get(caller) ?? new Map<GatewayOperationId, LimitPlan>();
    plans.set(caller, known);
    const plan = known.get(operation) ?? orUnlimited(planLimits(caller, operation, present));
    known.set(operation, plan);
    return plan;
  };
}

function orUnlimited(plan: LimitPlan): LimitPlan {
  return plan.rates.length + plan.quotas.length + plan.upstream.length === 0 ? unlimited : plan;
}

function admit(limited: LimitedRequest, plan: LimitPlan, deps: LimitGateDeps): Admission | Promise<Admission> {
  const expensive = findTooExpensive(plan, limited.request);
  if (expensive) return expensive;
  const asks = toAsks(limited, plan);
  const quotaAsks = toQuotaAsks(plan, limited.request);
  let reserved: QuotaVerdict;
  try {
    reserved = deps.quotas.reserve(quotaAsks);
  } catch (cause) {
    return { kind: 'unavailable', cause };
  }
  const decided: Decided = { limited, plan, asks, quotaAsks, reserved };
  if (reserved.refusedBy !== -1) return refuseByQuota(decided, deps);
  if (asks.length === 0) return conclude(decided, nothingAsked, deps);
  const verdict = deps.limiter.take(asks.map(({ ask }) => ask));
  return 'then' in verdict ? verdict.then((one) => conclude(decided, one, deps)) : conclude(decided, verdict, deps);
}

interface PlannedAsk {
  planned: LimitPlan['rates'][number] | UpstreamRate;
  ask: Ask;
  about: string | null;
}

interface Decided {
  limited: LimitedRequest;
  plan: LimitPlan;
  asks: readonly PlannedAsk[];
  quotaAsks: readonly QuotaAsk[];
  reserved: QuotaVerdict;
}

const nothingAsked: Verdict = { isAllowed: true, refusedBy: -1, waitUs: 0, levels: [], fromShare: [] };

/** `decide` has refused what the key's own policy makes impossible; this is for the limits of its team. */
function findTooExpensive({ rates, quotas }: LimitPlan, request: PolicyRequest): Admission | undefined {
  const facts = operationFacts.get(request.operation);
  if (!facts) return undefined;
  for (const { name, counted } of rates) {
    const what = counted === null ? undefined : refuseCost(counted, request, facts);
    if (what !== undefined) return { kind: 'too-expensive', name, what };
  }
  for (const { name, quota } of quotas) {
    const what = refuseCost(quota, request, facts);
    if (what !== undefined) return { kind: 'too-expensive', name, what };
  }
  return undefined;
}

function toAsks({ caller: { team }, request, number }: LimitedRequest, { rates, upstream }: LimitPlan): PlannedAsk[] {
  const facts = operationFacts.get(request.operation);
  const asks: PlannedAsk[] = [];
  for (const planned of rates) {
    const cost = planned.counted && facts ? (costOf(planned.counted, request, facts) ?? 0) : 1;
    if (cost > 0) asks.push({ planned, ask: { bucket: planned.bucket, cost, team }, about: null });
  }
  for (const planned of upstream) {
    const { bucket } = planned;
    if (!isNarrow(planned)) asks.push({ planned, ask: { bucket, cost: 1, team }, about: null });
    else if (number !== null) {
      const ask = { bucket: { ...bucket, id: `${bucket.id}\n${number}` }, cost: 1, team };
      asks.push({ planned, ask, about: number });
    }
  }
  return asks;
}

function toQuotaAsks({ quotas }: LimitPlan, request: PolicyRequest): QuotaAsk[] {
  if (quotas.length === 0) return [];
  const facts = operationFacts.get(request.operation);
  return quotas.map(({ counter, quota, amount }) => {
    const cost = facts ? (costOf(quota, request, facts) ?? 0) : 0;
    return { counter, quota, cost, most: amount };
  });
}

function refuseByQuota({ limited, plan, reserved }: Decided, deps: LimitGateDeps): Admission {
  const statuses = quotaStatuses(plan, reserved, deps.now());
  const refusing = statuses[reserved.refusedBy];
  if (!refusing) return { kind: 'unavailable', cause: null };
  deps.observe?.({ caller: limited.caller, statuses, costs: [] });
  const waitMs = (reserved.levels[reserved.refusedBy]?.resetsAt ?? 0) - deps.now();
  return { kind: 'refused', by: 'quota', refusing, statuses, waitMs };
}

function conclude(decided: Decided, verdict: Verdict, deps: LimitGateDeps): Admission {
  const { limited, plan, asks, reserved } = decided;
  const rates = asks.map((asked, index) => rateStatus(asked, verdict.levels[index]));
  const quotas = quotaStatuses(plan, reserved, deps.now());
  const refusing = rates[verdict.refusedBy];
  if (!refusing) {
    const statuses = [...rates, ...quotas];
    const costs = [...asks.map(({ ask }) => ask.cost), ...decided.quotaAsks.map(({ cost }) => cost)];
    deps.observe?.({ caller: limited.caller, statuses, costs });
    return { kind: 'admitted', statuses, settle: createSettle(decided, verdict, deps.limiter) };
  }
  reserved.giveBack();
  const givenBack = quotas.map((one, index) => ({ ...one, left: one.left + (decided.quotaAsks[index]?.cost ?? 0) }));
  const statuses = [...rates, ...givenBack];
  deps.observe?.({ caller: limited.caller, statuses, costs: [] });
  return { kind: 'refused', by: 'rate', refusing, statuses, waitMs: verdict.waitUs / 1_000 };
}

function rateStatus({ planned, about }: PlannedAsk, level: Verdict['levels'][number] | undefined): LimitStatus {
  const resetSeconds = Math.ceil((level?.fullInUs ?? 0) / 1_000_000);
  return { limit: planned, about, left: level?.left ?? 0, resetSeconds };
}

function quotaStatuses({ quotas }: LimitPlan, { levels }: QuotaVerdict, now: number): LimitStatus[] {
  return quotas.map((limit, index) => {
    const { left, resetsAt } = levels[index] ?? { left: 0, resetsAt: now };
    return { limit, about: null, left, resetSeconds: Math.max(0, Math.ceil((resetsAt - now) / 1_000)) };
  });
}

function isNarrow({ scope }: UpstreamRate): boolean {
  return scope === 'number' || scope === 'agent';
}

/**
 * Gives back what was reserved for a request that DoubleTick never saw, and the quotas of one that it refused: a refused
 * request reached nobody. It did count in DoubleTick's own limits, apart from those for a number, which count changes.
 */
function createSettle({ plan, asks, reserved }: Decided, verdict: Verdict, limiter: Limiter) {
  return ({ wasSent, upstreamStatus, retryAfterMs }: RequestEnd): void => {
    const isRefused =
      upstreamStatus !== null && upstreamStatus >= 400 && upstreamStatus < 500 && upstreamStatus !== 408;
    if (!wasSent || isRefused) reserved.giveBack();
    const taken = asks.map(({ ask }) => ask);
    if (!wasSent) {
      limiter.giveBack(taken, verdict);
      return;
    }
    // DoubleTick does not say which of its limits it means. To pause a wider one would stop everyone for one number.
    const narrowest = plan.upstream.find(isNarrow) ?? plan.upstream[0];
    const asked = asks.find(({ planned }) => planned === narrowest)?.ask;
    if (!narrowest || !asked) return;
    const pauseMs = retryAfterMs ?? narrowest.windowSeconds * 1_000;
    if (upstreamStatus === 429) limiter.pause(asked.bucket.id, pauseMs * 1_000);
    else if (isRefused && isNarrow(narrowest)) limiter.giveBack(taken, verdict, asked);
  };
}
