import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { runDue } from '../plans/run-due.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { simulate } from '../simulate/simulate.ts';
import { describeWorld, readSnapshot, restoreSnapshot, takeSnapshot } from '../snapshot.ts';
import type { BotChoice, BotFlow, BotMessage, BotStep } from '../tables/bots.ts';
import { exitsOf } from '../tables/exits-of.ts';
import type { World } from '../world.ts';
import { bounds } from './advance-run.ts';
import { finishCall } from './calls.ts';
import { createBot, stopBot } from './change-bots.ts';
import { visitsOf } from './list-runs.ts';
import { replayRun } from './replay-run.ts';
import { startByWebhook } from './start-by-webhook.ts';

const { agents, customers, tags, wabaNumbers } = demo;
const { support } = wabaNumbers;
const startedAt = 1_000_000_000_000;
const people = [customers.unassigned.phone, customers.assigned.phone];
const words = ['hi', 'yes', 'no', '7', 'Pune'];
const botCount = 2;

const text = fc.constantFrom('Hello', '{{answers.a}}', '{{message.text}}', '{{results.r}} {{webhook.x}}', 'yes');
const choices: fc.Arbitrary<BotChoice[]> = fc
  .subarray(['yes', 'no', '7'], { minLength: 1 })
  .map((texts) => texts.map((choice) => ({ id: choice, text: choice })));
const message: fc.Arbitrary<BotMessage> = fc.oneof(
  fc.record({ kind: fc.constant('TEXT' as const), text }),
  fc.record({ kind: fc.constant('BUTTONS' as const), text: fc.constant('Which?'), buttons: choices }),
  fc.record({ kind: fc.constant('LIST' as const), text: fc.constant('Which?'), button: text, items: choices }),
);
const test = fc.record({ left: text, operator: fc.constantFrom('EQUALS' as const, 'IS_EMPTY' as const), right: text });

/** Everything about a step but its id. */
const stepBody = fc.oneof(
  fc.record({ type: fc.constant('SEND_MESSAGE' as const), message }),
  fc.record({
    type: fc.constant('ASK_QUESTION' as const),
    text: fc.constant('Well?'),
    answer: fc.constantFrom('a', 'b'),
    answerKind: fc.constantFrom('ANY' as const, 'NUMBER' as const, 'OPTION' as const),
    options: fc.constant(['yes']),
    retryText: fc.constantFrom('', 'Again?'),
  }),
  fc.record({
    type: fc.constant('CONDITION' as const),
    branches: fc.uniqueArray(fc.record({ id: fc.constantFrom('x', 'y'), tests: fc.array(test, { maxLength: 2 }) }), {
      maxLength: 2,
      selector: ({ id }) => id,
    }),
  }),
  fc.record({ type: fc.constant('WAIT' as const), seconds: fc.constantFrom(0, 1, 60, 100_000) }),
  fc.record({
    type: fc.constant('ASSIGN_AGENT' as const),
    method: fc.constantFrom('PERSON' as const, 'ROUND_ROBIN' as const),
    memberPhones: fc.constantFrom([agents.lead.phone, agents.member.phone], []),
    reassign: fc.boolean(),
  }),
  fc.record({ type: fc.constantFrom('UNASSIGN' as const, 'END' as const) }),
  fc.record({
    type: fc.constantFrom('ADD_TAG' as const, 'REMOVE_TAG' as const),
    tag: fc.constantFrom(tags.vip, 'unknown'),
  }),
  fc.record({ type: fc.constant('SET_CUSTOM_FIELD' as const), field: fc.constant('City'), value: text }),
  fc.record({
    type: fc.constant('CALL_API' as const),
    apiId: fc.constant(null),
    results: fc.constant([{ name: 'r', path: 'id' }]),
  }),
  fc.record({ type: fc.constant('START_BOT' as const), bot: fc.nat(botCount) }),
);

const triggers: readonly BotStep[] = [
  { id: 't0', type: 'KEYWORD', keywords: ['hi'], match: 'EXACT' },
  { id: 't1', type: 'ANY_MESSAGE' },
  { id: 't2', type: 'WEBHOOK', hookId: 'hook_0000000001', customerPhone: '{{webhook.from}}', wabaNumber: support },
];

