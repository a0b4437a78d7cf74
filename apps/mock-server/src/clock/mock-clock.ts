import { expectShape } from '../expect-shape.ts';
import type { HostedWorld } from '../hosted-world.ts';
import type { ClockState } from '../world/clock.ts';
import { anyOf, finiteNumber, text } from '../world/tables/shape.ts';
import { type ClockChange, changeClock } from './clock-change.ts';

/**
 * The time in one world. It only moves forward. Where it moves, what is due on the way is carried out in the order of time,
 * its webhooks are delivered and its bots make their calls, before the promise is fulfilled.
 */
export interface MockClock {
  /** Milliseconds since 1970. */
  now(): number;
  state(): ClockState;
  /**
   * Moves time forward by a duration such as `25h`, `1h30m` or `500ms`, or by milliseconds.
   *
   * @throws RangeError for something else
   * @example
   * await mock.world().clock.advance('25h'); // closes every conversation window
   */
  advance(duration: string | number): Promise<ClockState>;
  /**
   * Moves time to a Date, an ISO 8601 time with an offset, or milliseconds since 1970.
   *
   * @throws RangeError for a time in the past, and for what is no time
   */
  to(time: Date | string | number): Promise<ClockState>;
  /** Time stands still until it is moved, or `real` or `scale` is called. */
  freeze(): Promise<ClockState>;
  /**
   * Lets this many seconds pass in a real second.
   *
   * @throws RangeError unless it is more than 0 and at most 1,000,000
   */
  scale(factor: number): Promise<ClockState>;
  /** A second takes a second again, from the time that it is in the world. */
  real(): Promise<ClockState>;
}

const instant = anyOf(text, finiteNumber);

export function createMockClock(open: () => HostedWorld): MockClock {
  async function change(changes: ClockChange): Promise<ClockState> {
    const result = await changeClock(open(), changes);
    if ('problem' in result) throw new RangeError(`${result.problem}.`);
    return result;
  }
  return {
    now: () => open().world.now(),
    state: () => open().world.clock.state(),
    async advance(duration) {
      expectShape('clock.advance', instant, duration);
      return change({ advance: duration });
    },
    async to(time) {
      const value = time instanceof Date ? time.getTime() : time;
      expectShape('clock.to', instant, value);
      return change({ to: value });
    },
    freeze: () => change({ freeze: true }),
    async scale(factor) {
      expectShape('clock.scale', finiteNumber, factor);
      return change({ scale: factor });
    },
    real: () => change({ real: true }),
  };
}
