import type { Operation } from '@doubletick-kit/contract';
import { EventLog } from './events/event-log.ts';
import { Journal } from './journal.ts';
import { WakeUp } from './wake-up.ts';
import { nextPlan, runDue } from './world/plans/run-due.ts';
import type { World } from './world/world.ts';

/** What a key may do: every operation, or those whose `x-audit` class is listed. */
export type Permissions = 'all' | readonly Operation['audit']['class'][];

/** A world, the keys that open it, and the journal of its requests. */
export class HostedWorld {
  readonly id: string;
  /** Counts the uses of all worlds, so that it is highest in the world that was used last. */
  used = 0;
  /** What happened, also before the world was replaced. */
  readonly events = new EventLog();
  #keys: ReadonlyMap<string, Permissions>;
  #world: World;
  #journal = this.#newJournal();
  readonly #wakeUp = new WakeUp(() => this.runDue());

  constructor(id: string, { keys, world }: { keys: Readonly<Record<string, Permissions>>; world: World }) {
    this.id = id;
    this.#keys = new Map(Object.entries(keys));
    this.#world = world;
  }

  get keys(): ReadonlyMap<string, Permissions> {
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
    runDue(this.#world);
    this.#wakeUp.set(nextPlan(this.#world)?.dueAt, this.#world.clock);
    return this.#world;
  }

  /**
   * Moves the clock forward, and carries out on the way what is due at each moment.
   *
   * @param to milliseconds since 1970; an earlier time than now changes nothing
   */
  async advanceTo(to: number): Promise<void> {
    const world = this.#world;
    // A reset or a restored snapshot ends it.
    while (world === this.#world) {
      const next = nextPlan(world);
      if (!next || next.dueAt > to) break;
      world.clock.moveTo(next.dueAt);
      this.runDue();
    }
    if (world !== this.#world) return;
    world.clock.moveTo(to);
    this.runDue();
  }

  /** Replaces the world, and the keys if there are others; the journal starts over. The event says so. */
  replaceWorld(
    event: 'WORLD_RESET' | 'WORLD_RESTORED',
    world: World,
    keys?: Readonly<Record<string, Permissions>>,
  ): void {
    this.#world = world;
    if (keys) this.#keys = new Map(Object.entries(keys));
    this.#journal = this.#newJournal();
    this.events.append({ type: event, data: {} }, world.now());
    this.runDue();
  }

  /** Nothing happens by itself any more, and who watches is told why. */
  close(reason: string): void {
    this.#wakeUp.close();
    this.events.end(reason);
  }

  #newJournal(): Journal {
    return new Journal(() => this.keys.keys());
  }
}