/** A flow before its bots have ids: most exits are connected, some to a step that is not there. */
const flow = fc.record({
  bodies: fc.array(stepBody, { minLength: 1, maxLength: 8 }),
  links: fc.array(fc.option(fc.nat(9), { freq: 8 }), { minLength: 40, maxLength: 40 }),
});

const action = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('WRITE' as const), person: fc.nat(1), text: fc.constantFrom(...words) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('PASS' as const), ms: fc.constantFrom(1, 999, 60_000, 100_000_000) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('CALLED' as const), status: fc.constantFrom(200, 500, null) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('MEMBER' as const, 'CLOSE' as const), person: fc.nat(1) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('HOOK' as const), person: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('REPLAY' as const), visit: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('STOP' as const), bot: fc.nat(9) }) },
);
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;
type FlowDraft = typeof flow extends fc.Arbitrary<infer Value> ? Value : never;

function toFlow({ bodies, links }: FlowDraft, ids: readonly string[]): BotFlow {
  const steps: BotStep[] = [...triggers];
  for (const [position, body] of bodies.entries()) {
    const id = `s${position}`;
    if (body.type === 'START_BOT') steps.push({ id, type: body.type, botId: ids[body.bot] ?? null });
    else steps.push({ id, ...body });
  }
  const exits = steps.flatMap((step) => exitsOf(step).map((exit) => ({ from: step.id, exit })));
  const connections = exits.flatMap((exit, position) => {
    const target = links[position % links.length] ?? null;
    return target === null ? [] : [{ ...exit, to: `s${target % bodies.length}` }];
  });
  return { steps, connections };
}

/** A world with bots of these flows. */
function setup(drafts: readonly FlowDraft[]) {
  const clock = { now: startedAt };
  const world = createWorld({ options: defaultOptions, now: () => clock.now });
  const bots = drafts.map((_, position) => createBot(world, { name: `Bot ${position}` }));
  const ids = bots.map(({ id }) => id);
  for (const [position, draft] of drafts.entries()) {
    const bot = bots[position];
    if (bot) world.bots.put({ ...bot, status: 'PUBLISHED', publishedFlow: toFlow(draft, ids), publishedRevision: 1 });
  }
  return { clock, world };
}

function perform(world: World, act: Action): void {
  switch (act.kind) {
    case 'WRITE':
      simulate(world, { type: 'TEXT', from: people[act.person] ?? '', to: support, text: act.text });
      break;
    case 'MEMBER': {
      const to = people[act.person] ?? '';
      simulate(world, { type: 'MEMBER_MESSAGE', from: agents.lead.phone, to, wabaNumber: support, text: 'I am here' });
      break;
    }
    case 'CLOSE':
      simulate(world, { type: 'CHAT_CLOSE', from: agents.lead.phone, to: people[act.person], wabaNumber: support });
      break;
    case 'CALLED':
      answerCall(world, act.status);
      break;
    case 'HOOK':
      startByWebhook(world, 'hook_0000000001', { from: people[act.person], x: [1] });
      break;
    case 'REPLAY':
      replayRun(world, world.botRuns.first('latest')?.id ?? '', act.visit);
      break;
    case 'STOP':
      stopBot(world, [...world.bots.keys()][act.bot] ?? '');
      break;
    case 'PASS':
  }
}

function answerCall(world: World, status: number | null): void {
  const run = world.botRuns.first('calling');
  if (!run) return;
  const request = { method: 'GET', url: 'https://a.test', headers: {}, body: '' };
  const answer = status === null ? null : { status, body: '{"id":7}', isBodyCut: false };
  const error = status === null ? { code: 'TIMEOUT', message: 'No answer.' } : null;
  const ended = { call: { ...request, answer, error }, body: answer?.body ?? null };
  finishCall(world, { runId: run.id, visit: run.visitCount }, ended);
}

/** Carries out a script; each step in time also runs what is due, as every use of a world does. */
function play(
  started: ReturnType<typeof setup>,
  script: readonly Action[],
  afterEach: (world: World, position: number) => World = (world) => world,
): World {
  let { world } = started;
  for (const [position, act] of script.entries()) {
    if (act.kind === 'PASS') started.clock.now += act.ms;
    runDue(world);
    perform(world, act);
    runDue(world);
    world = afterEach(world, position);
  }
  return world;
}

const sentence = /^[A-Z].*[^.?!][.?!]$/s;

