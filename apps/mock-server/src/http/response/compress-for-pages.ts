import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import type { MockEnv } from '../environment.ts';

const compressed = compress({ encoding: 'gzip' });

/**
 * Compresses what the mock's own pages ask for. Programs on this machine get the bytes as they are: compressing takes longer
 * than sending them. Hono leaves event streams, and what is compressed already, alone.
 */
export function compressForPages(): MiddlewareHandler<MockEnv> {
  return async function compressForPages(c, next) {
    const site = c.req.header('sec-fetch-site');
    // `none` is a page that a person opens by its address.
    return site === 'same-origin' || site === 'none' ? compressed(c, next) : next();
  };
}
