import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { type DeliveryPlan, outcomes, usualPlan } from '../messages/outcomes.ts';
import { sendText } from '../messages/send-free-form.ts';
import type { MessageStatus, Occurrence } from '../occurrences.ts';
import { defaultOptions, expectOptions } from '../options.ts';
import { runDue } from '../plans/run-due.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { readSnapshot, restoreSnapshot, takeSnapshot } from '../snapshot.ts';
import type { World } from '../world.ts';
import { changeOptions } from './change-options.ts';
import type { ProgressMode } from './follow-mode.ts';
import { progress } from './progress.ts';

const startedAt = 1_000_000_000_000;
const plans: Readonly<Record<string, DeliveryPlan>> = {
  [demo.customers.onBoth.phone]: usualPlan,
  [outcomes.noWhatsApp.phone]: outcomes.noWhatsApp.plan,
  [outcomes.slow.phone]: outcomes.slow.plan,
  [outcomes.neverDelivered.phone]: outcomes.neverDelivered.plan,
  [outcomes.failsAfterSent.phone]: outcomes.failsAfterSent.plan,
};
const phones = Object.keys(plans);

type Act =
  | { readonly do: 'send'; readonly phone: string }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'mode'; readonly mode: ProgressMode }
  | { readonly do: 'next' | 'to'; readonly which: number; readonly to: MessageStatus }
  | { readonly do: 'release' };

const statuses = ['SENT', 'DELIVERED', 'READ', 'FAILED'] as const;
const modes = fc.constantFrom<ProgressMode>('plan', 'immediate', 'manual', 'held');
const target = { which: fc.nat(3), to: fc.constantFrom(...statuses) };
const acts = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), phone: fc.constantFrom(...phones) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('pass' as const),
        ms: fc.constantFrom(0, 1, 999, 1_000, 29_000, 3_600_000),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('mode' as const), mode: modes }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('next' as const, 'to' as const), ...target }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('release' as const) }) },
  ),
  { maxLength: 25 },
);

/** Each status of each message, with the time at which it came. */
type Told = readonly [message: number, status: MessageStatus, at: number];

/** What a script is run with; every way must tell the same. */
interface Way {
  readonly steps: number;
  readonly restoreAfter?: number;
}

function run(script: readonly Act[], { steps, restoreAfter }: Way): { told: Told[]; world: World } {
  const clock = { now: startedAt };
  let world = createWorld({ options: defaultOptions, now: () => clock.now });
  const ids: string[] = [];
  const told: Told[] = [];
  const listen = (occurrence: Occurrence) => {
    if (occurrence.type !== 'MESSAGE_STATUS_CHANGED') return;
    expect(occurrence.at).toBe(world.now());
    told.push([ids.indexOf(occurrence.message.id), occurrence.status, occurrence.at - startedAt]);
  };
  world.listeners.onReport = listen;
  for (const [position, act] of script.entries()) {
    if (act.do === 'pass') {
      const parts = Array.from({ length: steps }, (_, part) => Math.round((act.ms * (part + 1)) / steps));
      const from = clock.now;
      for (const part of parts) {
        clock.now = from + part;
        runDue(world);
      }
    } else {
      carryOut(world, act, ids);
      runDue(world);
    }
    if (position !== restoreAfter) continue;
    const read = readSnapshot(JSON.parse(JSON.stringify(takeSnapshot(world))));
    if ('problem' in read) throw new Error(read.problem);
    world = restoreSnapshot(read.snapshot, () => clock.now);
    world.listeners.onReport = listen;
  }
  return { told, world };
}

function carryOut(world: World, act: Exclude<Act, { do: 'pass' }>, ids: string[]): void {
  if (act.do === 'release') progress(world, { release: 'messages' });
  else if (act.do === 'mode') {
    changeOptions(world, expectOptions({ progress: { messages: act.mode } }, world.options));
  } else if (act.do === 'send') {
    const message = sendText(world, { from: demo.wabaNumbers.support, to: act.phone, content: { text: 'Hello' } });
    if (isRefusal(message)) throw new Error(message.message);
    ids.push(message.id);
  } else {
    const messageId = ids[act.which];
    if (messageId !== undefined) progress(world, { messageId, ...(act.do === 'to' && { to: act.to }) });
  }
}

