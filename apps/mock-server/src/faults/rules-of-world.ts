import type { CountedFaultRule, FaultRule } from '../world/tables/faults.ts';
import type { World } from '../world/world.ts';
import { checkRule } from './check-rule.ts';

/** The rules of a world after a change, or what is wrong with the new ones, a sentence each. */
export type ChangedRules = { readonly rules: readonly CountedFaultRule[] } | { readonly problems: readonly string[] };

/** Adds rules after those that the world has. A wrong one adds none. */
export function addRules(world: World, rules: readonly FaultRule[]): ChangedRules {
  return putRules(world, rules, new Set(world.faults.keys()));
}

/** Replaces all rules. A wrong one changes nothing. */
export function replaceRules(world: World, rules: readonly FaultRule[]): ChangedRules {
  const problems = findProblems(rules, new Set());
  if (problems.length > 0) return { problems };
  clearRules(world);
  return putRules(world, rules, new Set());
}

export function listRules(world: World): CountedFaultRule[] {
  return [...world.faults.values()];
}

export function clearRules(world: World): void {
  for (const id of [...world.faults.keys()]) world.faults.delete(id);
}

/** What each rule that never happened is, for a test that relied on it; undefined when all have happened. */
export function describeUnfired(world: World): string | undefined {
  const unfired = listRules(world).filter(({ fired }) => fired === 0);
  if (unfired.length === 0) return undefined;
  const lines = unfired.map(({ id, match, where, nth, effect, hits }) => {
    const rule = JSON.stringify({ match, where, nth, effect });
    return `  ${id}: matched ${hits} time${hits === 1 ? '' : 's'}, never happened. ${rule}`;
  });
  return `Faults that never happened:\n${lines.join('\n')}`;
}

function putRules(world: World, rules: readonly FaultRule[], taken: Set<string>): ChangedRules {
  const problems = findProblems(rules, taken);
  if (problems.length > 0) return { problems };
  for (const { id } of rules) if (id !== undefined) taken.add(id);
  let count = 0;
  for (const rule of rules) {
    let { id } = rule;
    while (id === undefined) {
      count += 1;
      if (!taken.has(`fault-${count}`)) id = `fault-${count}`;
    }
    taken.add(id);
    // A copy: rows are frozen, and the caller may go on with its own.
    world.faults.put({ ...structuredClone(rule), id, hits: 0, fired: 0 });
  }
  return { rules: listRules(world) };
}

function findProblems(rules: readonly FaultRule[], taken: ReadonlySet<string>): string[] {
  const seen = new Set(taken);
  return rules.flatMap((rule, position) => {
    const { id } = rule;
    const isTaken = id !== undefined && seen.has(id);
    if (id !== undefined) seen.add(id);
    const isNamed = id === undefined || /^[\w.:-]{1,64}$/.test(id);
    const problem = isNamed
      ? checkRule(rule)
      : 'id must have 1 to 64 letters, digits, dots, colons, hyphens or underscores';
    const found = isTaken ? 'id belongs to another rule' : problem;
    return found === undefined ? [] : [`${position}/${found}${/[.?]$/.test(found) ? '' : '.'}`];
  });
}
