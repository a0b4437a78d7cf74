import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Breaker, failuresInARow, firstOpenMs, longestOpenMs } from './breaker.ts';
import type { Health } from './judge-health.ts';

const health = {
  up: { is: 'up' },
  unclear: { is: 'unclear' },
  down: { is: 'down', why: 'DoubleTick answered with 503' },
} as const satisfies Record<string, Health>;

type Ending = keyof typeof health;

/** A breaker whose clock stands still, and requests that end when the test says so. */
function setup() {
  const clock = { now: 0 };
  const lines: string[] = [];
  let asked = 0;
  const breaker = new Breaker({
    elapsed: () => clock.now,
    onOpen: (why) => lines.push(`open: ${why}`),
    onClose: () => lines.push('closed'),
  });
  /** Begins a request; returns how to end it, and how it was answered. */
  const begin = () => {
    const { promise, resolve } = Promise.withResolvers<Ending>();
    const before = asked;
    const answered = breaker.run(
      () => {
        asked += 1;
        return promise.then((result) => ({ result }));
      },
      { judge: ({ result }) => health[result], refuse: (retryAfterMs) => ({ retryAfterMs }) },
    );
    return {
      isAsked: asked > before,
      answered,
      async end(ending: Ending) {
        resolve(ending);
        return await answered;
      },
    };
  };
  const ask = (ending: Ending) => begin().end(ending);
  const askOften = async (times: number, ending: Ending) => {
    for (let n = 0; n < times; n += 1) await ask(ending);
  };
  return { clock, lines, breaker, begin, ask, askOften, asked: () => asked };
}

it('opens after ten failures in a row, and then asks nothing until its time is over', async () => {
  const { breaker, askOften, ask, asked, clock, lines } = setup();
  await askOften(failuresInARow - 1, 'down');
  await ask('up');
  await askOften(failuresInARow - 1, 'down');
  expect(breaker.state).toBe('closed');
  await ask('down');
  expect(breaker.state).toBe('open');
  const before = asked();
  clock.now += firstOpenMs - 1;
  expect(await ask('up')).toEqual({ retryAfterMs: 1 });
  expect(asked()).toBe(before);
  clock.now += 1;
  expect(await ask('up')).toEqual({ result: 'up' });
  expect(breaker.state).toBe('closed');
  expect(lines).toEqual(['open: DoubleTick answered with 503', 'closed']);
});

it('lets one of 50 parallel requests through as a probe, and refuses the others at once', async () => {
  const { breaker, askOften, begin, clock } = setup();
  await askOften(failuresInARow, 'down');
  clock.now += firstOpenMs;
  const all = Array.from({ length: 50 }, begin);
  expect(all.filter(({ isAsked }) => isAsked)).toEqual([all[0]]);
  expect(breaker.state).toBe('half-open');
  expect(await Promise.all(all.slice(1).map(({ answered }) => answered))).toEqual(
    Array(49).fill({ retryAfterMs: expect.any(Number) }),
  );
  await all[0]?.end('up');
  expect(breaker.state).toBe('closed');
});

it('doubles its time with each failed probe, up to a minute, and says so once', async () => {
  const { askOften, ask, clock, lines } = setup();
  await askOften(failuresInARow, 'down');
  const waits: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const refused = await ask('up');
    const waitMs = 'retryAfterMs' in refused ? refused.retryAfterMs : 0;
    waits.push(waitMs);
    clock.now += waitMs;
    await ask('down');
  }
  expect(waits).toEqual([firstOpenMs, 10_000, 20_000, 40_000, longestOpenMs, longestOpenMs]);
  expect(lines).toHaveLength(1);
  clock.now += longestOpenMs;
  await ask('up');
  await askOften(failuresInARow, 'down');
  expect(await ask('up')).toEqual({ retryAfterMs: firstOpenMs });
  expect(lines).toHaveLength(3);
});

it('repeats a probe that says nothing with the next request', async () => {
  const { breaker, askOften, ask, clock } = setup();
  await askOften(failuresInARow, 'down');
  clock.now += firstOpenMs;
  await ask('unclear');
  expect(breaker.state).toBe('open');
  await ask('down');
  expect(await ask('up')).toEqual({ retryAfterMs: 2 * firstOpenMs });
});

