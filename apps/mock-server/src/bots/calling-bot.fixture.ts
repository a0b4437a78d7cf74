import { createMock, type MockSettings } from '../mock.ts';
import type { MockWorld } from '../mock-world.ts';
import { demo } from '../world/seed/demo.ts';
import type { BotFlow, BotStep, SavedApi } from '../world/tables/bots.ts';

const { unassigned } = demo.customers;
const { support } = demo.wabaNumbers;

/** An API without headers and body, but for what is given. */
export function draftOf(api: Partial<SavedApi> & { url: string }) {
  return { name: 'Order', method: 'POST' as const, headers: [], body: '', ...api };
}

/** A bot that calls an API and says what came of it. Every message of a customer starts it. */
export function callingFlow(apiId: string, trigger: BotStep = { id: 'any', type: 'ANY_MESSAGE' }): BotFlow {
  const say = (id: string, text: string): BotStep => ({ id, type: 'SEND_MESSAGE', message: { kind: 'TEXT', text } });
  return {
    steps: [
      trigger,
      { id: 'call', type: 'CALL_API', apiId, results: [{ name: 'id', path: 'order.id' }] },
      say('success', 'Order {{results.id}}'),
      say('failure', 'Try later'),
    ],
    connections: [
      { from: trigger.id, exit: 'next', to: 'call' },
      { from: 'call', exit: 'success', to: 'success' },
      { from: 'call', exit: 'failure', to: 'failure' },
    ],
  };
}

/** Publishes a bot that calls an API. */
export function publishCaller(world: MockWorld, api: Parameters<typeof draftOf>[0], trigger?: BotStep): string {
  const { id: apiId } = world.apis.create(draftOf(api));
  const { id } = world.bots.create({ name: 'Order status', flow: callingFlow(apiId, trigger) });
  world.bots.publish(id);
  return id;
}

/** A mock in which a bot calls an API, and a customer who writes to it. */
export function setupCaller(api: Parameters<typeof draftOf>[0], settings: MockSettings = {}) {
  const mock = createMock({ webhookTimeoutMs: 500, ...settings });
  const world = mock.world();
  const botId = publishCaller(world, api);
  /** @returns the run after it has ended, or after as long as a call may take */
  async function write(from: string = unassigned.phone, withinMs?: number) {
    world.simulate.text({ from, to: support, text: 'Where is my order?' });
    await world.settle(withinMs);
    return latestRun(world);
  }
  return { mock, world, botId, write };
}

export function latestRun(world: MockWorld) {
  const [run] = world.bots.runs();
  if (!run) throw new Error('No bot has run.');
  return world.bots.run(run.id);
}

/** The call of a run. */
export function callOf({ visits }: ReturnType<typeof latestRun>) {
  return visits.find(({ stepId }) => stepId === 'call')?.call;
}

/** What the account wrote last. */
export function lastSent(world: MockWorld): string | null | undefined {
  return world
    .state()
    .messages.filter(({ origin }) => origin === 'USER')
    .at(-1)?.text;
}

/** Sends a key of the world. */
export const ownHeaders = [
  { name: 'Authorization', value: '{{account.apiKey}}' },
  { name: 'Content-Type', value: 'application/json' },
];

/** A trigger with a webhook URL, which starts the bot for a customer. */
export function hookTrigger(customerPhone: string, hookId = 'hook_0000000001'): BotStep {
  return { id: 'hook', type: 'WEBHOOK', hookId, customerPhone, wabaNumber: '' };
}

/** The last part of the webhook URL of a bot. */
export function hookIdOf(world: MockWorld, botId: string): string {
  const step = world.bots.get(botId).flow.steps.find(({ type }) => type === 'WEBHOOK');
  return step?.type === 'WEBHOOK' ? step.hookId : '';
}
