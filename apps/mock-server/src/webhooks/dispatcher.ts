import type { Delivery } from '../world/tables/deliveries.ts';
import type { World } from '../world/world.ts';
import { addAttempt, finishUnsent, makePending } from './change-delivery.ts';
import { findBlock } from './find-block.ts';
import { Lanes } from './lanes.ts';
import { type EmittedEvent, enqueue } from './outbox.ts';
import { releaseHeld, resume } from './policy.ts';
import { realTime, within } from './real-time.ts';
import type { Send } from './receiver.ts';
import { type ReceiverHandler, sendInProcess } from './send-in-process.ts';
import { trySending } from './try-sending.ts';

/** How deliveries are sent. */
export interface DispatcherSettings {
  /** Hosts that are called besides this machine, as {@link readAllowedHost} spells them. */
  readonly allowHosts: readonly string[];
  /** How long a receiver may take, in milliseconds of real time. Default: 5,000 (assumed; no source has a time-out). */
  readonly timeoutMs?: number | undefined;
}

/** What an observer learns of a delivery. */
export type DeliveryOccurrence =
  | 'WEBHOOK_DELIVERED'
  | 'WEBHOOK_FAILED'
  | 'WEBHOOK_BLOCKED'
  | 'WEBHOOK_HELD'
  | 'WEBHOOK_DROPPED';

export interface DispatcherDeps extends DispatcherSettings {
  /** Called for each attempt that ends, and each delivery that is blocked, held or dropped. */
  report(type: DeliveryOccurrence, delivery: Delivery): void;
  /** Called when a retry is planned on the clock of the world, which happens at any time. */
  onPlanned(): void;
}

/** Deliveries that a request has caused. */
export interface RequestDeliveries {
  /** Resolves once those that are sent before the answer have been tried, or the time-out is over. */
  readonly triedBefore: Promise<void> | undefined;
  /** Sends the others. */
  start(): void;
  /** Sends the others in five seconds by itself, so that a client that does not read its answer stops nothing. */
  startInTime(): void;
}

/** What a request resulted in, and the deliveries that it caused, if any. */
export interface Collected<Result> {
  readonly result: Result;
  readonly deliveries: RequestDeliveries | undefined;
}

const startsInTimeMs = 5_000;

/** How a settling ended. */
export interface Settled {
  readonly settled: boolean;
  /** How many deliveries and calls of bots were still to be made, or under way. */
  readonly pending: number;
}

/** Sends the deliveries of one hosted world: in order for each webhook, and the webhooks at the same time. */
export class Dispatcher {
  readonly #deps: DispatcherDeps;
  readonly #timeoutMs: number;
  readonly #receivers = new Map<string, Send>();
  readonly #latencies = new Map<string, readonly number[]>();
  /** Called once a delivery has been tried. */
  readonly #onTried = new Map<string, (() => void)[]>();
  #world: World;
  #lanes: Lanes;
  #abort = new AbortController();
  /** What the request that is carried out right now has caused so far. */
  #collected: Delivery[] | undefined;

  /** Sends what is pending in the world. */
  constructor(deps: DispatcherDeps, world: World) {
    this.#deps = deps;
    this.#timeoutMs = deps.timeoutMs ?? 5_000;
    this.#world = world;
    this.#lanes = this.#newLanes(world);
    this.#resumePending();
  }

  /** Goes on with another world. An answer to a request of the world before is not read any more. */
  replaceWorld(world: World): void {
    this.close();
    this.#abort = new AbortController();
    this.#world = world;
    this.#latencies.clear();
    this.#collected = undefined;
    this.#lanes = this.#newLanes(world);
    this.#resumePending();
  }

