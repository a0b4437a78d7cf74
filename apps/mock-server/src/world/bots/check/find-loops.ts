import { type Bot, type BotFlow, type BotStep, isTrigger } from '../../tables/bots.ts';
import type { World } from '../../world.ts';
import type { BotProblem } from './bot-problem.ts';

/** A step of one of the bots that a run can be in. */
interface Place {
  readonly step: BotStep;
  readonly botId: string;
  readonly next: readonly string[];
}

/**
 * Finds the circles that a run could go round in without ever waiting, also through other bots. One problem for each, at
 * its first step in the bot.
 */
export function findLoops(world: World, bot: Pick<Bot, 'id' | 'flow'>): readonly BotProblem[] {
  const places = circlesOf(placesOf(world, bot));
  const problems: BotProblem[] = [];
  const told = new Set<string>();
  for (const { id } of bot.flow.steps) {
    const start = keyOf(bot.id, id);
    if (told.has(start) || !places.has(start)) continue;
    const circle = findWayBack(places, start);
    if (!circle) continue;
    for (const key of circle) told.add(key);
    const others = new Set(circle.map((key) => places.get(key)?.botId));
    others.delete(bot.id);
    const through = [...others].map((other) => world.bots.get(other ?? '')?.name ?? '').join(', ');
    const where = through === '' ? '' : `, through ${through},`;
    problems.push({
      stepId: id,
      field: null,
      message: `The bot comes back to this step${where} without waiting for the customer: add a question, buttons, a list or a wait on the way.`,
    });
  }
  return problems;
}

/** The steps that do not wait, of the bot and of those that it starts. */
function placesOf(world: World, bot: Pick<Bot, 'id' | 'flow'>): Map<string, Place> {
  const places = new Map<string, Place>();
  const flows = new Map<string, BotFlow>([[bot.id, bot.flow]]);
  const flowOf = (id: string) => flows.get(id) ?? world.bots.get(id)?.publishedFlow ?? undefined;
  const ahead = [bot.id];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const flow = flowOf(id);
    if (!flow) continue;
    const ways = waysOf(flow, id);
    for (const step of flow.steps) {
      if (waits(step) || isTrigger(step)) continue;
      const next = ways.get(step.id) ?? [];
      places.set(keyOf(id, step.id), { step, botId: id, next });
      if (step.type !== 'START_BOT' || step.botId === null) continue;
      const started = flowOf(step.botId);
      if (!started) continue;
      next.push(...firstSteps(started, step.botId));
      if (flows.has(step.botId)) continue;
      flows.set(step.botId, started);
      ahead.push(step.botId);
    }
  }
  return places;
}

function waysOf(flow: BotFlow, botId: string): Map<string, string[]> {
  const ways = new Map<string, string[]>(flow.steps.map(({ id }) => [id, []]));
  for (const { from, to } of flow.connections) ways.get(from)?.push(keyOf(botId, to));
  return ways;
}

function firstSteps({ steps, connections }: BotFlow, botId: string): readonly string[] {
  const triggers = new Set(steps.filter(isTrigger).map(({ id }) => id));
  return connections.filter(({ from }) => triggers.has(from)).map(({ to }) => keyOf(botId, to));
}

/** Where a run stays until the customer writes or time passes. */
function waits(step: BotStep): boolean {
  if (step.type === 'SEND_MESSAGE') return step.message.kind === 'BUTTONS' || step.message.kind === 'LIST';
  return step.type === 'ASK_QUESTION' || step.type === 'WAIT';
}

function keyOf(botId: string, stepId: string): string {
  return JSON.stringify([botId, stepId]);
}

/** The places in circles, and those between two circles: whatever leads nowhere is taken away until nothing else does. */
function circlesOf(places: Map<string, Place>): Map<string, Place> {
  const before = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [key, { next }] of places) {
    const inside = next.filter((to) => places.has(to));
    open.set(key, inside.length);
    for (const to of inside) {
      const known = before.get(to);
      if (known) known.push(key);
      else before.set(to, [key]);
    }
  }
  const left = new Map(places);
  const done = [...open].filter(([, count]) => count === 0).map(([key]) => key);
  for (let key = done.pop(); key !== undefined; key = done.pop()) {
    left.delete(key);
    for (const from of before.get(key) ?? []) {
      const count = (open.get(from) ?? 0) - 1;
      open.set(from, count);
      if (count === 0) done.push(from);
    }
  }
  return left;
}

/** The shortest way from a place back to it. */
function findWayBack(places: ReadonlyMap<string, Place>, start: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  let level = [start];
  while (level.length > 0) {
    const following: string[] = [];
    for (const key of level) {
      for (const to of places.get(key)?.next ?? []) {
        if (!places.has(to)) continue;
        if (to === start) return wayTo(cameFrom, key, start);
        if (cameFrom.has(to)) continue;
        cameFrom.set(to, key);
        following.push(to);
      }
    }
    level = following;
  }
  return undefined;
}

function wayTo(cameFrom: ReadonlyMap<string, string>, last: string, start: string): readonly string[] {
  const way = [start];
  for (let key: string | undefined = last; key !== undefined && key !== start; key = cameFrom.get(key)) way.push(key);
  return way;
}
