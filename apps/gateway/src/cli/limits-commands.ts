import type { Command } from 'commander';
import { readDataDir } from '../config/read-settings.ts';
import { hasGatewayData } from '../data-directory.ts';
import { periodAt } from '../limits/calendar.ts';
import type { LimitEntry } from '../limits/limit-book.ts';
import { type LimitOwner, planPolicy } from '../limits/limit-plan.ts';
import type { LimitState } from '../open-limits.ts';
import { openUsage } from '../open-store.ts';
import { amountOf } from '../policy/counted.ts';
import type { Policy } from '../policy/policy.ts';
import type { UsageDatabase } from '../store/sqlite/usage-database.ts';
import type { CliDeps } from './cli-deps.ts';
import { formatJson, formatTable } from './format.ts';
import { namingFile, noData, withKeys } from './with-keys.ts';

/** One limit or quota, as `limits show` prints it. */
interface ShownLimit {
  owner: string;
  name: string;
  /** The WhatsApp number that it counts; null: any. */
  about: string | null;
  amount: number;
  /** Null: all of it. */
  left: number | null;
  /** ISO 8601: when all of it is there again; null: now. */
  fullAt: string | null;
  /** Who has used how much in the present window: keys of a team, or teams of DoubleTick's limits. */
  usedBy: Readonly<Record<string, number>>;
  /** ISO 8601: when the gateway has last said so; null for what is counted on disk, and for what nobody has used. */
  asOf: string | null;
  /** The first characters of the gateway's instance; null: of all gateways. */
  gateway: string | null;
}

export function addLimitsCommands(program: Command, deps: CliDeps): void {
  program
    .command('limits')
    .description('see rate limits and quotas')
    .command('show')
    .description(
      'list every limit and quota with who has used it and what is left; running gateways report every 2 seconds',
    )
    .option('--json', 'print a JSON array')
    .action(({ json }: { json?: true }) => {
      const shown = readLimits(deps);
      deps.out(json ? formatJson(shown ?? []) : format(shown ?? []));
      if (shown?.length === 0) deps.err('No policy has limits or quotas, and no limit of DoubleTick was used.\n');
    });
}

/** Undefined without a data directory, which is said. */
function readLimits(deps: CliDeps): ShownLimit[] | undefined {
  const dataDir = readDataDir(deps.env);
  if (!hasGatewayData(dataDir)) {
    deps.err(`${noData(dataDir)}\n`);
    return undefined;
  }
  const owners = withKeys(deps, (keys): [LimitOwner, Policy][] => [
    ...[...keys.teamPolicies()].map(([name, policy]): [LimitOwner, Policy] => [{ kind: 'team', name }, policy]),
    ...keys
      .list()
      .flatMap(({ id: name, policy, revokedAt }): [LimitOwner, Policy][] =>
        policy && revokedAt === null ? [[{ kind: 'key', name }, policy]] : [],
      ),
  ]);
  try {
    const usage = openUsage(dataDir, deps.now);
    try {
      return collect(owners, usage, deps.now());
    } finally {
      usage.close();
    }
  } catch (error) {
    throw namingFile(error, dataDir, 'usage.db');
  }
}

function collect(owners: readonly [LimitOwner, Policy][], usage: UsageDatabase, now: number): ShownLimit[] {
  const reported = readReports(usage);
  const used = usage.readQuotas();
  const rows = reported.filter(({ entry }) => entry.owner.kind === 'DoubleTick').map((report) => toShown(report, now));
  for (const [owner, policy] of owners) {
    const { rates, quotas } = planPolicy(owner, policy);
    for (const { name, amount } of rates) {
      const reports = reported.filter(({ entry }) => isOf(entry, owner, name));
      if (reports.length > 0) rows.push(...reports.map((report) => toShown(report, now)));
      else rows.push({ ...untouched(owner, name), amount });
    }
    for (const { name, counter, quota } of quotas) {
      const { id, endsAt } = periodAt(quota.per, quota.timeZone ?? 'UTC', now);
      const sum = used.find((one) => one.counter === counter && one.period === id)?.used ?? 0;
      const users = reported.filter(
        ({ entry }) => isOf(entry, owner, name) && entry.since + entry.resetSeconds * 1_000 >= now,
      );
      const amount = amountOf(quota);
      rows.push({
        ...untouched(owner, name),
        amount,
        left: Math.max(0, amount - sum),
        fullAt: new Date(endsAt).toISOString(),
        usedBy: sumUses(users.map(({ entry }) => entry.usedBy)),
      });
    }
  }
  return rows;
}

interface Report {
  entry: LimitEntry;
  gateway: string | null;
}

/** With Redis all gateways see the same, and the newest report is right. */
function readReports(usage: UsageDatabase): Report[] {
  const newest = new Map<string, Report>();
  for (const { instance, state } of usage.readState()) {
    // as: only the gateway writes it
    const { isShared, entries } = JSON.parse(state) as LimitState;
    const gateway = isShared ? null : instance.slice(0, 8);
    for (const entry of entries) {
      const id = JSON.stringify([gateway, entry.owner, entry.name, entry.about]);
      if ((newest.get(id)?.entry.at ?? 0) < entry.at) newest.set(id, { entry, gateway });
    }
  }
  return [...newest.values()];
}

function isOf({ owner, name }: LimitEntry, { kind, name: ownerName }: LimitOwner, limit: string): boolean {
  return owner.kind === kind && owner.name === ownerName && name === limit;
}

function toShown({ entry, gateway }: Report, now: number): ShownLimit {
  const { owner, name, about, amount, left, resetSeconds, at, since, windowSeconds, usedBy } = entry;
  const fullAt = at + resetSeconds * 1_000;
  const isFull = fullAt <= now;
  return {
    ...untouched(owner, name),
    about,
    amount,
    left: isFull ? null : left,
    fullAt: isFull ? null : new Date(fullAt).toISOString(),
    usedBy: now - since < windowSeconds * 1_000 ? usedBy : {},
    asOf: new Date(at).toISOString(),
    gateway,
  };
}

function untouched({ kind, name: ownerName }: LimitOwner, name: string): ShownLimit {
  return {
    owner: kind === 'DoubleTick' ? kind : `${kind} ${ownerName}`,
    name: name.slice(name.indexOf(': ') + 2),
    about: null,
    amount: 0,
    left: null,
    fullAt: null,
    usedBy: {},
    asOf: null,
    gateway: null,
  };
}

function sumUses(uses: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const use of uses) for (const [who, count] of Object.entries(use)) sums[who] = (sums[who] ?? 0) + count;
  return sums;
}

function format(rows: readonly ShownLimit[]): string {
  return formatTable(
    ['OF', 'LIMIT', 'LEFT', 'FULL AGAIN', 'USED BY', 'AS OF', 'GATEWAY'],
    rows.map(({ owner, name, about, left, fullAt, usedBy, asOf, gateway }) => [
      owner,
      about === null ? name : `${name} (${about})`,
      left === null ? 'all' : String(left),
      fullAt ?? '-',
      Object.entries(usedBy)
        .sort(([, a], [, b]) => b - a)
        .map(([who, count]) => `${who} ${count}`)
        .join(', ') || '-',
      asOf ?? '-',
      gateway ?? '-',
    ]),
  );
}
