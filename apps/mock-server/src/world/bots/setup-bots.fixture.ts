import { createWorld } from '../create-world.ts';
import { findChat } from '../inbox/open-chat.ts';
import type { Occurrence } from '../occurrences.ts';
import { defaultOptions, expectOptions, type WorldOptionsInput } from '../options.ts';
import { runDue } from '../plans/run-due.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { Bot, BotFlow, BotRun, BotStep } from '../tables/bots.ts';
import { exitsOf } from '../tables/exits-of.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { createBot } from './change-bots.ts';
import { visitsOf } from './list-runs.ts';

export const customer = demo.customers.unassigned;
const { support } = demo.wabaNumbers;

/** A world in which bots run, with a clock that a test can move. */
export function setupBots({ options = {}, world: given }: { options?: WorldOptionsInput; world?: World } = {}) {
  const clock = { now: 1_000_000_000_000 };
  const world = given ?? createWorld({ options: expectOptions(options, defaultOptions), now: () => clock.now });
  const reports: Occurrence[] = [];
  world.listeners.onReport = (occurrence) => void reports.push(occurrence);
  const act = <Result>(run: () => Result): Result => {
    runDue(world);
    const result = run();
    runDue(world);
    return result;
  };
  const say = (simulation: Simulation): Message => {
    const row = act(() => simulate(world, simulation));
    if (isRefusal(row)) throw new Error(row.message);
    return row as Message; // that was written
  };
  return {
    world,
    clock,
    reports,
    act,
    simulate: say,
    publish: (flow: BotFlow, name = 'Helper') => publish(world, flow, name),
    /** Writes as the customer. */
    write: (text: string, from: string = customer.phone) => say({ type: 'TEXT', from, to: support, text }),
    pass(ms: number) {
      clock.now += ms;
      runDue(world);
    },
    chat(customerPhone: string = customer.phone) {
      return expectRow(findChat(world, { wabaNumber: support, customerPhone }));
    },
    /** The latest run, with its path. */
    run: (): BotRun => expectRow(world.botRuns.first('latest')),
    path: () =>
      visitsOf(world, expectRow(world.botRuns.first('latest'))).map(({ stepId, exit }) => `${stepId}.${exit}`),
    /** What the account has written to a customer, the oldest first. */
    sent: (phone: string = customer.phone, since = 1_000_000_000_000): Message[] => {
      const chat = findChat(world, { wabaNumber: support, customerPhone: phone });
      const messages = chat ? [...world.messages.list('ofChat', chat.id)] : [];
      return messages.filter(({ origin, createdAt }) => origin === 'USER' && createdAt >= since).reverse();
    },
  };
}

export function expectRow<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('The test expects this row.');
  return row;
}

/** Publishes a flow whatever the check says of it: a world can come from a file. */
function publish(world: World, flow: BotFlow, name: string): Bot {
  const bot = createBot(world, { name, flow });
  return world.bots.put({ ...bot, status: 'PUBLISHED', publishedFlow: flow, publishedRevision: 1 });
}

/** A step without what does not matter, such as its place on the canvas. */
type Step<Type extends BotStep['type']> = Omit<Extract<BotStep, { type: Type }>, 'type' | 'position' | 'name'>;

export const keyword = (word: string): BotStep => ({ id: 'start', type: 'KEYWORD', keywords: [word], match: 'EXACT' });

export const send = (id: string, text: string): BotStep => ({
  id,
  type: 'SEND_MESSAGE',
  message: { kind: 'TEXT', text },
});

export const ask = (fields: Partial<Step<'ASK_QUESTION'>> = {}): BotStep => ({
  id: 'ask',
  type: 'ASK_QUESTION',
  text: 'Where do you live?',
  answer: 'city',
  answerKind: 'ANY',
  options: [],
  retryText: 'Please try again.',
  ...fields,
});

/** Steps that follow each other by their first exit. */
export function chain(...steps: readonly BotStep[]): BotFlow {
  const connections = steps.slice(1).map((step, position) => {
    const from = expectRow(steps[position]);
    return { from: from.id, exit: expectRow(exitsOf(from)[0]), to: step.id };
  });
  return { steps, connections };
}

/** Adds connections, such as `ask.unanswered > sorry`. */
export function connect(flow: BotFlow, ...links: readonly string[]): BotFlow {
  const added = links.map((link) => {
    const [, from = '', exit = '', to = ''] = /^(\w+)\.(\S+) > (\w+)$/.exec(link) ?? [];
    return { from, exit, to };
  });
  return { ...flow, connections: [...flow.connections, ...added] };
}
