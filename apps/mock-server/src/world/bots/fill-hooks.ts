import { nextId } from '../ids.ts';
import type { BotFlow } from '../tables/bots.ts';
import type { World } from '../world.ts';

/**
 * Gives each webhook trigger of a flow its own URL. One that has none keeps what the same step had before, so that a page
 * that saves a step twice gets one URL.
 *
 * @param bot the bot whose flow it will be; left out for a new bot
 */
export function fillHooks(world: World, flow: BotFlow, bot?: { readonly id: string; readonly flow: BotFlow }): BotFlow {
  if (!flow.steps.some(({ type }) => type === 'WEBHOOK')) return flow;
  const taken = new Set<string>();
  for (const other of world.bots.values()) {
    if (other.id === bot?.id) continue;
    for (const hookId of [...hooksOf(other.flow).values(), ...hooksOf(other.publishedFlow).values()]) taken.add(hookId);
  }
  const before = hooksOf(bot?.flow ?? null);
  const steps = flow.steps.map((step) => {
    if (step.type !== 'WEBHOOK') return step;
    const wanted = step.hookId || before.get(step.id) || '';
    const isFree = /^[\w-]+$/.test(wanted) && !taken.has(wanted);
    const hookId = isFree ? wanted : nextId(world.random, 'hook_');
    taken.add(hookId);
    return { ...step, hookId };
  });
  return { ...flow, steps };
}

function hooksOf(flow: BotFlow | null): ReadonlyMap<string, string> {
  const steps = flow?.steps ?? [];
  return new Map(steps.flatMap((step) => (step.type === 'WEBHOOK' ? [[step.id, step.hookId]] : [])));
}
