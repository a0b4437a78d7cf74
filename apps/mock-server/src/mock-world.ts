import type { WebhookEvent } from '@doubletick-kit/contract';
import { type ApiMethods, apiMethods } from './bots/api-methods.ts';
import { type BotMethods, botMethods } from './bots/bot-methods.ts';
import { createMockClock, type MockClock } from './clock/mock-clock.ts';
import { type EventMethods, eventMethods } from './events/event-methods.ts';
import { expectShape } from './expect-shape.ts';
import { type FaultMethods, faultMethods } from './faults/fault-methods.ts';
import type { HostedWorld } from './hosted-world.ts';
import { journalFilterShape } from './journal/filter-shape.ts';
import type { JournalEntry, JournalFilter } from './journal.ts';
import { type KeyMethods, keyMethods } from './keys/key-methods.ts';
import { type ProgressMethods, progressMethods } from './progress-methods.ts';
import { type Simulate, simulateMethods } from './simulate-methods.ts';
import { type Triggered, triggerMethod } from './trigger-method.ts';
import type { Settled } from './webhooks/dispatcher.ts';
import { withinShape } from './webhooks/method-shapes.ts';
import { type WebhookMethods, webhookMethods } from './webhooks/webhook-methods.ts';
import { expectOptions, type WorldOptionsInput } from './world/options.ts';
import { changeOptions } from './world/progress/change-options.ts';
import { describeWorld, type Snapshot, type WorldState } from './world/snapshot.ts';
import { list, oneOf, optional, record, text } from './world/tables/shape.ts';
import type { TriggerFields } from './world/trigger/trigger.ts';
import { keptParts, type ResetChoice, type Worlds, worldIdForm, worldIdWords } from './worlds.ts';

/** One world of a mock, for tests: the control API as methods. */
export interface MockWorld extends EventMethods {
  readonly id: string;
  /** A key that opens this world; another one once it was regenerated. */
  readonly key: string;
  /** The time in this world, which a test can freeze and move. */
  readonly clock: MockClock;
  /** A copy of the world's data: its options, and a list of rows for each table. */
  state(): WorldState;
  /**
   * Starts over from the seed. `options` are applied on top of those the mock was created with. What `keep` names stays:
   * `webhooks`, the registered webhooks.
   *
   * @throws TypeError for an option or value that does not exist.
   */
  reset(options?: WorldOptionsInput, kept?: Pick<ResetChoice, 'keep'>): void;
  /** Takes a snapshot to restore later. Cheap: rows are immutable, so it copies references only. */
  snapshot(): Snapshot;
  /**
   * Restores a snapshot, also one that was stored as JSON by this or an earlier version.
   *
   * @throws RangeError for data that is not a snapshot, with the reason.
   */
  restore(snapshot: Snapshot): void;
  /**
   * Simulates what happens outside the API: a customer writes or calls, a team member writes or reads in the inbox,
   * WhatsApp tells of a message. Each type is a method too: `simulate.text(…)` is `simulate({ type: 'TEXT', … })`.
   *
   * @returns the resulting row, as the state shows it; for a message, the message
   * @throws RangeError for something that cannot happen, with the reason.
   * @throws TypeError for what is not a simulation, with the place
   * @example
   * mock.world().simulate.text({ from: '919999999921', to: '919999999901', text: 'Hello' });
   */
  readonly simulate: Simulate;
  /** Lets messages, templates, calls and whatever else takes time go on, whatever was planned. */
  readonly progress: ProgressMethods;
  /**
   * Changes options; the others stay. What is under way follows. Options that say what a new world has take effect with the
   * next reset.
   *
   * @throws TypeError for an option or value that does not exist.
   * @example
   * mock.world().setOptions({ progress: { messages: 'held' } });
   */
  setOptions(options: WorldOptionsInput): void;
  /**
   * Makes something happen that causes a webhook event: a customer writes, a message fails, a note is edited. What is
   * missing for that is created.
   *
   * @returns the resulting row, and every webhook event that it caused
   * @throws RangeError for an event that cannot be caused in this world, with the reason.
   * @throws TypeError for an event or a field that does not exist
   * @example
   * mock.world().trigger('MESSAGE_STATUS_UPDATE', { status: 'FAILED' });
   */
  trigger(event: WebhookEvent, fields?: TriggerFields): Triggered;
  /**
   * The latest requests with their answers, oldest first: at least the last thousand, or those of them that fit a filter.
   *
   * @throws TypeError for a field or value that does not exist
   * @example
   * mock.world().journal({ status: '4xx', text: 'phone' });
   */
  journal(filter?: JournalFilter): readonly JournalEntry[];
  /** What goes wrong in this world, for which requests and webhooks. */
  readonly faults: FaultMethods;
  /** Like `faults.assertFired()`. @throws Error that names each rule that never happened */
  assertFaultsFired(): void;
  /** The keys that open it. */
  readonly keys: KeyMethods;
  /** Its webhooks and what is delivered to them. */
  readonly webhooks: WebhookMethods;
  /** Its bots and what they did in conversations. */
  readonly bots: BotMethods;
  /** The APIs that its bots can call. */
  readonly apis: ApiMethods;
  /**
   * Waits until no delivery and no call of a bot is pending, for at most some milliseconds of real time: 10,000 unless given.
   * Deliveries that are held, or that wait for the clock of the world, are not pending.
   */
  settle(withinMs?: number): Promise<Settled>;
}

