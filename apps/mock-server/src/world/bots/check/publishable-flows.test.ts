import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BotFlow, BotStep } from '../../tables/bots.ts';
import { createApi } from '../change-apis.ts';
import { createBot, publishBot } from '../change-bots.ts';
import { accept } from '../demo-world.fixture.ts';
import { anyFlow } from '../generated-flows.fixture.ts';
import { customer, setupBots } from '../setup-bots.fixture.ts';
import { findProblems } from './find-problems.ts';

/** Takes away every step with a problem until none is left; some flows end up without steps. */
function mend(world: ReturnType<typeof setupBots>['world'], { steps, connections }: BotFlow): BotFlow {
  let flow: BotFlow = {
    steps: [{ id: 'start', type: 'ANY_MESSAGE' }, ...steps],
    connections: leadSomewhere(steps, connections),
  };
  for (;;) {
    const problems = findProblems(world, { id: 'bot_new', flow });
    if (problems.length === 0 || flow.steps.length === 0) return flow;
    const wrong = new Set(problems.map(({ stepId }) => stepId));
    const left = flow.steps.filter(({ id }) => !wrong.has(id));
    if (left.length === flow.steps.length) return { steps: [], connections: [] };
    const known = new Set(left.map(({ id }) => id));
    flow = { steps: left, connections: flow.connections.filter(({ from, to }) => known.has(from) && known.has(to)) };
  }
}

function leadSomewhere(steps: readonly BotStep[], connections: BotFlow['connections']): BotFlow['connections'] {
  const first = steps.find(({ type }) => type === 'SEND_MESSAGE' || type === 'ASK_QUESTION' || type === 'CONDITION');
  return first ? [{ from: 'start', exit: 'next', to: first.id }, ...connections] : connections;
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
  expect(published).toBeGreaterThan(20);
});
