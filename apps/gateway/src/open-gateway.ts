import { createSecretKey, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Actor } from './audit/admin-event.ts';
import type { AuditLog } from './audit/audit-filter.ts';
import { createDenialLimiter } from './audit/denial-limiter.ts';
import { recordReadings, toReadEvent } from './audit/log-reading.ts';
import { redactNumber } from './audit/redact-number.ts';
import { startEvent } from './audit/start-event.ts';
import { privatePathOf } from './data-directory.ts';
import { type Deps, type GatewayDeps, resolveDeps } from './deps.ts';
import { DiskWatch } from './disk/disk-watch.ts';
import { createClaimKeeper } from './idempotency/claim-keeper.ts';
import type { KeyStore } from './keys/key-store.ts';
import { createFairShares, defaultBufferBytes } from './listen/fair-shares.ts';
import type { Handler } from './listen/handler.ts';
import { type Ready, withHealth } from './listen/health.ts';
import { createApp, throughApp } from './listen/hono-app.ts';
import { type ListenAddress, type Listener, listen } from './listen/listen.ts';
import type { ListenLimits } from './listen/listen-limits.ts';
import { withMetrics } from './listen/metrics-path.ts';
import { withRoot } from './listen/root.ts';
import { withServerTiming } from './listen/with-server-timing.ts';
import { type LimitOptions, type OpenLimits, openLimits } from './open-limits.ts';
import { addLiveFigures, type OpenMetrics, openMetrics } from './open-metrics.ts';
import { openStore, type Store } from './open-store.ts';
import { type AccessLog, silentLog } from './pipeline/access-log.ts';
import { handleRequest } from './pipeline/handle-request.ts';
import type { Answer, Inbound } from './pipeline/inbound.ts';
import type { Ports } from './pipeline/ports.ts';
import { flushDenials, recordRefusal } from './pipeline/record-refusal.ts';
import { UnderWay } from './under-way.ts';
import { askMessageStatus } from './upstream/ask-message-status.ts';
import { type Breakers, createBreakers, noBreakers } from './upstream/breakers.ts';
import { fileHostsOf } from './upstream/files.ts';
import { createUpstream } from './upstream/upstream-client.ts';
import { parseUpstreamTarget, type UpstreamTarget } from './upstream/upstream-target.ts';
import { createUuidV7 } from './uuid-v7.ts';

export interface GatewayOptions extends LimitOptions {
  /** Base URL of the DoubleTick API. */
  upstreamUrl: string;
  /** The account's DoubleTick API key, which no client ever sees. A function is asked again for each request. */
  upstreamKey: string | (() => string);
  /** Directory of the keys, the policies and the audit log; created if it is missing. */
  dataDir: string;
  /** Hosts, besides this machine, that plain http may be used to. */
  allowInsecureUpstream?: readonly string[];
  /** Addresses or CIDR ranges of reverse proxies whose `X-Forwarded-For` counts. */
  trustedProxies?: readonly string[];
  /** Addresses or CIDR ranges that may read `GET /metrics`. Default: this machine. */
  metricsFrom?: readonly string[];
  limits?: Partial<Limits>;
  /** Whether a request to this operation is refused if it departs from the API description. Default: never. */
  isEnforced?: (operation: string) => boolean;
  /** Whether requests are held back while DoubleTick fails, by team and class. Default: true. */
  breaker?: boolean;
  /** Receives one entry for each request, and each checkpoint of the audit log. Default: nothing is logged. */
  accessLog?: AccessLog;
}

export interface Limits {
  /** Connections of clients at a time, of which one team alone gets at most half. Default: 1,000. */
  maxConnections: number;
  /** Requests of one team and class that are forwarded at a time. Default: 16. */
  laneSlots: number;
  /** Requests of one team and class that wait for that. Default: 64. */
  laneQueue: number;
  /** How long they wait. Default: 5,000. */
  laneWaitMs: number;
  /** For the bodies of all requests, and again for all responses; one team alone gets at most half. Default: 64 MiB. */
  maxBufferBytes: number;
}

const thisMachine = ['127.0.0.1', '::1'];
const program: Actor = { name: null, via: 'program' };

/** DoubleTick answers one question about a message a second. */
const keeperMs = 1_100;

const defaultLimits: Limits = {
  maxConnections: 1_000,
  laneSlots: 64,
  laneQueue: 64,
  laneWaitMs: 5_000,
  maxBufferBytes: defaultBufferBytes,
};

export interface ListeningGateway {
  url: string;
  port: number;
  /** Accepts no more requests, gives those in flight time to finish, then closes all connections. */
  close(): Promise<void>;
}

