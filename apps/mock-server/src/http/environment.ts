import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Refusal } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import type { MockedOperation } from './unmocked-operations.ts';

/** What the HTTP side needs from its owner. */
export interface AppDeps {
  /** The world of this moment: asked for with every request, because a reset puts another in its place. */
  world(): World;
  /** Starts over with these options on top of the first ones, or says which of them does not exist. */
  reset(options: unknown): Refusal<400> | undefined;
  /** Milliseconds since 1970. */
  now(): number;
  /** Told of every defect that a caller sees as a 500. */
  reportDefect(error: unknown): void;
}

/** What a request carries on its way through the middleware. Only a request from a socket has bindings. */
export interface MockEnv {
  Bindings: Partial<HttpBindings>;
  Variables: { operationId: MockedOperation; body: unknown };
}

/** The path of a request as the client spelled it: nothing decoded, and from a socket no dots resolved. */
export function rawPath(c: Context<MockEnv>): string {
  const target = c.env.incoming?.url ?? c.req.url.replace(/#.*$/s, '');
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/\?.*$/s, '');
  return path === '' ? '/' : path;
}

/** The query of a request. */
export function searchOf(c: Context<MockEnv>): URLSearchParams {
  const start = c.req.url.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : c.req.url.slice(start).replace(/#.*$/s, ''));
}
