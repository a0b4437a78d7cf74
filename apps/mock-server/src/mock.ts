import type { Hono } from 'hono';
import { keepWorlds, loadWorlds, saveWorlds } from './data-file/data-file.ts';
import type { KeptWorlds } from './data-file/keep-worlds.ts';
import { expectShape } from './expect-shape.ts';
import { explainOldNode } from './explain-old-node.ts';
import { createAnswerRequest } from './http/answer-request.ts';
import { createApp } from './http/app.ts';
import type { AppDeps, MockEnv } from './http/environment.ts';
import { fetchInProcess } from './http/fetch-in-process.ts';
import { type Conformity, ConformityCheck } from './http/response/conform.ts';
import { type Listening, listen } from './http/server/listen.ts';
import { createMockWorld, type MockWorld } from './mock-world.ts';
import type { Seed } from './seed-file/resolve-seed.ts';
import { readAllowedHost } from './webhooks/find-block.ts';
import { seeds } from './world/create-world.ts';
import { defaultOptions, expectOptions, type WorldOptionsInput } from './world/options.ts';
import { demo } from './world/seed/demo.ts';
import { seedDataShape } from './world/seed/seed-data.ts';
import { flag, list, oneOf, optional, primitive, record, text, wholeNumber } from './world/tables/shape.ts';
import { isTime } from './world/time.ts';
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
   * @throws TypeError for an address without a host or a port
   * @throws the system's error, such as `EADDRINUSE`, when the address is not available
   */
  listen(address: { host: string; port: number }): Promise<Listening>;
  /**
   * The world with an id, or that a key opens; created if needed. Default: the world of the demo keys, or of the keys of a
   * seed.
   *
   * @throws RangeError for a key that opens no world, and for what is neither an id nor a key
   * @example
   * await mock.world('a').clock.advance('25h');
   */
  world(idOrKey?: string): MockWorld;
  /**
   * Loads the worlds of a file, replacing worlds with the same ids or keys. A file that does not exist yet holds no worlds.
   *
   * @throws DataFileError that names the file and the problem
   */
  load(file: string): Promise<void>;
  /**
   * Writes all worlds to a file, in place of the worlds that are in it.
   *
   * @throws DataFileError that names the file and the problem
   */
  save(file: string): Promise<void>;
  /**
   * Loads the worlds of a file, and keeps them there: until the mock is disposed, every change is written within a second.
   * What `--data` does.
   *
   * @throws DataFileError that names the file and the problem
   * @throws RangeError when the mock keeps its worlds in a file already
   */
  keep(file: string): Promise<void>;
}

/** Options of {@link createMock}; all are optional. */
export interface MockSettings {
  /** Seeds the ids: mocks with the same seed and clock answer identically. Default: 1. */
  readonly seed?: number;
  /** The data a new world starts with: a name, or what `readSeed` or `readSeedFile` returned. Default: `demo`. */
  readonly data?: SeedName | Seed;
  /** With 1, everything in the data is on a single WABA number, for programs that never send `from`. Default: on all. */
  readonly numbers?: 1 | undefined;
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
  /**
   * Hosts, with or without a port, that webhooks and bots call besides this machine. Calls of others are logged as blocked.
   * Default: none.
   */
  readonly allowHosts?: readonly string[] | undefined;
  /** How long a webhook's receiver, or an API that a bot calls, may take, in milliseconds of real time. Default: 5,000. */
  readonly webhookTimeoutMs?: number | undefined;
  /** Receives a line for each world that is deleted to make room. Default: none. */
  readonly log?: (line: string) => void;
}

const settingsShape = record<MockSettings>({
  seed: optional(wholeNumber),
  data: optional(primitive('must be demo, big or empty, or what readSeed returns', isData)),
  numbers: optional(primitive('must be 1, or left out', (value) => value === 1)),
  options: optional(primitive('must be an object', (value) => typeof value === 'object' && value !== null)),
  now: optional(primitive('must be a function', isFunction)),
  strict: optional(flag),
  maxWorlds: optional(
    primitive('must be a whole number from 1', (value) => Number.isInteger(value) && Number(value) > 0),
  ),
  conformity: optional(oneOf('throw', 'count')),
  // A header arrives without the blanks around it, and an empty token would let everybody in.
  controlToken: optional(
    primitive('must be a text that is not empty, without blanks around it', (value) => {
      return typeof value === 'string' && value !== '' && value.trim() === value;
    }),
  ),
  allowHosts: optional(
    list(
      primitive<string>('must be a host such as hooks.test or hooks.test:8080', (value) => {
        return typeof value === 'string' && readAllowedHost(value) !== undefined;
      }),
    ),
  ),
  webhookTimeoutMs: optional(
    primitive<number>('must be a whole number from 1', (value) => Number.isInteger(value) && Number(value) > 0),
  ),
  log: optional(primitive('must be a function', isFunction)),
});

