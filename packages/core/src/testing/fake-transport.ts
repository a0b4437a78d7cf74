import { routes } from '#contract/requests';
import { createApiError } from '../errors/error-classes.ts';
import type { OperationId } from '../generated/operation-id.ts';
import { untilAborted } from '../kernel/attempt-limit.ts';
import type { Fetch } from '../kernel/options.ts';
import { describeUnmatched } from './describe-unmatched.ts';
import { type RecordedRequest, recordRequest } from './recorded-request.ts';

/** An answer in parts: status 200 and no body unless told otherwise; a body is sent as JSON. */
export interface FakeResponse {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

/** An answer, or what makes one of a request; what it throws is a failure of the network. */
export type FakeReply =
  | Response
  | FakeResponse
  | ((request: RecordedRequest) => Response | FakeResponse | Promise<Response | FakeResponse>);

/** Picks the requests that a reply is for. */
export type RequestMatcher = (request: RecordedRequest) => boolean;

/** Stands where the network would be. */
export interface FakeTransport {
  /** For the client's option `fetch`. */
  readonly fetch: Fetch;
  /** What was sent, in order. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Adds a reply. The earliest one that fits and is not used up answers; without `times` it answers every time.
   *
   * @throws TypeError for an operation that does not exist, or `times` that is no count.
   */
  reply(target: OperationId | RequestMatcher, reply: FakeReply, options?: { times?: number }): FakeTransport;
  /** @throws Error that names the requests without a reply, and the replies with `times` that are not used up. */
  assertDone(): void;
}

/**
 * A transport that answers from a list and records what was sent. A call without a reply fails at once with a
 * `bad-request` that names its operation, or the closest one.
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
        // An error of the client passes through it as it is; any other would be taken for the network's.
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
  /** How often it may still answer. */
  left: number;
}

function prepare(target: string | RequestMatcher, reply: FakeReply, left: number): Prepared {
  if (typeof target === 'function') return { name: target.name || 'a matcher', fits: target, reply, left };
  if (!Object.hasOwn(routes, target)) throw new TypeError(`There is no operation "${target}".`);
  return { name: target, fits: ({ operation }) => operation === target, reply, left };
}

async function answer(reply: FakeReply, request: RecordedRequest): Promise<Response> {
  const response = typeof reply === 'function' ? await reply(request) : reply;
  // A copy, because a body can be read only once and the reply may be used again.
  if (response instanceof Response) return response.clone();
  const { status = 200, headers = {}, body } = response;
  return body === undefined ? new Response(null, { status, headers }) : Response.json(body, { status, headers });
}
