import { routes } from '#contract/requests';
import { createApiError } from '../errors/error-classes.ts';
import type { OperationId } from '../generated/operation-id.ts';
import { untilAborted } from '../kernel/attempt-limit.ts';
import type { Fetch } from '../kernel/options.ts';
import { describeUnmatched } from './describe-unmatched.ts';
import { type RecordedRequest, recordRequest } from './recorded-request.ts';

/** The parts of a response. Default: status 200 and no body. A body is sent as JSON. */
export interface FakeResponse {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

/** A response, or a function that makes one. What the function throws is a network error. */
export type FakeReply =
  | Response
  | FakeResponse
  | ((request: RecordedRequest) => Response | FakeResponse | Promise<Response | FakeResponse>);

/** Whether a reply is for a request. */
export type RequestMatcher = (request: RecordedRequest) => boolean;

/** Replaces the network. */
export interface FakeTransport {
  /** For the `fetch` option of the client. */
  readonly fetch: Fetch;
  /** What was sent, in order. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Adds a reply. The first one that matches and is not used up is sent; without `times`, it is never used up.
   *
   * @throws TypeError for an unknown operation, or for `times` below 1.
   */
  reply(target: OperationId | RequestMatcher, reply: FakeReply, options?: { times?: number }): FakeTransport;
  /** @throws Error naming the requests without a reply, and the replies with `times` that are not used up. */
  assertDone(): void;
}

/**
 * A transport that replies from a list and records the requests. A request without a reply fails at once with
 * `bad-request`, which names its operation, or the closest one.
 *
 * @example
 * const transport = fakeTransport({ getTeam: { body: [] } });
 * const doubletick = new DoubleTick({ apiKey: 'key_xxxxxxxxxx', fetch: transport.fetch });
 */
export function fakeTransport(routes: Partial<Record<OperationId, FakeReply>> = {}): FakeTransport {
  const requests: RecordedRequest[] = [];
  const replies: Prepared[] = [];
  const unmatched: string[] = [];
  const transport: FakeTransport = {
    requests,
    async fetch(request) {
      request.signal.throwIfAborted();
      const recorded = await recordRequest(request);
      requests.push(recorded);
      const found = replies.find(({ left, fits }) => left > 0 && fits(recorded));
      if (!found) {
        const message = describeUnmatched(recorded);
        unmatched.push(message);
        // The client passes its own errors on unchanged; any other error would be a network error.
        const { operation = `${recorded.method} ${recorded.path}` } = recorded;
        throw createApiError({ code: 'bad-request', operation, issues: [message], attempts: 0, delivered: 'no' });
      }
      found.left -= 1;
      return untilAborted(request.signal, () => answer(found.reply, recorded));
    },
    reply(target, reply, { times = Number.POSITIVE_INFINITY } = {}) {
      if (!(times > 0)) throw new TypeError('"times" must be at least 1.');
      replies.push(prepare(target, reply, times));
      return transport;
    },
    assertDone() {
      const unused = replies.filter(({ left }) => left > 0 && left < Number.POSITIVE_INFINITY);
      const problems = [...unmatched, ...unused.map(({ name, left }) => `${left} more expected of ${name}.`)];
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
  for (const [id, reply] of Object.entries(routes)) replies.push(prepare(id, reply, Number.POSITIVE_INFINITY));
  return transport;
}

interface Prepared {
  readonly name: string;
  readonly fits: RequestMatcher;
  readonly reply: FakeReply;
  /** How often it may still be sent. */
  left: number;
}

function prepare(target: string | RequestMatcher, reply: FakeReply, left: number): Prepared {
  if (typeof target === 'function') return { name: target.name || 'a matcher', fits: target, reply, left };
  if (!Object.hasOwn(routes, target)) throw new TypeError(`There is no operation "${target}".`);
  return { name: target, fits: ({ operation }) => operation === target, reply, left };
}

async function answer(reply: FakeReply, request: RecordedRequest): Promise<Response> {
  const response = typeof reply === 'function' ? await reply(request) : reply;
  // A copy, since a body can be read only once and the reply may be used again.
  if (response instanceof Response) return response.clone();
  const { status = 200, headers = {}, body } = response;
  return body === undefined ? new Response(null, { status, headers }) : Response.json(body, { status, headers });
}
