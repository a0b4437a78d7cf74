import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BotFlow, type BotStep, isTrigger } from '../../tables/bots.ts';
import { exitsOf } from '../../tables/exits-of.ts';
import { createApi } from '../change-apis.ts';
import { createBot, publishBot } from '../change-bots.ts';
import { accept } from '../demo-world.fixture.ts';
import { anyFlow } from '../generated-flows.fixture.ts';
import { customer, setupBots } from '../setup-bots.fixture.ts';
import { findProblems } from './find-problems.ts';

/** Takes away every step with a problem until none is left, and leads to what is left; nothing may be left. */
function mend(world: ReturnType<typeof setupBots>['world'], { steps, connections }: BotFlow): BotFlow {
  const start: BotStep = { id: 'start', type: 'ANY_MESSAGE' };
  let flow: BotFlow = { steps: [start, ...steps], connections };
  for (;;) {
    flow = lead(flow);
    const problems = findProblems(world, { id: 'bot_new', flow });
    if (problems.length === 0) return flow;
    const wrong = new Set(problems.map(({ stepId }) => stepId));
    const left = flow.steps.filter(({ id }) => id === 'start' || !wrong.has(id));
    if (left.length === flow.steps.length) return { steps: [], connections: [] };
    flow = { ...flow, steps: left };
  }
}

/** Connects the first exit of each step to the step after it, unless it is connected. */
function lead({ steps, connections }: BotFlow): BotFlow {
  const known = new Set(steps.map(({ id }) => id));
  const kept = connections.filter(({ from, to }) => known.has(from) && known.has(to));
  const actions: readonly BotStep[] = steps.filter((step) => !isTrigger(step));
  const added = steps.flatMap((from): BotFlow['connections'] => {
    const to = actions[actions.indexOf(from) + 1];
    const [exit] = exitsOf(from);
    const isConnected = kept.some((one) => one.from === from.id && one.exit === exit);
    return to && exit !== undefined && !isConnected ? [{ from: from.id, exit, to: to.id }] : [];
  });
  return { steps, connections: [...kept, ...added] };
}

/** What the check cannot know: the values of variables, and which chats a person has access to. */
const knownLater = /empty|must have at most|must have 1 to|access to WhatsApp API Number/i;

it('lets a bot be published that then lacks nothing when it runs', () => {
  let published = 0;
  fc.assert(
    fc.property(
      anyFlow,
      fc.array(fc.constantFrom('Hello', 'Hi', '7'), { minLength: 1, maxLength: 5 }),
      (bot, messages) => {
        const { world, write, pass } = setupBots();
        const apis = bot.apis.map((api) => createApi(world, api).id);
        const steps = bot.flow.steps.map((step) =>
          step.type === 'CALL_API' ? { ...step, apiId: apis[Number(step.apiId ?? -1)] ?? null } : step,
        );
        const flow = mend(world, { ...bot.flow, steps });
        if (flow.steps.length === 0) return;
        const made = createBot(world, { name: 'Generated', flow });
        expect(accept(publishBot(world, made.id)).status).toBe('PUBLISHED');
        published += 1;
        for (const message of messages) {
          write(message, customer.phone);
          pass(61_000);
        }
        for (const { status, reason } of world.botRuns.values()) {
          if (status === 'FAILED') expect(reason).toMatch(knownLater);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(published).toBeGreaterThan(50);
});
