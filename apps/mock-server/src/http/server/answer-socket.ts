import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Operation, operations } from '@doubletick-kit/contract';
import { getRawBody } from 'raw-body';
import type { AnswerRequest } from '../answer-request.ts';
import { type IncomingRequest, splitTarget } from '../request/incoming-request.ts';
import { type Answer, internalError } from '../response/answer.ts';

/** What answers requests from a socket. */
export interface SocketDeps {
  answerRequest: AnswerRequest;
  /** Called with what `answerRequest` throws, which is answered by a 500. */
  reportDefect(error: unknown): void;
  /** Answers everything that is not a plain request for an operation. */
  answerOthers: RequestListener;
}

/**
 * Answers plain requests for operations with Node's own objects, by the same function as the routes of the app. Through
 * @hono/node-server and Hono, which make a Request, a Context and a Response, a request takes a quarter to a third more
 * processor time: 44 µs against 33 to 36 µs for POST /team-member/assign. Anything unusual, such as a body without a
 * declared length, goes through the app. `contract-tests/src/transports.test.ts` compares both ways case by case.
 */
export function answerSocket({ answerRequest, reportDefect, answerOthers }: SocketDeps): RequestListener {
  return function answerSocket(incoming, outgoing) {
    if (!isPlainRequest(incoming)) return answerOthers(incoming, outgoing);
    answerRequest(requestOf(incoming))
      .then((answer) => send(answer, incoming, outgoing))
      .catch((error: unknown) => {
        reportDefect(error);
        send(internalError, incoming, outgoing);
      });
  };
}

const methods: ReadonlySet<string | undefined> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const firstSegments: ReadonlySet<string | undefined> = new Set(
  Object.values<Operation>(operations).map(({ path }) => path.split('/')[1]),
);
/** Printable ASCII except backslash and number sign, which have another meaning in a URL. */
const plainTarget = /^\/([\w-]+)[!"$-[\]-~]*$/;
const plainHost = /^[\w.-]+(?::\d{1,5})?$/;
const largestBodyBytes = 1_048_576;

function isPlainRequest({ method, url = '', headersDistinct }: IncomingMessage): boolean {
  const { host, 'content-length': length, 'transfer-encoding': encoding } = headersDistinct;
  return (
    methods.has(method) &&
    firstSegments.has(plainTarget.exec(url)?.[1]) &&
    host?.length === 1 &&
    plainHost.test(host[0] ?? '') &&
    encoding === undefined &&
    Number(length ?? 0) <= largestBodyBytes
  );
}

function requestOf(incoming: IncomingMessage): IncomingRequest {
  const { method = '', url = '', headersDistinct } = incoming;
  const lengthBytes = Number(headersDistinct['content-length'] ?? 0);
  return {
    ...splitTarget(url),
    method,
    origin: `http://${headersDistinct.host}`,
    hasBody: lengthBytes > 0,
    header: (name) => headersDistinct[name]?.join(', '),
    readBytes: (limit) => getRawBody(incoming, { limit, length: lengthBytes }),
  };
}

function send({ status, body, headers }: Answer, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (body === undefined) {
    outgoing.writeHead(status, headers).end();
  } else {
    const text = JSON.stringify(body);
    const length = Buffer.byteLength(text);
    outgoing.writeHead(status, { ...headers, 'content-type': 'application/json', 'content-length': length }).end(text);
  }
  // An unread body would hold up the next request of the connection.
  incoming.resume();
}
