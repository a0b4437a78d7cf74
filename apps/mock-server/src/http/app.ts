import { Hono } from 'hono';
import { authenticate } from './authenticate.ts';
import { callOperation } from './call-operation.ts';
import { controlRoutes } from './control.ts';
import { docsRoutes } from './docs.ts';
import type { AppDeps, MockEnv } from './environment.ts';
import { findOperation } from './find-operation.ts';
import { readBody } from './read-body.ts';
import { internalError } from './upstream-errors.ts';

/** The whole mock as a Hono app: control and docs without a key, then every operation of the document. */
export function createApp(deps: AppDeps): Hono<MockEnv> {
  const app = new Hono<MockEnv>();
  app.route('/__mock', controlRoutes(deps));
  app.route('/', docsRoutes());
  app.all('*', findOperation(), authenticate(deps), readBody(), callOperation(deps));
  app.onError((error, c) => {
    deps.reportDefect(error);
    return c.json(internalError.body, internalError.status);
  });
  return app;
}