  /** Sends nothing more. What is pending stays so in the world. */
  close(): void {
    this.#lanes.stop();
    this.#abort.abort();
    for (const id of [...this.#onTried.keys()]) this.#tellTried(id);
  }

  /** Delivers an event to the webhooks that subscribe to it. */
  deliver(emitted: EmittedEvent): void {
    const changed = enqueue(this.#world, emitted, (url) => this.#findBlock(url));
    if (changed.length > 0) this.#take(changed);
  }

  /** Carries out a request. The deliveries that it causes wait for its answer. */
  collect<Result>(run: () => Result): Collected<Result> {
    this.#collected = [];
    try {
      const result = run();
      return { result, deliveries: this.#hold(this.#collected) };
    } catch (error) {
      this.#startSoon(this.#collected);
      throw error;
    } finally {
      this.#collected = undefined;
    }
  }

  /** Sends a delivery, or the shuffled group of a webhook, whose time has come. */
  resume(target: string): void {
    this.#take(resume(this.#world, target));
  }

  /** Sends held deliveries: those with the ids in the order of the ids, or all. */
  release(ids?: readonly string[]): readonly Delivery[] {
    const released = releaseHeld(this.#world, ids);
    this.#take(released);
    return released;
  }

  /** Sends the same bytes again, at once. Resolves to the delivery after that; undefined for one that is pending. */
  async replay(delivery: Delivery): Promise<Delivery | undefined> {
    const world = this.#world;
    if (delivery.status === 'PENDING') return undefined;
    const pending = makePending(world, delivery, true);
    // A replay waits for no other delivery.
    this.#lanes.add(`${pending.webhookId} replay ${pending.id}`, pending.id);
    const tried = this.#untilTried(pending.id);
    this.#lanes.start([pending.id]);
    await tried;
    return world.deliveries.get(pending.id) ?? pending;
  }

  /** How many deliveries are to be sent, or being sent. */
  get pendingCount(): number {
    return this.#lanes.pendingCount;
  }

  /** Waits until no delivery is pending: none is left that is neither held nor planned for a later time. */
  async settle(withinMs = 10_000): Promise<Settled> {
    const until = realTime.now() + withinMs;
    while (this.#lanes.pendingCount > 0 && realTime.now() < until) {
      await within(until - realTime.now(), this.#lanes.idle());
    }
    const { pendingCount } = this.#lanes;
    return { settled: pendingCount === 0, pending: pendingCount };
  }

  /** Answers the deliveries to a URL in this process. */
  receive(url: string, handler: ReceiverHandler): void {
    this.#receivers.set(url, sendInProcess(handler));
  }

  /** How long the attempts of a delivery took in milliseconds, as far as this process knows it. */
  latenciesOf({ id }: Delivery): readonly number[] {
    return this.#latencies.get(id) ?? [];
  }

  #newLanes(world: World): Lanes {
    return new Lanes((id) => this.#try(world, id));
  }

  #resumePending(): void {
    const waiting = [...this.#world.deliveries.list('phase', 'waiting')];
    const pending = waiting.filter(({ status }) => status === 'PENDING').sort((a, b) => a.place - b.place);
    this.#take(pending);
  }

  #findBlock(url: string): string | undefined {
    return this.#receivers.has(url) ? undefined : findBlock(url, this.#deps.allowHosts);
  }

  /** Puts pending deliveries into their lanes and reports the others. */
  #take(deliveries: readonly Delivery[]): void {
    const pending = deliveries.filter(({ status }) => status === 'PENDING');
    for (const { id, webhookId, effect } of pending) {
      // Others of the webhook may wait for the answer that this one comes before.
      this.#lanes.add(effect === 'before-answer' ? `${webhookId} before` : webhookId, id);
    }
    for (const delivery of deliveries) this.#reportUnsent(delivery);
    if (this.#collected) this.#collected.push(...pending);
    else this.#startSoon(pending);
  }

  /** Not before the caller has done the rest of its work. */
  #startSoon(pending: readonly Delivery[]): void {
    const lanes = this.#lanes;
    if (pending.length > 0) realTime.setImmediate(() => start(lanes, pending));
  }

  #reportUnsent(delivery: Delivery): void {
    const { status } = delivery;
    if (status === 'BLOCKED' || status === 'HELD' || status === 'DROPPED') {
      this.#deps.report(`WEBHOOK_${status}`, delivery);
    }
  }

  #hold(collected: readonly Delivery[]): RequestDeliveries | undefined {
    if (collected.length === 0) return undefined;
    const before = collected.filter(({ effect }) => effect === 'before-answer');
    const others = collected.filter(({ effect }) => effect !== 'before-answer');
    const lanes = this.#lanes;
    let timer: ReturnType<typeof realTime.setTimeout> | undefined;
    let isStarted = false;
    return {
      triedBefore: before.length === 0 ? undefined : this.#tryNow(before),
      start() {
        isStarted = true;
        realTime.clearTimeout(timer);
        start(lanes, others);
      },
      startInTime() {
        if (!isStarted) timer = realTime.setTimeout(() => start(lanes, others), startsInTimeMs).unref();
      },
    };
  }

  async #tryNow(deliveries: readonly Delivery[]): Promise<void> {
    const tried = Promise.all(deliveries.map(({ id }) => this.#untilTried(id)));
    start(this.#lanes, deliveries);
    await within(this.#timeoutMs, tried);
  }

  #untilTried(id: string): Promise<void> {
    return new Promise((resolve) => this.#onTried.set(id, [...(this.#onTried.get(id) ?? []), resolve]));
  }

  #tellTried(id: string): void {
    const told = this.#onTried.get(id) ?? [];
    this.#onTried.delete(id);
    for (const tell of told) tell();
  }

  async #try(world: World, id: string): Promise<void> {
    const delivery = world.deliveries.get(id);
    if (delivery?.status === 'PENDING') {
      const after = await this.#attempt(world, delivery);
      if (world !== this.#world) return;
      if (after) this.#reportUnsent(after);
    }
    this.#tellTried(id);
  }

  /** @returns the delivery when it is not sent */
  async #attempt(world: World, delivery: Delivery): Promise<Delivery | undefined> {
    const { id, url, webhookId, isReplay } = delivery;
    if (!isReplay && !world.webhooks.has(webhookId)) {
      return finishUnsent(world, delivery, { status: 'DROPPED', reason: 'Its webhook was deleted.' });
    }
    const reason = this.#findBlock(url);
    if (reason !== undefined) return finishUnsent(world, delivery, { status: 'BLOCKED', reason });
    const { signal } = this.#abort;
    const send = this.#receivers.get(url) ?? (await loadNetwork());
    if (signal.aborted) return undefined;
    const at = world.now();
    const startedAt = realTime.now();
    const result = await trySending(send, delivery.request, { timeoutMs: this.#timeoutMs, signal });
    // The world was replaced: its successor, which may have a delivery with this id, must not learn of this.
    if (signal.aborted) return undefined;
    this.#keepLatency(world, id, realTime.now() - startedAt);
    const after = addAttempt(world, world.deliveries.get(id) ?? delivery, { at, isReplay, ...result });
    if (after.status === 'SCHEDULED') this.#deps.onPlanned();
    this.#deps.report(after.status === 'DELIVERED' ? 'WEBHOOK_DELIVERED' : 'WEBHOOK_FAILED', after);
    return undefined;
  }

  /** Only of deliveries that the log has. */
  #keepLatency(world: World, id: string, latencyMs: number): void {
    this.#latencies.set(id, [...(this.#latencies.get(id) ?? []), latencyMs]);
    for (const known of this.#latencies.keys()) {
      if (world.deliveries.has(known)) break;
      this.#latencies.delete(known);
    }
  }
}

let network: Promise<Send> | undefined;

/** Loaded with the first delivery: a mock starts sooner without. */
function loadNetwork(): Promise<Send> {
  network ??= import('./send-over-network.ts').then(({ sendOverNetwork }) => sendOverNetwork);
  return network;
}

function start(lanes: Lanes, deliveries: readonly Delivery[]): void {
  lanes.start(deliveries.map(({ id }) => id));
}
