import type { InjectedFault, Transmission } from '../../faults/injected-fault.ts';

/** The answer to a request, before it is written to a socket or into a Response. */
export interface Answer {
  readonly status: number;
  /** Sent as JSON; without it the answer has no body. */
  readonly body?: unknown;
  /** Replaces the JSON; its type is among the headers. */
  readonly text?: string | undefined;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How it is sent, where that is not as usual. */
  readonly transmission?: Transmission | undefined;
  /** The fault that was injected into it. */
  readonly fault?: InjectedFault | undefined;
}

/** An answer as it is sent and recorded. */
export interface WrittenAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, but for some faults; without it the answer has no body. */
  readonly text: string | undefined;
  readonly transmission?: Transmission | undefined;
  readonly fault?: InjectedFault | undefined;
}

/** Writes an answer. `added` are headers that belong to every answer. */
export function writeAnswer(answer: Answer, added?: Answer['headers']): WrittenAnswer {
  const { status, body, headers, text = JSON.stringify(body), transmission, fault } = answer;
  const type = body === undefined ? undefined : { 'content-type': 'application/json' };
  return { status, headers: { ...headers, ...added, ...type }, text, transmission, fault };
}

/** The answer as `fetch` returns it. @param body replaces the text */
export function toResponse(
  { status, headers, text }: WrittenAnswer,
  body: ReadableStream<Uint8Array<ArrayBuffer>> | string | null = text ?? null,
): Response {
  // Unlike `Response.json()`, this is what @hono/node-server writes without making a stream of it.
  return new Response(body, { status, headers: { ...headers } });
}

/** The header that says when to try again. */
export function retryAfter(seconds: number): { 'retry-after': string } {
  return { 'retry-after': String(seconds) };
}

/** An answer that says what is wrong, in upstream's shape. */
interface ErrorAnswer<Status extends number, Message = string> {
  readonly status: Status;
  readonly body: { statusCode: Status; message: Message; error: string };
}

/** The answer to a body that can be read but does not fit the document, or that a rule refuses: one message per problem. */
export function badRequest(messages: string[]): ErrorAnswer<400, string[]> {
  return { status: 400, body: { statusCode: 400, message: messages, error: 'Bad Request' } };
}

/** The answer to a request that cannot be read at all. */
export function unreadableRequest(message: string): ErrorAnswer<400> {
  return { status: 400, body: { statusCode: 400, message, error: 'Bad Request' } };
}

/** The answer to a key that is missing or wrong. */
export const unauthorized: ErrorAnswer<401> = {
  status: 401,
  body: { statusCode: 401, message: 'Invalid public api key', error: 'Unauthorized' },
};

/** The answer to a key without the permission, in the shape seen on the live service. */
export const forbidden = { status: 403, body: { reason: 'FORBIDDEN' } } as const;

/** The answer to an unknown path. Its message shows the prefix that upstream adds internally. */
export function notFound(method: string, path: string): Answer {
  return { status: 404, body: { message: cannot(method, path), error: 'Not Found', statusCode: 404 } };
}

/** The answer to a method that a known path does not have. */
export function methodNotAllowed(method: string, path: string): Answer {
  return { status: 405, body: { message: cannot(method, path), error: 'Method Not Allowed', statusCode: 405 } };
}

function cannot(method: string, path: string): string {
  return `Cannot ${method} /v2/p${path}`;
}

/** The answer to a body over the limit. */
export const payloadTooLarge: ErrorAnswer<413> = {
  status: 413,
  body: { statusCode: 413, message: 'request entity too large', error: 'Payload Too Large' },
};

/** The answer to a body that is not JSON in UTF-8, where that is what the operation takes. */
export function unsupportedMediaType(message: string): ErrorAnswer<415> {
  return { status: 415, body: { statusCode: 415, message, error: 'Unsupported Media Type' } };
}

/** The answer to a request over a limit that DoubleTick states. */
export const tooManyRequests: ErrorAnswer<429> = {
  status: 429,
  body: { statusCode: 429, message: 'Too many requests', error: 'Too Many Requests' },
};

/** The answer to a request that meets a defect of the mock. */
export const internalError = { status: 500, body: { statusCode: 500, message: 'Internal server error' } } as const;
