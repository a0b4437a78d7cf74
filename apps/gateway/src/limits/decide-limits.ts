import { after, type Rate, unitsIn, waitFor } from './gcra.ts';

/** What a bucket is; it does not change from request to request. */
export interface Bucket {
  id: string;
  rate: Rate;
  /** How teams share it; null for a bucket of one owner. */
  division: Division | null;
}

/** Guaranteed parts of one bucket. What nobody is guaranteed at the moment goes to the first who asks. */
export interface Division {
  /** By team. Together they refill no faster than the whole. */
  rates: ReadonlyMap<string, Rate>;
  /**
   * Whether the whole holds the bursts of all teams at once: then they are set aside even for teams that are idle.
   * Otherwise units are set aside only for teams that were just refused.
   */
  isReserved: boolean;
}

export interface Ask {
  bucket: Bucket;
  cost: number;
  /** Who asks, for a bucket that teams share. */
  team: string;
}

/** Times on the limiter's clock, in microseconds. */
export interface BucketState {
  fullAt: number;
  /** Nothing is let through before; for a bucket that DoubleTick itself has closed. */
  pausedUntil: number;
  /** What teams have used of their guaranteed parts. */
  teams: Map<string, TeamState>;
}

interface TeamState {
  fullAt: number;
  /** Until when a unit is set aside, because the team was refused though part of its share was left. */
  waitsUntil: number;
}

/** What is left for the one who asks. */
export interface Level {
  left: number;
  /** Until the bucket is full, if nobody uses it meanwhile. */
  fullInUs: number;
}

export interface Verdict {
  isAllowed: boolean;
  /** The ask that has to wait longest; -1 if all are allowed. */
  refusedBy: number;
  waitUs: number;
  /** After the decision, one for each ask. */
  levels: readonly Level[];
  /** Whether an ask was served from the team's guaranteed part; for giving back. */
  fromShare: readonly boolean[];
}

/** How long a unit is set aside for a team, beyond the moment at which it was told to come back. */
const graceUs = 2_000_000;

/** Decides over several buckets, all or nothing: if one refuses, none is charged. */
export function decideLimits(asks: readonly Ask[], states: readonly BucketState[], now: number): Verdict {
  const fromShare: boolean[] = [];
  let refusedBy = -1;
  let waitUs = 0;
  asks.forEach((ask, index) => {
    const view = look(ask, states[index] ?? emptyState(), now);
    fromShare.push(view.fromShare);
    if (view.waitUs <= waitUs) return;
    refusedBy = index;
    waitUs = view.waitUs;
  });
  asks.forEach((ask, index) => {
    const state = states[index] ?? emptyState();
    if (refusedBy === -1) charge(ask, state, { now, fromShare: fromShare[index] === true });
    else if (ask.bucket.division) claim(ask, state, { now, waitUs });
  });
  const levels = asks.map((ask, index) => levelOf(ask, states[index] ?? emptyState(), now));
  return { isAllowed: refusedBy === -1, refusedBy, waitUs, levels, fromShare };
}

/** Gives back what {@link decideLimits} has charged. A bucket that is full meanwhile stays full. */
export function returnUnits({ bucket, cost, team }: Ask, state: BucketState, fromShare: boolean): void {
  state.fullAt -= bucket.rate.everyUs * cost;
  const own = bucket.division?.rates.get(team);
  const used = state.teams.get(team);
  if (fromShare && own && used) used.fullAt -= own.everyUs * cost;
}

export function emptyState(): BucketState {
  return { fullAt: 0, pausedUntil: 0, teams: new Map() };
}

/** Whether a state says no more than no state. */
export function isIdle({ fullAt, pausedUntil, teams }: BucketState, now: number): boolean {
  if (fullAt > now || pausedUntil > now) return false;
  for (const team of teams.values()) if (team.fullAt > now || team.waitsUntil > now) return false;
  return true;
}

function look({ bucket, cost, team }: Ask, state: BucketState, now: number): { waitUs: number; fromShare: boolean } {
  const { rate, division } = bucket;
  const paused = Math.max(0, state.pausedUntil - now);
  const whole = Math.max(paused, waitFor(rate, state.fullAt, { cost, now }));
  const own = division?.rates.get(team);
  const ownWait = own ? waitFor(own, state.teams.get(team)?.fullAt ?? 0, { cost, now }) : Number.POSITIVE_INFINITY;
  if (!division || whole > 0 || ownWait === 0) return { waitUs: whole, fromShare: ownWait === 0 };
  const missing = cost + setAside(division, state, { team, now }) - unitsIn(rate, state.fullAt, now);
  return { waitUs: missing <= 0 ? 0 : Math.min(ownWait, Math.ceil(missing * rate.everyUs)), fromShare: false };
}

/** The units that belong to other teams. */
function setAside(
  { rates, isReserved }: Division,
  { teams }: BucketState,
  { team, now }: { team: string; now: number },
): number {
  let units = 0;
  for (const [name, rate] of rates) {
    if (name === team) continue;
    const state = teams.get(name);
    const own = unitsIn(rate, state?.fullAt ?? 0, now);
    if (isReserved) units += own;
    else if (state && state.waitsUntil > now && own >= 1) units += 1;
  }
  return units;
}

function charge({ bucket, cost, team }: Ask, state: BucketState, at: { now: number; fromShare: boolean }): void {
  const { now, fromShare } = at;
  state.fullAt = after(bucket.rate, state.fullAt, { cost, now });
  const own = bucket.division?.rates.get(team);
  if (!own) return;
  const before = state.teams.get(team)?.fullAt ?? 0;
  // The part of a unit that the team had is used up first. So the whole never has fewer units than the shares together.
  const fullAt = fromShare ? after(own, before, { cost, now }) : now + own.capacityUs;
  state.teams.set(team, { fullAt, waitsUntil: 0 });
}

/** Sets a unit aside for a team that was refused though part of its share is left. */
function claim(
  { bucket, cost, team }: Ask,
  state: BucketState,
  { now, waitUs }: { now: number; waitUs: number },
): void {
  const own = bucket.division?.rates.get(team);
  if (!own || bucket.division?.isReserved) return;
  const fullAt = state.teams.get(team)?.fullAt ?? 0;
  if (waitFor(own, fullAt, { cost, now: now + waitUs }) > 0) return;
  state.teams.set(team, { fullAt, waitsUntil: now + waitUs + graceUs });
}

function levelOf({ bucket, team }: Ask, state: BucketState, now: number): Level {
  const { rate, division } = bucket;
  const paused = state.pausedUntil - now;
  const fullInUs = Math.max(0, state.fullAt - now, paused);
  if (paused > 0) return { left: 0, fullInUs };
  const whole = unitsIn(rate, state.fullAt, now);
  if (!division) return { left: Math.floor(whole), fullInUs };
  const own = division.rates.get(team);
  const ownUnits = own ? unitsIn(own, state.teams.get(team)?.fullAt ?? 0, now) : 0;
  const others = setAside(division, state, { team, now });
  return { left: Math.max(0, Math.floor(Math.min(whole, Math.max(whole - others, ownUnits)))), fullInUs };
}
