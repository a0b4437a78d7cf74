import { type AnswerOwnCall, BotCaller } from './bots/bot-caller.ts';
import { describeDelivery } from './events/describe-delivery.ts';
import { EventLog } from './events/event-log.ts';
import { ownEventOf } from './events/own-event-of.ts';
import { Journal, type JournalEntry } from './journal.ts';
import type { StoredKeys } from './keys/api-key.ts';
import { Keyring } from './keys/keyring.ts';
import { WakeUp } from './wake-up.ts';
import {
  type Collected,
  type DeliveryOccurrence,
  Dispatcher,
  type DispatcherSettings,
  type Settled,
} from './webhooks/dispatcher.ts';
import { webhookEventsOf } from './webhooks/payloads/webhook-events-of.ts';
import { realTime } from './webhooks/real-time.ts';
import type { Occurrence } from './world/occurrences.ts';
import { nextPlan, runDue } from './world/plans/run-due.ts';
import { type Snapshot, takeSnapshot } from './world/snapshot.ts';
import type { Delivery } from './world/tables/deliveries.ts';
import type { World } from './world/world.ts';

export interface HostedWorldContent {
  readonly keys: StoredKeys;
  readonly world: World;
  /** Default: only this machine is called. */
  readonly webhooks?: DispatcherSettings | undefined;
  /** Answers what its bots request from DoubleTick. */
  readonly answerOwnCall: AnswerOwnCall;
  /** Receives an error of the mock itself that no request is answered with. */
  reportDefect(error: unknown): void;
}

/** The journals of snapshots that this process took. */
const journals = new WeakMap<Snapshot, Journal>();

/** How long receivers, and what bots call, may hold up a clock that moves, in milliseconds of real time. */
const settleWithinMs = 10_000;

/** A world, the keys that open it, and the journal of its requests. */
export class HostedWorld {
  readonly id: string;
  /** Counts the uses of all worlds, so that it is highest in the world that was used last. */
  used = 0;
  /** What happened, also before the world was replaced. */
  readonly events = new EventLog();
  /** Sends what the world has for its webhooks. */
  readonly webhooks: Dispatcher;
  /** Makes the calls of its bots. */
  readonly bots: BotCaller;
  #keys: Keyring;
  #world: World;
  #journal = this.#newJournal();
  /** Settled once the clock stands where it was last moved to. */
  #moves: Promise<unknown> = Promise.resolve();
  #isClosed = false;
  readonly #wakeUp = new WakeUp(() => this.runDue());

  constructor(id: string, { keys, world, webhooks = { allowHosts: [] }, ...deps }: HostedWorldContent) {
    this.id = id;
    this.#keys = new Keyring(id, keys);
    this.#world = world;
    this.webhooks = new Dispatcher(
      {
        ...webhooks,
        report: (type, delivery) => this.#recordDelivery(type, delivery),
        onPlanned: () => this.runDue(),
      },
      world,
    );
    this.bots = new BotCaller({ ...webhooks, ...deps, keys: () => this.keys, act: (run) => this.act(run) }, world);
    this.#listen();
  }

  get keys(): Keyring {
    return this.#keys;
  }

  get world(): World {
    return this.#world;
  }

  get journal(): Journal {
    return this.#journal;
  }

