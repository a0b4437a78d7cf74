import { Hono } from 'hono';
import { authenticate } from './authenticate.ts';
import { callOperation } from './call-operation.ts';
import { NonconformingAnswerError } from './conform.ts';
import { controlOnDemand } from './control-on-demand.ts';
import { docsRoutes } from './docs.ts';
import type { AppDeps, MockEnv } from './environment.ts';
import { findOperation } from './find-operation.ts';
import { keepJournal } from './keep-journal.ts';
import { readBody } from './read-body.ts';
import { fileRoutes } from './serve-files.ts';
import { internalError } from './upstream-errors.ts';

/** The whole mock as a Hono app: control and docs without a key, then every operation of the document. */
export function createApp(deps: AppDeps): Hono<MockEnv> {
  const app = new Hono<MockEnv>();
  app.all('/__mock/*', controlOnDemand(deps));
  app.route('/', docsRoutes());
  app.route('/', fileRoutes(deps.worlds));
  app.all(
    '*',
    keepJournal(deps.worlds),
    findOperation(),
    authenticate(deps.worlds),
    readBody(),
    callOperation(deps.conformity),
  );
  app.onError((error, c) => {
    deps.reportDefect(error);
    // In process the caller learns what is wrong with the mock; over a socket it is a 500.
    if (error instanceof NonconformingAnswerError && !c.env.incoming) throw error;
    return c.json(internalError.body, internalError.status);
  });
  return app;
}