export interface Gateway {
  /** Answers a request in process, without a port. */
  fetch(request: Request): Promise<Response>;
  /** Starts an HTTP server. @throws the server's own error, for example `EADDRINUSE` */
  listen(address: ListenAddress): Promise<ListeningGateway>;
  keys: KeyStore;
  audit: AuditLog;
  /** What `GET /metrics` answers: the text format of Prometheus. */
  metrics(): Promise<string>;
  /**
   * Serves requests for `drainDelayMs` while `/readyz` answers 503, waits until those in flight have finished and are
   * recorded, then closes all connections and the store.
   */
  close(): Promise<void>;
}

/**
 * Opens a gateway on its data directory.
 *
 * @throws with a one-line message if an option or the data directory cannot be used
 * @example
 * const gateway = openGateway({ upstreamUrl: 'http://127.0.0.1:4010', upstreamKey: 'key_…', dataDir: './.data' });
 * const { key } = gateway.keys.create({ team: 'Support', policy: { allow: ['read'] } });
 * await gateway.fetch(new Request('http://gateway/team', { headers: { authorization: key } }));
 */
export function openGateway(options: GatewayOptions, given: GatewayDeps = {}): Gateway {
  const deps = resolveDeps(given);
  const { limits, store, requestLimits, metrics, breakers, ports } = openParts(options, deps);
  recordStart(store, ports);
  const requests = createFairShares(limits.maxBufferBytes);
  let isClosing = false;
  const disk = new DiskWatch(privatePathOf(options.dataDir), deps);
  const ready = () => (isClosing ? 'stopping' : (store.trouble() ?? disk.trouble()));
  const inFlight = new UnderWay<Promise<Answer>>();
  const handle = (inbound: Inbound) => track(inFlight, handleRequest(inbound, ports));
  const app = createApp(withOwnPaths(handle, { options, deps, metrics, ready }), requests);
  const listening = new Set<Listener>();
  addLiveFigures(metrics, { inFlight, listening, directory: store.directory, breakers, disk });
  const chores = startChores(ports, disk, deps);

  async function close(): Promise<void> {
    isClosing = true;
    await letGo(listening, deps.timeouts);
    const closeBy = deps.elapsed() + deps.timeouts.closeMs;
    let upstreamClosed: Promise<void> | undefined;
    const giveUp = () => {
      upstreamClosed ??= ports.upstream.close(0);
    };
    await Promise.all([...listening].map((server) => server.close(deps.timeouts.closeMs, giveUp)));
    await (upstreamClosed ?? ports.upstream.close(Math.max(0, closeBy - deps.elapsed())));
    await Promise.allSettled(inFlight.newestFirst());
    for (const chore of chores) clearInterval(chore);
    await flushDenials(ports);
    requestLimits.close();
    await store.close();
  }

  let closed: Promise<void> | undefined;
  return {
    fetch: async (request) => app.fetch(request),
    async listen(address) {
      const { trustedProxies = [] } = options;
      const server = await listen(throughApp(app), address, {
        onRefused: (refusal) => recordRefusal(refusal, ports),
        createId: ports.createId,
        trustedProxies,
        bytes: requests,
        limits: listenLimitsOf(limits, deps),
      });
      listening.add(server);
      return {
        url: server.url,
        port: server.port,
        close: async () => void (await server.close(deps.timeouts.closeMs)),
      };
    },
    keys: store.keys,
    audit: recordedLog(store, ports),
    metrics: metrics.read,
    close: () => (closed ??= close()),
  };
}

/** What a gateway does now and then, until these timers are cleared. */
function startChores(ports: Ports, disk: DiskWatch, deps: Deps): NodeJS.Timeout[] {
  const flushing = setInterval(() => void flushDenials(ports), 10_000);
  return [flushing, keepClaims(ports), watchDisk(disk, deps)].map((chore) => chore.unref());
}

/** The log, for the program that runs the gateway. */
function recordedLog({ audit, journal, recipientKey }: Store, { createId, now }: Ports): AuditLog {
  return recordReadings(audit, {
    recipientKey,
    record: (reading) => journal.append([toReadEvent(reading, { id: createId(), now: now(), actor: program })]),
  });
}

/** If it cannot be written, neither can what would be recorded under this instance. */
function recordStart({ instance, hashKey, journal }: Store, { createId, now }: Ports): void {
  journal.append([startEvent({ id: createId(), now: now(), instance, hashKey })]).catch(() => undefined);
}