/** What holds for the runs of a world at any time. */
function expectSoundRuns(world: World): void {
  for (const run of world.botRuns.values()) {
    const { status, waitsFor, reason, endedAt, resumesAt } = run;
    if (endedAt === null) {
      expect([status, waitsFor]).toEqual(['WAITING', expect.any(String)]);
      expect(resumesAt !== null).toBe(waitsFor === 'TIME');
      if (waitsFor === 'TIME') expect(world.plans.get(`BOT_RUN ${run.id}`)?.dueAt).toBe(resumesAt);
      expect(world.botRuns.count('activeInChat', run.chatId)).toBe(1);
    } else {
      expect(['FINISHED', 'FAILED', 'STOPPED']).toContain(status);
      expect([waitsFor, resumesAt]).toEqual([null, null]);
      expect(reason === null).toBe(status === 'FINISHED');
      expect(reason ?? 'A sentence.').toMatch(sentence);
    }
    expect(run.stepsSinceMessage).toBeLessThanOrEqual(bounds.steps);
    expect(run.callsSinceMessage).toBeLessThanOrEqual(bounds.calls);
    for (const { note } of visitsOf(world, run)) expect(note ?? 'A sentence.').toMatch(sentence);
    expect(visitsOf(world, run).map(({ number }) => number)).toEqual(
      Array.from({ length: run.visitCount }, (_, index) => index + 1),
    );
  }
}

const flows = fc.array(flow, { minLength: botCount, maxLength: botCount });
const script = fc.array(action, { maxLength: 40 });

it('leaves each run waiting for something, or ended with a reason, within its bounds', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(flows, script, (drafts, actions) => {
      const world = play(setup(drafts), actions, (now) => {
        expectSoundRuns(now);
        return now;
      });
      for (const { status, waitsFor, startedBy } of world.botRuns.values()) seen.add(waitsFor ?? status).add(startedBy);
    }),
    { numRuns: 150 },
  );
  const all = ['FINISHED', 'FAILED', 'STOPPED', 'REPLY', 'TIME', 'CALL', 'KEYWORD', 'ANY_MESSAGE', 'WEBHOOK', 'REPLAY'];
  expect([...seen].toSorted()).toEqual(all.toSorted());
});

it('does the same with the same seed', () => {
  fc.assert(
    fc.property(flows, script, (drafts, actions) => {
      const [one, other] = [play(setup(drafts), actions), play(setup(drafts), actions)];
      expect(describeWorld(one)).toEqual(describeWorld(other));
    }),
    { numRuns: 30 },
  );
});

it('goes on from a snapshot in the middle as if nothing had happened', () => {
  fc.assert(
    fc.property(flows, script, fc.nat(), (drafts, actions, cut) => {
      const through = play(setup(drafts), actions);
      const started = setup(drafts);
      const restored = play(started, actions, (world, position) => {
        if (position !== cut % actions.length) return world;
        const read = readSnapshot(JSON.parse(JSON.stringify(takeSnapshot(world))));
        if ('problem' in read) throw new Error(read.problem);
        return restoreSnapshot(read.snapshot, () => started.clock.now);
      });
      expect(describeWorld(restored)).toEqual(describeWorld(through));
      expect(restored.random.getState()).toEqual(through.random.getState());
    }),
    { numRuns: 40 },
  );
});

it('takes a snapshot between a message and the bot that gets it', () => {
  const started = setup([]);
  const bot = createBot(started.world, { name: 'Echo' });
  const say: BotStep = { id: 's0', type: 'SEND_MESSAGE', message: { kind: 'TEXT', text: '{{message.text}}' } };
  const flowOfBot = { steps: [...triggers, say], connections: [{ from: 't1', exit: 'next', to: 's0' }] };
  started.world.bots.put({ ...bot, status: 'PUBLISHED', publishedFlow: flowOfBot });
  const row = simulate(started.world, { type: 'TEXT', from: people[0] ?? '', to: support, text: 'Hello' });
  expect(isRefusal(row)).toBe(false);
  const read = readSnapshot(JSON.parse(JSON.stringify(takeSnapshot(started.world))));
  if ('problem' in read) throw new Error(read.problem);
  const restored = restoreSnapshot(read.snapshot, () => startedAt);
  expect(restored.botRuns.size).toBe(0);
  runDue(restored);
  expect(restored.botRuns.first('latest')).toMatchObject({ status: 'FINISHED', visitCount: 2 });
  runDue(restored);
  expect(restored.botRuns.size).toBe(1);
});
