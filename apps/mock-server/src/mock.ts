import { createApp } from './http/app.ts';
import { type Listening, listen } from './http/listen.ts';
import { describeWorld, type WorldState } from './world/describe-world.ts';
import { defaultOptions, readOptions, type WorldOptions, type WorldOptionsInput } from './world/options.ts';
import { isRefusal } from './world/refusal.ts';
import { createWorld } from './world/world.ts';

/** A DoubleTick account that remembers what is done to it. */
export interface Mock {
  /** Answers a request in process, without a port. */
  fetch(request: Request): Promise<Response>;
  /**
   * Serves requests over HTTP; port 0 takes a free one.
   *
   * @throws the system's own error, such as `EADDRINUSE`, when the address cannot be had.
   */
  listen(address: { host: string; port: number }): Promise<Listening>;
  /**
   * Starts over with the demo data, and with these options on top of those that the mock was created with.
   *
   * @throws TypeError for an option or value that does not exist.
   */
  reset(options?: WorldOptionsInput): void;
  /** A copy of everything that the mock remembers but its keys, as `GET /__mock/state` answers it. */
  state(): WorldState;
}

/**
 * Creates a mock with the demo data; mocks share nothing.
 *
 * @throws TypeError for an option or value that does not exist.
 * @example
 * const mock = createMock();
 * const answer = await mock.fetch(new Request('http://mock/team', { headers: { authorization: demo.keys.full } }));
 */
export function createMock(settings: { options?: WorldOptionsInput; now?: () => number } = {}): Mock {
  const { options = {}, now = Date.now } = settings;
  const firstOptions = expectOptions(options, defaultOptions);
  let world = createWorld({ options: firstOptions, now: now() });

  const app = createApp({
    world: () => world,
    now,
    reset(input) {
      const options = readOptions(input, firstOptions);
      if (isRefusal(options)) return options;
      world = createWorld({ options, now: now() });
      return undefined;
    },
    reportDefect: (error) => console.error(error),
  });

  return {
    fetch: async (request) => app.fetch(request, {}),
    listen: (address) => listen(async (request, bindings) => app.fetch(request, bindings), address),
    reset(input = {}) {
      world = createWorld({ options: expectOptions(input, firstOptions), now: now() });
    },
    state: () => describeWorld(world),
  };
}

function expectOptions(input: WorldOptionsInput, base: WorldOptions): WorldOptions {
  const options = readOptions(input, base);
  if (isRefusal(options)) throw new TypeError(options.message);
  return options;
}
