import type { Context } from 'hono';
import { getRawBody, getRawBodyWeb } from 'raw-body';
import type { MockEnv } from '../environment.ts';

/** A request for an operation, from a socket or from this process. */
export interface IncomingRequest {
  readonly method: string;
  /** As the client spelled it: nothing decoded, and from a socket no dots resolved. */
  readonly path: string;
  /** The query with its question mark; empty when there is none. */
  readonly search: string;
  /** Where the client reached the mock, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Whether the request says that it has a body. */
  readonly hasBody: boolean;
  /** @param name in lower case */
  header(name: string): string | undefined;
  /**
   * Reads the body whole; empty when there is none.
   *
   * @throws what {@link isTooLarge} tells from a body that breaks off.
   */
  readBytes(limitBytes: number): Promise<Buffer>;
}

/** Whether reading stopped at the limit. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'type' in error && error.type === 'entity.too.large';
}

/** The call that a request in Hono's hands is. */
export function readRequest(c: Context<MockEnv>): IncomingRequest {
  const { incoming, getBody } = c.env;
  const { path, search } = splitTarget(incoming?.url ?? c.req.url);
  return {
    method: c.req.method,
    path,
    search,
    origin: new URL(c.req.url).origin,
    hasBody: incoming ? saysBody(incoming.headers) : getBody !== undefined || c.req.raw.body !== null,
    header: (name) => c.req.header(name),
    async readBytes(limitBytes) {
      const options = { limit: limitBytes, length: c.req.header('content-length') ?? null };
      // A GET from a socket may have a body, which no Request can.
      if (incoming) return getRawBody(incoming, options);
      if (getBody !== undefined) return getRawBodyWeb(new Blob([getBody]).stream(), options);
      return c.req.raw.body ? getRawBodyWeb(c.req.raw.body, options) : Buffer.alloc(0);
    },
  };
}

/** The path and the query of what a client asked for, without a fragment. */
export function splitTarget(target: string): { path: string; search: string } {
  const [, path = '', search = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/is.exec(target) ?? [];
  return { path: path === '' ? '/' : path, search };
}

function saysBody(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
