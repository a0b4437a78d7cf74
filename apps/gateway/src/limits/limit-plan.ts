import { type Operation, operations } from '@doubletick-kit/contract';
import type { Caller } from '../keys/key-record.ts';
import { amountOf, countsOperation, describeCounted, mostAtOnce } from '../policy/counted.ts';
import { operationFacts } from '../policy/operation-facts.ts';
import type { Counted, GatewayOperationId, Policy, PolicyLimit, PolicyQuota } from '../policy/policy.ts';
import type { Bucket, Division } from './decide-limits.ts';
import { periodsUs, type Rate, rateOf } from './gcra.ts';

/** Whose limit it is. */
export type LimitOwner = { kind: 'key' | 'team'; name: string } | { kind: 'DoubleTick'; name: '' };

/** A limit or a quota as headers, refusals and commands name it. */
export interface NamedLimit {
  /** As in headers and audit records. */
  name: string;
  owner: LimitOwner;
  /** In `windowSeconds`. */
  amount: number;
  windowSeconds: number;
}

export interface PlannedRate extends NamedLimit {
  bucket: Bucket;
  /** What its units are; null: one for each request. */
  counted: PolicyLimit | null;
}

export interface PlannedQuota extends NamedLimit {
  /** Without the amount: a changed amount continues the same count. */
  counter: string;
  quota: PolicyQuota;
}

/** One of DoubleTick's own limits, without what it depends on in a request. */
export interface UpstreamRate extends PlannedRate {
  scope: Operation['rateLimits'][number]['scope'];
}

/** Everything that limits the requests of one key to one operation. */
export interface LimitPlan {
  rates: readonly PlannedRate[];
  quotas: readonly PlannedQuota[];
  upstream: readonly UpstreamRate[];
}

/** Weights of the teams in DoubleTick's own limits. */
export type TeamShares = ReadonlyMap<string, number>;

/** A part of the limits of a key that does not change until a policy does. */
export function planLimits(
  caller: Pick<Caller, 'id' | 'team' | 'policy' | 'teamPolicy'>,
  operation: GatewayOperationId,
  shares: TeamShares | null,
): LimitPlan {
  const owners = ownersOf(caller);
  const facts = operationFacts.get(operation);
  const applies = (entry: Counted) => facts !== undefined && countsOperation(entry, facts);
  return {
    rates: owners.flatMap(([owner, { limits }]) => limits.filter(applies).map((limit) => planRate(owner, limit))),
    quotas: owners.flatMap(([owner, { quotas }]) => quotas.filter(applies).map((quota) => planQuota(owner, quota))),
    upstream: shares === null || operation === 'fetchFile' ? [] : planUpstream(operations[operation], shares),
  };
}

/** All limits and quotas of a policy, whatever they count. */
export function planPolicy(owner: LimitOwner, { limits, quotas }: Policy): Pick<LimitPlan, 'rates' | 'quotas'> {
  return {
    rates: limits.map((limit) => planRate(owner, limit)),
    quotas: quotas.map((quota) => planQuota(owner, quota)),
  };
}

/** A team's limits count for all its keys, those of a key with its own policy as well. */
function ownersOf({ id, team, policy, teamPolicy }: Pick<Caller, 'id' | 'team' | 'policy' | 'teamPolicy'>) {
  const owners: [LimitOwner, Policy][] = [];
  if (policy !== teamPolicy) owners.push([{ kind: 'key', name: id }, policy]);
  if (teamPolicy) owners.push([{ kind: 'team', name: team }, teamPolicy]);
  return owners;
}

function idOf({ kind, name }: LimitOwner, entry: Counted & { per: string }): string {
  const unit = entry.recipients === undefined ? 'requests' : 'recipients';
  // A team's name has no line breaks.
  return [kind, name, [...(entry.of ?? [])].sort().join(','), unit, entry.per].join('\n');
}

function planRate(owner: LimitOwner, limit: PolicyLimit): PlannedRate {
  const amount = amountOf(limit);
  const periodUs = periodsUs[limit.per];
  const rate = rateOf({ amount, periodUs, burst: mostAtOnce(limit) });
  return {
    name: `${owner.kind}: ${describeCounted(limit)}`,
    owner,
    amount,
    windowSeconds: periodUs / 1_000_000,
    bucket: { id: idOf(owner, limit), rate, division: null },
    counted: limit,
  };
}

function planQuota(owner: LimitOwner, quota: PolicyQuota): PlannedQuota {
  const counter = `${idOf(owner, quota)}\n${quota.timeZone ?? 'UTC'}`;
  return {
    name: `${owner.kind}: ${describeCounted(quota)}`,
    owner,
    amount: amountOf(quota),
    windowSeconds: quota.per === 'day' ? 86_400 : 30 * 86_400,
    counter,
    quota,
  };
}

/** The gateway itself, in the limit of the questions that it asks. No team can have this name. */
export const gatewayParty = '(gateway) ';

/** The gateway has a part of this limit, so that no team that floods it can keep them out. */
function partiesOf(id: Operation['id'], shares: TeamShares): TeamShares {
  return id === 'getMessageStatus' ? new Map([...shares, [gatewayParty, 1]]) : shares;
}

function planUpstream({ id, rateLimits }: Operation, shares: TeamShares): UpstreamRate[] {
  const parties = partiesOf(id, shares);
  return rateLimits.map(({ limit, per, scope }) => {
    const rate = upstreamRateOf(limit, periodsUs[per]);
    // One key is one organization here.
    const whose = scope === 'number' || scope === 'agent' ? ` and ${scope}` : '';
    return {
      name: `DoubleTick: ${limit} requests per ${per}${whose} of ${id}`,
      owner: { kind: 'DoubleTick', name: '' },
      amount: limit,
      windowSeconds: periodsUs[per] / 1_000_000,
      bucket: { id: ['DoubleTick', id, scope, per].join('\n'), rate, division: divide(rate, parties) },
      counted: null,
      scope,
    };
  });
}

/**
 * A tenth of the limit at once and the rest evenly, so that no window of DoubleTick, whenever it begins, has more than the
 * limit. How DoubleTick counts is not documented.
 */
export function upstreamRateOf(limit: number, periodUs: number): Rate {
  const burst = Math.max(1, Math.round(limit / 10));
  return rateOf({ amount: limit - burst + 1, periodUs, burst });
}

/** Guarantees each team its part of a rate, by weight. */
export function divide({ everyUs, capacityUs }: Rate, shares: TeamShares): Division | null {
  let total = 0;
  for (const weight of shares.values()) total += weight;
  if (shares.size < 2) return null;
  const burst = capacityUs / everyUs;
  const rates = new Map<string, Rate>();
  let isReserved = true;
  for (const [team, weight] of shares) {
    const every = Math.ceil((everyUs * total) / weight);
    const part = (burst * weight) / total;
    if (part < 1) isReserved = false;
    rates.set(team, { everyUs: every, capacityUs: Math.floor(every * Math.max(1, part)) });
  }
  return { rates, isReserved };
}
