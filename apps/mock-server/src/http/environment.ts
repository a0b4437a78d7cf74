import type { OperationId } from '@doubletick-kit/contract';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Account, Worlds } from '../worlds.ts';
import type { ConformityCheck } from './conform.ts';
import type { Form } from './form.ts';

/** What the HTTP side needs from its owner. */
export interface AppDeps {
  readonly worlds: Worlds;
  readonly conformity: ConformityCheck;
  /** What a control call over a socket has to carry; without it only loopback hosts are answered. */
  readonly controlToken?: string | undefined;
  /** Told of every defect that a caller sees as a 500. */
  reportDefect(error: unknown): void;
}

/** The body of a request, parsed: JSON or a form. */
export type Input = { readonly body?: unknown; readonly form?: never } | { readonly form: Form; readonly body?: never };

/** What a request carries on its way through the middleware. */
export interface MockEnv {
  /** Only a request from a socket has Node's; `getBody` is the body of a GET, which no Request can have. */
  Bindings: Partial<HttpBindings> & { getBody?: string };
  Variables: {
    operationId: OperationId;
    params: Readonly<Record<string, string>>;
    account: Account;
    input: Input;
  };
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
