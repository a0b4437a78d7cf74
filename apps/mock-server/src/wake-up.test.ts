import { expect, it, onTestFinished, vi } from 'vitest';
import { WakeUp } from './wake-up.ts';
import { createWorld } from './world/create-world.ts';
import { defaultOptions } from './world/options.ts';

const startedAt = 1_000_000_000_000;

function setup() {
  vi.useFakeTimers({ now: startedAt });
  onTestFinished(() => void vi.useRealTimers());
  const { clock } = createWorld({ options: defaultOptions, seed: { name: 'empty', number: 1 }, now: () => Date.now() });
  const wakes: number[] = [];
  const wakeUp = new WakeUp(() => void wakes.push(Date.now() - startedAt));
  onTestFinished(() => wakeUp.close());
  /** How many timers an action adds. */
  const added = (act: () => void) => {
    const before = vi.getTimerCount();
    act();
    return vi.getTimerCount() - before;
  };
  return { clock, wakes, wakeUp, added };
}

it('has one timer, for the time that was set last', () => {
  const { clock, wakes, wakeUp, added } = setup();
  expect(added(() => wakeUp.set(startedAt + 50, clock))).toBe(1);
  expect(added(() => wakeUp.set(startedAt + 30, clock))).toBe(0);
  vi.advanceTimersByTime(60);
  expect(wakes).toEqual([30]);
});

it('has no timer while time stands still, nothing is due, or after it is closed', () => {
  const { clock, wakes, wakeUp, added } = setup();
  clock.setScale(0);
  expect(added(() => wakeUp.set(startedAt + 50, clock))).toBe(0);
  clock.setScale(1);
  expect(added(() => wakeUp.set(startedAt + 50, clock))).toBe(1);
  expect(added(() => wakeUp.set(undefined, clock))).toBe(-1);
  wakeUp.close();
  expect(added(() => wakeUp.set(startedAt + 50, clock))).toBe(0);
  vi.advanceTimersByTime(100);
  expect(wakes).toEqual([]);
});

it('wakes up sooner while time passes faster', () => {
  const { clock, wakes, wakeUp } = setup();
  clock.setScale(10);
  wakeUp.set(startedAt + 500, clock);
  vi.advanceTimersByTime(60);
  expect(wakes).toEqual([50]);
});