/** Waits until load balancers have noticed that this gateway stops; what they still send is served. */
async function letGo(listening: ReadonlySet<Listener>, { drainDelayMs }: Deps['timeouts']): Promise<void> {
  if (listening.size === 0 || drainDelayMs === 0) return;
  for (const server of listening) server.endConnections();
  await delay(drainDelayMs);
}

/** Looks at the space on the disk, until its timer is cleared. */
function watchDisk(disk: DiskWatch, { timeouts }: Deps): NodeJS.Timeout {
  void disk.look();
  return setInterval(() => void disk.look(), timeouts.diskLookMs);
}

/** Looks after idempotency keys, until its timer is cleared. */
function keepClaims(ports: Ports): NodeJS.Timeout {
  const { journal, now } = ports;
  const keeper = createClaimKeeper({ journal, now, ask: (messageId) => askMessageStatus(messageId, ports) });
  return setInterval(() => void keeper.tick(), keeperMs);
}

/** Opens what the gateway is made of. @throws with a one-line message if an option or the data directory cannot be used */
function openParts(options: GatewayOptions, deps: Deps) {
  const limits = { ...defaultLimits, ...options.limits };
  const target = parseUpstreamTarget(options);
  const { accessLog = silentLog } = options;
  const metrics = openMetrics(deps);
  const onCheckpoint = (checkpoint: string) => {
    metrics.noteCheckpoint();
    accessLog.writeCheckpoint({ time: new Date(deps.now()), checkpoint });
  };
  const store = openStore(options.dataDir, { ...deps, onCheckpoint });
  const requestLimits = openLimits(options, store, deps);
  const breakers = options.breaker === false ? noBreakers : createBreakers(deps);
  const ports = connectPorts({ options, limits, target, store, requestLimits, metrics, breakers }, deps);
  return { limits, store, requestLimits, metrics, breakers, ports };
}

interface OwnPaths {
  options: GatewayOptions;
  deps: Deps;
  metrics: OpenMetrics;
  ready: Ready;
}

/** Puts the paths that are not DoubleTick's in front of a handler. */
function withOwnPaths(handle: Handler, { options, deps, metrics, ready }: OwnPaths): Handler {
  const { metricsFrom = thisMachine, trustedProxies = [] } = options;
  const withPaths = withRoot(withHealth(withMetrics(handle, metrics, { metricsFrom, trustedProxies }), ready));
  return withServerTiming(withPaths, deps.elapsed);
}

function track<Result>(inFlight: UnderWay<Promise<Result>>, work: Promise<Result>): Promise<Result> {
  return work.finally(inFlight.add(work));
}

interface Parts {
  options: GatewayOptions;
  limits: Limits;
  target: UpstreamTarget;
  store: Store;
  requestLimits: OpenLimits;
  metrics: OpenMetrics;
  breakers: Breakers;
}

function connectPorts(parts: Parts, deps: Deps): Ports {
  const { options, limits, target, store, requestLimits, metrics, breakers } = parts;
  const { directory, journal, instance, recipientKey, keyring } = store;
  const { laneSlots, laneQueue, laneWaitMs, maxBufferBytes } = limits;
  // Prepared once: from bytes, a hash takes five times as long.
  const redactKey = createSecretKey(recipientKey);
  return {
    now: deps.now,
    elapsed: deps.elapsed,
    warn: deps.warn,
    createId: createUuidV7(deps),
    instance,
    authenticate: (key) => directory.authenticate(key, deps.now()),
    isCurrent: directory.isCurrent,
    redact: (recipient) => redactNumber(recipient, redactKey),
    limits: metrics.countDecisions(requestLimits.gate),
    keyring,
    createMessageId: randomUUID,
    journal: metrics.measureJournal(journal),
    denials: createDenialLimiter(deps),
    upstream: createUpstream(target, {
      timeouts: deps.timeouts,
      lanes: { slots: laneSlots, queue: laneQueue, waitMs: laneWaitMs },
      breakers,
      bytes: createFairShares(maxBufferBytes),
    }),
    fileHosts: fileHostsOf(target),
    isEnforced: options.isEnforced ?? (() => false),
    log: options.accessLog ?? silentLog,
    metrics: metrics.requests,
  };
}

function listenLimitsOf({ maxConnections }: Limits, { timeouts }: Deps): Partial<ListenLimits> {
  return {
    connections: maxConnections,
    headersMs: timeouts.clientHeadersMs,
    bodyMs: timeouts.clientRequestMs,
    bodyStallMs: timeouts.clientStallMs,
    answerStallMs: timeouts.clientStallMs,
  };
}
