import type { Refusal } from '../world/refusal.ts';

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

/** An operation that the document has and the mock has not. */
export function notImplemented(operation: string): ErrorAnswer<501> {
  return {
    status: 501,
    body: { statusCode: 501, message: `The mock does not answer ${operation} yet`, error: 'Not Implemented' },
  };
}

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

/** A refused request; 422 has no `error` in the reference. */
export function refused(refusal: Refusal<400>): ReturnType<typeof badRequest>;
export function refused(refusal: Refusal): ReturnType<typeof badRequest> | ReturnType<typeof unprocessable>;
export function refused({ status, message }: Refusal) {
  return status === 400 ? badRequest([message]) : unprocessable(message);
}

function unprocessable(message: string) {
  return { status: 422 as const, body: { statusCode: 422, message } };
}

function cannot(method: string, path: string): string {
  return `Cannot ${method} /v2/p${path}`;
}
