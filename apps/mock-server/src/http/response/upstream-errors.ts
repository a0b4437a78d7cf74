import type { Refusal, RefusalStatus } from '../../world/refusal.ts';

/** An answer that says what is wrong, in upstream's shape. */
export interface ErrorAnswer<Status extends number = number, Message = string> {
  status: Status;
  body: { statusCode: Status; message: Message; error: string };
}

/** A well-formed request that validation or a rule does not accept: one text per problem. */
export function badRequest(messages: string[]): ErrorAnswer<400, string[]> {
  return { status: 400, body: { statusCode: 400, message: messages, error: 'Bad Request' } };
}

/** A body that cannot be read at all. */
export function unreadableBody(message: string): ErrorAnswer<400> {
  return { status: 400, body: { statusCode: 400, message, error: 'Bad Request' } };
}

/** A key that is missing or wrong. */
export const unauthorized: ErrorAnswer<401> = {
  status: 401,
  body: { statusCode: 401, message: 'Invalid public api key', error: 'Unauthorized' },
};

/** A key without the permission; seen on the live service in this shape. */
export const forbidden = { status: 403, body: { reason: 'FORBIDDEN' } } as const;

/** A path that upstream does not have. The message shows the prefix that upstream adds inside. */
export function notFound(method: string, path: string) {
  return { status: 404, body: { message: cannot(method, path), error: 'Not Found', statusCode: 404 } } as const;
}

/** A method that a known path does not have. */
export function methodNotAllowed(method: string, path: string) {
  return {
    status: 405,
    body: { message: cannot(method, path), error: 'Method Not Allowed', statusCode: 405 },
  } as const;
}

/** A call over a stated limit. */
export const tooManyRequests: ErrorAnswer<429> = {
  status: 429,
  body: { statusCode: 429, message: 'Too many requests', error: 'Too Many Requests' },
};

/** A body over the limit. */
export const payloadTooLarge: ErrorAnswer<413> = {
  status: 413,
  body: { statusCode: 413, message: 'request entity too large', error: 'Payload Too Large' },
};

/** A body in another form than JSON in UTF-8. */
export function unsupportedMediaType(message: string): ErrorAnswer<415> {
  return { status: 415, body: { statusCode: 415, message, error: 'Unsupported Media Type' } };
}

/** A defect of the mock itself. */
export const internalError = { status: 500, body: { statusCode: 500, message: 'Internal server error' } } as const;

/** The answer to a request that a rule refused. */
export type RefusedAnswer<Status extends RefusalStatus> = {
  [One in Status]: {
    status: One;
    body: { statusCode: One; message: One extends 400 ? string[] : string; error: string };
    /** Becomes the header `Retry-After`. */
    retryAfterSeconds?: number;
  };
}[Status];

/** A refused request, by upstream's habit: the reference shows a list of texts for 400, and one text for others. */
export function refused<Status extends RefusalStatus>(refusal: Refusal<Status>): RefusedAnswer<Status> {
  const { status, message, retryAfterSeconds } = refusal;
  const body = { statusCode: status, message: status === 400 ? [message] : message, error: errorNames[status] };
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  return { status, body, ...wait } as RefusedAnswer<Status>; // one of its members, by the status
}

const errorNames: Readonly<Record<RefusalStatus, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
};

function cannot(method: string, path: string): string {
  return `Cannot ${method} /v2/p${path}`;
}
