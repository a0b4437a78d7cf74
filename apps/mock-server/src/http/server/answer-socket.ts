import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Operation, operations } from '@doubletick-kit/contract';
import { getRawBody } from 'raw-body';
import { afterResponse } from '../after-response.ts';
import type { AnswerRequest } from '../answer-request.ts';
import { type IncomingRequest, splitTarget } from '../request/incoming-request.ts';
import { internalError, type WrittenAnswer, writeAnswer } from '../response/answer.ts';
import { corsHeaders } from '../response/cors.ts';
import { transmit } from './transmit.ts';

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
    answerRequest(requestOf(incoming, outgoing))
      .then((answer) => send(answer, incoming, outgoing))
      .catch((error: unknown) => {
        reportDefect(error);
        send(writeAnswer(internalError, corsHeaders(incoming.headers.origin)), incoming, outgoing);
      });
  };
}

const methods: ReadonlySet<string | undefined> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const firstSegments: ReadonlySet<string | undefined> = new Set(
  Object.values<Operation>(operations).map(({ path }) => path.split('/')[1]),
);
/** Printable ASCII except backslash and number sign, which have another meaning in a URL. */
const plainTarget = /^\/([\w-]+)[!"$-[\]-~]*$/;
const largestBodyBytes = 1_048_576;

function isPlainRequest({ method, url = '', headersDistinct }: IncomingMessage): boolean {
  const { host, 'content-length': length, 'transfer-encoding': encoding } = headersDistinct;
  return (
    methods.has(method) &&
    firstSegments.has(plainTarget.exec(url)?.[1]) &&
    host?.length === 1 &&
    isPlainHost(host[0] ?? '') &&
    encoding === undefined &&
    Number(length ?? 0) <= largestBodyBytes
  );
}

let lastPlainHost: string | undefined;

/** A host that a URL leaves as it is. Most requests name the same one as the request before. */
function isPlainHost(host: string): boolean {
  if (host === lastPlainHost) return true;
  const url = `http://${host}`;
  if (!/^[a-z\d.-]+(?::\d+)?$/.test(host) || !URL.canParse(url) || new URL(url).host !== host) return false;
  lastPlainHost = host;
  return true;
}

function requestOf(incoming: IncomingMessage, outgoing: ServerResponse): IncomingRequest {
  const { method = '', url = '', headersDistinct } = incoming;
  const lengthBytes = Number(headersDistinct['content-length'] ?? 0);
  return {
    ...splitTarget(url),
    method,
    origin: `http://${headersDistinct.host}`,
    remoteAddress: () => incoming.socket.remoteAddress ?? '',
    hasBody: lengthBytes > 0,
    rawHeaders: () => incoming.rawHeaders,
    header: (name) => headersDistinct[name]?.join(', '),
    readBytes: (limit) => getRawBody(incoming, { limit, length: lengthBytes }),
    afterAnswer: (run) => afterResponse(outgoing, run),
  };
}

function send(answer: WrittenAnswer, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> | undefined {
  const { status, headers, text, transmission } = answer;
  if (transmission) return transmit(answer, transmission, { incoming, outgoing });
  outgoing.statusCode = status;
  for (const name in headers) outgoing.setHeader(name, headers[name] ?? '');
  if (text === undefined) outgoing.end();
  else outgoing.end(text);
  // An unread body would hold up the next request of the connection.
  incoming.resume();
  return undefined;
}
