import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import type { Timeouts } from '../deps.ts';
import { createFairShares, defaultBufferBytes, type FairShares } from '../listen/fair-shares.ts';
import type { Gone } from '../pipeline/inbound.ts';
import { UnderWay } from '../under-way.ts';
import { type Breakers, noBreakers } from './breakers.ts';
import { type Buffered, BufferedSink } from './buffered-sink.ts';
import type { Abort } from './explain-failure.ts';
import { FileSink } from './file-sink.ts';
import { locateFile } from './files.ts';
import { upstreamRequestHeaders } from './headers.ts';
import { createKeyMemory, type KeyMemory } from './key-memory.ts';
import { createLanes, type LaneLimits, type Lanes, type Leave } from './lanes.ts';
import { createPublicLookup } from './public-lookup.ts';
import { Reception } from './reception.ts';
import type { Upstream, UpstreamFile, UpstreamProblem, UpstreamRequest, UpstreamResult } from './upstream.ts';
import { judgeResponse } from './upstream-result.ts';
import type { UpstreamTarget } from './upstream-target.ts';

export interface UpstreamOptions {
  timeouts: Timeouts;
  lanes: LaneLimits;
  /** Default: none. */
  breakers?: Breakers;
  /** For the bytes of all responses together. */
  bytes?: FairShares;
  /** Default: names of DoubleTick never resolve to private addresses. */
  lookup?: LookupFunction;
}

/** Talks to DoubleTick: no redirects, no proxies from the environment, no retry of anything that may have been sent. */
export function createUpstream(target: UpstreamTarget, options: UpstreamOptions): Upstream {
  return new Client(target, options);
}

const sweepMs = 100;

type FileRequest = Pick<UpstreamRequest, 'team' | 'lane' | 'gone' | 'requestId'>;

class Client implements Upstream {
  readonly #target: UpstreamTarget;
  readonly #timeouts: Timeouts;
  readonly #bytes: FairShares;
  readonly #agent: Agent;
  readonly #lanes: Lanes;
  readonly #breakers: Breakers;
  readonly #keys: KeyMemory;
  readonly #active = new UnderWay<Pick<Reception, 'sweep' | 'abort'>>();
  readonly #timer = setInterval(() => this.#sweep(), sweepMs).unref();

  constructor(
    target: UpstreamTarget,
    { timeouts, lanes, breakers, bytes, lookup = createPublicLookup() }: UpstreamOptions,
  ) {
    this.#target = target;
    this.#timeouts = timeouts;
    this.#bytes = bytes ?? createFairShares(defaultBufferBytes);
    this.#agent = createAgent(timeouts, lookup);
    this.#lanes = createLanes(lanes);
    this.#breakers = breakers ?? noBreakers;
    this.#keys = createKeyMemory(target.key);
  }

