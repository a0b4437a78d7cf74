import type { WorldClock } from './world/clock.ts';

/** The longest delay that a timer of Node takes. */
const longestDelayMs = 2_147_483_647;

/** What a timer was set for. */
interface Alarm {
  readonly dueAt: number;
  readonly clock: WorldClock;
  readonly setting: unknown;
  /** Tests replace timers and bring the real ones back, and then one of the other kind may never fire. */
  readonly madeBy: typeof setTimeout;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** One timer, for the moment at which something is due next in a world. It keeps no process alive. */
export class WakeUp {
  readonly #wake: () => void;
  #alarm: Alarm | undefined;
  #isClosed = false;

  constructor(wake: () => void) {
    this.#wake = wake;
  }

  /** Wakes up at a time of a clock, if time passes there; undefined for never. Replaces what was set before. */
  set(dueAt: number | undefined, clock: WorldClock): void {
    const { setting } = clock;
    const alarm = this.#alarm;
    if (alarm && alarm.dueAt === dueAt && alarm.clock === clock && alarm.setting === setting) {
      if (alarm.madeBy === setTimeout) return;
    }
    this.#clear();
    const delayMs = dueAt === undefined ? undefined : clock.realMsUntil(dueAt);
    if (dueAt === undefined || delayMs === undefined || this.#isClosed) return;
    const timer = setTimeout(() => this.#fire(), Math.min(Math.max(1, Math.ceil(delayMs)), longestDelayMs));
    timer.unref?.();
    this.#alarm = { dueAt, clock, setting, madeBy: setTimeout, timer };
  }

  close(): void {
    this.#isClosed = true;
    this.#clear();
  }

  #fire(): void {
    this.#alarm = undefined;
    this.#wake();
  }

  #clear(): void {
    if (this.#alarm) clearTimeout(this.#alarm.timer);
    this.#alarm = undefined;
  }
}
