import { Hono } from 'hono';
import type { AnswerRequest } from './answer-request.ts';
import type { AppDeps, MockEnv } from './environment.ts';
import { readRequest } from './request/incoming-request.ts';
import { internalError, toResponse } from './response/answer.ts';
import { NonconformingAnswerError } from './response/conform.ts';
import { fileRoutes } from './serve-files.ts';
import { onDemand } from './server/on-demand.ts';

/** The whole mock as a Hono app: control and docs without a key, then every operation of the document. */
export function createApp(deps: AppDeps, answerRequest: AnswerRequest): Hono<MockEnv> {
  const app = new Hono<MockEnv>();
  const control = onDemand(async () => (await import('../control/control-app.ts')).createControlApp(deps));
  const docs = onDemand(async () => (await import('./docs/docs.ts')).docsRoutes());
  app.all('/__mock/*', control);
  app.get('/openapi.json', docs);
  app.get('/llms.txt', docs);
  app.get('/docs/*', docs);
  app.route('/', fileRoutes(deps.worlds));
  app.all('*', async (c) => toResponse(await answerRequest(readRequest(c))));
  app.onError((error, c) => {
    deps.reportDefect(error);
    // In process the caller learns what is wrong with the mock; over a socket it is a 500.
    if (error instanceof NonconformingAnswerError && !c.env.incoming) throw error;
    return c.json(internalError.body, internalError.status);
  });
  return app;
}
