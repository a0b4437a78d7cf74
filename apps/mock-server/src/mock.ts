import type { Hono } from 'hono';
import { loadWorlds, saveWorlds } from './data-file.ts';
import { explainOldNode } from './explain-old-node.ts';
import { createAnswerRequest } from './http/answer-request.ts';
import { createApp } from './http/app.ts';
import type { AppDeps, MockEnv } from './http/environment.ts';
import { fetchInProcess } from './http/fetch-in-process.ts';
import { type Conformity, ConformityCheck } from './http/response/conform.ts';
import { type Listening, listen } from './http/server/listen.ts';
import { createMockWorld, type MockWorld } from './mock-world.ts';
import { defaultOptions, expectOptions, type WorldOptionsInput } from './world/options.ts';
import { demo } from './world/seed/demo.ts';
import type { SeedName } from './world/world.ts';
import { Worlds } from './worlds.ts';

/** A mock of the DoubleTick API: one stateful world per key. */
export interface Mock extends AsyncDisposable {
  /**
   * The mock as a Hono app with a route for each operation. Mount it in your own app, at the root or under a path.
   *
   * @example
   * const app = new Hono().route('/doubletick', createMock().app);
   */
  readonly app: Hono<MockEnv>;
  /**
   * Answers a request in process, without a port. Takes the same arguments as the global `fetch`.
   *
   * @throws the reason of an aborted signal, by default an `AbortError`; nothing is written then
   */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /**
   * Serves requests over HTTP. Port 0 takes a free port.
   *
   * @throws the system's error, such as `EADDRINUSE`, when the address is not available
   */
  listen(address: { host: string; port: number }): Promise<Listening>;
  /**
   * The world of a key, created if needed. Default: the world of the demo keys.
   *
   * @throws RangeError for a key that opens no world
   */
  world(key?: string): MockWorld;
  /**
   * Loads the worlds of a file, replacing worlds with the same ids. A file that does not exist yet holds no worlds.
   *
   * @throws DataFileError that names the file and the problem
   */
  load(file: string): Promise<void>;
  /** Writes all worlds to a file, atomically. */
  save(file: string): Promise<void>;
}

/** Options of {@link createMock}; all are optional. */
export interface MockSettings {
  /** Seeds the ids: mocks with the same seed and clock answer identically. Default: 1. */
  readonly seed?: number;
  /** The data a new world starts with. Default: `demo`. */
  readonly data?: SeedName;
  readonly options?: WorldOptionsInput;
  /** The clock, in milliseconds since 1970. Default: the system's clock. */
  readonly now?: () => number;
  /** Knows only keys that were given. Otherwise every well-formed key opens a separate world. Default: false. */
  readonly strict?: boolean;
  /** How many worlds are kept besides the first one. Default: 1,000. */
  readonly maxWorlds?: number;
  /** Whether a response that violates the OpenAPI document throws, or is counted at `/__mock/health`. Default: `throw`. */
  readonly conformity?: Conformity;
  /** The `x-mock-token` that control requests over a socket must send. Without it, only loopback hosts are allowed. */
  readonly controlToken?: string | undefined;
  /** Receives a line for each world that is deleted to make room. Default: none. */
  readonly log?: (line: string) => void;
}

/**
 * Creates a mock. Mocks share nothing.
 *
 * @throws TypeError for an option or value that does not exist
 * @example
 * await using mock = createMock({ seed: 7 });
 * const doubletick = new DoubleTick({ fetch: mock.fetch, apiKey: mock.world().key });
 */
export function createMock(settings: MockSettings = {}): Mock {
  const oldNode = explainOldNode();
  if (oldNode !== undefined) throw new Error(oldNode);
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

  return {
    app,
    fetch: fetchInProcess(app.fetch),
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

function createWorlds({ seed = 1, data = 'demo', options = {}, now, ...others }: MockSettings): Worlds {
  return new Worlds({
    seed: { name: data, number: seed },
    options: expectOptions(options, defaultOptions),
    // Looked up each time: fake timers replace it.
    now: now ?? (() => Date.now()),
    isStrict: others.strict ?? false,
    maxWorlds: others.maxWorlds ?? 1_000,
    log: others.log ?? (() => undefined),
  });
}