const keptShape = record<Pick<ResetChoice, 'keep'>>({ keep: optional(list(oneOf(...keptParts))) });

/**
 * A key that was regenerated or deleted stands for the world that it opened.
 *
 * @throws RangeError for a key that opens no world, and for what is neither an id nor a key
 * @throws TypeError for what is not a string
 */
export function createMockWorld(worlds: Worlds, idOrKey: string): MockWorld {
  expectShape('world', text, idOrKey);
  const open = (): HostedWorld => {
    const hosted = findWorld(worlds, idOrKey);
    hosted.runDue();
    return hosted;
  };
  const { id } = open();
  const faults = faultMethods(open);
  return {
    id,
    get key() {
      const keys = open().keys.list();
      const known =
        keys.find(({ key }) => key === idOrKey) ?? keys.find(({ status }) => status === 'ACTIVE') ?? keys[0];
      return known?.key ?? '';
    },
    clock: createMockClock(open),
    faults,
    assertFaultsFired: faults.assertFired,
    state: () => describeWorld(open().world),
    reset(options = {}, kept = {}) {
      expectShape('reset', keptShape, kept);
      worlds.reset(open(), { ...kept, options: expectOptions(options, worlds.settings.options) });
    },
    snapshot: () => open().takeSnapshot(),
    restore: (snapshot) => worlds.restore(open(), snapshot),
    ...eventMethods(open),
    simulate: simulateMethods(open),
    progress: progressMethods(open),
    setOptions: (options) => open().act((world) => changeOptions(world, expectOptions(options, world.options))),
    trigger: triggerMethod(open),
    journal(filter = {}) {
      expectShape('journal', journalFilterShape, filter);
      return open().journal.list(filter);
    },
    keys: keyMethods(() => ({ worlds, hosted: open() })),
    webhooks: webhookMethods(open),
    bots: botMethods(open),
    apis: apiMethods(open),
    async settle(withinMs) {
      if (withinMs !== undefined) expectShape('settle', withinShape, withinMs);
      return open().settle(withinMs);
    },
  };
}

function findWorld(worlds: Worlds, idOrKey: string): HostedWorld {
  if (!idOrKey.startsWith('key_')) {
    if (worldIdForm.test(idOrKey)) return worlds.named(idOrKey);
    throw new RangeError(`The id of a world must have ${worldIdWords}.`);
  }
  const { hosted } = worlds.open(idOrKey);
  if (hosted) return hosted;
  throw new RangeError('The key opens no world: it is malformed, revoked, or unknown to a strict mock.');
}
