import type { ClockSetting } from './tables/clocks.ts';
import type { Tables } from './tables/tables.ts';
import { latestMoment } from './time.ts';

/** How time passes in a world. */
export interface ClockState {
  /** `scaled` is faster or slower than real time. */
  readonly mode: 'real' | 'frozen' | 'scaled';
  /** How many seconds pass in the world in a real second. */
  readonly scale: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The time of one world. It follows the clock of the mock until someone moves, freezes or scales it, and never goes back.
 * What was set is a row, so that snapshots and files keep it.
 */
export class WorldClock {
  readonly #settings: Tables['clocks'];
  readonly #base: () => number;
  #latest = -Infinity;
  #pinned: number | undefined;

  constructor({ clocks }: Pick<Tables, 'clocks'>, base: () => number) {
    this.#settings = clocks;
    this.#base = base;
  }

  readonly now = (): number => {
    if (this.#pinned !== undefined) return this.#pinned;
    const { setting } = this;
    const time = setting ? timeBy(setting, this.#base()) : this.#base();
    if (time > this.#latest) this.#latest = time;
    return this.#latest;
  };

  /** What was set last; another value whenever something was set. */
  get setting(): ClockSetting | undefined {
    return this.#settings.get('clock');
  }

  state(): ClockState {
    const scale = this.setting?.scale ?? 1;
    return { mode: scale === 0 ? 'frozen' : scale === 1 ? 'real' : 'scaled', scale, now: this.now() };
  }

  /** Sets how fast time passes from now on: 0 freezes it, 1 is real time. */
  setScale(scale: number): void {
    this.#set(this.now(), scale);
  }

  /** Moves time forward; an earlier time changes nothing. */
  moveTo(time: number): void {
    if (time > this.now()) this.#set(Math.min(time, latestMoment), this.setting?.scale ?? 1);
  }

  /** Runs something as of a time, which may have passed already. */
  at(time: number, run: () => void): void {
    const outer = this.#pinned;
    this.#pinned = time;
    try {
      run();
    } finally {
      this.#pinned = outer;
    }
  }

  /** The real milliseconds until a time of the world; undefined while time stands still. */
  realMsUntil(time: number): number | undefined {
    const { scale, now } = this.state();
    return scale === 0 ? undefined : Math.max(0, time - now) / scale;
  }

  #set(worldTime: number, scale: number): void {
    this.#settings.put({ id: 'clock', baseTime: this.#base(), worldTime, scale });
    this.#latest = worldTime;
  }
}

function timeBy({ baseTime, worldTime, scale }: ClockSetting, base: number): number {
  // A clock of the machine that was set back, between two runs too, lets time stand still.
  return Math.min(worldTime + Math.max(0, base - baseTime) * scale, latestMoment);
}
