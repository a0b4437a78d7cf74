import type { Operation } from '@doubletick-kit/contract';
import type { Context, MiddlewareHandler } from 'hono';
import { readParties } from '../audit/audit-record.ts';
import { ProblemError } from '../problem.ts';
import { parseJsonObject } from './parse-json-object.ts';
import { isIdentity, isJsonUtf8, readBody } from './read-body.ts';
import type { GatewayEnv } from './tracked-request.ts';

/** Reads the operation's input and the phone numbers in it. Refuses input that cannot be read exactly. */
export function readInput(recipientKey: Buffer): MiddlewareHandler<GatewayEnv> {
  return async function readInput(c, next) {
    const request = c.get('request');
    const operation = request.operation;
    if (!operation) throw new Error('readInput runs after requireOperation');
    const query = parseSearch(c.get('search'), operation);
    if (!query) {
      throw new ProblemError(
        'invalid-query',
        `The query of ${operation.id} has malformed escapes or control characters. Encode it with a URL library.`,
      );
    }
    const { value, text } = operation.requestContentTypes.length > 0 ? await readJson(c, operation) : noBody;
    Object.assign(request, readParties(operation, { query, body: value }, recipientKey));
    c.set('input', { query, body: value, bodyText: text });
    await next();
  };
}

const noBody = { value: undefined, text: undefined };

async function readJson(c: Context<GatewayEnv>, operation: Operation) {
  const headers = c.req.raw.headers;
  if (!isJsonUtf8(headers.get('content-type'))) {
    const detail = `${operation.id} needs a JSON body. Send it in UTF-8 with content-type: application/json.`;
    throw new ProblemError('unsupported-media-type', detail);
  }
  if (!isIdentity(headers.get('content-encoding'))) {
    throw new ProblemError(
      'unsupported-media-type',
      `The body of ${operation.id} is compressed. Send it uncompressed.`,
    );
  }
  const parsed = parseJsonObject(await readBody(c, operation));
  if ('flaw' in parsed) throw new ProblemError('invalid-body', `The body of ${operation.id} ${parsed.flaw}.`);
  return parsed;
}

/**
 * Reads the documented parameters of an operation from a raw query, including repeated ones, in the order sent.
 * Undefined for a query with malformed escapes, invalid UTF-8 or control characters.
 */
export function parseSearch(search: string, operation: Operation): URLSearchParams | undefined {
  if (!isReadable(search)) return undefined;
  const documented = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  return new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => documented.includes(name)));
}

function isReadable(search: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(search));
  } catch {
    return false;
  }
}