  async send(request: UpstreamRequest): Promise<UpstreamResult> {
    const deadlineAt = performance.now() + this.#timeouts.deadlineMs;
    const leave = await this.#enter(request);
    if (typeof leave !== 'function') return leave;
    try {
      // What got its slot too late is not sent: it could only be cut, and a write would be unknown.
      if (performance.now() >= deadlineAt) return notSent('waited-too-long');
      const ask = () => this.#ask(request, deadlineAt);
      const { safety, audit } = request.operation;
      const isGone = () => request.gone.aborted && safety === 'safe';
      // After the wait for a slot: what has waited does not reach DoubleTick either once the breaker has opened.
      const scope = { team: request.team, name: audit.class };
      return await (request.isOwn ? ask() : this.#breakers.guard(scope, ask, isGone));
    } finally {
      leave();
    }
  }

  async fetchFile(url: URL, request: FileRequest): Promise<UpstreamFile | UpstreamProblem> {
    const leave = await this.#enter(request);
    if (typeof leave !== 'function') return leave;
    let isAsked = false;
    const ask = () => {
      isAsked = true;
      return this.#askForFile(url, request, leave);
    };
    const scope = { team: request.team, name: 'file' } as const;
    const result = await this.#breakers.guard(scope, ask, () => request.gone.aborted);
    if (!isAsked) leave();
    return result;
  }

  async close(withinMs: number): Promise<void> {
    const timer = setTimeout(() => {
      for (const exchange of this.#active.newestFirst()) exchange.abort('stopping');
      void this.#agent.destroy();
    }, withinMs);
    await this.#agent.close();
    clearTimeout(timer);
    clearInterval(this.#timer);
  }

  async #ask(request: UpstreamRequest, deadlineAt: number): Promise<UpstreamResult> {
    const first = await this.#sendOnce(request, deadlineAt);
    const isRepeated = wasNeverSent(first) && canRepeat(request) && performance.now() < deadlineAt;
    if (!isRepeated) return this.#judge(request, first);
    return { ...this.#judge(request, await this.#sendOnce(request, deadlineAt)), attempts: 2 };
  }

  async #askForFile(url: URL, request: FileRequest, leave: Leave): Promise<UpstreamFile | UpstreamProblem> {
    const first = await this.#fetchOnce(url, request, leave);
    if (!wasNeverSent(first) || request.gone.aborted) return first;
    const again = await this.#enter(request);
    return typeof again === 'function' ? { ...(await this.#fetchOnce(url, request, again)), attempts: 2 } : again;
  }

  async #enter({ lane, gone }: { lane: string; gone: Gone }): Promise<Leave | UpstreamProblem> {
    const admission = await this.#lanes.enter(lane, gone);
    if ('leave' in admission) return admission.leave;
    return notSent(admission.refused);
  }

  #fetchOnce(url: URL, request: FileRequest, leave: Leave): Promise<UpstreamFile | UpstreamProblem> {
    return new Promise((resolve) => {
      const done = () => {
        remove();
        request.gone.removeEventListener('abort', giveUp);
        leave();
      };
      const giveUp = () => reception.abort('gone');
      // Reads the key, so that the one of this request is among those looked for.
      const located = this.#locate(url, request);
      const sink = new FileSink({ keys: this.#keys.all(), resolve, done });
      // A large file takes as long as it takes, if it makes progress.
      const reception = new Reception(sink, { ...this.#timeouts, deadlineAt: Number.POSITIVE_INFINITY });
      sink.reception = reception;
      const remove = this.#active.add(reception);
      request.gone.addEventListener('abort', giveUp);
      this.#agent.dispatch({ ...located, method: 'GET' }, reception);
    });
  }

  #sendOnce(request: UpstreamRequest, deadlineAt: number): Promise<Buffered | UpstreamProblem> {
    return new Promise((resolve) => {
      const isSafe = request.operation.safety === 'safe';
      const sink = new BufferedSink(this.#bytes.shareOf(request.team), (result) => {
        remove();
        if (isSafe) request.gone.removeEventListener('abort', giveUp);
        resolve(result);
      });
      const { body, contentLength } = request;
      const upload = body instanceof Readable ? { body, contentLength } : null;
      const reception = new Reception(sink, { ...this.#timeouts, deadlineAt }, upload);
      sink.reception = reception;
      const giveUp = () => reception.abort('gone');
      const remove = this.#active.add({
        sweep(now: number) {
          sink.sweep(now);
          reception.sweep(now);
        },
        abort: (reason: Abort) => reception.abort(reason),
      });
      // What is safe is not worth finishing for nobody; how everything else ended is.
      if (isSafe) request.gone.addEventListener('abort', giveUp);
      this.#agent.dispatch(this.#toHttp(request), reception);
    });
  }

  #judge(request: UpstreamRequest, result: Buffered | UpstreamProblem): UpstreamResult {
    if ('kind' in result) return result;
    const judged = judgeResponse(request.operation, result.response, this.#keys.all());
    if (judged.kind === 'answer') return { ...judged, release: result.release };
    result.release();
    return judged;
  }

  #toHttp(request: UpstreamRequest): Dispatcher.DispatchOptions {
    const { requestId, accept, contentType, contentLength, body } = request;
    const key = this.#keys.current();
    return {
      origin: this.#target.origin,
      method: request.operation.method,
      path: this.#target.pathPrefix + request.path,
      headers: upstreamRequestHeaders({ key, requestId, accept, contentType, contentLength }),
      body,
    };
  }

  #locate(url: URL, { requestId }: FileRequest) {
    const key = this.#keys.current();
    const { origin, path, isKeyInQuery } = locateFile(url, key);
    const headers = upstreamRequestHeaders({
      key: isKeyInQuery ? undefined : key,
      requestId,
      accept: '*/*',
      contentType: undefined,
      contentLength: undefined,
    });
    return { origin, path, headers };
  }

  #sweep(): void {
    const now = performance.now();
    // The youngest first: see the wait for room in the budget.
    for (const exchange of this.#active.newestFirst()) exchange.sweep(now);
  }
}

const busy = {
  'queue-full': 'Too many requests of this team and class are waiting for DoubleTick',
  'waited-too-long': 'Other requests of this team and class kept DoubleTick busy for too long',
  gone: 'The client was gone before its turn',
} as const;

function notSent(why: keyof typeof busy): UpstreamProblem {
  return { kind: 'problem', code: 'gateway-busy', what: busy[why], status: null, wasSent: false };
}

function wasNeverSent(result: Buffered | UpstreamFile | UpstreamProblem): boolean {
  return 'kind' in result && result.kind === 'problem' && result.code === 'upstream-unreachable';
}

/** Whether there is still a client, and a body that can be read a second time. */
function canRepeat({ body, gone }: UpstreamRequest): boolean {
  return (typeof body === 'string' || body === null) && !gone.aborted;
}

/** As many connections as the lanes allow, each with one request at a time. */
function createAgent({ connectMs }: Timeouts, lookup: LookupFunction): Agent {
  const connect = buildConnector({ timeout: connectMs, allowH2: false, lookup });
  // Deadlines are kept by the sweep.
  const untimed = { headersTimeout: 0, bodyTimeout: 0 };
  return new Agent({ pipelining: 1, allowH2: false, connect, maxHeaderSize: 16 * 1024, ...untimed });
}
