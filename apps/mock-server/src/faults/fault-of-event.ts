import { matchesPartly } from '../events/matches-partly.ts';
import type { FaultEffect } from '../world/tables/faults.ts';
import type { World } from '../world/world.ts';
import { fireFirst } from './find-fault.ts';

/** A webhook that is about to be delivered to one endpoint. */
export interface FaultyEvent {
  readonly event: string;
  readonly wabaNumber: string;
  readonly payload: object;
}

/** What happens to a delivery. */
export interface EventFault {
  readonly rule: string;
  /** Not sent, sent twice, or sent as the first half of its JSON; undefined for a delivery that is only late. */
  readonly delivery: FaultEffect['delivery'];
  /** How much later it is sent, on the clock of the world. */
  readonly delayMs: number;
}

/** Finds the fault that happens to a delivery, and counts the delivery for every rule that it matches. */
export function faultOfEvent(world: World, { event, wabaNumber, payload }: FaultyEvent): EventFault | undefined {
  if (world.faults.size === 0) return undefined;
  const values = { wabaNumber, ...payload };
  const fault = fireFirst(world, ({ match, where }) => match.event === event && matchesPartly(values, where ?? {}));
  return fault && { rule: fault.rule, delivery: fault.effect.delivery, delayMs: fault.delayMs };
}
