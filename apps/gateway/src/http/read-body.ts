import type { Operation } from '@doubletick-kit/contract';
import type { Context } from 'hono';
import { getRawBody, getRawBodyWeb } from 'raw-body';
import { ProblemError } from '../problem.ts';
import type { GatewayEnv } from './tracked-request.ts';

const limit = 1024 * 1024;

/** Reads a body of at most 1 MiB, directly from Node's stream if there is one. */
export async function readBody(c: Context<GatewayEnv>, operation: Operation): Promise<Uint8Array> {
  try {
    const { incoming, outgoing } = c.env;
    if (!incoming) return c.req.raw.body ? await getRawBodyWeb(c.req.raw.body, { limit }) : new Uint8Array();
    const length = incoming.headers['content-length'];
    const options = length === undefined ? { limit } : { limit, length };
    const body = getRawBody(incoming, options);
    // A client that sent `Expect: 100-continue` is answered only here, so a body that is refused is never sent.
    const isAsking = incoming.headers.expect?.toLowerCase() === '100-continue';
    if (isAsking && Number(length ?? 0) <= limit) outgoing?.writeContinue();
    return await body;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'type' in error) throw explain(error.type, operation);
    throw error;
  }
}

function explain(type: unknown, operation: Operation): ProblemError {
  if (type === 'entity.too.large') {
    return new ProblemError('body-too-large', `The body of ${operation.id} is larger than 1 MiB. Send less at once.`);
  }
  const detail = `The body of ${operation.id} is incomplete. Send it again.`;
  return new ProblemError('invalid-body', detail, { reason: 'client-aborted' });
}

/** Whether a content type is JSON in UTF-8, the only charset of JSON. @see RFC 8259, section 8.1 */
export function isJsonUtf8(contentType: string | null): boolean {
  const [mediaType, ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (mediaType !== 'application/json') return false;
  return parameters
    .filter((parameter) => parameter.startsWith('charset'))
    .every((parameter) => /^charset\s*=\s*("utf-8"|utf-8)$/.test(parameter));
}

export function isIdentity(contentEncoding: string | null): boolean {
  return contentEncoding === null || contentEncoding.trim().toLowerCase() === 'identity';
}
