import { loadWorlds, saveWorlds } from './data-file.ts';
import { createAnswerRequest } from './http/answer-request.ts';
import { createApp } from './http/app.ts';
import type { AppDeps } from './http/environment.ts';
import { type Conformity, ConformityCheck } from './http/response/conform.ts';
import { type Listening, listen } from './http/server/listen.ts';
import { createMockWorld, type MockWorld } from './mock-world.ts';
import { defaultOptions, expectOptions, type WorldOptionsInput } from './world/options.ts';
import { demo } from './world/seed/demo.ts';
import type { SeedName } from './world/world.ts';
import { Worlds } from './worlds.ts';

/** Sends the body of a GET beside its request, which no `fetch` can; the client looks for it under this symbol. */
const getWithBody = Symbol.for('@doubletick-kit/core/getWithBody');

/** DoubleTick accounts that remember what is done to them, each found by its key. */
export interface Mock extends AsyncDisposable {
  /** Answers a request in process, without a port; takes what the global `fetch` takes. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /**
   * Serves requests over HTTP; port 0 takes a free one.
   *
   * @throws the system's own error, such as `EADDRINUSE`, when the address cannot be had.
   */
  listen(address: { host: string; port: number }): Promise<Listening>;
  /**
   * The world that a key opens, made where there is none yet. Default: the world of the demo keys.
   *
   * @throws RangeError for a key that opens none.
   */
  world(key?: string): MockWorld;
  /**
   * Puts the worlds of a file in the place of those with their ids; a file that is not there yet holds none.
   *
   * @throws DataFileError naming the file and what is wrong with it.
   */
  load(file: string): Promise<void>;
  /** Writes every world into a file, in one step or not at all. */
  save(file: string): Promise<void>;
}

/** How a mock is made; everything may be left out. */
export interface MockSettings {
  /** The number that ids come from: mocks of one seed and one clock answer alike. Default: 1. */
  readonly seed?: number;
  /** What a world begins with. Default: `demo`. */
  readonly data?: SeedName;
  readonly options?: WorldOptionsInput;
  /** Milliseconds since 1970. Default: the system's clock. */
  readonly now?: () => number;
  /** Only keys that were given are known; otherwise every well-formed key opens a world of its own. Default: false. */
  readonly strict?: boolean;
  /** How many worlds are kept, the first one aside. Default: 1,000. */
  readonly maxWorlds?: number;
  /** An answer of the mock that breaks the document throws, or is counted at `/__mock/health`. Default: `throw`. */
  readonly conformity?: Conformity;
  /** What control calls over a socket have to send as `x-mock-token`. Without it only loopback hosts may make them. */
  readonly controlToken?: string | undefined;
  /** Told in one line of worlds that make room. Default: nobody. */
  readonly log?: (line: string) => void;
}

/**
 * Creates a mock with the demo data; mocks share nothing.
 *
 * @throws TypeError for an option or value that does not exist.
 * @example
 * await using mock = createMock({ seed: 7 });
 * const doubletick = new DoubleTick({ fetch: mock.fetch, apiKey: mock.world().key });
 */
export function createMock(settings: MockSettings = {}): Mock {
  const worlds = createWorlds(settings);
  const deps: AppDeps = {
    worlds,
    conformity: new ConformityCheck(settings.conformity ?? 'throw'),
    controlToken: settings.controlToken,
    reportDefect: (error) => console.error(error),
  };
  const answerRequest = createAnswerRequest(deps);
  const app = createApp(deps, answerRequest);
  const servers = new Set<Listening>();
  const fetch: Mock['fetch'] = async (input, init) =>
    app.fetch(input instanceof Request && init === undefined ? input : new Request(input, init), {});

  return {
    fetch: Object.assign(fetch, {
      [getWithBody]: async (request: Request, getBody: string) => {
        // Whoever sends the body says what it is, as over a socket.
        const headers = new Headers(request.headers);
        headers.set('content-type', 'application/json');
        return app.fetch(new Request(request, { headers }), { getBody });
      },
    }),
    async listen(address) {
      const server = await listen({ ...deps, fetch: app.fetch, answerRequest }, address);
      servers.add(server);
      return server;
    },
    world: (key = demo.keys.full) => createMockWorld(worlds, key),
    load: (file) => loadWorlds(worlds, file),
    save: (file) => saveWorlds(worlds, file),
    async [Symbol.asyncDispose]() {
      await Promise.all([...servers].map((server) => server.close()));
    },
  };
}

function createWorlds({ seed = 1, data = 'demo', options = {}, now = Date.now, ...others }: MockSettings): Worlds {
  return new Worlds({
    seed: { name: data, number: seed },
    options: expectOptions(options, defaultOptions),
    now,
    isStrict: others.strict ?? false,
    maxWorlds: others.maxWorlds ?? 1_000,
    log: others.log ?? (() => undefined),
  });
}
