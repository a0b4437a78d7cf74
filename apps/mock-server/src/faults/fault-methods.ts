import { expectShape } from '../expect-shape.ts';
import type { HostedWorld } from '../hosted-world.ts';
import { faultRuleShape } from '../world/tables/fault-row-shapes.ts';
import type { CountedFaultRule, FaultRule } from '../world/tables/faults.ts';
import { list } from '../world/tables/shape.ts';
import { addRules, clearRules, describeUnfired, listRules, replaceRules } from './rules-of-world.ts';

/** The faults of a world: what goes wrong, for which requests and webhooks. */
export interface FaultMethods {
  /**
   * Adds a rule, or several; of those that match a request, the first whose time has come happens.
   *
   * @returns the rules that were added, with their ids
   * @throws TypeError for what is not a rule, with the place
   * @example
   * mock.world().faults.add({ match: { operation: 'sendWhatsappTextMessage' }, times: 1, effect: { fault: 'reset', state: 'after' } });
   */
  add(rules: FaultRule | readonly FaultRule[]): readonly CountedFaultRule[];
  /**
   * Replaces all rules. A wrong one changes nothing.
   *
   * @returns the rules, with their ids
   * @throws TypeError for what is not a rule, with the place
   */
  set(rules: readonly FaultRule[]): readonly CountedFaultRule[];
  /** The rules with how often each matched (`hits`) and happened (`fired`). */
  list(): readonly CountedFaultRule[];
  /** Removes all rules. */
  clear(): void;
  /** @throws Error that names each rule that never happened */
  assertFired(): void;
}

const rulesShape = list(faultRuleShape);

/** @param open finds the world, each time */
export function faultMethods(open: () => HostedWorld): FaultMethods {
  return {
    add(added) {
      const rules = Array.isArray(added) ? (added as readonly FaultRule[]) : [added as FaultRule]; // Array.isArray knows no readonly list
      expectShape('faults.add', rulesShape, rules);
      const { world } = open();
      const before = world.faults.size;
      const changed = addRules(world, rules);
      if ('problems' in changed) throw new TypeError(`faults.add: ${changed.problems.join(' ')}`);
      return changed.rules.slice(before);
    },
    set(rules) {
      expectShape('faults.set', rulesShape, rules);
      const changed = replaceRules(open().world, rules);
      if ('problems' in changed) throw new TypeError(`faults.set: ${changed.problems.join(' ')}`);
      return changed.rules;
    },
    list: () => listRules(open().world),
    clear: () => clearRules(open().world),
    assertFired() {
      const unfired = describeUnfired(open().world);
      if (unfired !== undefined) throw new Error(unfired);
    },
  };
}