/** The same in the simplest way: a list of what is to come for each message, looked through millisecond by millisecond. */
function expected(script: readonly Act[]): Told[] {
  let now = 0;
  let mode: ProgressMode = 'plan';
  const told: Told[] = [];
  const messages: { left: [MessageStatus, number][]; reached: MessageStatus[] }[] = [];
  const come = (index: number, status: MessageStatus, at: number) => {
    const message = messages[index];
    if (!message) return;
    message.reached.push(status);
    message.left = message.left.filter(([other]) => other !== status);
    told.push([index, status, at]);
  };
  const comeUntil = (until: number, at = (planned: number) => planned) => {
    const due = messages.flatMap(({ left }, index) => left.map(([status, time]) => ({ index, status, time })));
    for (const { index, status, time } of due.toSorted((a, b) => a.time - b.time)) {
      if (time <= until) come(index, status, at(time));
    }
  };
  const everythingNow = () => comeUntil(Infinity, () => now);
  for (const act of script) {
    if (act.do === 'pass') {
      now += act.ms;
      if (mode === 'plan') comeUntil(now);
    } else if (act.do === 'send') {
      const { sentMs, deliveredMs, readMs, failedMs } = plans[act.phone] ?? {};
      const delays = [sentMs, deliveredMs, readMs, failedMs];
      const left = statuses.flatMap((status, position): [MessageStatus, number][] => {
        const delay = delays[position];
        return delay === undefined ? [] : [[status, now + delay]];
      });
      messages.push({ left, reached: [] });
      if (mode === 'immediate') everythingNow();
    } else if (act.do === 'mode') {
      if (act.mode !== mode && (act.mode === 'plan' || act.mode === 'immediate')) comeUntil(now, () => now);
      if (act.mode === 'immediate') everythingNow();
      mode = act.mode;
    } else if (act.do === 'release') comeUntil(now, () => now);
    else if (act.do === 'next') {
      const next = messages[act.which]?.left.toSorted(([, a], [, b]) => a - b)[0];
      if (next) come(act.which, next[0], now);
    } else reach(act.which, act.to);
  }
  return told;

  function reach(index: number, to: MessageStatus): void {
    const message = messages[index];
    if (!message) return;
    const { reached } = message;
    if (reached.includes('FAILED') || reached.includes('READ') || reached.includes(to)) return;
    if (to === 'FAILED') {
      if (reached.includes('DELIVERED')) return;
      message.left = [];
      come(index, 'FAILED', now);
      return;
    }
    message.left = message.left.filter(([status]) => status !== 'FAILED');
    for (const status of statuses.slice(0, statuses.indexOf(to) + 1)) {
      if (!reached.includes(status)) come(index, status, now);
    }
  }
}

const ofMessage = (told: readonly Told[], index: number) => told.filter(([message]) => message === index);
const messageCount = (script: readonly Act[]) => script.filter((act) => act.do === 'send').length;

it('tells of every status once, at its time, as a simple model does', () => {
  fc.assert(
    fc.property(acts, (script) => {
      const { told } = run(script, { steps: 1 });
      const model = expected(script);
      for (let index = 0; index < messageCount(script); index += 1) {
        expect(ofMessage(told, index)).toEqual(ofMessage(model, index));
      }
      const times = told.map(([, , at]) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});

it('tells the same in one step as in many, and after a snapshot is restored', () => {
  fc.assert(
    fc.property(acts, fc.nat(24), (script, restoreAfter) => {
      const { told } = run(script, { steps: 1 });
      expect(run(script, { steps: 5 }).told).toEqual(told);
      expect(run(script, { steps: 1, restoreAfter }).told).toEqual(told);
    }),
    { numRuns: 30 },
  );
});

it('keeps the plans that would be made from its rows', () => {
  fc.assert(
    fc.property(acts, (script) => {
      const { world } = run(script, { steps: 1 });
      const snapshot = takeSnapshot(world);
      const rebuilt = restoreSnapshot({ ...snapshot, tables: { ...snapshot.tables, plans: [] } }, world.now);
      const sorted = ({ plans }: World) => [...plans.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(sorted(rebuilt)).toEqual(sorted(world));
    }),
    { numRuns: 30 },
  );
});
