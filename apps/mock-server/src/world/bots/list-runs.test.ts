import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { type BotRun, botRunStatuses } from '../tables/bots.ts';
import { listRuns, type RunFilter } from './list-runs.ts';

/** A run for each bot of two, chat of two, and status; the numbers go up in this order. */
function setup() {
  const world = createWorld({ options: defaultOptions, seed: { name: 'empty', number: 1 }, now: () => 0 });
  const kinds = ['a', 'b'].flatMap((botId) =>
    ['x', 'y'].flatMap((chatId) => botRunStatuses.map((status) => ({ botId, chatId, status }))),
  );
  const runs = kinds.map((kind, index) => world.botRuns.put(runOf(kind, index + 1)));
  return { world, runs };
}

it.each<{ filter: Omit<RunFilter, 'limit'>; fits: (run: BotRun) => boolean }>([
  { filter: {}, fits: () => true },
  { filter: { bot: 'b' }, fits: ({ botId }) => botId === 'b' },
  { filter: { chat: 'x' }, fits: ({ chatId }) => chatId === 'x' },
  { filter: { status: 'FAILED' }, fits: ({ status }) => status === 'FAILED' },
  { filter: { bot: 'a', status: 'WAITING' }, fits: ({ botId, status }) => botId === 'a' && status === 'WAITING' },
  { filter: { bot: 'a', chat: 'y' }, fits: ({ botId, chatId }) => botId === 'a' && chatId === 'y' },
  { filter: { chat: 'y', status: 'STOPPED' }, fits: ({ chatId, status }) => chatId === 'y' && status === 'STOPPED' },
])('lists the runs of $filter, the latest first, page by page', ({ filter, fits }) => {
  const { world, runs } = setup();
  const listed: BotRun[] = [];
  for (let before: number | undefined; ; ) {
    const page = listRuns(world, { ...filter, before, limit: 3 });
    if (page.length === 0) break;
    listed.push(...page);
    before = page.at(-1)?.number;
  }
  expect(listed).toEqual(runs.filter(fits).toReversed());
});

function runOf(kind: Pick<BotRun, 'botId' | 'chatId' | 'status'>, number: number): BotRun {
  const isOver = kind.status !== 'RUNNING' && kind.status !== 'WAITING';
  return {
    ...kind,
    id: `run_${number}`,
    number,
    startedBy: 'KEYWORD',
    stepId: null,
    waitsFor: null,
    wrongAnswers: 0,
    resumesAt: null,
    reason: null,
    answers: {},
    results: {},
    webhook: null,
    messageId: null,
    stepsSinceMessage: 0,
    callsSinceMessage: 0,
    visitCount: 0,
    startedAt: 0,
    updatedAt: 0,
    endedAt: isOver ? 0 : null,
  };
}