  /**
   * Carries out what is due by now, and returns the world. Every use of the world begins and ends with this; between uses, a
   * timer does it while time passes in the world.
   */
  runDue(): World {
    runDue(this.#world, (target) => this.webhooks.resume(target));
    this.#wakeUp.set(nextPlan(this.#world)?.dueAt, this.#world.clock);
    this.bots.resume();
    return this.#world;
  }

  /** Does something in the world, then carries out what that makes due at once. */
  act<Result>(run: (world: World) => Result): Result {
    const result = run(this.runDue());
    this.runDue();
    return result;
  }

  /** Does what a request asks for, and what that makes due at once. The deliveries that it causes wait for its answer. */
  collect<Result>(run: () => Result): Collected<Result> {
    return this.webhooks.collect(() => this.act(run));
  }

  /**
   * Moves the clock forward, and carries out on the way what is due at each moment. Before it goes on, the webhooks of that
   * moment are delivered and the calls of bots are made; what takes more than ten seconds altogether is not waited for.
   *
   * @param to milliseconds since 1970; an earlier time than now changes nothing
   * @returns whether the clock got there: a reset, a restored snapshot or the end of the world stops it
   */
  async advanceTo(to: number): Promise<boolean> {
    const world = this.#world;
    const until = realTime.now() + settleWithinMs;
    await this.settle(until - realTime.now());
    const isHere = () => world === this.#world && !this.#isClosed;
    while (isHere()) {
      const next = nextPlan(world);
      if (!next || next.dueAt > to) break;
      world.clock.moveTo(next.dueAt);
      this.runDue();
      if (this.#pendingCount > 0) await this.settle(until - realTime.now());
    }
    if (!isHere()) return false;
    world.clock.moveTo(to);
    this.runDue();
    await this.settle(until - realTime.now());
    return isHere();
  }

  /**
   * Waits until no delivery and no call of a bot is pending: each can cause the other.
   *
   * @param withinMs in real time
   */
  async settle(withinMs = 10_000): Promise<Settled> {
    const until = realTime.now() + withinMs;
    do {
      await this.webhooks.settle(until - realTime.now());
      await this.bots.settle(until - realTime.now());
    } while (this.#pendingCount > 0 && realTime.now() < until);
    const pending = this.#pendingCount;
    return { settled: pending === 0, pending };
  }

  /** Moves the clock after the moves that were asked for before, so that two times an hour are two hours. */
  async moveInTurn<Result>(move: () => Result | Promise<Result>): Promise<Result> {
    const moved = this.#moves.then(move);
    this.#moves = Promise.allSettled([moved]);
    return moved;
  }

  /** Takes a snapshot of the world and its journal. */
  takeSnapshot(): Snapshot {
    const journal = this.#journal.copy();
    const snapshot = takeSnapshot(this.runDue(), () => journal.list());
    journals.set(snapshot, journal);
    return snapshot;
  }

  /** Goes on from a snapshot, whose world was restored already. */
  restore(snapshot: Snapshot, world: World): void {
    this.replaceWorld('WORLD_RESTORED', world);
    const journal = journals.get(snapshot);
    if (journal) this.#journal = journal.copy();
    else this.#journal.load((snapshot.journal ?? []) as JournalEntry[]); // checked when the snapshot was read
  }

  /** Replaces the world, and the keys if there are others; the journal starts over. The event says so. */
  replaceWorld(event: 'WORLD_RESET' | 'WORLD_RESTORED', world: World, keys?: StoredKeys): void {
    this.#world.listeners.onReport = undefined;
    this.#world = world;
    this.#listen();
    if (keys) this.#keys = new Keyring(this.id, keys);
    this.#journal = this.#newJournal();
    this.webhooks.replaceWorld(world);
    this.bots.replaceWorld(world);
    this.events.append({ type: event, data: {} }, world.now());
    this.runDue();
  }

  /** Nothing happens by itself any more, and who watches is told why. */
  close(reason: string): void {
    this.#isClosed = true;
    this.#wakeUp.close();
    this.webhooks.close();
    this.bots.close();
    this.events.end(reason);
  }

  get #pendingCount(): number {
    return this.webhooks.pendingCount + this.bots.pendingCount;
  }

  /** Hears of what happens in the world: it is in the event log, whether or not a webhook subscribes to it. */
  #listen(): void {
    const world = this.#world;
    world.listeners.onReport = (occurrence) => this.#record(world, occurrence);
  }

  #recordDelivery(type: DeliveryOccurrence, delivery: Delivery): void {
    const { wabaNumber } = delivery;
    this.events.append({ type, wabaNumber, data: () => describeDelivery(delivery) }, this.#world.now());
  }

  #record(world: World, occurrence: Occurrence): void {
    const own = ownEventOf(occurrence);
    if (own) this.events.append(own, world.now());
    for (const { event, wabaNumber, payload } of webhookEventsOf(occurrence, world.options)) {
      this.events.append({ type: event, wabaNumber, data: payload }, world.now());
      this.webhooks.deliver({ event, wabaNumber, payload });
    }
  }

  #newJournal(): Journal {
    return new Journal(() => this.keys.keysToMask());
  }
}