it('is not moved by requests that began before it changed', async () => {
  const { breaker, askOften, begin, clock, ask } = setup();
  const early = Array.from({ length: 30 }, begin);
  await askOften(failuresInARow, 'down');
  await early.pop()?.end('up');
  expect(breaker.state).toBe('open');
  clock.now += firstOpenMs;
  const probe = begin();
  await early.pop()?.end('down');
  expect(breaker.state).toBe('half-open');
  await probe.end('up');
  for (const request of early) await request.end('down');
  expect(breaker.state).toBe('closed');
  expect(await ask('up')).toEqual({ result: 'up' });
});

it('hands on what the work throws', async () => {
  const { breaker } = setup();
  const failing = breaker.run(() => Promise.reject(new Error('broken')), {
    judge: () => health.up,
    refuse: () => undefined,
  });
  await expect(failing).rejects.toThrow('broken');
});

/** The same rules without cockatiel. */
class Model {
  state = 'closed';
  #failures = 0;
  #waitMs = firstOpenMs;
  #until = 0;
  #period = 0;

  begin(now: number): { period: number; isProbe: boolean } | null {
    if (this.state === 'half-open' || (this.state === 'open' && now < this.#until)) return null;
    const isProbe = this.state === 'open';
    const period = this.#period;
    if (isProbe) this.#become('half-open');
    return { period, isProbe };
  }

  end({ period, isProbe }: { period: number; isProbe: boolean }, ending: Ending, now: number): void {
    if (isProbe) this.#endProbe(ending, now);
    else if (period !== this.#period || ending === 'unclear') return;
    else if (ending === 'up') this.#failures = 0;
    else if (++this.#failures === failuresInARow) this.#open(now, firstOpenMs, firstOpenMs);
  }

  #endProbe(ending: Ending, now: number): void {
    if (ending === 'down') this.#open(now, Math.min(2 * this.#waitMs, longestOpenMs));
    else if (ending === 'unclear') this.#open(now, this.#waitMs, 0);
    else {
      this.#failures = 0;
      this.#become('closed');
    }
  }

  #open(now: number, waitMs: number, delayMs = waitMs): void {
    this.#waitMs = waitMs;
    this.#until = now + delayMs;
    this.#become('open');
  }

  #become(state: string): void {
    this.state = state;
    this.#period += 1;
  }
}

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('begin' as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('end' as const),
      which: fc.nat(5),
      ending: fc.oneof(
        { weight: 8, arbitrary: fc.constant('down' as const) },
        { weight: 1, arbitrary: fc.constantFrom('up' as const, 'unclear' as const) },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.nat(30_000) }) },
);

it('does what a model without a library does, whatever happens in whichever order', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 150, size: 'max' }), async (steps) => {
      const { clock, breaker, begin, lines } = setup();
      const model = new Model();
      const open: [request: ReturnType<typeof begin>, entry: NonNullable<ReturnType<Model['begin']>>][] = [];
      for (const next of steps) {
        if (next.do === 'pass') clock.now += next.ms;
        else if (next.do === 'begin') {
          const request = begin();
          const entry = model.begin(clock.now);
          expect(request.isAsked).toBe(entry !== null);
          if (entry) open.push([request, entry]);
          else expect(await request.answered).toHaveProperty('retryAfterMs');
        } else {
          const [ended] = open.splice(next.which % Math.max(1, open.length), 1);
          if (!ended) continue;
          model.end(ended[1], next.ending, clock.now);
          expect(await ended[0].end(next.ending)).toEqual({ result: next.ending });
        }
        expect(breaker.state).toBe(model.state);
        seen.add(model.state);
      }
      // One line for each change between letting through and not.
      for (const [index, line] of lines.entries())
        expect(line.startsWith(index % 2 === 0 ? 'open' : 'closed')).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect(seen).toEqual(new Set(['closed', 'open', 'half-open']));
});