const addressShape = record<{ host: string; port: number }>({
  host: text,
  port: primitive(
    'must be a port from 0 to 65535',
    (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535,
  ),
});

const fileShape = primitive<string>('must be the name of a file', (value) => typeof value === 'string' && value !== '');

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function isData(value: unknown): boolean {
  if (typeof value === 'string') return Object.hasOwn(seeds, value);
  return typeof value === 'object' && value !== null && 'data' in value && !seedDataShape.findFlaw(value.data);
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
  expectShape('createMock', settingsShape, settings);
  const worlds = createWorlds(settings);
  const closing = new AbortController();
  const deps: AppDeps = {
    worlds,
    closing: closing.signal,
    conformity: new ConformityCheck(settings.conformity ?? 'throw'),
    controlToken: settings.controlToken,
    reportDefect: (error) => console.error(error),
  };
  const answerRequest = createAnswerRequest(deps);
  const app = createApp(deps, answerRequest);
  const servers = new Set<Listening>();
  let kept: KeptWorlds | undefined;

  return {
    app,
    fetch: fetchInProcess(app.fetch),
    async listen(address) {
      expectShape('listen', addressShape, address);
      const server = await listen({ ...deps, fetch: app.fetch, answerRequest }, address);
      servers.add(server);
      return server;
    },
    world: (idOrKey = firstKey(worlds)) => createMockWorld(worlds, idOrKey),
    async load(file) {
      expectShape('load', fileShape, file);
      await loadWorlds(worlds, file);
    },
    async save(file) {
      expectShape('save', fileShape, file);
      await saveWorlds(worlds, file);
    },
    async keep(file) {
      expectShape('keep', fileShape, file);
      if (kept) throw new RangeError('The mock keeps its worlds in a file already.');
      kept = keepWorlds(worlds, file, settings.log ?? (() => undefined));
    },
    async [Symbol.asyncDispose]() {
      closing.abort();
      worlds.close('The mock was closed.');
      await Promise.all([...servers].map((server) => server.close()));
      const file = kept;
      kept = undefined;
      await file?.close();
    },
  };
}

/** A key of the first world, if possible one that may do everything. */
function firstKey({ first }: Worlds): string {
  const [any = demo.keys.full] = first.keys.keys();
  return first.keys.findFullKey()?.key ?? any;
}

/** A clock that fails where it is wrong, and not where a time is written. */
function expectTime(now: () => number): () => number {
  function checkedNow(): number {
    const time: unknown = now();
    if (isTime(time)) return time;
    throw new TypeError('createMock: now must return milliseconds since 1970, in the years 1 to 9999.');
  }
  checkedNow();
  return checkedNow;
}

function createWorlds({ seed = 1, data = 'demo', numbers, options = {}, now, ...others }: MockSettings): Worlds {
  const common = numbers === 1 ? { number: seed, numbers } : { number: seed };
  return new Worlds({
    seed: { ...(typeof data === 'string' ? { name: data } : { name: 'file', data: data.data }), ...common },
    firstKeys: typeof data === 'string' ? undefined : data.keys,
    options: expectOptions(options, defaultOptions),
    // Looked up each time: fake timers replace it.
    now: now ? expectTime(now) : () => Date.now(),
    isStrict: others.strict ?? false,
    maxWorlds: others.maxWorlds ?? 1_000,
    webhooks: {
      allowHosts: (others.allowHosts ?? []).flatMap((host) => readAllowedHost(host) ?? []),
      timeoutMs: others.webhookTimeoutMs,
    },
    log: others.log ?? (() => undefined),
  });
}
