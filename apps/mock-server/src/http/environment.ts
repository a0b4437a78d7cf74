import type { HttpBindings } from '@hono/node-server';
import type { Worlds } from '../worlds.ts';
import type { Form } from './request/form.ts';
import type { ConformityCheck } from './response/conform.ts';

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

/** What Hono is given with a request: Node's own objects, or the body of a GET, which no Request can have. */
export interface MockEnv {
  Bindings: Partial<HttpBindings> & { getBody?: string };
}
