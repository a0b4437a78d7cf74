import type { SeedMember } from '../world/seed/seed-data.ts';

/**
 * The members who are their own managers, directly or through others, and those between two such circles. Whoever has no
 * manager left, or manages nobody, is taken away until nobody else is.
 */
export function findManagerCycles(team: readonly SeedMember[]): ReadonlySet<string> {
  const managersOf = new Map(team.map(({ phone, managers }) => [phone, new Set(managers)]));
  const managedBy = new Map(team.map(({ phone }) => [phone, new Set<string>()]));
  for (const { phone, managers } of team) for (const manager of managers) managedBy.get(manager)?.add(phone);
  const left = new Set(managersOf.keys());
  const leaving = [...left];
  for (let phone = leaving.pop(); phone !== undefined; phone = leaving.pop()) {
    const [above, below] = [managersOf.get(phone), managedBy.get(phone)];
    if (!left.has(phone) || !above || !below || (above.size > 0 && below.size > 0)) continue;
    left.delete(phone);
    for (const other of below) managersOf.get(other)?.delete(phone);
    for (const other of above) managedBy.get(other)?.delete(phone);
    leaving.push(...below, ...above);
  }
  return left;
}
