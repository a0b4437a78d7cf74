import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Worlds } from '../worlds.ts';
import type { ConformityCheck } from './response/conform.ts';

/** What the HTTP side needs from its owner. */
export interface AppDeps {
  readonly worlds: Worlds;
  readonly conformity: ConformityCheck;
  /** The token that control requests over a socket must send. Without one, only requests to a loopback host are answered. */
  readonly controlToken?: string | undefined;
  /** Called with every defect that is answered as a 500. */
  reportDefect(error: unknown): void;
  /** Ends what waits in process when the mock is closed. */
  readonly closing?: AbortSignal | undefined;
}

/** What comes with a request: Node's own objects, or the body of a GET, which no Request can have. */
export interface MockEnv {
  Bindings: Partial<HttpBindings> & {
    getBody?: string;
    /** For the apps behind this one: the path that the mock is mounted at, empty where it is not. */
    mountPath?: string;
  };
}

/** The bindings of a request. Hono leaves `env` undefined where `fetch` or `request` was given none. */
export function bindingsOf(c: Context<MockEnv>): MockEnv['Bindings'] {
  return c.env ?? {};
}
